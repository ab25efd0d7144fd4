import type { Sighting } from '../engine/guide/guide.ts';
import type { FoundPart, Sight, Verdict } from '../engine/recognise/recognise.ts';
import type { Item, ItemKind } from '../engine/recognise/snapshot.ts';
import type { Box } from '../model/boxes.ts';
import { ADDRESSES, FIELD_ROLES, JOURNEYS, MESSAGES, PAGES } from '../model/names.ts';
import { PAGE_NAMES } from '../model/page-names.ts';
import type { CardRoute } from '../model/routes.ts';
import type { FrameReading } from '../surface/page/frames.ts';
import {
  byKey,
  type Check,
  isBoolean,
  isIndex,
  isRecord,
  isSize,
  isTrue,
  listOf,
  maybe,
  oneOf,
  orNull,
  recordOf,
  shapeOf,
  text,
} from './checks.ts';
import type { Request } from './messages.ts';

// The background script trusts no page: a page that has taken over its process may send what it likes in the guide's
// name. So each request is checked whole before anything is done or kept because of it.

/** A name of ours: a host, a question, a part. */
const name = text(300);
/** Words of a page: an alert may hold half of it. */
const words = text(100_000);
/** More parts, clues or rings than any page has. */
const MANY = 1000;
/** A frame with more buttons, fields and lines is none of a login. */
const MOST_ITEMS = 10_000;

const page = oneOf(PAGE_NAMES);
const pages = listOf(page, PAGE_NAMES.length);
const role = oneOf(FIELD_ROLES);

const part = shapeOf<FoundPart>({
  label: words,
  item: maybe(isIndex),
  missing: maybe(words),
  named: maybe(words),
  others: maybe(listOf(isIndex, MANY)),
  text: maybe(words),
});

const SIGHT: Readonly<Record<keyof Sight, Check>> = {
  page,
  reasons: listOf(isRecord, MANY),
  parts: recordOf(part, MANY),
  alert: isBoolean,
  patient: maybe(isTrue),
  covered: maybe(isTrue),
};

type VerdictOf<Kind extends Verdict['kind']> = Omit<Extract<Verdict, { kind: Kind }>, 'kind'>;

const VERDICTS: { readonly [Kind in Verdict['kind']]: Check } = {
  recognised: shapeOf<VerdictOf<'recognised'>>(SIGHT),
  likely: shapeOf<VerdictOf<'likely'>>(SIGHT),
  unsure: shapeOf<VerdictOf<'unsure'>>({ pages }),
  unknown: shapeOf<VerdictOf<'unknown'>>({
    portal: maybe(oneOf(Object.keys(PAGES))),
    fields: maybe(listOf(role, FIELD_ROLES.length)),
    pastLogin: maybe(isTrue),
  }),
};

const verdict: Check = (value) =>
  isRecord(value) && oneOf(Object.keys(VERDICTS))(value.kind) && VERDICTS[value.kind as Verdict['kind']](value);

const KINDS: Readonly<Record<ItemKind, true>> = {
  heading: true,
  button: true,
  link: true,
  field: true,
  alert: true,
  text: true,
  other: true,
};

const item = shapeOf<Item>({
  kind: oneOf(Object.keys(KINDS)),
  text: words,
  role: maybe(role),
  id: maybe(name),
  testId: maybe(name),
  css: maybe(listOf(name, MANY)),
  to: maybe(words),
  form: maybe(isIndex),
  refusal: maybe(isTrue),
  behind: maybe(isTrue),
});

const box = shapeOf<Box>({ x: isSize, y: isSize, width: isSize, height: isSize });

const reading = shapeOf<FrameReading>({
  host: name,
  width: isSize,
  height: isSize,
  items: listOf(item, MOST_ITEMS),
  boxes: listOf(orNull(box), MOST_ITEMS),
});

type KeysOf<Union> = Union extends unknown ? keyof Union : never;

/** What a card may open. Of a report only its own: a guide does not know the numbers of tabs. */
const ROUTES: Readonly<Record<KeysOf<CardRoute>, Check>> = {
  message: oneOf(MESSAGES),
  video: oneOf(JOURNEYS),
  paper: oneOf(JOURNEYS),
  nextTime: oneOf(JOURNEYS),
  help: isTrue,
  phone: isTrue,
  report: oneOf(['here']),
};
const route = byKey(
  Object.fromEntries(Object.entries(ROUTES).map(([key, check]) => [key, (one) => isRecord(one) && check(one[key])])),
);

type RequestOf<Key extends string> = Extract<Request, Record<Key, unknown>>;

const REQUESTS: Readonly<Record<Exclude<KeysOf<Request>, 'folded' | 'item'>, Check>> = {
  respond: shapeOf<RequestOf<'respond'>>({
    respond: shapeOf<Sighting>({ verdict, question: maybe(name), step: maybe(isIndex) }),
  }),
  start: shapeOf<RequestOf<'start'>>({ start: name }),
  choose: shapeOf<RequestOf<'choose'>>({ choose: oneOf(JOURNEYS) }),
  // `lost` stands for all pages that are not recognised.
  fold: shapeOf<RequestOf<'fold'>>({ fold: oneOf([...PAGE_NAMES, 'lost']), folded: isBoolean }),
  open: shapeOf<RequestOf<'open'>>({ open: route }),
  go: shapeOf<RequestOf<'go'>>({ go: oneOf(ADDRESSES) }),
  computer: shapeOf<RequestOf<'computer'>>({ computer: oneOf(['own', 'shared']) }),
  panel: shapeOf<RequestOf<'panel'>>({ panel: isTrue }),
  newPerson: shapeOf<RequestOf<'newPerson'>>({ newPerson: isTrue }),
  afterMail: shapeOf<RequestOf<'afterMail'>>({ afterMail: isTrue }),
  reading: shapeOf<RequestOf<'reading'>>({ reading: orNull(reading) }),
  callFrames: shapeOf<RequestOf<'callFrames'>>({ callFrames: isTrue }),
  revealIn: shapeOf<RequestOf<'revealIn'>>({ revealIn: isIndex, item: isIndex }),
  gaveUp: shapeOf<RequestOf<'gaveUp'>>({ gaveUp: isTrue }),
};

const request = byKey(REQUESTS);

/** Is this a request of a guide, whole and of a size that makes sense? Never throws. */
export const isRequest = (message: unknown): message is Request => request(message);
