import { render } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
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
export function Thumbnail({ drawing, age, blank }: ThumbnailProps) {
  const page = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = page.current;
    if (!element) return;
    const root = element.shadowRoot ?? element.attachShadow({ mode: 'open' });
    render(
      <>
        <style>{screenCss}</style>
        <ScreenView drawing={drawing} age={age} />
      </>,
      root,
    );
  }, [drawing, age]);
  return (
    <figure class={blank ? 'thumbnail dark' : 'thumbnail'} data-thumbnail>
      <div aria-hidden="true" inert>
        <p class="address">{new URL(drawing.address).hostname}</p>
        <div class="small-page" ref={page} />
      </div>
      <figcaption class="unseen">{texts.thumbnail}</figcaption>
    </figure>
  );
}
