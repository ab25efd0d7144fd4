/** What a person sees of the guide. A ring is told by what stands in its middle, because that is what it points at. */
export interface Sight {
  /** Words of each card that can be seen and pressed. */
  cards: string[];
  /** Words of each corner button that can be seen and pressed. */
  buttons: string[];
  /** The rings in sight, in order: `1 identifier`, or `1 <a> Mentions légales` where it frames something else. */
  rings: string[];
  /** Cards, buttons and rings that are drawn, be they in sight or not. */
  drawn: number;
}

/** Reads what a person sees now. Runs in the page: sent as source text. */
export function readSight(roots: ShadowRoot[]): Sight {
  const within = (x: number, y: number) => x >= 0 && y >= 0 && x < innerWidth && y < innerHeight;
  const isShown = (one: Element) => one.checkVisibility({ opacityProperty: true, visibilityProperty: true });
  const all = (selector: string) =>
    roots.flatMap((root) => [...root.querySelectorAll<HTMLElement>(selector)].map((one) => ({ root, one })));
  const drawn = (selector: string) => all(selector).filter(({ one }) => isShown(one));
  const hit = (x: number, y: number) => Document.prototype.elementsFromPoint.call(document, x, y);

  /** It is shown, in the window, on top of the page, and takes a click. */
  const canBeUsed = ({ root, one }: { root: ShadowRoot; one: HTMLElement }) => {
    const { x, y, width, height } = one.getBoundingClientRect();
    const points = [0.5, 0.1, 0.9].flatMap((across) =>
      [0.5, 0.1, 0.9].map((down): [number, number] => [x + width * across, y + height * down]),
    );
    const used = points.filter(([left, top]) => {
      if (!within(left, top) || hit(left, top)[0] !== root.host) return false;
      return one.contains(root.elementFromPoint(left, top));
    });
    return used.length * 2 > points.length;
  };
  const wordsOf = ({ one }: { one: HTMLElement }) => one.innerText.replace(/\s+/g, ' ').trim();

  const FAR = 12;
  const pointsAt = ({ one }: { one: HTMLElement }): string[] => {
    const ring = one.getBoundingClientRect();
    const [x, y] = [ring.x + ring.width / 2, ring.y + ring.height / 2];
    if (!within(x, y)) return [];
    const number = one.dataset.marker ?? '';
    const under = hit(x, y).find((element) => !roots.some(({ host }) => host === element));
    const label = under?.closest('label')?.control;
    const part = under?.closest<HTMLElement>('[data-part]') ?? label?.closest<HTMLElement>('[data-part]');
    if (!part) return [`${number} <${under?.localName}> ${under?.textContent?.trim().slice(0, 20) ?? ''}`.trim()];
    const box = part.getBoundingClientRect();
    const far = Math.max(box.left - ring.left, box.top - ring.top, ring.right - box.right, ring.bottom - box.bottom);
    return [`${number} ${part.dataset.part}${!label && far > FAR ? `, ${Math.round(far)} px off` : ''}`];
  };

  return {
    cards: drawn('[data-card]').filter(canBeUsed).map(wordsOf),
    buttons: drawn('[data-unfold]').filter(canBeUsed).map(wordsOf),
    rings: drawn('[data-marker]').flatMap(pointsAt).sort(),
    drawn: drawn('[data-card],[data-unfold],[data-marker]').length,
  };
}

/** What a person should see. What is left out may be anything. */
export interface Expectation {
  /** Words of the one card; null: no card. */
  card?: readonly string[] | null;
  /** Words that no card may say. */
  unsaid?: readonly string[];
  /** The rings in sight, in order. */
  rings?: readonly string[];
  /** Some of the rings in sight; any other must be one of those of the login. */
  someRings?: readonly string[];
  /** Is there a corner button instead of the card? */
  button?: boolean;
  /** Nothing at all. */
  nothing?: true;
}

/** The rings on the login, for somebody who has an account. */
export const RINGS = ['1 identifier', '2 password', '3 submit'];

/** What is wrong with a sight, in words; empty where all is as it should be. */
export function faultsOf({ cards, buttons, rings, drawn }: Sight, wanted: Expectation): string[] {
  const { card, unsaid = [], rings: wantedRings, someRings, button, nothing } = wanted;
  const [said = ''] = cards;
  const faults = [
    nothing && drawn > 0 && `${drawn} things are drawn`,
    card === null && cards.length > 0 && 'a card is there',
    card && cards.length !== 1 && `${cards.length} cards can be seen and used`,
    ...(card ?? []).map((words) => cards.length === 1 && !said.includes(words) && `the card does not say « ${words} »`),
    ...unsaid.map((words) => cards.some((one) => one.includes(words)) && `the card says « ${words} »`),
    wantedRings && rings.join() !== wantedRings.join() && `the rings should be [${wantedRings.join(', ')}]`,
    ...(someRings ?? []).map((ring) => !rings.includes(ring) && `there is no ring ${ring}`),
    someRings && rings.some((ring) => !RINGS.includes(ring)) && 'a ring stands on something else',
    button !== undefined && buttons.length !== Number(button) && `${buttons.length} corner buttons can be seen`,
  ];
  return faults.filter((fault): fault is string => typeof fault === 'string');
}

/** A sight in one line. */
export const inWords = ({ cards, buttons, rings, drawn }: Sight): string =>
  [
    cards.length > 0 ? `cards: ${cards.map((card) => `« ${card.slice(0, 110)} »`).join(' and ')}` : 'no card in sight',
    ...(buttons.length > 0 ? [`buttons: ${buttons.join(', ')}`] : []),
    `rings: [${rings.join(', ')}]`,
    `${drawn} things drawn`,
  ].join('; ');
