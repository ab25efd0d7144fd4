import type { Level } from '../../utils/model/names.ts';
import type { OwnSchool } from '../../utils/model/own-school.ts';
import { letter as letterBy, practice, trainer } from '../../utils/texts/fr.ts';

const texts = trainer.own;

export interface OwnSchoolFormProps {
  /** What is kept; null: the invented school. */
  kept: OwnSchool | null;
  /** What became of what was asked. */
  notice: string;
  onKeep: (school: OwnSchool) => void;
  onForget: () => void;
  /** Saves what is kept as a file. */
  onSave: () => void;
  onFile: (file: File) => void;
}

interface FieldProps {
  name: string;
  label: string;
  value: string;
}

const Field = ({ name, label, value }: FieldProps) => (
  <label class="own-field">
    <span>{label}</span>
    <input name={name} required maxLength={80} autocomplete="off" defaultValue={value} />
  </label>
);

/** The own school of a form's fields. */
function schoolIn(form: HTMLFormElement): OwnSchool {
  const data = new FormData(form);
  const words = (name: string) => String(data.get(name) ?? '').trim();
  return {
    school: words('school'),
    host: words('host')
      .toLowerCase()
      .replace(/^https?:\/\/|\/.*$/g, ''),
    level: words('level') as Level,
    letter: { title: words('title'), identifier: words('identifier'), password: words('password') },
  };
}

/** A trainer's own ENT and school: kept with the settings, saved as a file, opened from one. */
export function OwnSchoolForm({ kept, notice, onKeep, onForget, onSave, onFile }: OwnSchoolFormProps) {
  const { letter } = practice;
  const level = kept?.level ?? 'college';
  const keep = (event: SubmitEvent & { currentTarget: HTMLFormElement }) => {
    event.preventDefault();
    onKeep(schoolIn(event.currentTarget));
  };
  return (
    <details class="own-school">
      <summary data-own>{texts.heading}</summary>
      <form onSubmit={keep}>
        <Field name="school" label={texts.school} value={kept?.school ?? ''} />
        <Field name="host" label={texts.host} value={kept?.host ?? ''} />
        <label class="own-field">
          <span>{texts.level}</span>
          <select name="level" value={level}>
            {Object.entries(texts.levels).map(([level, words]) => (
              <option key={level} value={level}>
                {words}
              </option>
            ))}
          </select>
        </label>
        <Field name="title" label={texts.title} value={kept?.letter.title ?? letterBy(level).title} />
        <Field name="identifier" label={texts.identifier} value={kept?.letter.identifier ?? letter.identifier} />
        <Field name="password" label={texts.password} value={kept?.letter.password ?? letter.password} />
        <button type="submit" data-own-keep>
          {texts.keep}
        </button>
      </form>
      {kept && (
        <>
          <button type="button" data-own-save onClick={onSave}>
            {texts.save}
          </button>
          <button type="button" data-own-forget onClick={onForget}>
            {texts.forget}
          </button>
        </>
      )}
      <label class="own-field">
        <span>{texts.file}</span>
        <input
          type="file"
          accept=".json,application/json"
          data-own-file
          onChange={({ currentTarget }) => currentTarget.files?.[0] && onFile(currentTarget.files[0])}
        />
      </label>
      <p role="status" class="notice">
        {notice}
      </p>
    </details>
  );
}
