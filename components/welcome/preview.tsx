/** What the help looks like, in small: a page, the button to press with its ring and number, and the card beside it. */
export function Preview() {
  return (
    <svg class="preview" viewBox="0 0 270 180" width="270" height="180" aria-hidden="true" focusable="false">
      <g fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round">
        <rect x="2" y="2" width="250" height="168" rx="12" />
        <path d="M2 30h250 M16 16h.01 M26 16h.01 M36 16h.01 M56 16h120" stroke-width="4" />
        <path d="M26 56h90 M26 74h60" stroke-width="6" opacity=".5" />
        <rect x="26" y="94" width="86" height="28" rx="6" fill="currentColor" fill-opacity=".25" />
        <path d="M44 108h50" stroke-width="6" />
      </g>
      <rect x="19" y="87" width="100" height="42" rx="9" fill="none" stroke="#ffd23f" stroke-width="9" />
      <rect x="19" y="87" width="100" height="42" rx="9" fill="none" stroke="#5b2a86" stroke-width="4" />
      <Mark x={119} y={88} />
      <rect x="142" y="92" width="122" height="82" rx="10" fill="#fff" stroke="#ffd23f" stroke-width="9" />
      <rect x="142" y="92" width="122" height="82" rx="10" fill="#fff" stroke="#5b2a86" stroke-width="4" />
      <path d="M156 112h54" stroke="#5b2a86" stroke-width="5" stroke-linecap="round" />
      <path d="M182 133h64 M156 154h78" stroke="#1d1525" stroke-width="5" stroke-linecap="round" opacity=".75" />
      <Mark x={164} y={133} />
    </svg>
  );
}

/** The number that the ring and the words have in common. */
function Mark({ x, y }: { x: number; y: number }) {
  return (
    <>
      <circle cx={x} cy={y} r="11" fill="#5b2a86" stroke="#ffd23f" stroke-width="2.5" />
      <path
        d={`M${x - 3} ${y - 3}l4-3v12`}
        fill="none"
        stroke="#fff"
        stroke-width="2.5"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </>
  );
}
