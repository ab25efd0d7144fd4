import { educonnect } from './educonnect.ts';
import { entEdifice } from './ent-edifice.ts';
import { franceconnect } from './franceconnect.ts';
import { teleservices } from './teleservices.ts';

/** Every portal that the extension knows. */
export const portals = [entEdifice, educonnect, franceconnect, teleservices] as const;

/** Where the extension acts as soon as it is installed. Fixed for good: a new one would disable it for everyone. */
export const installHosts: readonly string[] = portals
  .filter(({ grant }) => grant === 'install')
  .flatMap(({ hosts }) => hosts as readonly string[]);
