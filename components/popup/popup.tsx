import type { Settings } from '../../utils/model/settings.ts';
import type { Preparation } from '../../utils/model/things.ts';
import { address, popup as texts } from '../../utils/texts/fr.ts';
import { AtHand } from '../own-page/at-hand.tsx';
import { Tiles } from '../own-page/tiles.tsx';
import { casePictograms, computerPictograms } from '../pictograms/ideas.ts';
import { Pictogram } from '../pictograms/pictogram.tsx';
import { Fold } from './fold.tsx';
import { Erase, Leaving } from './leaving.tsx';
import { More, type MoreProps } from './more.tsx';
import { blocks, Where, type WhereProps } from './where.tsx';

export interface PopupProps extends WhereProps, MoreProps {
  settings: Settings;
  /** A policy says that the computer is shared: nobody is asked. */
  locked: boolean;
  /** Something to say once: choices that were unreadable, or could not be kept. */
  notice: string;
  /** A tab waits for the person who went to read a mail: the page that it shows. */
  waiting: string | undefined;
  /** What to have at hand for the chosen case. */
  preparation: Preparation | undefined;
  onChange: (changes: Partial<Settings>) => void;
  /** « Je ne sais pas »: to the questions that lead to a case. */
  onUnsure: () => void;
  onOpen: () => void;
  onReturn: () => void;
  /** A mask belongs to the tab, whether or not it can stand on its page. */
  masked: boolean;
  /** « Est-ce la vraie adresse ? » */
  onAddressAsked: () => void;
}

/** The toolbar's popup: which case, whose computer, open the ENT; the rest is folded, so that it fits without scrolling. */
export function Popup(props: PopupProps) {
  const { settings, locked, notice, waiting, preparation, onChange, onUnsure, onOpen, onReturn, onErase } = props;
  const { sharedComputer } = settings;
  const isBlocked = blocks(props.at);
  return (
    <>
      <h1>
        {texts.heading} <small>{texts.independent}</small>
      </h1>
      <p role="status" class="notice">
        {notice}
      </p>
      {props.masked && (
        <p class="notice" data-armed>
          {texts.armed} {!props.onMask && <b>{texts.uncovered}</b>}
        </p>
      )}
      {waiting && (
        <button type="button" class="open" onClick={onReturn}>
          {texts.waiting(waiting)}
        </button>
      )}
      {isBlocked && (
        <section class="blocked">
          <Where {...props} />
        </section>
      )}
      <Tiles
        {...texts.case}
        pictograms={casePictograms}
        chosen={settings.case}
        onChoose={(id) => onChange({ case: id })}
      />
      <button type="button" class="quiet" data-unsure onClick={onUnsure}>
        <Pictogram of="question" />
        <span>{texts.case.unsure}</span>
      </button>
      {locked ? (
        <p data-locked>{texts.computer.locked}</p>
      ) : (
        <Tiles
          {...texts.computer}
          pictograms={computerPictograms}
          chosen={sharedComputer ? 'shared' : 'own'}
          onChoose={(chosen) => onChange({ sharedComputer: chosen === 'shared' })}
        />
      )}
      {sharedComputer && (
        <div class="folds leaving">
          <Fold name="leave" pictogram="leave" title={texts.leaving.heading}>
            <Leaving />
          </Fold>
          <Erase onErase={onErase} />
        </div>
      )}
      <button type="button" class="open" data-open-ent onClick={onOpen}>
        <Pictogram of="door" />
        <span>{texts.open}</span>
      </button>
      <div class="folds">
        {preparation && (
          <Fold name="prepare" pictogram="ready" title={texts.prepare}>
            <AtHand {...preparation} level={settings.level} />
          </Fold>
        )}
        {!isBlocked && (
          <Fold name="where" pictogram="place" title={texts.where.heading}>
            <Where {...props} />
          </Fold>
        )}
        <button type="button" class="fold" data-address onClick={props.onAddressAsked}>
          <Pictogram of="address" />
          <span>{address.ask}</span>
        </button>
        <Fold name="more" pictogram="more" title={texts.more}>
          <More {...props} />
        </Fold>
      </div>
    </>
  );
}
