import type { Portal } from '../model/portal.ts';
import { educonnect } from './educonnect.ts';
import { entEdifice } from './ent-edifice.ts';
import { franceconnect } from './franceconnect.ts';
import { teleservices } from './teleservices.ts';

/** Every portal that the extension knows. */
export const portals = [entEdifice, educonnect, franceconnect, teleservices] as const;

const installed: readonly Portal[] = portals.filter(({ grant }) => grant === 'install');

/** Where the extension acts as soon as it is installed. Fixed for good: a new one would disable it for everyone. */
export const installHosts: readonly string[] = installed.flatMap(({ hosts }) => hosts);

/** Hosts whose frames are read inside these; on a top page of such a host nothing is done. */
export const frameHosts: readonly string[] = installed.flatMap(({ frames = [] }) => frames);
