import { batch, computed, type ReadonlySignal, signal } from '@preact/signals';
import { fileName, fileOf, type Visit, type VisitedPage, withoutPage } from '../../utils/engine/recognise/visit.ts';
import { lent, visits } from '../../utils/platform/kept.ts';
import { visit as texts } from '../../utils/texts/fr.ts';

/** The Visit that is kept as signals, and the verbs behind its buttons. */
export type VisitModel = Awaited<ReturnType<typeof createVisitModel>>;

/** The text of the file as an address of this page, of which there is one at a time. */
function addressMaker(): (text: string) => string {
  let address = '';
  return (text) => {
    URL.revokeObjectURL(address);
    address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
    return address;
  };
}

export async function createVisitModel() {
  await lent.used(true);
  const kept = signal<Visit | undefined>(await visits.read());
  const notice = signal('');
  const addressOf = addressMaker();

  const look = async (said = notice.value) => {
    const now = await visits.read();
    batch(() => {
      kept.value = now;
      notice.value = said;
    });
  };
  const after = (work: Promise<unknown>, said: string) =>
    void work.then(
      () => look(said),
      () => look(texts.failed),
    );
  const stop = () => after(visits.stop(), texts.cleared);

  // Pages come while this window stands open.
  visits.watch(() => void look());

  return {
    kept: kept as ReadonlySignal<Visit | undefined>,
    notice: notice as ReadonlySignal<string>,
    /** The file to save, as it would be now. */
    file: computed(() => ({
      name: fileName(new Date()),
      address: kept.value ? addressOf(fileOf(kept.value)) : '',
    })),
    /** Switched off, it forgets what it has kept. */
    turn: (on: boolean) => (on ? after(visits.start(), '') : stop()),
    remove: (page: VisitedPage) =>
      after(
        visits.update((visit) => withoutPage(visit, page)),
        texts.removed,
      ),
    clear: stop,
  };
}
