import type { Member } from '#lib/actor.ts';
import type { Role } from '#lib/db/generated/enums.ts';
import type { ThemeId } from '#lib/id.ts';
import { isReadBefore, learnsFromProfessional } from '#lib/members/policy.ts';
import { mayCarryRisk } from '#lib/questions/policy.ts';
import type { Random } from './random.ts';

type Need = { theme: ThemeId; language: string; not?: Member[]; pinned?: string; carries?: number };

// Somebody in training writes less, because every answer of theirs takes a professional's time.
const TRAINING_WEIGHT = 3;

/** Chooses who does what: whoever fits, beginning with those who have had the least to do. */
export class Cast {
  readonly #members: Member[];
  readonly #random: Random;
  readonly #load = new Map<string, number>();

  constructor(members: Member[], random: Random) {
    this.#members = members;
    this.#random = random;
  }

  answerer(role: Role, need: Need): Member {
    return this.#choose('answer', [role], need);
  }

  moderator(need: Need): Member {
    return this.#choose('accept', ['moderator'], need);
  }

  /** A second person; a professional where the risk or the author asks for one. */
  reviewer(author: Member, risk: number, need: Need): Member {
    const professional = risk >= 2 || learnsFromProfessional(author);
    return this.#second(professional ? [] : ['moderator'], {
      ...need,
      not: [author, ...(need.not ?? [])],
    });
  }

  publisher(authors: Member[], need: Need): Member {
    return this.#second(['moderator'], { ...need, not: authors });
  }

  /** Who words a public version: never the one who publishes it. */
  editor(publisher: Member, authors: Member[], need: Need): Member {
    const others = { ...need, not: [publisher] };
    const found = this.#fitting(['moderator', 'professional'], others).length > 0;
    return found ? this.#second(['moderator'], others) : this.#anyOf(authors);
  }

  #anyOf(members: Member[]): Member {
    return this.#random.pick(members);
  }

  // Where every moderator of the theme is out, a professional steps in.
  #second(preferred: Role[], need: Need): Member {
    const found = this.#fitting(preferred, need).length > 0;
    return this.#choose('review', found ? preferred : ['professional'], need);
  }

  #fitting(roles: Role[], { theme, language, not = [], pinned, carries }: Need): Member[] {
    if (pinned) return this.#members.filter(({ id }) => id === pinned);
    const out = not.map(({ accountId }) => accountId);
    return this.#members.filter(
      (member) =>
        roles.includes(member.role) &&
        member.themeIds.includes(theme) &&
        member.languages.includes(language) &&
        !out.includes(member.accountId) &&
        (carries === undefined || mayCarryRisk(member, carries)),
    );
  }

  #choose(duty: string, roles: Role[], need: Need): Member {
    const fitting = this.#fitting(roles, need);
    if (fitting.length === 0) {
      throw new Error(`The demo has nobody to ${duty} in ${need.theme} (${need.language}).`);
    }
    const loaded = fitting.map((member) => ({ member, load: this.#loadOf(duty, member) }));
    const least = Math.min(...loaded.map(({ load }) => load));
    const { member } = this.#random.pick(loaded.filter(({ load }) => load === least));
    for (const key of [member.organisationId, member.id]) this.#add(`${duty} ${key}`);
    return member;
  }

  // First the organisation's load, then, within it, the member's own.
  #loadOf(duty: string, member: Member): number {
    const own = (this.#load.get(`${duty} ${member.id}`) ?? 0) + (isReadBefore(member) ? 1 : 0);
    const whole = this.#load.get(`${duty} ${member.organisationId}`) ?? 0;
    return whole * 1000 + own * (isReadBefore(member) ? TRAINING_WEIGHT : 1);
  }

  #add(key: string): void {
    this.#load.set(key, (this.#load.get(key) ?? 0) + 1);
  }
}
