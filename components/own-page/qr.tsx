/** Around a QR code a quiet zone of four squares is asked for (ISO/IEC 18004). */
const QUIET_ZONE = 4;

export interface QrProps {
  /** What the code says. */
  address: string;
  /** The dark squares, row by row. */
  squares: readonly (readonly boolean[])[];
}

/** A QR code, dark on white whatever the page's colours. */
export function Qr({ address, squares }: QrProps) {
  const side = squares.length + 2 * QUIET_ZONE;
  const path = squares.flatMap((row, y) =>
    row.map((dark, x) => (dark ? `M${x + QUIET_ZONE} ${y + QUIET_ZONE}h1v1h-1z` : '')),
  );
  return (
    <svg class="qr" viewBox={`0 0 ${side} ${side}`} role="img" aria-label={address}>
      <rect width={side} height={side} fill="#fff" />
      <path d={path.join('')} fill="#000" />
    </svg>
  );
}
