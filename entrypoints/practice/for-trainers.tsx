import { signal } from '@preact/signals';
import { BeforeProjecting } from '../../components/practice/before-projecting.tsx';
import { OwnSchoolForm } from '../../components/practice/own-school-form.tsx';
import { isOwnSchool, type OwnSchool, ownSchoolFrom } from '../../utils/model/own-school.ts';
import { store } from '../../utils/platform/kept.ts';
import { kit, trainer } from '../../utils/texts/fr.ts';
import { makeArming } from './arming.ts';
import { share } from './own-school.ts';

/** The name of the file in which an own school is saved. */
const FILE = 'mon-ent.json';

/** Saves words as a file; nothing is sent. */
function saveFile(name: string, words: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([words], { type: 'application/json' }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}

/**
 * What a trainer finds on the start screen: the dossier, one's own school, what to look at before a screen is projected.
 * @param first the school that is kept
 * @param onKit opens the dossier
 */
export async function makeForTrainers(first: OwnSchool | null, onKit: () => void) {
  const { armed, onArm } = await makeArming();
  const kept = signal(first);
  const notice = signal('');

  /** The exercises begin anew with it: all their words were made from the other one. */
  const keep = async (school: OwnSchool | null) => {
    await store.change({ ownSchool: school });
    share(school);
    location.reload();
  };
  const onKeep = (school: OwnSchool) => {
    if (isOwnSchool(school)) void keep(school);
    else notice.value = trainer.own.wrong;
  };
  const onFile = async (file: File) => {
    const school = ownSchoolFrom(await file.text());
    if (school) void keep(school);
    else notice.value = trainer.own.wrongFile;
  };

  return function ForTrainers() {
    return (
      <>
        <button type="button" data-kit onClick={onKit}>
          {kit.open}
        </button>
        <OwnSchoolForm
          kept={kept.value}
          notice={notice.value}
          onKeep={onKeep}
          onForget={() => void keep(null)}
          onSave={() => saveFile(FILE, JSON.stringify(kept.value, null, 2))}
          onFile={(file) => void onFile(file)}
        />
        <BeforeProjecting armed={armed.value} onArm={onArm} />
      </>
    );
  };
}
