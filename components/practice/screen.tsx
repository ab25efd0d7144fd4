import type { ComponentChildren } from 'preact';
import type { FieldRole, ScenarioAge } from '../../utils/model/names.ts';
import type { Block, Drawing, Group, SimpleBlock } from '../../utils/model/practice.ts';

type Of<Kind extends Block['kind']> = Extract<Block, { kind: Kind }>;

/** What the element of the real page bears, and the name by which moves and tests speak of it. */
const marksOf = (block: Marks) => ({
  ...(block.id && { id: block.id }),
  ...(block.testId && { 'data-testid': block.testId }),
  ...(block.part && { 'data-part': block.part }),
  ...((block.name ?? block.part) && { 'data-use': block.name ?? block.part }),
});

interface Marks {
  id?: string | undefined;
  testId?: string | undefined;
  class?: string | undefined;
  part?: string | undefined;
  name?: string | undefined;
}

/** `off` keeps the browser from offering real, stored data; the two others tell a field's role and store nothing. */
const AUTOCOMPLETE: Partial<Record<FieldRole, string>> = { 'new-password': 'new-password', code: 'one-time-code' };
/** The input of a role; its type is one of the few that tell a role by themselves, else text. */
function InputView({ role, ...marks }: { role: FieldRole } & Record<string, unknown>) {
  if (role === 'password' || role === 'new-password') return <input {...marks} type="password" />;
  if (role === 'phone') return <input {...marks} type="tel" />;
  if (role === 'email') return <input {...marks} type="email" />;
  return <input {...marks} type="text" {...(role === 'code' && { inputMode: 'numeric' })} />;
}

function FieldView({ block }: { block: Of<'field'> }) {
  const { role, label, hint, name, invalid } = block;
  const id = block.id ?? `f-${name}`;
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {hint && <small id={`${id}-hint`}>{hint}</small>}
      <InputView
        {...marksOf(block)}
        role={role}
        id={id}
        name={name}
        autocomplete={AUTOCOMPLETE[role] ?? 'off'}
        spellcheck={false}
        aria-describedby={hint && `${id}-hint`}
        aria-invalid={invalid}
        class={block.class}
      />
    </div>
  );
}

const DATE_PIECES = [
  ['jour', 'Jour', 31, 1],
  ['mois', 'Mois', 12, 1],
  ['annee', 'Année', 20, 2004],
] as const;

const numbered = (count: number, from: number) => Array.from({ length: count }, (_, index) => String(from + index));

/** A date as one field, as three, or as three lists; its pieces are read together by the name before the dot. */
function DateView({ block }: { block: Of<'date'> }) {
  const { label, as, name } = block;
  if (as === 'one') {
    const id = block.id ?? `f-${name}`;
    return (
      <div class="field">
        <label for={id}>{label}</label>
        <input {...marksOf(block)} id={id} name={name} type="text" placeholder="JJ/MM/AAAA" autocomplete="off" />
      </div>
    );
  }
  return (
    <fieldset class="date" {...marksOf(block)}>
      <legend>{label}</legend>
      {DATE_PIECES.map(([piece, words, count, from]) => {
        const id = `f-${name}-${piece}`;
        return (
          <div class="piece" key={piece}>
            <label for={id}>{words}</label>
            {as === 'three' ? (
              <input id={id} name={`${name}.${piece}`} type="text" inputMode="numeric" autocomplete="off" />
            ) : (
              <select id={id} name={`${name}.${piece}`}>
                <option value="">{words}</option>
                {numbered(count, from).map((number) => (
                  <option key={number} value={number.padStart(2, '0')}>
                    {number}
                  </option>
                ))}
              </select>
            )}
          </div>
        );
      })}
    </fieldset>
  );
}

function ChoiceView({ block: { as, legend, name, options } }: { block: Of<'choice'> }) {
  const boxes = options.map((option) => (
    <label key={option.text} class="option">
      <input {...marksOf(option)} type={as} name={name} class={option.class} /> {option.text}
    </label>
  ));
  return legend ? (
    <fieldset>
      <legend>{legend}</legend>
      {boxes}
    </fieldset>
  ) : (
    <div class="options">{boxes}</div>
  );
}

function ButtonView({ block }: { block: Of<'button'> }) {
  const { text, look, to, selected, note } = block;
  const words = (
    <>
      {text}
      {note && <small>{note}</small>}
    </>
  );
  const looks = `${look} ${block.class ?? ''}`;
  if (look === 'link') {
    return (
      <a {...marksOf(block)} href={to ?? '#'} class={looks}>
        {words}
      </a>
    );
  }
  const tab = look === 'tab' ? ({ role: 'tab', 'aria-selected': selected ? 'true' : 'false' } as const) : {};
  return (
    <button {...marksOf(block)} {...tab} type={look === 'main' ? 'submit' : 'button'} class={looks}>
      {words}
    </button>
  );
}

function TextView({ block }: { block: Of<'text'> }) {
  const { text, tone = 'plain' } = block;
  return (
    <p {...marksOf(block)} class={`${tone} ${block.class ?? ''}`} role={tone === 'error' ? 'alert' : undefined}>
      {text}
    </p>
  );
}

function SimpleView({ block }: { block: SimpleBlock }) {
  switch (block.kind) {
    case 'heading': {
      const Heading = `h${block.level}` as const;
      return (
        <Heading {...marksOf(block)} class={block.class}>
          {block.text}
        </Heading>
      );
    }
    case 'text':
      return <TextView block={block} />;
    case 'field':
      return <FieldView block={block} />;
    case 'date':
      return <DateView block={block} />;
    case 'choice':
      return <ChoiceView block={block} />;
    case 'button':
      return <ButtonView block={block} />;
  }
}

function GroupView({ block }: { block: Group }) {
  const { as, legend, blocks } = block;
  const marks = { ...marksOf(block), class: `${as} ${block.class ?? ''}` };
  const inside: ComponentChildren = blocks.map((one, index) => <BlockView key={index} block={one} />);
  if (as === 'list') {
    return (
      <ul {...marks}>
        {blocks.map((one, index) => (
          <li key={index}>
            <BlockView block={one} />
          </li>
        ))}
      </ul>
    );
  }
  if (as === 'form')
    return (
      <form noValidate {...marks}>
        {inside}
      </form>
    );
  if (as === 'fieldset')
    return (
      <fieldset {...marks}>
        {legend && <legend>{legend}</legend>}
        {inside}
      </fieldset>
    );
  if (as === 'section') return <section {...marks}>{inside}</section>;
  const dialog = as === 'dialog' ? ({ role: 'dialog', 'aria-label': legend } as const) : {};
  const tabs = blocks.some((one) => one.kind === 'button' && one.look === 'tab') ? ({ role: 'tablist' } as const) : {};
  return (
    <div {...marks} {...dialog} {...tabs}>
      {inside}
    </div>
  );
}

const BlockView = ({ block }: { block: Block }) =>
  block.kind === 'group' ? <GroupView block={block} /> : <SimpleView block={block} />;

export interface ScreenViewProps {
  drawing: Drawing;
  /** The layouts of the two are told apart at a glance. */
  age: ScenarioAge;
}

/** A drawn page: the real page's words, order and shapes, in neutral grey. */
export function ScreenView({ drawing, age }: ScreenViewProps) {
  return (
    <div id={drawing.bodyId} class={`page age-${age}`}>
      {drawing.blocks.map((block, index) => (
        <BlockView key={index} block={block} />
      ))}
    </div>
  );
}
