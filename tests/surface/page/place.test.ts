import { afterEach, describe, expect, it, vi } from 'vitest';
import { follow } from '../../../utils/surface/page/place.ts';
import { openPage } from '../../tools/dom.ts';

/** What the browser would tell an observer of a window through which so much of the element is seen. */
let tell: (intersectionRatio: number) => void;

class Observer {
  constructor(callback: (entries: { intersectionRatio: number }[]) => void) {
    tell = (intersectionRatio) => callback([{ intersectionRatio }]);
  }
  observe() {}
}

/** A field that is followed. */
async function followed() {
  const document = await openPage('<input>', 'https://educonnect.education.gouv.fr/');
  vi.stubGlobal('innerWidth', 1280);
  vi.stubGlobal('innerHeight', 720);
  vi.stubGlobal('IntersectionObserver', Observer);
  const field = document.querySelector('input') as HTMLInputElement;
  const moveTo = (top: number) => {
    vi.spyOn(field, 'getBoundingClientRect').mockReturnValue({
      ...{ x: 20, y: top, width: 200, height: 40 },
      ...{ left: 20, top, right: 220, bottom: top + 40 },
    } as DOMRect);
  };
  moveTo(100.5);
  const onMove = vi.fn();
  follow([field], onMove);
  return { moveTo, onMove };
}

afterEach(() => vi.unstubAllGlobals());

describe('what is followed', () => {
  it('stands still as long as all of it stays in its window', async () => {
    const { onMove } = await followed();
    tell(1);
    tell(1);
    expect(onMove).not.toHaveBeenCalled();
  });

  it('stands still where a part of it is out of the window from the beginning', async () => {
    const { onMove } = await followed();
    tell(0.4);
    expect(onMove).not.toHaveBeenCalled();
  });

  it('has moved once less of it is seen through its window', async () => {
    const { onMove } = await followed();
    tell(1);
    tell(0.8);
    expect(onMove).toHaveBeenCalledOnce();
  });

  it('stands still while it swells by less than a pixel from one picture to the next', async () => {
    const { moveTo, onMove } = await followed();
    moveTo(100.7);
    tell(0.998);
    expect(onMove).not.toHaveBeenCalled();
  });

  it('has moved where a hint opened above it before the browser first told how it stands', async () => {
    const { moveTo, onMove } = await followed();
    moveTo(148.5);
    tell(0);
    expect(onMove).toHaveBeenCalledOnce();
  });
});
