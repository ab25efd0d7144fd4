import { type FSWatcher, globSync, statSync, watch } from 'node:fs';
import { dirname, join } from 'node:path/posix';

/** How long all files must rest before their change is told, in ms: editors save in several strokes. */
const REST = 150;

/** What a person writes. Editors put other files beside it for a moment. */
const WRITTEN = /\.(tsx?|css|html|json|svg)$/;

const isFolder = (path: string) => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

/**
 * Tells which files were written or removed. Folders are watched, not files: many editors save by putting a new file in
 * the old one's place.
 * @param root where the places are
 * @param places folders, with all that they hold, and single files
 * @param onChange gets the changed files' paths from `root`
 * @returns what ends it
 */
export function watchFiles(root: string, places: readonly string[], onChange: (files: string[]) => void): () => void {
  const watchers = new Map<string, FSWatcher>();
  const changed = new Set<string>();
  let rest: ReturnType<typeof setTimeout> | undefined;
  const isWatched = (path: string) => places.some((place) => path === place || path.startsWith(`${place}/`));

  const notice = (path: string) => {
    if (!isWatched(path)) return;
    if (isFolder(join(root, path))) watchBelow(path);
    if (!WRITTEN.test(path)) return;
    changed.add(path);
    clearTimeout(rest);
    rest = setTimeout(() => {
      const files = [...changed];
      changed.clear();
      onChange(files);
    }, REST);
  };

  const watchFolder = (folder: string) => {
    if (watchers.has(folder)) return;
    const forget = () => {
      watchers.get(folder)?.close();
      watchers.delete(folder);
    };
    const watcher = watch(join(root, folder), (_, name) => {
      if (name !== null) notice(join(folder, name));
      if (!isFolder(join(root, folder))) forget();
    });
    // A folder that goes away is an error on some systems.
    watcher.on('error', forget);
    watchers.set(folder, watcher);
  };

  /** A folder, and those in it. */
  const watchBelow = (folder: string) => {
    watchFolder(folder);
    for (const inner of globSync('**/', { cwd: join(root, folder) })) {
      watchFolder(join(folder, inner.replaceAll('\\', '/')));
    }
  };

  for (const place of places) {
    if (isFolder(join(root, place))) watchBelow(place);
    else watchFolder(dirname(place));
  }
  return () => {
    clearTimeout(rest);
    for (const watcher of watchers.values()) watcher.close();
  };
}
