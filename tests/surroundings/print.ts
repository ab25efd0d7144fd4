import { inflateSync } from 'node:zlib';
import type { Page as ChromiumPage } from 'playwright';
import type { Page as FirefoxPage } from 'puppeteer-core';
import { bidiContextOf, bidiOf } from '../tools/drawn/closed.ts';
import type { DrivenTab } from '../tools/drawn/tab.ts';

/** The page as the browser prints it, a PDF. */
async function printed({ raw }: DrivenTab): Promise<Buffer> {
  if ('context' in raw) return (raw as ChromiumPage).pdf({ printBackground: true });
  const page = raw as unknown as FirefoxPage;
  const { result } = await bidiOf(page).send('browsingContext.print', {
    context: bidiContextOf(page),
    background: true,
  });
  return Buffer.from(String((result as { data?: string }).data), 'base64');
}

/** What is written in the streams of a PDF. */
function streamsOf(pdf: Buffer): string {
  const text = pdf.toString('latin1');
  const streams = [...text.matchAll(/stream\r?\n/g)].flatMap(({ index, 0: word }) => {
    const start = index + word.length;
    const end = text.indexOf('endstream', start);
    try {
      return [inflateSync(pdf.subarray(start, end)).toString('latin1')];
    } catch {
      // A font, a picture, or a stream that is not packed.
      return [text.slice(start, end)];
    }
  });
  return streams.join('\n');
}

/** A colour of a PDF, in three numbers from 0 to 1, as it is chosen for lines and areas. */
const CHOSEN = /(?<![\d.])([01]?\.?\d*) ([01]?\.?\d*) ([01]?\.?\d*) (?:rg|RG|scn|SCN|sc|SC)\b/g;

/** Is something of this colour printed? */
export async function printsColour(tab: DrivenTab, colour: readonly [number, number, number]): Promise<boolean> {
  const chosen = streamsOf(await printed(tab)).matchAll(CHOSEN);
  return [...chosen].some(([, ...shares]) =>
    colour.every((share, index) => Math.abs(Number(shares[index]) * 255 - share) < 1),
  );
}
