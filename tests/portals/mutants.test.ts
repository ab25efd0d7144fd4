import { createHash } from 'node:crypto';
import fc from 'fast-check';
import type { Window } from 'happy-dom';
import { afterAll, describe, expect, test } from 'vitest';
import type { Way } from '../../utils/engine/recognise/recognise.ts';
import type { Page, Portal } from '../../utils/model/portal.ts';
import { portals } from '../../utils/portals/portals.ts';
import { openPage } from '../tools/dom.ts';
import { type Fixture, fixtures } from '../tools/drawn/fixtures.ts';
import { choicesFrom, MUTATIONS, type Mutation } from '../tools/mutate.ts';
import { type Recognition, recognisePage } from '../tools/recognise-page.ts';

/** How many changed pages are judged in all; `npm run mutants` judges 10,000. */
const COUNT = Number(process.env.MUTANTS ?? (process.env.npm_lifecycle_event === 'mutants' ? 10_000 : 600));
/** The same number makes the same mutants. */
const SEED = Number(process.env.SEED ?? 2026);
/** The share of pages that must still be recognised where the words stayed. */
const RECALL = 0.9;

const change = fc.integer({ min: 1, max: 99 });
const listOf = (decision: fc.Arbitrary<number>) => fc.array(decision, { minLength: 1, maxLength: 24, size: 'max' });
/**
 * The share of pages with fields that must still be met where the words did not stay: recognised, likely or asked about.
 * Among a handful of mutants of a kind one more or less swings the share.
 */
const MET = COUNT >= 2000 ? 0.9 : 0.75;

/** In half of the mutants all that can change does, in the others about half of it. */
const decisions = fc.oneof(listOf(change), listOf(fc.oneof(fc.constant(0), change)));

const all = fixtures();

/** Pages that no portal claims keep their words: with other words they might become a page that we know. */
const pairs = all.flatMap((fixture) =>
  MUTATIONS.filter(({ sameWords }) => sameWords || fixture.page !== null).map((mutation) => ({ fixture, mutation })),
);

/** A page, a kind of change, and how many mutants are made of the two. */
interface Pair {
  fixture: Fixture;
  mutation: Mutation;
  runs: number;
}

/** One seed per page and kind, so that a new fixture changes nothing for the others. */
const seedOf = ({ file }: Fixture, { told }: Mutation): number =>
  createHash('sha256').update(`${SEED} ${file} ${told}`).digest().readInt32LE();

/**
 * About COUNT mutants in all. Which pairs get one more hangs on the pair alone, so that a new fixture asks nothing new of
 * the others; each page gets one at least.
 */
const plan: readonly Pair[] = pairs.map((pair, index) => {
  const share = COUNT / pairs.length + (seedOf(pair.fixture, pair.mutation) >>> 0) / 2 ** 32;
  const isFirst = pairs[index - 1]?.fixture !== pair.fixture;
  return { ...pair, runs: Math.max(isFirst ? 1 : 0, Math.floor(share)) };
});

/** A drawn page that can be changed and put back, as often as one likes. */
class Specimen {
  readonly html: string;
  readonly #document: Document;
  readonly #pristine: Element;
  /** Where the parts stand before any change, by position among all elements: where they are marked, where they are found. */
  readonly #places: readonly (readonly [part: string, position: number])[];

  private constructor(document: Document) {
    this.#document = document;
    for (const script of document.querySelectorAll('script')) script.remove();
    this.#pristine = document.documentElement.cloneNode(true) as Element;
    const elements = this.#restore();
    const marked = elements.map((element, index) => [element.getAttribute('data-part') ?? '', index] as const);
    const found = recognisePage(document).every.map(([name, element]) => [name, elements.indexOf(element)] as const);
    this.#places = [...marked.filter(([name]) => name !== ''), ...found];
    this.html = document.documentElement.outerHTML;
  }

  static async of({ html, url }: Fixture): Promise<Specimen> {
    // Some pages get their words by a script, a moment after load.
    return new Specimen(await openPage(html, url, { scripts: html.includes('setTimeout(') }));
  }

  /** Copying the drawn page is several times faster than reading it anew. Returns its elements, in order. */
  #restore(): Element[] {
    this.#document.documentElement.remove();
    this.#document.append(this.#pristine.cloneNode(true));
    return [...this.#document.querySelectorAll('*')];
  }

  /** Changes the drawn page and judges it. */
  judge({ mutate }: Mutation, drawn: readonly number[], way: Way = []): Judged {
    const elements = this.#restore();
    const taken: number[] = [];
    mutate(this.#document, choicesFrom(drawn, taken));
    const places = this.#places.map(([name, position]) => [name, elements[position] as Element] as const);
    return { ...recognisePage(this.#document, way), places, taken, html: this.#document.documentElement.outerHTML };
  }

  /** Without this happy-dom keeps every copy in memory. */
  async close(): Promise<void> {
    await (this.#document.defaultView as unknown as Window).happyDOM.close();
  }
}

/** A changed page, judged. */
interface Judged extends Recognition {
  /** The elements on which the parts stood before the change, wherever these stand now. */
  places: readonly (readonly [part: string, element: Element])[];
  /** Every decision that was taken to change it. */
  taken: readonly number[];
  html: string;
}

const sample = (element: Element) => element.outerHTML.replace(/\s+/g, ' ').slice(0, 100);

const isOn = (one: Element, other: Element) => one === other || one.contains(other) || other.contains(one);

/** What is wrong with the answer given on a changed page, as a question to whoever wrote the rules; undefined if nothing is. */
function question({ file, page }: Fixture, { told }: Mutation, { verdict, parts, places }: Judged): string | undefined {
  if (verdict.kind !== 'recognised' && verdict.kind !== 'likely') return undefined;
  if (verdict.page !== page) return `Is ${file}, ${told}, really ${verdict.page}?`;
  for (const [name, element] of parts) {
    if (places.some(([part, place]) => part === name && isOn(element, place))) continue;
    return `Is ${sample(element)} really the ${name} of ${file}, ${told}?`;
  }
  return undefined;
}

/** The tags, with the words after them, that only the changed page has: what the change was. */
function changes(before: string, after: string): string {
  const tags = (html: string) => html.split(/(?=<)/).map((tag) => tag.replace(/\s+/g, ' ').trim());
  const old = new Set(tags(before));
  const changed = tags(after).filter((tag) => !old.has(tag) && !tag.startsWith('<style'));
  return (changed.length > 0 ? changed : ['the order alone'])
    .slice(0, 8)
    .map((tag) => `    ${tag.slice(0, 160)}`)
    .join('\n');
}

/**
 * Mutants made, and mutants still recognised as their page, by kind of mutation; of the pages that are told by their
 * fields, those that somebody who comes from the page before would not meet with silence.
 */
const recall = new Map(MUTATIONS.map((mutation) => [mutation, { made: 0, recognised: 0, withFields: 0, met: 0 }]));

/** The page's rule, where its fields tell it. */
function fieldsOf(page: string | null): Page | undefined {
  const [portal, name = ''] = page?.split('/') ?? [];
  const rule = (portals as readonly Portal[]).find(({ id }) => id === portal)?.pages[name];
  return rule?.fits ? rule : undefined;
}

const isMet = ({ verdict }: Judged, page: string | null): boolean =>
  verdict.kind === 'unsure'
    ? (verdict.pages as readonly (string | null)[]).includes(page)
    : verdict.kind !== 'unknown' && verdict.page === page;

/** Undoes all the decisions without which the question still arises: whole stretches first, then one by one. */
function simplest(taken: readonly number[], asks: (drawn: readonly number[]) => boolean): readonly number[] {
  let drawn = [...taken];
  for (let length = drawn.length; length >= 1; length = length > 1 ? Math.ceil(length / 2) : 0) {
    for (let start = 0; start < drawn.length; start += length) {
      const fewer = [...drawn].fill(0, start, start + length);
      if (fewer.some((choice, index) => choice !== drawn[index]) && asks(fewer)) drawn = fewer;
    }
  }
  return drawn;
}

/** Judges the planned mutants of one page and one kind. Returns the first question that arises, with the smallest change that raises it. */
function interrogate(specimen: Specimen, { fixture, mutation, runs }: Pair): string | undefined {
  const tally = recall.get(mutation);
  const ask = (judged: Judged) => question(fixture, mutation, judged);
  const rule = fieldsOf(fixture.page);
  const way = rule?.after?.slice(0, 1) ?? [];
  let doubtful: readonly number[] = [];
  const outcome = fc.check(
    fc.property(decisions, (drawn) => {
      const judged = specimen.judge(mutation, drawn, way);
      if (tally && fixture.page) {
        tally.made += 1;
        if (judged.verdict.kind === 'recognised' && judged.verdict.page === fixture.page) tally.recognised += 1;
        if (rule) tally.withFields += 1;
        if (rule && isMet(judged, fixture.page)) tally.met += 1;
      }
      doubtful = judged.taken;
      return ask(judged) === undefined;
    }),
    { seed: seedOf(fixture, mutation), numRuns: runs, endOnFailure: true },
  );
  if (!outcome.failed) return undefined;
  const fewest = simplest(doubtful, (drawn) => ask(specimen.judge(mutation, drawn, way)) !== undefined);
  const judged = specimen.judge(mutation, fewest, way);
  return `${ask(judged)}\n${changes(specimen.html, judged.html)}`;
}

describe.each(all)('$file, changed,', (fixture) => {
  const its = plan.filter((one) => one.fixture === fixture && one.runs > 0);

  test(`is ${fixture.page ?? 'no page that we know'}, or not recognised`, { timeout: 600_000 }, async ({ skip }) => {
    skip(its.length === 0, 'no mutant of it among so few');
    const specimen = await Specimen.of(fixture);
    const asked = its.flatMap((pair) => interrogate(specimen, pair) ?? []);
    await specimen.close();
    const again = `Again: MUTANTS=${COUNT} SEED=${SEED} npm run mutants -- -t ${fixture.file}`;
    if (asked.length > 0) expect.fail([...asked, again].join('\n'));
  });
});

describe.each([...recall].filter(([{ sameWords }]) => sameWords))('a page $told', ({ told }, tally) => {
  test(`is still recognised in ${RECALL * 100} % of the cases`, ({ skip }) => {
    skip(tally.made === 0, 'no such mutant was made');
    expect(tally.recognised / tally.made, `Is a page ${told} really so different?`).toBeGreaterThanOrEqual(RECALL);
  });
});

describe.each([...recall].filter(([{ sameWords }]) => !sameWords))('a page with fields, $told', ({ told }, tally) => {
  test(`is still met in ${MET * 100} % of the cases`, ({ skip }) => {
    skip(tally.withFields === 0, 'no such mutant was made');
    expect(tally.met / tally.withFields, `Is a page ${told} really so different?`).toBeGreaterThanOrEqual(MET);
  });
});

afterAll(() => {
  const percent = (part: number, whole: number) => (whole ? `${((100 * part) / whole).toFixed(1)} %` : '–');
  const rows = [...recall].map(([{ told }, { made, recognised, withFields, met }]) => {
    const shares = [percent(recognised, made), percent(met, withFields)].map((share) => share.padStart(12));
    return `${told.padEnd(32)}${String(made).padStart(7)}${shares.join('')}`;
  });
  console.log([`${'pages changed'.padEnd(32)}mutants  recognised  met (fields)`, ...rows].join('\n'));
});
