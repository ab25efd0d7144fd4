import { cp, mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');
const KEPT = /^(entrypoints|components|utils|public|tests|\.gitignore|[^/\\]+\.(ts|jsonc?))$/;

/**
 * A copy of the tree as it stands, for tests that write in it: the repository itself is never touched. The packages are
 * those of the repository.
 * @returns where it is; `remove` takes it away
 */
export async function copyTree(): Promise<{ root: string; remove: () => Promise<void> }> {
  const root = await mkdtemp(join(tmpdir(), 'ent-tree-'));
  const filter = (from: string) => from === ROOT || KEPT.test(from.slice(ROOT.length + 1).split(/[/\\]/, 1)[0] ?? '');
  await cp(ROOT, root, { recursive: true, filter });
  await symlink(join(ROOT, 'node_modules'), join(root, 'node_modules'), 'junction');
  return { root, remove: () => rm(root, { recursive: true, force: true, maxRetries: 5 }) };
}
