// A pictogram's lines as an area: where nothing may be loaded and no SVG stands, CSS can only cut a picture out of a colour.

/** Half of a line's width, in squares of the drawing. */
const HALF = 1;
/** A curve is so many straight pieces: at 24 px nobody sees the difference. */
const PIECES = 8;

type Point = readonly [x: number, y: number];
interface Arc {
  radius: number;
  large: number;
}

const round = (value: number): number => Math.round(value * 100) / 100;
const at = ([x, y]: Point): string => `${round(x)} ${round(y)}`;
const towards = ([x, y]: Point, [toX, toY]: Point, share: number): Point => [
  x + (toX - x) * share,
  y + (toY - y) * share,
];

/** Both long sides and both round ends, clockwise: areas that lie one over the other would cancel out otherwise. */
const area = (from: Point, to: Point, back: Point, end: Point, out: string, home: string): string =>
  `M${at(from)}${out}${at(to)}A1 1 0 0 1 ${at(back)}${home}${at(end)}A1 1 0 0 1 ${at(from)}Z`;

function line(from: Point, to: Point): string {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const length = Math.hypot(dx, dy);
  const [x, y] = length === 0 ? [0, -HALF] : [(dy / length) * HALF, (-dx / length) * HALF];
  return area(
    [from[0] + x, from[1] + y],
    [to[0] + x, to[1] + y],
    [to[0] - x, to[1] - y],
    [from[0] - x, from[1] - y],
    'L',
    'L',
  );
}

/** A piece of a circle, clockwise from one point to the other (SVG 2, appendix B.2.4, for equal radii). */
function arc(from: Point, to: Point, { radius, large }: Arc): string {
  const chord = Math.hypot(to[0] - from[0], to[1] - from[1]);
  const r = Math.max(radius, chord / 2);
  const height = Math.sqrt(Math.max(0, r * r - (chord * chord) / 4)) * (large ? 1 : -1);
  const [x, y] = towards(from, to, 0.5);
  const centre: Point = [x + (height * (to[1] - from[1])) / chord, y - (height * (to[0] - from[0])) / chord];
  const [outer, inner] = [r + HALF, Math.max(r - HALF, 0.01)];
  const along = (radii: number, sweep: 0 | 1) => `A${round(radii)} ${round(radii)} 0 ${large} ${sweep} `;
  const on = (point: Point, radii: number) => towards(centre, point, radii / r);
  return area(on(from, outer), on(to, outer), on(to, inner), on(from, inner), along(outer, 1), along(inner, 0));
}

const curve = (from: Point, one: Point, other: Point, to: Point): Point[] =>
  Array.from({ length: PIECES }, (_, index) => {
    const share = (index + 1) / PIECES;
    const [a, b, c] = [towards(from, one, share), towards(one, other, share), towards(other, to, share)];
    return towards(towards(a, b, share), towards(b, c, share), share);
  });

/** How many numbers each command takes. */
const TAKES: Readonly<Record<string, number>> = { m: 2, l: 2, h: 1, v: 1, c: 6, s: 4, a: 7, z: 0 };

/**
 * The outline of a drawing's lines, 2 wide with round ends, as a path to be filled by the rule `nonzero`.
 * @param drawing the `d` of a path (SVG 2, chapter 9) of lines, cubic curves and pieces of circles
 * @throws if a command is none of these
 */
export function outlineOf(drawing: string): string {
  let outline = '';
  let start: Point = [0, 0];
  let now = start;
  let handle = start;
  const lineTo = (to: Point) => {
    outline += line(now, to);
    now = to;
  };
  for (const [, letter = '', rest = ''] of drawing.matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)) {
    const command = letter.toLowerCase();
    const takes = TAKES[command];
    if (takes === undefined) throw new Error(`No drawing of ours may use « ${letter} »: ${drawing}`);
    const numbers = (rest.match(/-?(?:\d+\.?\d*|\.\d+)/g) ?? []).map(Number);
    if (command === 'z' && at(now) !== at(start)) lineTo(start);
    for (let first = 0; takes > 0 && first < numbers.length; first += takes) {
      const [x, y] = letter === command ? now : [0, 0];
      const given = numbers.slice(first, first + takes);
      const point = (index: number): Point => [x + (given[index] ?? 0), y + (given[index + 1] ?? 0)];
      const before = now;
      if (command === 'm' && first === 0) now = start = point(0);
      else if (command === 'm' || command === 'l') lineTo(point(0));
      else if (command === 'h') lineTo([x + (given[0] ?? 0), now[1]]);
      else if (command === 'v') lineTo([now[0], y + (given[0] ?? 0)]);
      else if (command === 'a') {
        const [radius = 0, , , large = 0, clockwise = 0] = given;
        now = point(5);
        outline += clockwise ? arc(before, now, { radius, large }) : arc(now, before, { radius, large });
      } else {
        const one: Point = command === 'c' ? point(0) : towards(handle, now, 2);
        const last = takes - 2;
        handle = point(last - 2);
        for (const to of curve(before, one, handle, point(last))) lineTo(to);
      }
      if (command !== 'c' && command !== 's') handle = now;
    }
  }
  return outline;
}
