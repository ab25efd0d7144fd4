import type { Answer, Guide } from '../../utils/engine/guide/speech.ts';
import type { JourneyId } from '../../utils/model/names.ts';
import type { SheetRoute } from '../../utils/model/routes.ts';
import { address, popup, panel as texts } from '../../utils/texts/fr.ts';
import type { OnUse } from '../overlay/sentence.tsx';
import { Tiles } from '../own-page/tiles.tsx';
import { casePictograms } from '../pictograms/ideas.ts';
import { Pictogram } from '../pictograms/pictogram.tsx';
import { Stops, type StopsProps } from './stops.tsx';
import { type StepOnWay, Way, Which } from './way.tsx';

export interface PanelProps extends StopsProps {
  /** The chosen case's title; undefined: none is chosen. */
  title: string | undefined;
  steps: readonly StepOnWay[];
  /** What is said of where the person stands. */
  guide: Guide | undefined;
  /** What is asked where the page is not told for sure. */
  asked: Guide | undefined;
  /** What can be answered about the page. */
  answers: readonly Answer[];
  /** One line about where that is. */
  where: string;
  /** A page that waits in another tab. */
  onGo: (() => void) | undefined;
  /** Minutes for which the code of the SMS is still good. */
  minutesLeft: number | undefined;
  onChoose: (journey: JourneyId) => void;
  onChange: () => void;
  onStep: (step: number) => void;
  onOpenEnt: () => void;
  onOpen: (route: SheetRoute) => void;
  /** Shows the whole way, to be printed; only where a case is chosen. */
  onPaper: (() => void) | undefined;
  /** Something in the card's words was pressed. */
  onUse: OnUse;
  onAddress: () => void;
}

/** Beside any page: the whole way, the step of now in full, and what happens on sites where nothing can be shown. */
export function Panel(props: PanelProps) {
  const {
    title,
    where,
    asked,
    answers,
    minutesLeft,
    onGo,
    onUse,
    onChoose,
    onChange,
    onOpenEnt,
    onOpen,
    onPaper,
    onAddress,
  } = props;
  return (
    <>
      <p class="aside">
        {texts.name} · {texts.independent}
      </p>
      <h1>{title ?? texts.way}</h1>
      <p role="status" class="where">
        {where}
      </p>
      {minutesLeft !== undefined && (
        <p class="notice">{minutesLeft === 1 ? texts.lastMinute : texts.minutesLeft(minutesLeft)}</p>
      )}
      {onGo && (
        <button type="button" class="open" data-go onClick={onGo}>
          {texts.go}
        </button>
      )}
      {asked && <Which guide={asked} answers={answers} onUse={onUse} />}
      <Stops {...props} />
      {title === undefined ? (
        <Tiles {...popup.case} legend={texts.choose} pictograms={casePictograms} chosen={null} onChoose={onChoose} />
      ) : (
        <Way {...props} />
      )}
      <button type="button" class="quiet" data-open-ent onClick={onOpenEnt}>
        <Pictogram of="door" />
        <span>{texts.open}</span>
      </button>
      <button type="button" class="quiet" data-address onClick={onAddress}>
        <Pictogram of="address" />
        <span>{address.ask}</span>
      </button>
      <button type="button" class="quiet" data-who-helps onClick={() => onOpen({ help: true })}>
        <Pictogram of="lifebuoy" />
        <span>{texts.help}</span>
      </button>
      {onPaper && (
        <button type="button" class="quiet" data-paper onClick={onPaper}>
          <Pictogram of="printer" />
          <span>{texts.paper}</span>
        </button>
      )}
      {title !== undefined && (
        <button type="button" class="quiet" data-change onClick={onChange}>
          <Pictogram of="back" />
          <span>{texts.change}</span>
        </button>
      )}
    </>
  );
}
