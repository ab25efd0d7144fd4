import type { Panel } from '../../utils/engine/practice/exercise.ts';
import type { Arrival } from '../../utils/engine/practice/flow.ts';
import type { Facts } from '../../utils/engine/practice/typing.ts';
import type { JourneyId } from '../../utils/schema/names.ts';
import { practice } from '../../utils/texts/fr.ts';

export interface PanelsProps {
  journey: JourneyId;
  facts: Facts;
  children: readonly { firstName: string; birthDate: string }[];
  sms: Arrival | null;
  mail: Arrival | null;
  codeIsOld: boolean;
  /** The letter that lies there: the school's first, too old or not, or its new one. */
  letter: { identifier: string; password: string; old: boolean };
  shown: Panel;
  onShow: (panel: Panel) => void;
  onMailLink: () => void;
  onNewLetter: () => void;
}

const Row = ({ name, value }: { name: string; value: string | undefined }) => (
  <div class="row">
    <dt>{name}</dt>
    <dd>{value}</dd>
  </div>
);

/** The journeys in which a new password is chosen. */
const CHOOSES_PASSWORD: readonly JourneyId[] = ['self-registration', 'provisional', 'lost-credentials', 'everyday'];

function FamilySheet({ facts, children, journey }: Pick<PanelsProps, 'facts' | 'children' | 'journey'>) {
  const texts = practice.sheet;
  return (
    <section class="panel" aria-label={texts.title}>
      <h2>{texts.title}</h2>
      <dl>
        <Row name={texts.parent} value={`${facts['parent.firstName']} ${facts['parent.lastName']}`} />
        {children.map(({ firstName, birthDate }) => (
          <Row key={firstName} name={texts.child} value={`${firstName}, ${texts.born(birthDate)}`} />
        ))}
        <Row name={texts.phone} value={facts['parent.phone']} />
        <Row name={texts.mail} value={facts['parent.mail']} />
        <Row name={texts.account} value={facts['account.identifier']} />
        {journey !== 'self-registration' && <Row name={texts.password} value={facts['account.password']} />}
        {CHOOSES_PASSWORD.includes(journey) && <Row name={texts.newPassword} value={facts.newPassword} />}
        {journey === 'franceconnect' && (
          <>
            <Row name={texts.provider} value={facts['provider.fiscalNumber']} />
            <Row name={texts.password} value={facts['provider.password']} />
          </>
        )}
        {journey === 'attach-child' && (
          <>
            <Row name={texts.other} value={facts['otherAccount.identifier']} />
            <Row name={texts.password} value={facts['otherAccount.password']} />
          </>
        )}
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
    <section class="panel" aria-label={texts.title}>
      <h2>{texts.title}</h2>
      <p>{texts.date(letter.old)}</p>
      <p>{texts.words}</p>
      <dl>
        <Row name={texts.identifier} value={letter.identifier} />
        <Row name={texts.password} value={letter.password} />
      </dl>
      <button type="button" data-new-letter onClick={onNewLetter}>
        {texts.again}
      </button>
    </section>
  );
}

/** The tabs of a narrow screen: the page, and what lies beside it. */
export function PanelTabs({ shown, onShow, news }: Pick<PanelsProps, 'shown' | 'onShow'> & { news: readonly Panel[] }) {
  const { legend, ...names } = practice.panels;
  return (
    <nav class="panel-tabs" aria-label={legend}>
      {(Object.entries(names) as [Panel, string][]).map(([panel, name]) => (
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

/** The family's sheet, the phone, the mailbox and the school's letter. */
export function Panels(props: PanelsProps) {
  const { shown } = props;
  return (
    <aside class={`panels shows-${shown}`} aria-label={practice.panels.legend}>
      <div class="of-sheet">
        <FamilySheet {...props} />
      </div>
      <div class="of-phone">
        <Phone {...props} />
      </div>
      <div class="of-mail">
        <Mailbox {...props} />
      </div>
      <div class="of-letter">
        <Letter {...props} />
      </div>
    </aside>
  );
}
