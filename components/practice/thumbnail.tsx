import { Component, createRef, render } from 'preact';
import type { ScenarioAge } from '../../utils/model/names.ts';
import type { Drawing } from '../../utils/model/practice.ts';
import { trainer as texts } from '../../utils/texts/fr.ts';
import screenCss from './screen.css?inline';
import { ScreenView } from './screen.tsx';

export interface ThumbnailProps {
  drawing: Drawing;
  age: ScenarioAge;
  /** The room sees black. */
  blank: boolean;
}

/** The page that the room sees, in small: to be looked at only, by those who see. Its words stand in the notes. */
export class Thumbnail extends Component<ThumbnailProps> {
  readonly page = createRef<HTMLDivElement>();

  override componentDidMount() {
    this.draw();
  }

  override componentDidUpdate() {
    this.draw();
  }

  draw() {
    const { drawing, age } = this.props;
    const element = this.page.current;
    if (!element) return;
    render(
      <>
        <style>{screenCss}</style>
        <ScreenView drawing={drawing} age={age} />
      </>,
      element.shadowRoot ?? element.attachShadow({ mode: 'open' }),
    );
  }

  override render() {
    const { drawing, blank } = this.props;
    return (
      <figure class={blank ? 'thumbnail dark' : 'thumbnail'} data-thumbnail>
        <div aria-hidden="true" inert>
          <p class="address">{new URL(drawing.address).hostname}</p>
          <div class="small-page" ref={this.page} />
        </div>
        <figcaption class="unseen">{texts.thumbnail}</figcaption>
      </figure>
    );
  }
}
