import { describe, expect, test } from 'vitest';
import { helps } from '../../utils/journeys/journeys.ts';
import { BLANK, blanksOf, filledLines, withWords } from '../../utils/model/letters.ts';

const LINES = [
  'Bonjour,',
  `Je suis le parent de ${BLANK} (prénom et nom de l’enfant).`,
  `Sa classe : ${BLANK}`,
  'Merci.',
];

describe('a message for the school', () => {
  test('asks for what its blanks say', () => {
    expect(blanksOf(LINES)).toEqual(['Prénom et nom de l’enfant', 'Sa classe']);
  });

  test('is filled with what was written, and keeps the blanks that were left', () => {
    expect(filledLines(LINES, ['Lina Martin'])).toEqual([
      'Bonjour,',
      'Je suis le parent de Lina Martin.',
      `Sa classe : ${BLANK}`,
      'Merci.',
    ]);
    expect(filledLines(LINES, ['  ', ' 6e B '])).toEqual([LINES[0], LINES[1], 'Sa classe : 6e B', LINES[3]]);
    expect(filledLines(LINES, [])).toEqual(LINES);
  });

  test('takes a name as it is written', () => {
    expect(filledLines([LINES[1] ?? ''], ['$& $1 (dite « Li »)'])).toEqual([
      'Je suis le parent de $& $1 (dite « Li »).',
    ]);
  });
});

test('a blank is written anew without touching the others', () => {
  expect(withWords([], 2, 'c')).toEqual(['', '', 'c']);
  expect(withWords(['a', 'b'], 0, 'x')).toEqual(['x', 'b']);
});

test.each(helps.messages.map((message) => [message.id, message.lines] as const))(
  '%s: each blank asks for something else, and no line has two',
  (_, lines) => {
    const labels = blanksOf(lines);
    expect(labels.length).toBeGreaterThan(3);
    expect(new Set(labels).size).toBe(labels.length);
    expect(labels.every((label) => /^\p{Lu}.{3,}/u.test(label))).toBe(true);
    expect(lines.every((line) => line.split(BLANK).length <= 2)).toBe(true);
  },
);
