import { judgedAddress } from '../../entrypoints/shared/address.ts';
import { address as texts } from '../../utils/texts/fr.ts';

/**
 * What « Est-ce la vraie adresse ? » answers, in a line.
 * @param asJson one object: `{"kind":"lookalike","of":"enthdf.fr","reason":"swapped","says":"…"}`
 */
export function addressLine(url: string, asJson: boolean): string {
  const { kind, ...more } = judgedAddress(url)?.answer ?? { kind: 'unlisted' as const };
  const of = 'of' in more ? more.of : undefined;
  const reason = 'reason' in more ? more.reason : undefined;
  const says = reason ? texts.reasons[reason] : of?.whose;
  if (asJson) return JSON.stringify({ kind, of: of?.domain, reason, says });
  return `${kind}: ${url}${of ? ` (${of.domain})` : ''}${says ? `: ${says}` : ''}`;
}
