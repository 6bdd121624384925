import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { RISKS } from '#lib/risk-levels.ts';
import { assessRisk } from '#lib/safety/assess-risk.ts';
import {
  type Entry,
  entrySchema,
  memberSchema,
  organisationSchema,
  ownWordsSchema,
  pinSchema,
  secondOpinionsSchema,
  themeSchema,
} from './content-schema.ts';

const FOLDER = join(import.meta.dirname, 'content');

/** An entry with what the demo decides about it beside its text. */
export type PinnedEntry = Entry & { pin: Omit<z.infer<typeof pinSchema>, 'title'> };

export type Content = ReturnType<typeof readContent>;

/**
 * The demo's organisations, people and texts, checked.
 * @throws Error that names the file and the place where a text is not what it must be
 */
export function readContent() {
  return {
    themes: read('themes.json', z.array(themeSchema)),
    organisations: read('organisations.json', z.array(organisationSchema)),
    ownWords: read('own-words.json', z.array(ownWordsSchema)),
    members: read('members.json', z.array(memberSchema)),
    secondOpinions: read('second-opinions.json', secondOpinionsSchema),
    questions: withPins(readEntries().map(withAssessedRisk), read('pins.json', z.array(pinSchema))),
  };
}

/** The demo's questions as they were written, with the risk that their writers gave them. */
export function readEntries(): Entry[] {
  return readdirSync(join(FOLDER, 'questions'))
    .filter((name) => name.endsWith('.json'))
    .sort()
    .flatMap((name) => read(`questions/${name}`, z.array(entrySchema)));
}

function read<Schema extends z.ZodType>(name: string, schema: Schema): z.output<Schema> {
  const parsed = schema.safeParse(JSON.parse(readFileSync(join(FOLDER, name), 'utf8')));
  if (!parsed.success) throw new Error(`${name}:\n${z.prettifyError(parsed.error)}`);
  return parsed.data;
}

/** Its risk is at least what Rinnalla itself makes of the texts: nobody at a desk lowers it in the demo. */
function withAssessedRisk(entry: Entry): Entry {
  const later = entry.followUps.filter(({ from }) => from === 'asker').map(({ body }) => body);
  const texts = [`${entry.title}\n${entry.body}`, ...later];
  const risk = Math.max(entry.risk, ...texts.map(assessRisk));
  return { ...entry, risk: RISKS.find((level) => level === risk) ?? entry.risk };
}

function withPins(entries: Entry[], pins: z.infer<typeof pinSchema>[]): PinnedEntry[] {
  const titles = new Set(entries.map(({ title }) => title));
  const loose = pins.find(({ title }) => !titles.has(title));
  if (loose) throw new Error(`pins.json: no question is titled "${loose.title}".`);
  return entries.map((entry) => {
    const { title: _, ...pin } = pins.find(({ title }) => title === entry.title) ?? { title: '' };
    return { ...entry, pin };
  });
}
