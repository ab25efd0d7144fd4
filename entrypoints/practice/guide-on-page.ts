import { computed, effect } from '@preact/signals';
import { SILENCE, type View } from '../../utils/engine/guide/speech.ts';
import { respond } from '../../utils/engine/guide/voice.ts';
import { helpNow } from '../../utils/engine/practice/exercise.ts';
import { needsOf } from '../../utils/engine/recognise/needs.ts';
import { portalAt } from '../../utils/engine/recognise/recognise.ts';
import type { PageName } from '../../utils/model/names.ts';
import type { CardRoute } from '../../utils/model/routes.ts';
import { addressOf } from '../../utils/portals/addresses.ts';
import { portals } from '../../utils/portals/portals.ts';
import { placeOfDrawing, practiceSurface } from '../../utils/surface/page/practice.ts';
import { overlay } from '../../utils/texts/fr.ts';
import { startGuide } from '../guide/run.ts';
import { exerciseData } from '../shared/guide-data.ts';
import type { DrawnPage } from './drawn-page.tsx';
import { makeLayer } from './layer.ts';
import { inOwnWords } from './own-school.ts';
import type { PlayerModel } from './player-model.ts';

export interface GuideOnPageOptions {
  /** Opens what the extension has as a page of its own. */
  open: (route: CardRoute) => void;
  /** Gets the root in which the guide is drawn, for styles of its own. */
  onLayer?: ((root: ShadowRoot) => void) | undefined;
}

/** The words for a screen, by the same voice as on the real pages, as far as help is wanted. */
function wordsFor(model: PlayerModel, sighting: Parameters<typeof respond>[0]): View {
  const exercise = model.exercise.peek();
  const help = helpNow(exercise);
  if (!exercise.play || help === 'silent') return SILENCE;
  const { view, settings, memory } = respond(sighting, model.kept.peek(), exerciseData, Date.now());
  const isOnItsWay = model.lateSms.peek() !== null;
  model.kept.value = {
    settings,
    memory: { ...memory, folded: [], loggedIn: false, ...(isOnItsWay && { codeSeenAt: null }) },
  };
  // No code grows old before it has come.
  if (isOnItsWay && view.guide) delete view.guide.minutesLeft;
  const said = inOwnWords(view);
  return help === 'folded' ? { ...said, folded: true, asksWhere: false } : said;
}

/** Keeps a guide over the drawn page: one for each scene, as on real pages there is one for each page. */
export function guidePage(model: PlayerModel, page: DrawnPage, { open, onLayer }: GuideOnPageOptions): void {
  /** The pages met in this exercise: one guide follows the other, and counts on. */
  let met: { run: number; way: readonly PageName[] } = { run: -1, way: [] };
  // Another scene, another address, a call for help, the late SMS: another guide. Another exercise has another root.
  const guided = computed(() =>
    JSON.stringify([model.scene.value, model.page.value?.address, model.asked.value, model.lateSms.value !== null]),
  );

  effect(() => {
    const root = page.root.value;
    const frame = page.frame.value;
    if (guided.value === '' || !root || !frame) return;
    const drawing = model.page.peek();
    const portal = drawing && portalAt(portals, placeOfDrawing(drawing));
    if (!portal) return;
    const { run } = model.exercise.peek();
    if (met.run !== run) met = { run, way: [] };
    const { mount, area, stand, leave, opened } = makeLayer(frame);
    onLayer?.(mount.getRootNode() as ShadowRoot);
    const guide = startGuide({
      portal,
      needs: needsOf(portal, exerciseData.language),
      surface: practiceSurface(root, () => model.page.peek() ?? drawing),
      texts: overlay,
      voice: {
        say: async (sighting) => {
          if ('page' in sighting.verdict) met.way = [...met.way, sighting.verdict.page];
          return wordsFor(model, sighting);
        },
      },
      way: met.way,
      mount,
      area,
      stand,
      leave,
      opened,
      keepFolded: (_, folded) => {
        if (!folded && model.exercise.peek().setup.mode === 'hint') model.noteHelped();
      },
      act: async (deed) => {
        if ('open' in deed) open(deed.open);
        if ('afterMail' in deed) model.show('mail');
        if ('go' in deed) page.use('address', addressOf(deed.go, model.kept.peek().settings.ent));
      },
    });
    return guide.stop;
  });
}
