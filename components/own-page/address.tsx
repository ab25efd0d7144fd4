import type { JudgedAddress } from '../../utils/model/address.ts';
import { popup, address as texts } from '../../utils/texts/fr.ts';
import { Pictogram } from '../pictograms/pictogram.tsx';
import { focusOnArrival } from './focus.ts';

export interface AddressProps {
  /** Null: the page is none of a site. */
  judged: JudgedAddress | null;
  /** What to say then. */
  none: string;
  onBack: () => void;
  onOpen: () => void;
}

/** So many letters would not leave room for the answer. */
const LONG = 60;

/** « Est-ce la vraie adresse ? »: the address in large letters, what was registered in bold, and one of three answers. */
export function AddressAnswer({ judged, none, onBack, onOpen }: AddressProps) {
  return (
    <>
      <h1 tabIndex={-1} ref={focusOnArrival}>
        {texts.ask}
      </h1>
      {judged ? <Judged {...judged} /> : <p>{none}</p>}
      <button type="button" class="open" data-open-ent onClick={onOpen}>
        <Pictogram of="door" />
        <span>{popup.open}</span>
      </button>
      <button type="button" class="quiet" data-back onClick={onBack}>
        <Pictogram of="back" />
        <span>{texts.back}</span>
      </button>
    </>
  );
}

function Judged({ answer, before, registered, after }: JudgedAddress) {
  return (
    <>
      <p class={before.length + registered.length > LONG ? 'host long' : 'host'}>
        <small>{texts.here}</small>{' '}
        <span dir="ltr">{before.split(/(?<=\.)/).map((part) => [part, <wbr key={part} />])}</span>
        <b dir="ltr">{registered}</b>
        <span dir="ltr">{after}</span>
      </p>
      <div class="answer" data-answer={answer.kind}>
        <Answer answer={answer} />
      </div>
    </>
  );
}

function Answer({ answer }: Pick<JudgedAddress, 'answer'>) {
  if (answer.kind === 'listed')
    return (
      <>
        <h2>{texts.listed}</h2>
        <p>{texts.whose(answer.of.whose)}</p>
        <p>{texts.compare}</p>
      </>
    );
  if (answer.kind === 'unlisted')
    return (
      <>
        <h2>{texts.unlisted}</h2>
        {texts.unlistedMore.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </>
    );
  const { domain } = answer.of;
  return (
    <>
      <h2>{answer.reason === 'http' ? texts.unprotected(domain) : texts.imitates(domain)}</h2>
      <p>{texts.reasons[answer.reason]}</p>
      <p>
        <b>{texts.leave}</b>
      </p>
    </>
  );
}
