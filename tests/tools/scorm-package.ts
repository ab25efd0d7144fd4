import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import JSZip from 'jszip';
import { buildPhonePage } from './phone-page.ts';

// The phone page as a SCORM 1.2 package, for Moodle and its kin. It tells them one thing only: done.

/** The standard's own schema files (ADL, IMS), which a package has to bring along. */
export const SCHEMAS = join(import.meta.dirname, 'scorm');
const PAGE = 'ent-pas-a-pas.html';

/** The list of what the package holds, as the standard wants it. */
export const manifest = (files: readonly string[]): string => `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="ent-pas-a-pas" version="1.0"
  xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2"
  xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2"
  xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
  xsi:schemaLocation="http://www.imsproject.org/xsd/imscp_rootv1p1p2 imscp_rootv1p1p2.xsd http://www.adlnet.org/xsd/adlcp_rootv1p2 adlcp_rootv1p2.xsd">
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>1.2</schemaversion>
  </metadata>
  <organizations default="ent">
    <organization identifier="ent">
      <title>ENT pas à pas</title>
      <item identifier="exercices" identifierref="page">
        <title>S’entraîner à entrer dans l’ENT</title>
      </item>
    </organization>
  </organizations>
  <resources>
    <resource identifier="page" type="webcontent" adlcp:scormtype="sco" href="${PAGE}">
${files.map((file) => `      <file href="${file}"/>`).join('\n')}
    </resource>
  </resources>
</manifest>
`;

/** The page with the few lines that tell the platform of its end. */
export async function scormPage(): Promise<string> {
  const [page, completion] = await Promise.all([buildPhonePage(), readFile(join(SCHEMAS, 'completion.js'), 'utf8')]);
  return page.replace('</body>', () => `<script>${completion}</script></body>`);
}

/** The whole package, as the bytes of a zip file. */
export async function buildScormPackage(): Promise<Uint8Array> {
  const zip = new JSZip();
  zip.file('imsmanifest.xml', manifest([PAGE]));
  zip.file(PAGE, await scormPage());
  for (const name of (await readdir(SCHEMAS)).filter((one) => one.endsWith('.xsd')))
    zip.file(name, await readFile(join(SCHEMAS, name)));
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}
