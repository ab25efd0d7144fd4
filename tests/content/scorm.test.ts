import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import JSZip from 'jszip';
import { XmlBufferInputProvider, XmlDocument, XsdValidator, xmlRegisterInputProvider } from 'libxml2-wasm';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildScormPackage, SCHEMAS } from '../tools/scorm-package.ts';

// The SCORM package, checked against the standard's own schema files.

const schemas = Object.fromEntries(
  readdirSync(SCHEMAS)
    .filter((name) => name.endsWith('.xsd'))
    .map((name) => [name, readFileSync(join(SCHEMAS, name))]),
);

/** What a schema finds wrong in a document; null: nothing. */
function fault(xml: string): string | null {
  const schema = XmlDocument.fromBuffer(schemas['adlcp_rootv1p2.xsd'] as Uint8Array, { url: 'adlcp_rootv1p2.xsd' });
  const validator = XsdValidator.fromDoc(schema);
  try {
    validator.validate(XmlDocument.fromString(xml));
    return null;
  } catch (error) {
    return String(error);
  } finally {
    validator.dispose();
    schema.dispose();
  }
}

describe('the SCORM package', () => {
  let zip: JSZip;
  let manifest = '';
  beforeAll(async () => {
    xmlRegisterInputProvider(new XmlBufferInputProvider(schemas));
    zip = await JSZip.loadAsync(await buildScormPackage());
    manifest = (await zip.file('imsmanifest.xml')?.async('string')) ?? '';
  });

  test('bears its manifest at its root, and it is what the standard’s schemas want', () => {
    expect(manifest).toContain('<schemaversion>1.2</schemaversion>');
    expect(fault(manifest)).toBeNull();
  });

  test('the schemas would tell a fault', () => {
    expect(fault(manifest.replace('<title>', '<titre>').replace('</title>', '</titre>'))).toMatch(/titre/);
    expect(fault(manifest.replace('scormtype="sco"', 'scormtype="course"'))).toMatch(/scormtype/);
  });

  test('holds every file that the manifest names, and the schemas', () => {
    const named = [...manifest.matchAll(/<file href="([^"]+)"/g)].map(([, name]) => name ?? '');
    expect(named.length).toBeGreaterThan(0);
    for (const name of [...named, ...Object.keys(schemas)]) expect(zip.file(name), name).not.toBeNull();
  });
});
