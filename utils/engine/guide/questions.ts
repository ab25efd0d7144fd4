import type { Fork } from '../../model/journey.ts';
import { MENU, MISFIT } from '../../model/names.ts';
import type { Settings } from '../../model/settings.ts';
import { type ReadyWords, readyTip } from './ready.ts';
import { type Answer, type Asked, speak } from './speech.ts';

/** What the card asks, and its answers, before they are for this person. */
export interface Questions {
  fork: Fork;
  /** « Que voulez-vous faire ? » An answer without words is not offered: not everywhere is something done by it. */
  menu: { say: string; more: readonly string[]; answers: MenuWords };
  /** The help does not fit the page. */
  misfit: { say: string; more: readonly string[] };
  words: ReadyWords & Readonly<{ back: string; report: string }>;
}

type MenuAnswer = 'misfit' | 'before' | 'panel' | 'case' | 'person' | 'own' | 'shared' | 'ent' | 'educonnect' | 'help';
type MenuWords = Readonly<Partial<Record<MenuAnswer, string>>>;
type Leads = Readonly<Partial<Record<MenuAnswer, Omit<Answer, 'label'>>>>;

/** Those that have words, in the order in which they are named here. */
const offered = (leads: Leads, { menu }: Questions): Answer[] =>
  (Object.entries(leads) as [MenuAnswer, Omit<Answer, 'label'>][]).flatMap(([name, leadsTo]) => {
    const label = menu.answers[name];
    return label === undefined ? [] : [{ label, ...leadsTo }];
  });

/** The question with an answer that leads here. */
const before = ({ questions }: Fork, leads: (answer: Fork['questions'][string]['answers'][number]) => boolean) =>
  Object.entries(questions).find(([, { answers }]) => answers.some(leads))?.[0];

const to = (question: string | undefined): Answer['to'] => (question === undefined ? {} : { question });

/** « Retour » leads to the question before, and from the first one to what is said of the page. */
function backFrom(question: string, { fork, words }: Questions): Answer {
  const last = question === MISFIT ? MENU : before(fork, (answer) => 'next' in answer && answer.next === question);
  return { label: words.back, quiet: true, idea: 'back', to: to(last) };
}

/** Ways on that are true wherever one stands. */
const WAYS_ON: Leads = {
  help: { idea: 'help', to: { do: { open: { help: true } } } },
  ent: { idea: 'ent', to: { do: { go: 'ent' } } },
  educonnect: { idea: 'help', to: { do: { go: 'educonnect-help' } } },
};

/** What somebody may want to change, and where they may want to go. */
function menuAnswers(settings: Settings, data: Questions): Answer[] {
  const last = before(data.fork, (answer) => 'journey' in answer && answer.journey === settings.case);
  const computer = settings.sharedComputer ? 'own' : 'shared';
  const leads: Leads = {
    misfit: { idea: 'doubt', to: to(MISFIT) },
    ...WAYS_ON,
    ...(last !== undefined && { before: { idea: 'back', to: to(last) } }),
    panel: { to: { do: { panel: true } } },
    case: { to: to(data.fork.first) },
    person: { idea: 'other-person', to: { do: { newPerson: true } } },
    [computer]: { idea: computer, to: { do: { computer } } },
  };
  return offered(leads, data);
}

/** For a page that the guide does not know, or takes for another one. */
export const reportIt = ({ report }: Questions['words']): Answer => ({
  label: report,
  quiet: true,
  to: { do: { open: { report: 'here' } } },
});

/**
 * A question with its answers and, where the person came to it by an answer, « Retour ».
 * @param question its name in the fork, `menu` or `misfit`; undefined: the fork's first, asked where the ways part
 */
export function ask(question: string | undefined, settings: Settings, data: Questions): Asked {
  const { fork, menu, misfit, words } = data;
  // A page may have made it up.
  const name = question !== undefined && Object.hasOwn(fork.questions, question) ? question : fork.first;
  const forked = fork.questions[name] ?? { ask: '', answers: [] };
  const [tip, answers] =
    question === MENU
      ? [menu, menuAnswers(settings, data)]
      : question === MISFIT
        ? [misfit, [...offered(WAYS_ON, data), reportIt(words)]]
        : [
            { ...forked, say: forked.ask },
            forked.answers.map(
              (answer): Answer => ({
                label: answer.label,
                ...('journey' in answer && { idea: answer.journey }),
                to: 'next' in answer ? to(answer.next) : { do: { choose: answer.journey } },
              }),
            ),
          ];
  const { say, more, trouble } = speak(readyTip(tip, settings, words), {});
  return {
    say,
    more,
    trouble,
    attention: trouble.length > 0,
    answers: [...answers, ...(question === undefined ? [] : [backFrom(question, data)])],
  };
}
