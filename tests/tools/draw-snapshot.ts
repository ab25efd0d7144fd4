import { recognise } from '../../utils/engine/recognise/recognise.ts';
import { HIDDEN } from '../../utils/engine/recognise/redact.ts';
import type { Item, Snapshot } from '../../utils/engine/recognise/snapshot.ts';
import type { FieldRole } from '../../utils/model/names.ts';
import { portals } from '../../utils/portals/portals.ts';

/** The plainest markup that the reader takes for a field of this role. */
const FIELD_MARKUP: Record<FieldRole, string> = {
  identifier: '<input autocomplete="username"',
  password: '<input type="password"',
  'new-password': '<input type="password" autocomplete="new-password"',
  phone: '<input type="tel"',
  email: '<input type="email"',
  code: '<input autocomplete="one-time-code"',
  captcha: '<input name="captcha"',
  'last-name': '<input autocomplete="family-name"',
  'first-name': '<input autocomplete="given-name"',
  'birth-date': '<input type="date"',
  day: '<input autocomplete="bday-day"',
  month: '<input autocomplete="bday-month"',
  year: '<input autocomplete="bday-year"',
  radio: '<input type="radio"',
  checkbox: '<input type="checkbox"',
  list: '<select',
  text: '<input type="text"',
};

const quoted = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** Of css without a space: the tag, and the attributes that it asks for. */
function fromCss(css: readonly string[] = []): { tag: string; attributes: string } {
  const [simple = ''] = css.filter((one) => !/[\s>+~]/.test(one)).flatMap((one) => one.split(','));
  const asked = [...simple.matchAll(/\[([a-z-]+)(?:="([^"]*)")?\]/g)].map(
    ([, name, value = '']) => ` ${name}="${value}"`,
  );
  const classes = [...simple.matchAll(/\.([\w-]+)/g)].map(([, name]) => name).join(' ');
  return {
    tag: /^[a-z]+/.exec(simple)?.[0] ?? 'p',
    attributes: asked.join('') + (classes && ` class="${classes}"`),
  };
}

/** One item of a Snapshot as an element. */
function draw(item: Item, part: string | undefined): string {
  const answered = fromCss(item.css);
  const marks = [
    item.id && ` id="${quoted(item.id)}"`,
    item.testId && ` data-testid="${quoted(item.testId)}"`,
    part && ` data-part="${part}"`,
  ];
  const attributes = marks.filter(Boolean).join('') + answered.attributes;
  // The words of a refusal are hidden in a report: that it is one is not.
  const text = quoted(item.refusal && item.text.includes(HIDDEN) ? `${item.text} C’est refusé.` : item.text);
  const css = item.css ? ` <!-- answered to ${quoted(item.css.join(' and '))} -->` : '';
  switch (item.kind) {
    case 'heading':
      return `<h2${attributes}>${text}</h2>${css}`;
    case 'button':
      return `<button type="button"${attributes}>${text}</button>${css}`;
    case 'link':
      return `<a href="${quoted(item.to ?? '#')}"${attributes}>${text}</a>${css}`;
    case 'alert':
      return `<p role="alert"${attributes}>${text}</p>${css}`;
    case 'field': {
      const open = FIELD_MARKUP[item.role ?? 'text'];
      return `<label>${text} ${open}${attributes}>${open === '<select' ? '</select>' : ''}</label>${css}`;
    }
    default:
      return `<${answered.tag}${attributes}>${text}</${answered.tag}>${css}`;
  }
}

/**
 * A Snapshot as a page: its items in their order, in the forms that held them, each part marked.
 * @param source where the Snapshot comes from, for the fixture's first comment
 */
export function drawSnapshot(snapshot: Snapshot, source: string): string {
  const verdict = recognise(portals, snapshot);
  const parts = verdict.kind === 'recognised' ? Object.entries(verdict.parts) : [];
  const lines: string[] = [];
  let form: number | undefined;
  const enter = (next: number | undefined) => {
    if (next === form) return;
    if (form !== undefined) lines.push('</form>');
    if (next !== undefined) lines.push('<form method="post" action="">');
    form = next;
  };
  snapshot.items.forEach((item, index) => {
    enter(item.form);
    lines.push(draw(item, parts.find(([, part]) => part.item === index)?.[0]));
  });
  enter(undefined);
  return `<!doctype html>
<!--
  url: https://${snapshot.host}${snapshot.path}
  drawn from: ${source}
-->
<html lang="fr">
  <head>
    <meta charset="utf-8">
    <title>${quoted(snapshot.title)}</title>
  </head>
  <body>
    ${lines.join('\n    ')}
  </body>
</html>
`;
}
