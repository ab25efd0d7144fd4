import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Window } from 'happy-dom';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Verdict, Way } from '../../../utils/engine/recognise/recognise.ts';
import type { Portal } from '../../../utils/model/portal.ts';
import { educonnect } from '../../../utils/portals/educonnect.ts';
import { openPage } from '../../tools/dom.ts';
import { recognisePage } from '../../tools/recognise-page.ts';

// EduConnect's pages behind the login as people drew them who had never seen a rule: what real pages will be like.

const HANDS = join(import.meta.dirname, '../../pages/hands');

type Grade = 'right' | 'likely' | 'asked' | 'silent' | 'wrong';

/** What the guide makes of a drawing of this page. */
function grade(page: string, verdict: Verdict): Grade {
  if (verdict.kind === 'unknown') return 'silent';
  if (verdict.kind === 'unsure') return (verdict.pages as readonly string[]).includes(page) ? 'asked' : 'wrong';
  if (verdict.page !== page) return 'wrong';
  return verdict.kind === 'recognised' ? 'right' : 'likely';
}

interface Drawing {
  file: string;
  alone: Grade;
  /** After the page from which one comes here. */
  onTheWay: Grade;
}

async function judge(hand: string, file: string): Promise<Drawing> {
  const html = readFileSync(join(HANDS, hand, file), 'utf8');
  const url = /^\s*url: (\S+)$/m.exec(html)?.[1] ?? '';
  const name = file.split('.')[0] ?? '';
  const document = await openPage(html, url, { scripts: html.includes('setTimeout') });
  const before = (educonnect as Portal).pages[name]?.after?.slice(0, 1) ?? [];
  const gradeAfter = (way: Way) => grade(`educonnect/${name}`, recognisePage(document, way).verdict);
  const drawing = { file: `${hand}/${file}`, alone: gradeAfter([]), onTheWay: gradeAfter(before) };
  await (document.defaultView as unknown as Window).happyDOM.close();
  return drawing;
}

const percent = (part: number, whole: number) => Math.round((100 * part) / whole);

describe.each(readdirSync(HANDS))('hand %s', (hand) => {
  const drawings: Drawing[] = [];
  const files = readdirSync(join(HANDS, hand));

  beforeAll(async () => {
    for (const file of files) drawings.push(await judge(hand, file));
  }, 120_000);

  const share = (which: 'alone' | 'onTheWay', ...grades: readonly Grade[]) =>
    percent(drawings.filter((drawing) => grades.includes(drawing[which])).length, files.length);

  test('no page is taken for another one', () => {
    const wrong = drawings.filter(({ alone, onTheWay }) => alone === 'wrong' || onTheWay === 'wrong');
    expect(wrong.map(({ file }) => `Is ${file} really another page?`)).toEqual([]);
  });

  test('alone, most of them are recognised', () => {
    expect(share('alone', 'right', 'likely')).toBeGreaterThanOrEqual(60);
  });

  test('on the way, hardly one is met with silence', () => {
    console.log(
      `hand ${hand}, ${files.length} drawings: right ${share('alone', 'right')} %; on the way right or likely ${share('onTheWay', 'right', 'likely')} %, asked ${share('onTheWay', 'asked')} %, silent ${share('onTheWay', 'silent')} %`,
    );
    expect(share('onTheWay', 'right', 'likely', 'asked')).toBeGreaterThanOrEqual(80);
  });
});
