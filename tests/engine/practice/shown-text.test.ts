import { describe, expect, test } from 'vitest';
import { factsOf } from '../../../utils/engine/practice/facts.ts';
import { shownText } from '../../../utils/engine/practice/shown-text.ts';
import { FAMILY } from '../../../utils/practice/family.ts';

describe('what a room sees of what is typed', () => {
  const facts = factsOf(FAMILY);
  const shows = (value: string) => shownText(value, facts, ['enthdf.fr']);

  test.each(['c.ma', 'c.martin00', 'Exercice-2026!', 'exerc', '06 39 98', '07/07/2013', '07', '2013', 'enthdf.fr'])(
    'the family’s « %s » is shown',
    (value) => expect(shows(value)).toBe(value),
  );

  test.each(['jd', '12', 'n', 'ex', '0612345678', 'Soleil-1789', 'c.martin0O', 'exerCice-2026?', ' ', '.'])(
    '« %s » is somebody’s own, or a slip: it is not',
    (value) => expect(shows(value)).toBe(''),
  );
});
