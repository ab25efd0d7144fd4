import { expect, test } from 'vitest';
import { wantedFor } from '../../../utils/engine/recognise/gather.ts';
import { needsOf } from '../../../utils/engine/recognise/needs.ts';
import { wordingsFrom } from '../../../utils/engine/recognise/text.ts';
import { educonnect } from '../../../utils/portals/educonnect.ts';
import { french } from '../../../utils/portals/french.ts';
import { placeOf } from '../../../utils/surface/page/live.ts';
import { readPage } from '../../../utils/surface/page/read.ts';
import { openPage } from '../../tools/dom.ts';
import { fixture } from '../../tools/drawn/fixtures.ts';

const { url } = fixture('educonnect/login.html');

/** A clue asks for a text that begins and ends so, whatever stands between. */
const wanted = wantedFor({ ...needsOf(educonnect, french), told: wordingsFrom(['Votre session … depuis peu.']) });
const [BEGINS, ENDS] = ['Votre <b>session</b>', 'depuis peu.'];
const WORDS = 'Votre session depuis peu.'.length;

/** The texts that are read of this page. */
async function linesIn(html: string): Promise<string[]> {
  const page = await openPage(`<!doctype html><body>${html}`, url);
  return readPage(page, placeOf(page), wanted)
    .snapshot.items.filter(({ kind }) => kind === 'text')
    .map(({ text }) => text);
}

/** So many characters, many of them in small elements. */
const small = (count: number): string => `${'<i>mot</i> '.repeat(60)}${'e'.repeat(count - 240)}`;

test('a short sentence is read after much text that nobody sees', async () => {
  const hidden = `<span style="display:none">${'caché '.repeat(100)}</span>`;
  expect(await linesIn(`<p>${hidden}${BEGINS} est finie ${ENDS}</p>`)).toEqual(['Votre session est finie depuis peu.']);
});

test('a line may have 400 characters, and none more, however many spaces the markup has', async () => {
  const line = (length: number, spaces = ' ') =>
    `<p>${BEGINS}${spaces}${small(length - WORDS - 1)}${spaces}${ENDS}</p>`;
  expect((await linesIn(line(400)))[0]).toHaveLength(400);
  expect((await linesIn(line(400, '\n'.repeat(500))))[0]).toHaveLength(400);
  expect(await linesIn(line(401))).toEqual([]);
  expect(await linesIn(`<p>${BEGINS} ${small(900)} ${ENDS}</p>`)).toEqual([]);
});

test('a block says what stands in itself, not what the blocks inside it say, whatever spaces the markup has', async () => {
  const inside = [`<p>${BEGINS}</p>`, `<p>${ENDS}</p>`];
  for (const space of ['', '\n  ']) expect(await linesIn(`<div>${inside.join(space)}</div>`)).toEqual([]);
  expect(await linesIn(`<div>${BEGINS} <div>est finie</div> ${ENDS}</div>`)).toEqual([
    'Votre session est finie depuis peu.',
  ]);
});

test('what is written on an element that a clue names by its id is one line, and no longer one', async () => {
  const told = async (length: number) => {
    const page = await openPage(`<!doctype html><body><div id="indispo">${small(length)}</div>`, url);
    return readPage(page, placeOf(page), wanted).snapshot.items.map(({ text }) => text.length);
  };
  expect(await told(400)).toEqual([400]);
  expect(await told(401)).toEqual([0]);
});
