import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Portal } from '../../../utils/model/portal.ts';
import { portals } from '../../../utils/portals/portals.ts';
import { bundleText, extensionBuild } from '../bundles.ts';
import { GUIDES, type GuideName } from '../extensions.ts';
import { makeRow, type Row } from '../row.ts';

/** What all scripts of a portal's page may weigh together, gzipped, in bytes. */
const LIMIT = 16_000;

/** The part of a built manifest that says which scripts enter which pages. */
interface Manifest {
  content_scripts: readonly { matches: readonly string[]; js?: readonly string[] }[];
}

const rawSize = (text: string): number => Buffer.byteLength(text);
const gzipped = (text: string): number => gzipSync(text, { level: 9 }).length;

/** Does a match pattern of the manifest (`https://*.enthdf.fr/*`) hold for pages of this host? */
const matchesHost = (pattern: string, host: string): boolean => {
  const of = new URL(pattern.replace('*.', '')).hostname;
  return host === of || (pattern.includes('//*.') && host.endsWith(`.${of}`));
};

/** All scripts that a page of the portal loads, whenever they run, as one text; of its hosts, the one with the most. */
function scriptsOf({ hosts }: Portal, folder: string): string {
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Manifest;
  const textsOf = (host: string) => {
    const entries = manifest.content_scripts.filter(({ matches }) => matches.some((one) => matchesHost(one, host)));
    const files = new Set(entries.flatMap(({ js = [] }) => js));
    return [...files].map((file) => readFileSync(join(folder, file), 'utf8')).join('\n');
  };
  const [most] = hosts.map(textsOf).sort((one, other) => other.length - one.length);
  if (!most) throw new Error(`The manifest lets no script into ${hosts[0]}`);
  return most;
}

/** The other guide's script alone, without styles and texts. */
const guideScript = (name: GuideName): Promise<string> =>
  bundleText(`${GUIDES[name].use}\nconst target = document.body;\n${GUIDES[name].highlight}`);

/** What the scripts of a portal's page weigh together, raw and gzipped, in the build that is shipped. */
export async function size(): Promise<Row[]> {
  const folder = extensionBuild('production');
  const others: [string, string][] = [];
  for (const name of Object.keys(GUIDES) as GuideName[]) others.push([name, await guideScript(name)]);
  const besideBy = (weigh: (text: string) => number) =>
    Object.fromEntries(others.map(([name, text]) => [name, [weigh(text)]]));
  return portals.flatMap((portal) => {
    const text = scriptsOf(portal, folder);
    const target = { of: 'value', atMost: LIMIT } as const;
    return [
      makeRow(`size ${portal.id}, gzipped`, 'B', [gzipped(text)], { beside: besideBy(gzipped), target }),
      makeRow(`size ${portal.id}, raw`, 'B', [rawSize(text)], { beside: besideBy(rawSize) }),
    ];
  });
}
