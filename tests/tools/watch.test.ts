import { type ChildProcess, spawn } from 'node:child_process';
import { appendFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { copyTree } from './copy-tree.ts';

// `npm run watch`, on one short file of tests, in a copy of the tree.

const PATIENCE = { timeout: 60_000 };
vi.setConfig({ testTimeout: 2 * PATIENCE.timeout, hookTimeout: 2 * PATIENCE.timeout });

let tree: Awaited<ReturnType<typeof copyTree>>;
let watch: ChildProcess;
let said = '';

beforeAll(async () => {
  tree = await copyTree();
  const { scripts } = JSON.parse(readFileSync(join(tree.root, 'package.json'), 'utf8'));
  const [, ...words] = `${scripts.watch} tests/components/overlay/corner.test.ts`.split(' ');
  const vitest = join(tree.root, 'node_modules/vitest/vitest.mjs');
  watch = spawn(process.execPath, [vitest, ...words], { cwd: tree.root, stdio: ['ignore', 'pipe', 'inherit'] });
  watch.stdout?.on('data', (chunk: Buffer) => {
    said += stripVTControlCharacters(String(chunk));
  });
});
afterAll(async () => {
  watch?.kill();
  await tree?.remove();
});

test.each(['components/overlay/corner.ts', 'tests/pages/educonnect/login.html'])(
  '%s is saved: its tests run again',
  async (file) => {
    await vi.waitFor(() => expect(said).toContain('Waiting for file changes'), PATIENCE);
    said = '';
    appendFileSync(join(tree.root, file), '\n');
    await vi.waitFor(() => expect(said).toMatch(new RegExp(`RERUN +${file}.*Waiting for file changes`, 's')), PATIENCE);
  },
);
