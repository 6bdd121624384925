import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

// Prisma writes every id as a string. Run after it has written its client, this gives the columns below the
// types of lib/id.ts in what is read, written and looked for. No line that runs is changed.

const ROOT = join(import.meta.dirname, '..');
const MODELS = join(ROOT, 'lib/db/generated/models');

/** The models whose ids have a type of their own, and every column that holds one. */
const COLUMNS: Record<string, readonly string[]> = {
  Question: ['questionId'],
  Theme: ['themeId'],
  Member: [
    'memberId',
    'memberIds',
    'supportMemberId',
    'reviewerId',
    'sharedWithId',
    'offeredToId',
    'takenById',
    'passedById',
    'movedById',
  ],
  Organisation: ['organisationId'],
  Account: ['accountId'],
  Answer: ['answerId'],
  Key: ['keyId'],
};
const SLUGS = ['slugFi', 'slugSv', 'slugEn']; // of a theme
const LEFT_OUT = 'UnfoundWord'; // its theme may be none: an empty text, for it is part of a key

refuseUnknownColumns(readFileSync(join(ROOT, 'prisma/schema.prisma'), 'utf8'));
for (const file of readdirSync(MODELS)) {
  const path = join(MODELS, file);
  writeFileSync(path, branded(readFileSync(path, 'utf8'), typesIn(file.replace('.ts', ''))));
}

/** A relation to one of the models by a column that is not named above would stay a string unnoticed. */
function refuseUnknownColumns(schema: string): void {
  for (const [, model = '', column = ''] of schema.matchAll(
    /^\s+\w+\s+(\w+)\??\s+@relation\(.*\bfields: \[(\w+)\], references: \[id\]/gm,
  )) {
    const known = COLUMNS[model];
    if (known && !known.includes(column)) {
      throw new Error(`bin/brand-ids.ts does not know that ${column} is the id of a ${model}.`);
    }
  }
}

function typesIn(model: string): Map<string, string> {
  if (model === LEFT_OUT) return new Map();
  const types = Object.entries(COLUMNS).flatMap(([of, columns]) =>
    [...columns, ...(of === model ? ['id'] : [])].map((column) => [column, `${of}Id`] as const),
  );
  const slugs = model === 'Theme' ? SLUGS.map((column) => [column, 'ThemeSlug'] as const) : [];
  return new Map([...types, ...slugs]);
}

function branded(text: string, types: Map<string, string>): string {
  const used = new Set<string>();
  const lines = text.split('\n').map((line) => {
    const [, name = '', column = '', type = ''] =
      /^(\s+(\w+)\??: )(.*\bstring\b.*)$/.exec(line) ?? [];
    const id = types.get(column);
    if (!id) return line;
    used.add(id);
    const filtered = type
      .replace(/Prisma\.StringFilter<"\w+">/, `IdFilter<${id}>`)
      .replace(/Prisma\.StringNullableFilter<"\w+">/, `IdFilter<${id} | null>`);
    return name + filtered.replace(/\bstring\b/g, id);
  });
  if (used.size === 0) return text;
  const imported = [...used, 'IdFilter'].join(', ');
  return `import type { ${imported} } from '../../../id.ts';\n${lines.join('\n')}`;
}
