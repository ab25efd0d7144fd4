import type { Level } from './names.ts';

// What is done with every French text before it is drawn. The data holds plain sentences: neither the school's kind nor a
// space that must not break is written there by hand.

/** What the school is called. Without a level: « l’école », the everyday word for any of them. */
const SCHOOLS: Readonly<Record<Level, Readonly<Record<string, string>>>> = {
  ecole: {
    school: 'l’école',
    School: 'L’école',
    'to-school': 'à l’école',
    'of-school': 'de l’école',
    'this-school': 'cette école',
  },
  college: {
    school: 'le collège',
    School: 'Le collège',
    'to-school': 'au collège',
    'of-school': 'du collège',
    'this-school': 'ce collège',
  },
  lycee: {
    school: 'le lycée',
    School: 'Le lycée',
    'to-school': 'au lycée',
    'of-school': 'du lycée',
    'this-school': 'ce lycée',
  },
};

/** « Demandez {to-school}. » becomes « Demandez au collège. »: the article is part of the word. */
const withSchool = (text: string, level: Level | null): string =>
  text.replace(/\{([a-z-]*school)\}/gi, (blank, name: string) => SCHOOLS[level ?? 'ecole'][name] ?? blank);

/** French puts a space inside « » and before ? ! : ; and no line may break there. */
const withoutBreaks = (text: string): string => text.replace(/(«) | (?=[»?!:;])/g, '$1\u00a0');

/**
 * Texts as they are drawn: the school by its name, and spaces that do not break where French has them. Whatever else stands
 * in the tree (ids, addresses, functions that fill a text) is kept.
 * @param tree a text, or whatever holds texts
 * @param level the level that the person chose, null where none was
 */
export function dress<const Tree>(tree: Tree, level: Level | null = null): Tree {
  const dressed = (value: unknown): unknown => {
    if (typeof value === 'string') return withoutBreaks(withSchool(value, level));
    if (typeof value === 'function') return (...gaps: unknown[]) => dressed(value(...gaps));
    if (Array.isArray(value)) return value.map(dressed);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, dressed(one)]));
  };
  return dressed(tree) as Tree;
}

/**
 * Texts that name the school, to be asked for by its level.
 * @returns what dresses them for a level, null where none was chosen; once for each
 */
export function bySchool<const Tree>(tree: Tree): (level: Level | null) => Tree {
  const made = new Map<Level | null, Tree>();
  return (level) => {
    const known = made.get(level) ?? dress(tree, level);
    made.set(level, known);
    return known;
  };
}
