import * as z from 'zod';
import type { Visit } from '../../utils/engine/recognise/visit.ts';
import { PAGES } from '../../utils/model/names.ts';
import { snapshotSchema } from './read-snapshot.ts';

const names = Object.entries(PAGES).flatMap(([portal, pages]) => pages.map((page) => `${portal}/${page}`));
const pageName = z.string().refine((name) => names.includes(name), 'there is no page of this name');

const visitSchema: z.ZodType<{ visit: Visit }> = z.object({
  visit: z.array(
    z.object({
      at: z.number(),
      tab: z.int().positive(),
      kind: z.enum(['recognised', 'likely', 'unsure', 'unknown']),
      page: pageName.optional(),
      pages: z.array(pageName).optional(),
      snapshot: snapshotSchema,
    }),
  ),
}) as never;

/** The file that « Garder une trace de ma démarche » saves. Throws with what is wrong with it. */
export function readVisit(text: string): Visit {
  const found = visitSchema.safeParse(parse(text));
  if (!found.success)
    throw new Error(`this is no file of « Garder une trace de ma démarche »:\n${z.prettifyError(found.error)}`);
  if (found.data.visit.length === 0) throw new Error('no page is in it');
  return found.data.visit;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(`it goes from its first { to its last }, and nothing else: ${(error as Error).message}`);
  }
}
