import { z } from 'zod';

/** Where an id comes in: a form, a token, an address. That it is one, the search for its row will say. */
export const idFields = {
  question: z.string().brand<'question'>(),
  theme: z.string().brand<'theme'>(),
  themeSlug: z.string().brand<'theme slug'>(),
  member: z.string().brand<'member'>(),
  organisation: z.string().brand<'organisation'>(),
  account: z.string().brand<'account'>(),
  answer: z.string().brand<'answer'>(),
};
