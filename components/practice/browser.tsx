import { Component } from 'preact';
import { practice } from '../../utils/texts/fr.ts';
import { Host } from './host.tsx';

const texts = practice.browser;

export interface BrowserProps {
  /** The address of the page that stands there, a false one too. */
  address: string;
  title: string;
  /** The addresses that it offers while one is being written, as browsers do. */
  known: readonly string[];
  onBack: () => void;
  /** The tab's ×: what one does with a false page. */
  onClose: () => void;
  onAddress: (address: string) => void;
  /** Gets the element in which the screen is to be drawn. */
  onScreen: (element: HTMLElement | null) => void;
  /** Gets the element over which the guide is to be drawn. */
  onFrame: (element: HTMLElement | null) => void;
}

/** An address with its whole host in bold: what one must read before typing anything. The path may be cut. */
function Address({ address }: { address: string }) {
  const { hostname, pathname } = new URL(address);
  return (
    <span class="address">
      <span class="host" data-host>
        https://
        <Host name={hostname} />
      </span>
      <span class="path">{pathname}</span>
    </span>
  );
}

/** Who asked to write an address writes at once. Outside of the component: Preact calls a `ref` again when it is another one. */
const focus = (field: HTMLElement | null) => field?.focus();

/** The drawn browser: a tab, an address bar, a back arrow, and the screen. Its look is nobody's. */
export class DrawnBrowser extends Component<BrowserProps, { writing: boolean }> {
  override render() {
    const { address, title, known, onBack, onClose, onAddress, onScreen, onFrame } = this.props;
    const write = (event: SubmitEvent & { currentTarget: HTMLFormElement }) => {
      event.preventDefault();
      const written = new FormData(event.currentTarget).get('address');
      this.setState({ writing: false });
      onAddress(String(written ?? ''));
    };
    return (
      <section class="browser" aria-label={texts.name}>
        <div class="tabs">
          <span class="tab">{title}</span>
          <button type="button" class="icon" data-close aria-label={texts.close} onClick={onClose}>
            ×
          </button>
        </div>
        <div class="bar">
          <button type="button" class="icon" data-back aria-label={texts.back} onClick={onBack}>
            ←
          </button>
          {this.state.writing ? (
            <form class="write" onSubmit={write}>
              <input
                name="address"
                aria-label={texts.address}
                autocomplete="off"
                spellcheck={false}
                list="known-addresses"
                data-address
                ref={focus}
              />
              <datalist id="known-addresses">
                {known.map((one) => (
                  <option key={one} value={one} />
                ))}
              </datalist>
              <button type="submit">{texts.go}</button>
            </form>
          ) : (
            <>
              <Address address={address} />
              <button type="button" class="small" data-write onClick={() => this.setState({ writing: true })}>
                {texts.write}
              </button>
            </>
          )}
        </div>
        <div class="frame" ref={onFrame}>
          <div class="screen" ref={onScreen} />
        </div>
      </section>
    );
  }
}
