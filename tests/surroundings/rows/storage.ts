import { CODE } from '../acts.ts';
import { guided } from '../changes.ts';
import { type Faults, fail, phoneApis, watched } from '../earlier.ts';
import type { Row } from '../row.ts';
import type { Expectation } from '../sight.ts';

// A browser that does not keep, or does not give back, what is kept.

/** On the code page, for somebody who creates an account. */
const codeSaid: Expectation = { card: ['code', 'ENT pas à pas'], rings: ['1 code', '2 submit'] };
/** The same, whatever the case. */
const anyCase: Expectation = { ...codeSaid, card: ['code'] };

/** Storage fails while the code page comes. Where the case cannot be read, the words are those for everybody. */
const broken = (id: string, name: string, faults: Faults, see: Expectation, fault?: number): Row => ({
  id,
  name,
  browsers: 'both',
  ...(fault && { fault }),
  own: watched,
  must: 'speak all the same',
  async play(stage) {
    await stage.keep({ settings: { case: 'self-registration' } });
    await fail(stage, faults);
    await stage.open({ file: CODE.file });
    await stage.see(see);
  },
});

export const storage: readonly Row[] = [
  broken(
    'full',
    'the disk is full: nothing can be kept',
    { 'local.set': 'rejects', 'session.set': 'rejects' },
    codeSaid,
    9,
  ),
  broken(
    'unreadable',
    'nothing that is kept can be read',
    { 'local.get': 'rejects', 'session.get': 'rejects' },
    anyCase,
    9,
  ),
  broken('local-unreadable', 'what is kept for good cannot be read', { 'local.get': 'rejects' }, anyCase, 9),
  broken(
    'session-unreadable',
    'what is kept for the session cannot be read',
    { 'session.get': 'rejects' },
    codeSaid,
    9,
  ),
  broken('unreadable-once', 'what is kept cannot be read the first time', { 'local.get': 'rejects once' }, anyCase, 9),
  broken(
    'remove-fails',
    'nothing that is kept can be removed',
    { 'local.remove': 'rejects', 'session.remove': 'rejects' },
    codeSaid,
  ),
  {
    id: 'readable-again',
    name: 'what is kept cannot be read, and then can be, while the page stands there',
    browsers: 'both',
    fault: 9,
    own: watched,
    must: 'say the words of the chosen case by itself',
    async play(stage) {
      await fail(stage, { 'local.get': 'rejects' });
      await stage.open();
      await stage.see({ card: [] });
      await fail(stage, {});
      await stage.see(guided);
    },
  },
  {
    id: 'phone-browser',
    name: 'the browser has neither shortcuts nor windows, as Firefox for Android (played by taking them away)',
    browsers: 'both',
    fault: 5,
    own: { earlier: phoneApis },
    must: 'guide, and follow a change of the settings',
    async play(stage) {
      await stage.open();
      await stage.see(guided);
      await stage.inExtension(() => browser.storage.local.set({ settings: { case: 'everyday', help: false } }));
      await stage.see({ nothing: true });
    },
  },
];
