import { beforeAll, describe, expect, test } from 'vitest';
import { loadMember } from '#lib/auth/load-member.ts';
import { dayText } from '#lib/calendar.ts';
import { clock, DAY } from '#lib/clock.ts';
import { client } from '#lib/db/client.ts';
import { inboxOf } from '#lib/desk/inbox.ts';
import type { SectionName } from '#lib/desk/schema.ts';
import { publishedFigures } from '#lib/published/published-questions.ts';
import { readContent } from '../../prisma/seed/content.ts';
import { demoAccounts } from '../../prisma/seed/demo-accounts.ts';
import { type Seeded, seed } from '../../prisma/seed/seed.ts';
import { asId } from '../support/as-id.ts';
import { testDatabase } from '../support/database.ts';
import { removedWords } from './removed-words.ts';

testDatabase();

const content = readContent();
const countBy = <Row>(rows: Row[], key: (row: Row) => string): Record<string, number> =>
  Object.fromEntries([...Map.groupBy(rows, key)].map(([name, all]) => [name, all.length]));

let seeded: Seeded;
beforeAll(async () => {
  seeded = await seed();
}, 180_000); // the whole demo, on a machine that may be busy

describe('the demo', () => {
  test('holds everything that was written for it', async () => {
    expect(seeded).toEqual({
      organisations: content.organisations.length,
      members: content.members.length,
      questions: content.questions.length,
    });
    const stored = await client().question.findMany();
    expect(countBy(stored, ({ language }) => language)).toEqual(
      countBy(content.questions, ({ language }) => language),
    );
    expect(countBy(stored, ({ themeId }) => themeId)).toEqual(
      countBy(content.questions, ({ theme }) => theme),
    );
  });

  test('has questions in every status', async () => {
    const stored = await client().question.findMany();
    // What an asker wrote last, and nobody has answered yet, is open again.
    const reopened = content.questions.filter(
      ({ status, followUps }) => status === 'answered' && followUps.at(-1)?.from === 'asker',
    ).length;
    const written = countBy(content.questions, ({ status }) => status);
    expect(countBy(stored, ({ status }) => status)).toEqual({
      ...written,
      answered: (written.answered ?? 0) - reopened,
      claimed: (written.claimed ?? 0) + reopened,
    });
  });

  test('is stored once', async () => {
    expect(await seed()).toEqual({ organisations: 0, members: 0, questions: 0 });
    expect(await client().question.count()).toBe(content.questions.length);
  });

  test('has readers who pressed: much on a few questions, nothing on some', async () => {
    const publications = await client().publication.findMany({ include: { reactions: true } });
    const numbers = publications.map(({ reactions }) => {
      const of = (kind: string) => reactions.find((row) => row.kind === kind)?.count ?? 0;
      return { same: of('same'), helped: of('helped'), notQuite: of('not_quite') };
    });
    expect(Math.max(...numbers.map(({ same }) => same))).toBeGreaterThan(14);
    expect(numbers.filter(({ same }) => same === 0).length).toBeGreaterThan(5);
    expect(numbers.filter(({ helped, same }) => helped > same)).toEqual([]);
    expect(numbers.filter(({ helped, notQuite }) => notQuite > helped)).toEqual([]);
  });

  test('has figures that are alive', async () => {
    const { published, answeredLately, medianDays } = await publishedFigures();
    expect(published).toBeGreaterThan(100);
    expect(answeredLately).toBeGreaterThan(15);
    expect(medianDays).toBeGreaterThanOrEqual(2);
    expect(medianDays).toBeLessThanOrEqual(4);
  });
});

describe('what is published', () => {
  test('was answered by people whose organisation covers the theme', async () => {
    const publications = await client().publication.findMany({
      include: {
        answers: { include: { organisation: { include: { themes: true } } } },
      },
    });
    const written = content.questions.filter(({ published, pin }) => published && !pin.unpublished);
    expect(publications).toHaveLength(written.length);
    for (const { themeId, answers } of publications) {
      expect(answers).not.toHaveLength(0);
      for (const { organisation } of answers) {
        expect(organisation.themes.map((row) => row.themeId)).toContain(themeId);
      }
    }
  });

  test('holds no word that the reviewer took out', async () => {
    const publications = await client().publication.findMany({ include: { answers: true } });
    const edited = content.questions.filter(
      ({ published, pin, publicBody }) => published && !pin.unpublished && publicBody,
    );
    expect(edited.length).toBeGreaterThan(10);
    for (const entry of edited) {
      const publication = publications.find(({ body }) => body === entry.publicBody);
      const answers = publication?.answers.map(({ body }) => body) ?? [];
      const texts = [publication?.title, publication?.body, ...answers].join('\n');
      expect(publication?.title).toBe(entry.publicTitle ?? entry.title);
      expect(removedWords(entry).filter((word) => texts.includes(word))).toEqual([]);
    }
  });
});

describe('what is not published', () => {
  test('stands nowhere in the clear', async () => {
    const questions = await client().question.findMany();
    const answers = await client().answer.findMany();
    const messages = await client().threadMessage.findMany();
    const reviews = await client().review.findMany();
    const sealed = Buffer.concat(
      [
        ...questions.flatMap((row) => [
          row.sealedTitle,
          row.sealedBody,
          row.sealedDeclineText ?? '',
        ]),
        ...[...answers, ...messages].map((row) => row.sealedBody),
        ...reviews.map((row) => row.sealedComment ?? ''),
      ].map((bytes) => Buffer.from(bytes)),
    );
    const plain = content.questions.flatMap((entry) => [
      entry.title,
      ...[entry, ...entry.answers, ...entry.followUps].map(({ body }) => body.slice(0, 20)),
      entry.reviewComment?.slice(0, 20) ?? entry.title,
    ]);
    expect(plain.filter((text) => sealed.includes(text))).toEqual([]);
    const unpublished = content.questions.filter(({ published }) => !published);
    const open = JSON.stringify(await client().publication.findMany());
    expect(unpublished.filter(({ title }) => open.includes(title))).toEqual([]);
  });
});

describe('the desks', () => {
  const deskOf = async (memberId: string) => {
    const account = memberId.replace(/-perhetyo$/, '');
    const member = await loadMember(asId(account), asId(memberId));
    if (!member) throw new Error(`${memberId} is not there`);
    return inboxOf(member);
  };
  const filled: [string, SectionName[]][] = [
    ['aallot-ilona', ['received', 'review', 'publish']],
    ['aallot-tuulikki', ['mine', 'pool']],
    ['aallot-pihlaja', ['pool', 'waiting']],
    ['aallot-meri', ['mine', 'review', 'publish', 'pool']],
    ['kasvun-tuki-petra', ['received', 'review']],
    ['kasvun-tuki-petra-perhetyo', ['review', 'pool']],
  ];

  test.each(filled)('%s has something to do', async (memberId, names) => {
    const { sections } = await deskOf(memberId);
    const found = sections.filter(({ items }) => items.length > 0).map(({ name }) => name);
    expect(found).toEqual(expect.arrayContaining(names));
  });

  test('no claim has run out, few promises have', async () => {
    const now = clock.now();
    const over = { expiresAt: { lte: now }, question: { status: 'claimed' } } as const;
    expect(await client().claim.count({ where: over })).toBe(0);
    const late = await client().question.count({
      where: {
        status: { in: ['received', 'open', 'claimed', 'in_review'] },
        promisedOn: { lt: new Date(now.getTime() - DAY) },
      },
    });
    expect(late).toBe(2);
  });

  test('everybody whom the sign-in page offers is there', async () => {
    for (const { email, memberId } of demoAccounts) {
      const account = await client().account.findUnique({
        where: { email },
        include: { members: true },
      });
      expect(account?.operator).toBe(memberId === null);
      if (memberId) expect(account?.members.map(({ id }) => id)).toContain(memberId);
    }
  });
});

test('everything happened in its order and before now', async () => {
  const events = await client().event.findMany({ orderBy: { id: 'asc' } });
  for (const all of Map.groupBy(events, ({ questionId }) => questionId).values()) {
    const days = all.map(({ createdAt }) => dayText(createdAt)); // of an asker's acts no more is kept
    expect(days).toEqual(days.toSorted());
    expect(all.at(-1)?.createdAt.getTime()).toBeLessThan(clock.now().getTime());
  }
});
