import { z } from 'zod';
import { idFields } from '../../id-fields.ts';

/** Why a place that could name somebody stays in a public version. */
export const LEFT_REASONS = ['nobody', 'known', 'service', 'other'] as const;

const part = z.object({ body: z.string(), included: z.boolean() });

const draftSchema = z.object({
  title: z.string(),
  body: z.string(),
  showAge: z.boolean(),
  parts: z.array(
    z.discriminatedUnion('kind', [
      part.extend({ kind: z.literal('answer'), id: idFields.answer }),
      part.extend({ kind: z.literal('followUp'), id: z.string() }),
    ]),
  ),
  left: z.array(z.object({ text: z.string(), reason: z.enum(LEFT_REASONS), why: z.string() })),
});

/**
 * A public version: of the question and of each part of what followed, in the order of the conversation;
 * `left` are the places that could name somebody and stay all the same.
 */
export type PublicDraft = z.infer<typeof draftSchema>;
export type PublicPart = PublicDraft['parts'][number];

/** The text of a public version as it is sealed. */
export function writtenDraft(draft: PublicDraft): string {
  return JSON.stringify(draftSchema.parse(draft));
}

/** A sealed text opened; what was sealed before parts had an order holds answers alone. */
export function readDraft(text: string): PublicDraft {
  const { answers, ...draft } = JSON.parse(text);
  const earlier = { ...draft, left: [], parts: answers?.map(earlierPart) };
  return draftSchema.parse(answers ? earlier : draft);
}

const earlierPart = ({ answerId, body }: Record<string, unknown>) => ({
  kind: 'answer',
  id: answerId,
  body,
  included: true,
});
