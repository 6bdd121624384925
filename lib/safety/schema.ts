import { z } from 'zod';

/** What a form says its writer has seen of the personal data in a field, and what they chose. */
const found = z
  .array(z.object({ text: z.string(), choice: z.enum(['swap', 'keep']).optional() }))
  .catch([]); // a form put together by hand simply has seen nothing
export type SeenFinds = z.output<typeof found>;

const written = z.object({ title: z.string().optional(), body: z.string().optional() }).catch({});
export type TypedTexts = z.output<typeof written>;

const beside = { titleFound: found, bodyFound: found, written };

/** The schema of a form whose title or body was looked through: `written` holds both as they were typed. */
export function withFound<Shape extends z.ZodRawShape>(schema: z.ZodObject<Shape>) {
  const form = z.object({ ...schema.shape, ...beside });
  return z.preprocess((typed: object) => ({ ...typed, written: typed }), form);
}
