import type { CannotRow } from '../row.ts';

/** What no test can play here, with the reason; where another row plays the nearest thing, it is named. */
export const cannot: readonly CannotRow[] = [
  {
    id: 'painted-over',
    name: 'an opaque veil that lets clicks through hides the page',
    cannot: 'no browser tells a script what is painted over an element that still takes the click',
  },
  {
    id: 'window-find',
    name: 'a script of the page searches the words of the card with window.find',
    cannot: 'both browsers search closed shadow roots too, and no extension can bar that; to be told in SECURITY',
  },
  {
    id: 'user-style',
    name: 'the person’s own style sheet, or a content blocker, hides the overlay with !important',
    cannot: 'by the standard a user’s important rule wins over every other; whoever wrote it wants it so',
  },
  {
    id: 'true-translation',
    name: 'the browser itself translates the page',
    cannot: 'both ask a service on the internet or for a model; played by « translated »',
  },
  {
    id: 'true-password-manager',
    name: 'the password manager of a browser opens its own list',
    cannot:
      'it is drawn outside of the page, where no test looks; those of extensions are played by « password-manager-list »',
  },
  {
    id: 'screen-reader',
    name: 'a screen reader reads page and card',
    cannot:
      'none is on the machine; axe reads every card in tests/e2e/pages.test.ts, « aria-hidden » plays the worst case',
  },
  {
    id: 'true-phone',
    name: 'Firefox for Android',
    cannot: 'it is not on the machine; played by « phone-browser » and « phone »',
  },
  {
    id: 'zoom-keys',
    name: 'the person zooms with the browser’s keys',
    cannot: 'no driver reaches them; to a page zoom is a smaller window, which the rows « zoom-… » play',
  },
  {
    id: 'true-disk-full',
    name: 'the disk itself is full',
    cannot: 'no test may fill the machine’s disk; played by « full »',
  },
  {
    id: 'true-clock',
    name: 'the machine’s clock is moved',
    cannot: 'all that runs on the machine would be moved too; played by « clock-back » and « clock-forward »',
  },
  {
    id: 'true-restore',
    name: 'the browser is ended and restores its windows',
    cannot:
      'an extension that a driver has loaded does not come back with them; played by « restored » and « discarded »',
  },
  {
    id: 'sleep',
    name: 'the computer sleeps for a night and wakes up',
    cannot: 'no driver puts it to sleep; played by « behind », « background-ended » and « clock-forward » together',
  },
];
