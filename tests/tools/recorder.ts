import type { Earlier } from './altered-extension.ts';

// A script that stands before the guide's own, in the same isolated world, and writes down what the guide does to a page.

/** One thing that was done, in words: `read value of <input>`, `listens to keydown on document`. */
export interface Deed {
  kind: 'page' | 'read' | 'act' | 'listens' | 'key';
  what: string;
}

/** Runs on each page, before the guide. */
function recordOnPage(): void {
  const api = globalThis.browser ?? (globalThis as unknown as { chrome: typeof browser }).chrome;
  const tell = (kind: string, what: string) =>
    void api.runtime.sendMessage({ deed: { kind, what } }).catch(() => undefined);
  const nameOf = (one: unknown): string => {
    if (one instanceof Element) return `<${one.localName}>${one.isConnected ? '' : ' that stands nowhere'}`;
    return one === document ? 'document' : one === globalThis || one === window ? 'window' : String(one).slice(0, 40);
  };
  /** Of the page, and not of the overlay. */
  const isOfPage = (one: unknown) => !(one instanceof Node) || one.getRootNode() === document;

  type Methods = Record<string, (this: unknown, ...given: unknown[]) => unknown>;
  const wrapGetter = (owner: object, name: string, note: (one: unknown) => void) => {
    const found = Object.getOwnPropertyDescriptor(owner, name);
    if (!found?.get) throw new Error(`there is no getter ${name}`);
    const { get } = found;
    Object.defineProperty(owner, name, {
      ...found,
      get() {
        note(this);
        return get.call(this);
      },
    });
  };
  const wrap = (owner: object, name: string, note: (one: unknown, given: unknown[]) => void) => {
    const methods = owner as Methods;
    const real = methods[name];
    if (!real) throw new Error(`there is no ${name}`);
    methods[name] = function (...given) {
      note(this, given);
      return real.apply(this, given);
    };
  };

  const fields: [object, readonly string[]][] = [
    [
      HTMLInputElement.prototype,
      ['value', 'valueAsDate', 'valueAsNumber', 'checked', 'files', 'validity', 'selectionStart'],
    ],
    [HTMLTextAreaElement.prototype, ['value', 'textLength', 'validity', 'selectionStart']],
    [HTMLSelectElement.prototype, ['value', 'selectedIndex', 'selectedOptions', 'validity']],
    [HTMLOptionElement.prototype, ['selected']],
    [RadioNodeList.prototype, ['value']],
    [InputEvent.prototype, ['data']],
  ];
  for (const [owner, names] of fields)
    for (const name of names) wrapGetter(owner, name, (one) => tell('read', `${name} of ${nameOf(one)}`));
  for (const name of ['checkValidity', 'reportValidity'])
    for (const owner of [HTMLInputElement, HTMLSelectElement, HTMLTextAreaElement, HTMLFormElement])
      wrap(owner.prototype, name, (one) => tell('read', `${name} of ${nameOf(one)}`));
  globalThis.FormData = new Proxy(FormData, {
    construct(made, given) {
      tell('read', 'FormData');
      return Reflect.construct(made, given);
    },
  });
  // A submit button's label is an attribute `value`; of a field it is what the page has filled in.
  wrap(Element.prototype, 'getAttribute', (one, [name]) => {
    const isField = one instanceof HTMLInputElement && !/^(button|submit|reset|image)$/.test(one.type);
    if (isField && name === 'value') tell('read', `the attribute value of ${nameOf(one)}`);
  });
  // These selectors tell what stands in a field.
  const TELLING = /:(placeholder-shown|valid|invalid|user-|checked|autofill|in-range|out-of-range|default)|\[value/;
  for (const owner of [Element.prototype, Document.prototype, ShadowRoot.prototype])
    for (const name of ['querySelector', 'querySelectorAll', ...('matches' in owner ? ['matches', 'closest'] : [])])
      wrap(owner, name, (one, [selector]) => {
        if (isOfPage(one) && TELLING.test(String(selector))) tell('read', `what fits ${selector}`);
      });
  wrap(Document.prototype, 'getSelection', () => tell('read', 'the selection'));

  for (const name of ['key', 'code', 'keyCode', 'charCode', 'which'])
    wrapGetter(name === 'which' ? UIEvent.prototype : KeyboardEvent.prototype, name, (one) => {
      const [target] = one instanceof Event ? one.composedPath() : [];
      tell('key', `${name} of a key on ${target ? nameOf(target) : 'nothing'}`);
    });
  const HEARD = /^(key|input|beforeinput|change|paste|copy|cut|composition|select|submit|formdata|drop)/;
  wrap(EventTarget.prototype, 'addEventListener', (one, [type]) => {
    if (HEARD.test(String(type)) && isOfPage(one ?? window)) tell('listens', `${type} on ${nameOf(one ?? window)}`);
  });

  for (const [owner, names] of [
    [HTMLElement.prototype, ['click', 'focus', 'blur']],
    [HTMLFormElement.prototype, ['submit', 'requestSubmit', 'reset']],
    [EventTarget.prototype, ['dispatchEvent']],
    [Element.prototype, ['scrollIntoView', 'setAttribute', 'removeAttribute']],
  ] as const)
    for (const name of names)
      wrap(owner, name, (one) => {
        if (isOfPage(one)) tell('act', `${name} on ${nameOf(one)}`);
      });
  wrap(globalThis, 'postMessage', () => tell('act', 'postMessage on window'));

  // The proof that all this is seen: the same is done to things that belong to no page, and must be told of.
  void document.createElement('input').value;
  void new KeyboardEvent('keydown').key;
  new EventTarget().addEventListener('keydown', null);
  new EventTarget().dispatchEvent(new Event('proof'));
  if (window === window.top) tell('page', location.href.split('?')[0] ?? '');
}

/** Runs in the background script, before its own: keeps what the pages tell, and gives it to the tests. */
function keepInBackground(): void {
  let deeds: unknown[] = [];
  browser.runtime.onMessage.addListener((message, _sender, reply) => {
    if (message?.deed) deeds.push(message.deed);
    if (message?.deeds) {
      reply(deeds);
      deeds = [];
    }
  });
}

export const recorder: Earlier = { page: `(${recordOnPage})()`, background: `(${keepInBackground})()` };

/** The recorder's own deeds, which prove on each page that such deeds are seen. */
export const PROOF = {
  read: 'value of <input> that stands nowhere',
  key: 'key of a key on nothing',
  listens: 'keydown on [object EventTarget]',
  act: 'dispatchEvent on [object EventTarget]',
} as const;

/** What was done since the last time; runs in one of the extension's own pages. */
export const takeDeeds = async (): Promise<Deed[]> => (await browser.runtime.sendMessage({ deeds: true })) as Deed[];
