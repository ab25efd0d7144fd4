/**
 * Functions that run inside a page. Each is sent as source text: it may use the page's globals and its own arguments,
 * nothing of this file.
 */

declare global {
  interface Window {
    /** Tells the bench something, as JSON: `told` in browsers.ts listens. */
    benchTell(json: string): void;
    /** Changes one thing on the page, another with each number. */
    benchChange(number: number): void;
    /** Frames painted in each whole second since the counting began. */
    benchFrames?: number[];
  }
}

/** When something was there to be seen, in ms. */
export interface Seen {
  afterNavigation: number;
  afterDomContentLoaded: number;
}

/**
 * Waits until one of these is visible, and tells when it was painted (a Seen). Of ours the marker is looked for in the
 * open shadow root of the test build: a content script's world cannot be asked.
 * @param selectors what the others draw
 */
export function watchForMarker(selectors: string): void {
  const look = () => {
    const shown =
      document.querySelector('ent-pas-a-pas')?.shadowRoot?.querySelector('[data-marker]') ??
      document.querySelector(selectors);
    if (!shown?.checkVisibility({ visibilityProperty: true })) return requestAnimationFrame(look);
    // Two frames on, what was found has been painted.
    return requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
        const now = performance.now();
        const parsed = navigation?.domContentLoadedEventStart ?? Number.NaN;
        window.benchTell(JSON.stringify({ afterNavigation: now, afterDomContentLoaded: now - parsed }));
      }),
    );
  };
  requestAnimationFrame(look);
}

/** Waits for the first words of a page, whatever they are, and tells when they were painted, in ms. */
export function watchForWords(): void {
  const look = () => {
    if (!document.body?.innerText.trim()) return requestAnimationFrame(look);
    return requestAnimationFrame(() => requestAnimationFrame(() => window.benchTell(String(performance.now()))));
  };
  requestAnimationFrame(look);
}

/** Tells when the page was loaded, in ms after the navigation began. */
export function watchForLoad(): void {
  // A new tab holds an empty page first.
  if (location.protocol === 'about:') return;
  // The end of the event is known only after it.
  addEventListener('load', () =>
    setTimeout(() => {
      const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
      window.benchTell(String(navigation?.loadEventEnd));
    }),
  );
}

/**
 * Makes `benchChange`, which changes the page all over `#bench`: by turns the words of an element, the class of one, one
 * more and one less.
 */
export function prepareChanges(): void {
  const elements = [...document.querySelectorAll('#bench > div > *')];
  const added: Element[] = [];
  window.benchChange = (number) => {
    // A prime number as step, so that all elements have their turn.
    const element = elements[(number * 7919) % elements.length] as Element;
    const kind = number % 4;
    if (kind === 0) (element.firstChild as Text).data = `Changé ${number}`;
    else if (kind === 1) element.classList.toggle('change');
    else if (kind === 2) {
      const more = document.createElement('p');
      more.textContent = `Nouveau ${number}`;
      added.push(more);
      element.before(more);
    } else added.shift()?.remove();
  };
}

/**
 * Changes the page for ever. What falls due in a hundredth of a second is done at once.
 * @param perSecond mutations in a second
 */
export function changeForEver(perSecond: number): void {
  const began = performance.now();
  let done = 0;
  setInterval(() => {
    const due = Math.floor(((performance.now() - began) * perSecond) / 1000);
    for (; done < due; done += 1) window.benchChange(done);
  }, 10);
}

/** How a page is changed some times. */
interface Changing {
  /** Mutations in all. */
  count: number;
  /** After each bout of them, in ms. */
  rest: number;
  /** Longer than this it is not gone on, in ms. */
  patience: number;
}

/**
 * Changes the page some times and then no more: in a hundred bouts, each of five tasks, one frame and a rest. So the page
 * itself does the same number of things however busy the machine is.
 * @returns how many mutations there were when all were done, or the patience was over
 */
export async function changeSome({ count, rest, patience }: Changing): Promise<number> {
  const [bouts, tasks] = [100, 5];
  const { port1, port2 } = new MessageChannel();
  const began = performance.now();
  let done = 0;
  while (done < count && performance.now() - began < patience) {
    for (let task = 0; task < tasks; task += 1) {
      for (let one = 0; one < count / bouts / tasks; one += 1) window.benchChange(done++);
      await new Promise((resolve) => {
        port1.onmessage = resolve;
        port2.postMessage(0);
      });
    }
    await new Promise(requestAnimationFrame);
    await new Promise((resolve) => setTimeout(resolve, rest));
  }
  return done;
}

/** Counts frames, second by second, in `benchFrames`. */
export function countFrames(): void {
  const frames: number[] = [];
  const began = performance.now();
  const count = (now: number) => {
    const second = Math.floor((now - began) / 1000);
    while (frames.length <= second) frames.push(0);
    frames[second] = (frames[second] ?? 0) + 1;
    window.benchFrames = frames.slice(0, -1);
    requestAnimationFrame(count);
  };
  requestAnimationFrame(count);
}

/**
 * Shows two views by turns, each in new elements as a script draws them, and waits each time until our card says
 * something else.
 * @param views the html of each, for the body
 * @param times how many changes; an even number ends with the last view
 */
export async function changeViews({ views, times }: { views: readonly string[]; times: number }): Promise<void> {
  const card = () => document.querySelector('ent-pas-a-pas')?.shadowRoot?.querySelector('[data-card]')?.textContent;
  for (let time = 0; time < times; time += 1) {
    const before = card();
    document.body.innerHTML = views[time % views.length] ?? '';
    const asked = performance.now();
    while (!card() || card() === before) {
      if (performance.now() - asked > 10_000) throw new Error(`The card said nothing new at the change ${time}`);
      await new Promise(requestAnimationFrame);
    }
  }
}
