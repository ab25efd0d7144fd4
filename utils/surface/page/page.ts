import { withAllPressed } from '../../engine/recognise/gather.ts';
import { changesSince } from './changes.ts';
import { coverOver, isTaken, missedIn } from './cover.ts';
import { isBlank } from './lines.ts';
import { boxOf, clippersOf, follow } from './place.ts';
import { type Candidates, dialogIn, type Place, readPage } from './read.ts';
import type { Surface } from './surface.ts';
import { type Watch, watchPage } from './watch.ts';
import { watchPlace } from './watch-place.ts';
import { contains, type Root } from './words.ts';

/** As long as nothing was read, nothing closes anything. */
const NOTHING = /$^/;

/**
 * A page that can be read and pointed at. It only looks: the sole thing that it can do to the page is to scroll, when
 * asked.
 * @param root the document of the page, or the shadow root of a screen
 * @param placeNow where the page stands now
 */
export function surfaceOf(root: Root, placeNow: () => Place): Surface {
  const document = root.ownerDocument ?? (root as Document);
  let elements: readonly Element[] = [];
  let closes = NOTHING;
  let changes: ReturnType<typeof changesSince> | undefined;
  let watch: Watch | undefined;
  /** As long as all changes of the page have been heard of. */
  let candidates: Candidates | undefined;
  /** Where the page stood when it was read. */
  let readAt = '';
  /** What clips an element changes only with the page. */
  let clippers = new WeakMap<Element, readonly Element[]>();

  const whereNow = () => JSON.stringify(placeNow());

  /** The element of an item, as long as it stands in the page. */
  const standing = (item: number): Element | undefined => {
    const element = elements[item];
    return element?.isConnected ? element : undefined;
  };
  const clippersNow = (element: Element): readonly Element[] => {
    const known = clippers.get(element) ?? clippersOf(element);
    clippers.set(element, known);
    return known;
  };

  return {
    read(wanted) {
      watch?.hear();
      readAt = whereNow();
      const reading = readPage(root, placeNow(), wanted, candidates);
      candidates = watch && reading.candidates;
      elements = reading.elements;
      closes = wanted.closes;
      changes = candidates && changesSince(root, reading.looked, candidates, wanted);
      clippers = new WeakMap();
      return reading.snapshot;
    },

    readAll: (wanted) => readPage(root, placeNow(), withAllPressed(wanted)).snapshot,

    boxOf(item) {
      const element = standing(item);
      return element && boxOf(element, clippersNow(element));
    },

    coverOf(item) {
      const element = standing(item);
      return element && coverOver(element, root, closes);
    },

    isTaken(item, x, y) {
      const element = standing(item);
      return element !== undefined && isTaken(element, [x, y], root);
    },

    missed: () => missedIn(dialogIn(root) ?? root),

    follow: (items, onMove) =>
      follow(
        items.flatMap((item) => standing(item) ?? []),
        onMove,
      ),

    isBlank: () => isBlank(root),

    dialog() {
      const dialog = dialogIn(root);
      return (
        dialog && {
          box: dialog.getBoundingClientRect(),
          holds: (item) => contains(dialog, elements[item] ?? null),
        }
      );
    },

    reveal(item) {
      const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
      elements[item]?.scrollIntoView({ block: 'center', behavior: calm ? 'auto' : 'smooth' });
    },

    watch(onChange, onMove) {
      watch = watchPage({
        document,
        root,
        matter: (records) => !!changes?.(records),
        forget() {
          candidates = undefined;
        },
        onChange,
        onMove,
      });
      return () => {
        watch?.stop();
        watch = undefined;
      };
    },

    isCurrent: () => !!watch?.hear() && readAt === whereNow(),

    watchPlace: (onChange) => watchPlace(document, whereNow, onChange),
  };
}
