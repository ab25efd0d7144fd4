import type { Block, Drawing, Group, Screen, SimpleBlock } from '../../model/practice.ts';

// Short names for what screens are made of, so that a screen's file reads like the page.

type Kind = SimpleBlock['kind'];
type Of<K extends Kind> = Extract<SimpleBlock, { kind: K }>;
/** What an element bears besides what is always said of it. */
type More<K extends Kind, Said extends keyof Of<K>> = Omit<Of<K>, 'kind' | Said>;

export const heading = (level: 1 | 2 | 3, text: string, more: More<'heading', 'level' | 'text'> = {}): Block => ({
  kind: 'heading',
  level,
  text,
  ...more,
});

export const text = (words: string, more: More<'text', 'text'> = {}): Block => ({ kind: 'text', text: words, ...more });

type Look = Of<'button'>['look'];
export const button = (look: Look, words: string, more: More<'button', 'look' | 'text'> = {}): Block => ({
  kind: 'button',
  look,
  text: words,
  ...more,
});
export const link = (words: string, more: More<'button', 'look' | 'text'> = {}): Block => button('link', words, more);

type Role = Of<'field'>['role'];
type FieldMarks = More<'field', 'role' | 'label' | 'name' | 'part'>;

/** A field that the portal's file has no part for. */
export const otherField = (role: Role, label: string, name: string, more: FieldMarks = {}): Block => ({
  kind: 'field',
  role,
  label,
  name,
  ...more,
});
/** A field that is a part of its page: one name for both. */
export const field = (role: Role, label: string, part: string, more: FieldMarks = {}): Block => ({
  kind: 'field',
  role,
  label,
  name: part,
  part,
  ...more,
});

export const date = (
  as: Of<'date'>['as'],
  label: string,
  name: string,
  more: More<'date', 'as' | 'label' | 'name'> = {},
): Block => ({ kind: 'date', as, label, name, ...more });

export const choice = (
  as: Of<'choice'>['as'],
  name: string,
  options: Of<'choice'>['options'],
  more: More<'choice', 'as' | 'name' | 'options'> = {},
): Block => ({ kind: 'choice', as, name, options, ...more });

type GroupMarks = Omit<Group, 'kind' | 'as' | 'blocks'>;
export const group = (as: Group['as'], blocks: readonly Block[], more: GroupMarks = {}): Block => ({
  kind: 'group',
  as,
  blocks,
  ...more,
});
export const form = (blocks: readonly Block[], more: GroupMarks = {}): Block => group('form', blocks, more);

/** The page after something was refused: its message stands under the title. */
export function refused(screen: Screen, variant: string, message: string): Screen {
  const withMessage = (drawing: Drawing): Drawing => {
    const title = drawing.blocks.findIndex((block) => block.kind === 'heading' && block.level === 1);
    return { ...drawing, blocks: drawing.blocks.toSpliced(title + 1, 0, text(message, { tone: 'error' })) };
  };
  const { today, '2021': old } = screen;
  return { ...screen, variant, today: withMessage(today), ...(old && { '2021': withMessage(old) }) };
}
