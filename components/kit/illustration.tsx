import { Component, createRef, render } from 'preact';
import type { Drawing } from '../../utils/model/practice.ts';
import { Host } from '../practice/host.tsx';
import screenCss from '../practice/screen.css?inline';
import { ScreenView } from '../practice/screen.tsx';

export interface PictureProps {
  drawing: Drawing;
  /** As it is shown. */
  address: string;
  /** The number of each part that is pointed at. */
  numbers: Readonly<Record<string, number>>;
}

/**
 * As the guide's own rings, on paper too, with the number in the margin that every drawn page has. What stands at the foot of
 * every page is left out: paper is dear.
 */
const RINGS = `
:host { position: relative; overflow: hidden; }
.page { padding-bottom: 1em; }
.page > .row:first-child > p + p, .page > .row:not(:first-child):nth-last-child(-n + 2), .page > .row + p:last-child { display: none; }
[data-ring] { outline: 3px solid #5b2a86; outline-offset: 3px; border-radius: 4px; print-color-adjust: exact; }
.ring { position: absolute; left: .5em; display: grid; place-items: center; width: 1.8em; height: 1.8em; border: 1px solid transparent;
  border-radius: 50%; background: #5b2a86; color: #fff; font-weight: 700; print-color-adjust: exact; }
`;

/** Puts each number before the part that it names. */
function drawRings(root: ShadowRoot, numbers: PictureProps['numbers']): void {
  for (const [part, number] of Object.entries(numbers)) {
    const element = root.querySelector<HTMLElement>(`[data-part="${part}"]`);
    if (!element || element.dataset.ring) continue;
    element.dataset.ring = String(number);
    const place = element.closest('label.option') ?? element;
    const ring = place.ownerDocument.createElement('b');
    ring.className = 'ring';
    ring.textContent = String(number);
    place.before(ring);
  }
}

/** A drawn page with its rings, drawn once. */
export class Picture extends Component<PictureProps> {
  readonly page = createRef<HTMLDivElement>();

  override componentDidMount() {
    const { drawing, numbers } = this.props;
    const root = this.page.current?.attachShadow({ mode: 'open' });
    if (!root) return;
    render(
      <>
        <style>
          {screenCss}
          {RINGS}
        </style>
        <ScreenView drawing={drawing} age="today" />
      </>,
      root,
    );
    drawRings(root, numbers);
  }

  override render() {
    const { hostname } = new URL(this.props.address);
    return (
      <div class="picture">
        <p class="picture-address">
          https://
          <Host name={hostname} />
        </p>
        <div class="picture-page" ref={this.page} />
      </div>
    );
  }
}
