import { SYSTEM } from '../../lib/actor.ts';
import { themeChoices } from '../../lib/asking/theme-choices.ts';
import { loadMember } from '../../lib/auth/load-member.ts';
import { client } from '../../lib/db/client.ts';
import type { Role } from '../../lib/db/generated/enums.ts';
import { inboxOf } from '../../lib/desk/inbox.ts';
import { forgetAll } from '../../lib/kept/reads.ts';
import { publishedOrganisations } from '../../lib/organisations/published.ts';
import { addressesOf } from '../../lib/published/addresses.ts';
import type { ListingFilter } from '../../lib/published/listing.ts';
import {
  publishedFigures,
  publishedParts,
  publishedQuestions,
} from '../../lib/published/published-questions.ts';
import { publishedThemes } from '../../lib/themes/published.ts';
import { ROUNDS } from '../../lib/worker/schedule.ts';

type Case = readonly [name: string, work: () => Promise<unknown>];

const LAST = 50; // the last page of a list

/** What is measured, each with nothing kept in memory. */
export async function growthCases(): Promise<Case[]> {
  for (const [, { work }] of measuredRounds()) await work(SYSTEM); // so that nothing is due
  return [...(await reads()), ...(await desks()), ...rounds()].map(([name, work]) => [
    name,
    () => {
      forgetAll();
      return work();
    },
  ]);
}

async function reads(): Promise<Case[]> {
  const [busy, quiet] = await organisations();
  const themeId = await leastTheme();
  const list = (name: string, filter: Partial<ListingFilter>): Case => [
    name,
    () => publishedQuestions({ locale: 'fi', ...filter }),
  ];
  return [
    list('list, first page', {}),
    list('list, page 50', { page: LAST }),
    list('list, page 10 000', { page: 10_000 }),
    list('of a theme, page 50', { themeId, page: LAST }),
    list('of a role, page 50', { role: 'professional', page: LAST }),
    list('of a large organisation, page 50', { organisationId: busy, page: LAST }),
    list('of a small organisation', { organisationId: quiet }),
    list('of it in a theme, of a role that it has not', {
      ...{ organisationId: quiet, themeId, role: 'professional' },
    }),
    list('feed', { size: 30 }),
    ['all themes with their answers', publishedThemes],
    ['all organisations with their answers', publishedOrganisations],
    ['figures of the front page', publishedFigures],
    ['waits of the form for asking', () => themeChoices('fi')],
    ['parts of the sitemap', publishedParts],
    [
      'a part of the sitemap',
      async () => {
        const [part] = await publishedParts();
        return part === undefined ? null : addressesOf(part);
      },
    ],
  ];
}

async function organisations() {
  const counts = await client().publishedAnswer.groupBy({
    by: ['organisationId'],
    _count: true,
    orderBy: { _count: { organisationId: 'desc' } },
  });
  const ids = counts.map(({ organisationId }) => organisationId);
  return [ids[0], ids.at(-1)] as const;
}

async function leastTheme() {
  const [least] = await client().publication.groupBy({
    by: ['themeId'],
    _count: true,
    orderBy: { _count: { themeId: 'asc' } },
    take: 1,
  });
  return least?.themeId;
}

async function desks(): Promise<Case[]> {
  const roles: Role[] = ['moderator', 'volunteer', 'professional', 'coordinator'];
  const members = await client().member.findMany({
    where: { leftAt: null },
    orderBy: { id: 'asc' },
  });
  return roles.flatMap((role): Case[] => {
    const row = members.find((member) => member.role === role);
    if (!row) return [];
    const open = async () => {
      const member = await loadMember(row.accountId, row.id);
      return member && inboxOf(member);
    };
    return [[`desk of a ${role}`, open]];
  });
}

/** All but what keeps the search index, which is no part of this. */
const measuredRounds = () => Object.entries(ROUNDS).filter(([name]) => name !== 'keep-index');

const rounds = (): Case[] =>
  measuredRounds().map(([name, { work }]) => [`round ${name}, nothing due`, () => work(SYSTEM)]);
