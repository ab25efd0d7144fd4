import * as z from 'zod';
import type { Snapshot } from '../../utils/engine/recognise/snapshot.ts';
import { FIELD_ROLES } from '../../utils/model/names.ts';

export const snapshotSchema: z.ZodType<Snapshot> = z.object({
  secure: z.boolean(),
  // Both are written into a comment of the fixture: nothing may end it.
  host: z.string().regex(/^[a-z0-9.-]+$/, 'this is no host'),
  path: z.string().regex(/^\/[^\s<>]*$/, 'this is no path'),
  title: z.string(),
  items: z.array(
    z.object({
      kind: z.enum(['heading', 'button', 'link', 'field', 'alert', 'text', 'other']),
      text: z.string(),
      role: z.enum(FIELD_ROLES).optional(),
      id: z.string().optional(),
      testId: z.string().optional(),
      css: z.array(z.string()).optional(),
      to: z.string().optional(),
      form: z.number().optional(),
      refusal: z.literal(true).optional(),
      behind: z.literal(true).optional(),
    }),
  ),
}) as never;

/** A report: the Snapshot that « Signaler cette page » gives as text. Throws with what is wrong with it. */
export function readSnapshot(text: string): Snapshot {
  const found = snapshotSchema.safeParse(parse(text));
  if (!found.success) throw new Error(`this is no report of « Signaler cette page »:\n${z.prettifyError(found.error)}`);
  return found.data;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(`a report goes from its first { to its last }, and nothing else: ${(error as Error).message}`);
  }
}
