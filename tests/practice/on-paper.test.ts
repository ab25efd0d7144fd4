import { describe, expect, test } from 'vitest';
import { guideData } from '../../entrypoints/shared/guide-data.ts';
import { illustrate } from '../../utils/engine/practice/on-drawing.ts';
import { drawingAt, pageAt } from '../../utils/engine/practice/scenario.ts';
import { wayOf } from '../../utils/engine/practice/way.ts';
import { plain } from '../../utils/model/sentence.ts';
import { FAMILY } from '../../utils/practice/family.ts';
import { scenarios } from '../../utils/practice/scenarios.ts';
import { screens } from '../../utils/practice/screens.ts';

// The dossier and the notes: nobody looks for words that do not stand on the picture beside them.

const ways = scenarios.flatMap((scenario) =>
  scenario.ages.map((age) => ({ scenario, age, name: `${scenario.journey}, ${age}` })),
);

describe.each(ways)('$name', ({ scenario, age }) => {
  const pages = wayOf(scenario, age).right.flatMap((scene) => {
    const drawing = drawingAt(scenario, scene, age, screens);
    const settings = { case: scenario.journey, level: FAMILY.level } as const;
    const told = illustrate(pageAt(scenario, scene), drawing, settings, guideData);
    return told ? [{ scene, drawn: JSON.stringify(drawing.blocks), ...told }] : [];
  });

  test('the guide speaks on most of its pages', () => {
    expect(pages.length).toBeGreaterThan(2);
  });

  test.each(pages)('$scene: what the instruction quotes stands on the drawing', ({ said, drawn }) => {
    const quoted = said.say.flatMap((piece) => (typeof piece === 'object' && 'label' in piece ? piece.label : []));
    expect(
      quoted.filter((label) => !drawn.includes(label)),
      plain(said.say),
    ).toEqual([]);
  });
});
