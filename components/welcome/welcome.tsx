import type { ComponentChildren } from 'preact';
import type { Level } from '../../utils/model/names.ts';
import { welcome as texts } from '../../utils/texts/fr.ts';
import { Tiles } from '../own-page/tiles.tsx';
import { computerPictograms, levelPictograms, type PictogramName } from '../pictograms/ideas.ts';
import { Pictogram } from '../pictograms/pictogram.tsx';
import { Preview } from './preview.tsx';
import { Start, type StartProps } from './start.tsx';
import { Way, type WayProps } from './way.tsx';

/** Where the toolbar keeps the icons differs from browser to browser. */
export type BrowserKind = keyof typeof texts.pin.steps;

export interface WelcomeProps extends WayProps, StartProps {
  /** Something to say once: a choice could not be kept. */
  notice: string;
  /** The hosts on which the browser does not let the extension help yet, and whether it was asked in vain. */
  withheld: { hosts: readonly string[]; refused: boolean } | undefined;
  onAllow: () => void;
  /** A policy says that the computer is shared: nobody is asked. */
  locked: boolean;
  computer: keyof typeof computerPictograms | null;
  onComputer: (computer: keyof typeof computerPictograms) => void;
  onLevel: (level: Level) => void;
  /** The browser, and whether the icon stands in its toolbar already. */
  browser: BrowserKind;
  pinned: boolean;
}

/** The page after the installation: what it does, whose computer this is, which case, the icon, start. */
export function Welcome(props: WelcomeProps) {
  const { notice, withheld, onAllow, locked, computer, onComputer, level, onLevel, browser, pinned } = props;
  return (
    <>
      <header>
        <p class="name">
          <img src="/icons/48.png" alt="" width="40" height="40" />
          <span>
            <strong>{texts.name}</strong> {texts.independent}
          </span>
        </p>
        <div class="hero">
          <div>
            <h1>{texts.heading}</h1>
            <p class="intro">{texts.intro}</p>
          </div>
          <Preview />
        </div>
      </header>
      <p role="status" class="notice">
        {notice}
      </p>
      {withheld && <Withheld {...withheld} onAllow={onAllow} />}
      <Promises />
      <Part number={1} title={texts.you}>
        {!locked && (
          <Tiles {...texts.computer} pictograms={computerPictograms} chosen={computer} onChoose={onComputer} />
        )}
        {computer === 'shared' && <p class="hint">{texts.forgotten}</p>}
        <Tiles {...texts.level} pictograms={levelPictograms} chosen={level} onChoose={onLevel} />
      </Part>
      <Part number={2} title={texts.way} id="questions">
        <Way {...props} />
      </Part>
      <Part number={3} title={texts.pin.heading}>
        <p>{texts.pin.why}</p>
        <Pin browser={browser} pinned={pinned} />
      </Part>
      <Part number={4} title={texts.start.heading}>
        <Start {...props} />
      </Part>
    </>
  );
}

interface PartProps {
  number: number;
  title: string;
  id?: string;
  children: ComponentChildren;
}

function Part({ number, title, id, children }: PartProps) {
  return (
    <section class="part" id={id}>
      <h2>
        <span class="number">{number}</span> {title}
      </h2>
      {children}
    </section>
  );
}

function Withheld({ hosts, refused, onAllow }: { hosts: readonly string[]; refused: boolean; onAllow: () => void }) {
  const { heading, what, button, where } = texts.withheld;
  return (
    <section class="withheld">
      <h2>{heading}</h2>
      <p>{what}</p>
      <button type="button" class="open" data-allow onClick={onAllow}>
        <Pictogram of="allow" />
        <span>{button}</span>
      </button>
      {refused && <p role="alert">{texts.withheld.refused}</p>}
      <details>
        <summary>{where}</summary>
        <ul>
          {hosts.map((host) => (
            <li key={host}>{host}</li>
          ))}
        </ul>
      </details>
    </section>
  );
}

function Promises() {
  const { does, never } = texts;
  return (
    <div class="promises">
      <List
        heading={does.heading}
        lines={[
          ['show', does.show],
          ['pencil', does.explain],
          ['lifebuoy', does.help],
        ]}
      />
      <List
        heading={never.heading}
        lines={[
          ['not-read', never.read],
          ['not-clicked', never.click],
          ['not-sent', never.send],
        ]}
      />
    </div>
  );
}

function List({ heading, lines }: { heading: string; lines: readonly (readonly [PictogramName, string])[] }) {
  return (
    <section>
      <h2>{heading}</h2>
      <ul class="things">
        {lines.map(([pictogram, words]) => (
          <li key={pictogram}>
            <Pictogram of={pictogram} />
            <span>{words}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What one clicks on to keep the icon in sight, in order. */
const PIN_PICTOGRAMS: Readonly<Record<BrowserKind, readonly PictogramName[]>> = {
  chrome: ['puzzle', 'pin'],
  edge: ['puzzle', 'eye'],
  firefox: ['puzzle', 'cog', 'pin'],
  phone: ['menu', 'puzzle'],
};

function Pin({ browser, pinned }: { browser: BrowserKind; pinned: boolean }) {
  if (pinned)
    return (
      <ul class="things">
        <li>
          <Pictogram of="yes" />
          <span>{texts.pin.done}</span>
        </li>
      </ul>
    );
  return (
    <ol class="things">
      {texts.pin.steps[browser].map((step, index) => (
        <li key={step}>
          <Pictogram of={PIN_PICTOGRAMS[browser][index] ?? 'next'} />
          <span>{step}</span>
        </li>
      ))}
    </ol>
  );
}
