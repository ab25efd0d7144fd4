import { Fragment } from 'preact';
import type { Panel } from '../../utils/engine/practice/exercise.ts';
import type { Arrival } from '../../utils/engine/practice/flow.ts';
import type { Facts } from '../../utils/engine/practice/typing.ts';
import type { OwnSchool } from '../../utils/model/own-school.ts';
import { practice } from '../../utils/texts/fr.ts';

export interface PanelsProps {
  facts: Facts;
  children: readonly { firstName: string; birthDate: string }[];
  /** The facts that stand on the sheet, and those that the page asks for now. */
  sheet: { has: ReadonlySet<string>; now: ReadonlySet<string> };
  /** What plays a part in this exercise, what is used now first. */
  belongings: readonly Panel[];
  sms: Arrival | null;
  mail: Arrival | null;
  codeIsOld: boolean;
  /** The letter that lies there: the school's first, too old or not, or its new one. */
  letter: { identifier: string; password: string; old: boolean; look: OwnSchool['letter'] & { again: string } };
  shown: Panel;
  onShow: (panel: Panel) => void;
  onMailLink: () => void;
  onNewLetter: () => void;
}

interface RowProps {
  name: string;
  value: string | undefined;
  /** The page asks for it now. */
  now?: boolean;
}

/** A mail address is cut after its @, where it has to be cut. */
const Row = ({ name, value, now }: RowProps) => (
  <div class={now ? 'row asked' : 'row'}>
    <dt>{name}</dt>
    <dd>
      {value?.split(/(?<=@)/).map((piece, index) => (
        <Fragment key={index}>
          {index > 0 && <wbr />}
          {piece}
        </Fragment>
      ))}
    </dd>
  </div>
);

const sheetTexts = practice.sheet;

/** The lines of the sheet: each with the facts that it tells. */
const LINES: readonly { name: string; facts: readonly string[]; under?: string }[] = [
  { name: sheetTexts.parent, facts: ['parent.firstName', 'parent.lastName'] },
  { name: sheetTexts.phone, facts: ['parent.phone'] },
  { name: sheetTexts.mail, facts: ['parent.mail'] },
  { name: sheetTexts.account, facts: ['account.identifier'] },
  { name: sheetTexts.password, facts: ['account.password'] },
  { name: sheetTexts.newPassword, facts: ['newPassword'] },
  { name: sheetTexts.provider, facts: ['provider.fiscalNumber'] },
  { name: sheetTexts.providerPassword, facts: ['provider.password'] },
  { name: sheetTexts.other, facts: ['otherAccount.identifier'] },
  { name: sheetTexts.otherPassword, facts: ['otherAccount.password'] },
];

/** Who somebody is, they always know. */
const ALWAYS = new Set(['parent.firstName', 'parent.lastName']);

function FamilySheet({ facts, children, sheet: { has, now } }: Pick<PanelsProps, 'facts' | 'children' | 'sheet'>) {
  const lines = LINES.filter(({ facts: told }) => told.some((fact) => ALWAYS.has(fact) || has.has(fact))).map(
    ({ name, facts: told }) => ({
      name,
      value: told.map((fact) => facts[fact]).join(' '),
      now: told.some((fact) => now.has(fact)),
    }),
  );
  const dates = children.map(({ firstName, birthDate }, index) => ({
    name: sheetTexts.child,
    value: `${firstName}, ${sheetTexts.born(birthDate)}`,
    now: now.has(`children.${index}.birthDate`),
  }));
  const rows = [...lines, ...dates];
  return (
    <section class="panel" aria-label={sheetTexts.title}>
      <h2>{sheetTexts.title}</h2>
      <dl>
        {[...rows.filter((row) => row.now), ...rows.filter((row) => !row.now)].map((row) => (
          <Row key={`${row.name} ${row.value}`} {...row} />
        ))}
      </dl>
    </section>
  );
}

function Phone({ sms, codeIsOld, facts }: Pick<PanelsProps, 'sms' | 'codeIsOld' | 'facts'>) {
  const texts = practice.phone;
  const told = sms?.tells ? (facts[sms.tells] ?? '') : '';
  const words = () => {
    if (!sms) return texts.nothing;
    if (sms.late) return texts.late;
    if (sms.tells !== 'code') return texts.tells(told);
    return codeIsOld ? texts.old(told) : texts.code(told);
  };
  return (
    <section class="panel phone" aria-label={texts.title}>
      <h2>{texts.title}</h2>
      <p class="sms" data-sms>
        {words()}
      </p>
    </section>
  );
}

function Mailbox({ mail, facts, onMailLink }: Pick<PanelsProps, 'mail' | 'facts' | 'onMailLink'>) {
  const texts = practice.mail;
  const folder = (spam: boolean) =>
    mail && mail.spam === spam ? (
      <article>
        {mail.tells === null ? (
          <>
            <h4>{texts.subject}</h4>
            <p>{texts.body}</p>
            <button type="button" data-mail-link onClick={onMailLink}>
              {texts.link}
            </button>
          </>
        ) : (
          <p>{texts.told(facts[mail.tells] ?? '')}</p>
        )}
      </article>
    ) : (
      <p>{texts.nothing}</p>
    );
  return (
    <section class="panel" aria-label={texts.title}>
      <h2>{texts.title}</h2>
      <h3>{texts.inbox}</h3>
      {folder(false)}
      <details>
        <summary data-spam>{texts.spam}</summary>
        {folder(true)}
      </details>
    </section>
  );
}

function Letter({ letter, onNewLetter }: Pick<PanelsProps, 'letter' | 'onNewLetter'>) {
  const texts = practice.letter;
  return (
    <section class="panel" aria-label={letter.look.title}>
      <h2>{letter.look.title}</h2>
      <p>{texts.date(letter.old)}</p>
      <p>{texts.words}</p>
      <dl>
        <Row name={letter.look.identifier} value={letter.identifier} />
        <Row name={letter.look.password} value={letter.password} />
      </dl>
      <button type="button" data-new-letter onClick={onNewLetter}>
        {letter.look.again}
      </button>
    </section>
  );
}

interface PanelTabsProps extends Pick<PanelsProps, 'shown' | 'onShow' | 'belongings'> {
  news: readonly Panel[];
}

/** The tabs of a narrow screen: the page, and what lies beside it, in an order that stays. */
export function PanelTabs({ shown, onShow, news, belongings }: PanelTabsProps) {
  const { legend, ...names } = practice.panels;
  const tabs = (Object.entries(names) as [Panel, string][]).filter(
    ([panel]) => panel === 'page' || belongings.includes(panel),
  );
  return (
    <nav class="panel-tabs" aria-label={legend}>
      {tabs.map(([panel, name]) => (
        <button
          key={panel}
          type="button"
          data-panel={panel}
          aria-pressed={panel === shown}
          class={news.includes(panel) ? 'news' : ''}
          onClick={() => onShow(panel)}
        >
          {name}
        </button>
      ))}
    </nav>
  );
}

const PANELS = { sheet: FamilySheet, phone: Phone, mail: Mailbox, letter: Letter } as const;

/** The family's sheet, the phone, the mailbox and the school's letter, as far as this person has them. */
export function Panels(props: PanelsProps) {
  const { shown, belongings } = props;
  return (
    <aside class={`panels shows-${shown}`} aria-label={practice.panels.legend}>
      {belongings.map((panel) => {
        if (panel === 'page') return null;
        const View = PANELS[panel];
        return (
          <div key={panel} class={`of-${panel}`}>
            <View {...props} />
          </div>
        );
      })}
    </aside>
  );
}
