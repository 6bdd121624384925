import type { Actor, Member } from '../actor.ts';
import { does } from '../members/stages.ts';
import { covers, mayCarryRisk, type QuestionFacts } from '../questions/policy.ts';

/** Whether the asker took the public version back: then nothing of it is made again. */
const isWithdrawn = ({ visibility, version }: QuestionFacts) =>
  visibility === 'hidden' && version?.hidden !== true;

function isForPublic(facts: QuestionFacts): boolean {
  return (
    facts.audience === 'publish' &&
    facts.status !== 'closed' &&
    facts.answererAccountIds.length > 0 &&
    !isWithdrawn(facts)
  );
}

const decides = (member: Member) => does('moderate', member) || does('review', member);

/** The editor of a public version: whoever may answer or moderate in the theme, the answer's author too. */
export function mayEditPublic(actor: Actor, facts: QuestionFacts): boolean {
  if (actor.kind !== 'member' || !covers(actor, facts) || !isForPublic(facts)) return false;
  return does('moderate', actor) || mayCarryRisk(actor, facts.risk);
}

/** Its publisher: never who has written in it, never an author of what it holds; of any organisation of the theme. */
export function mayPublish(actor: Actor, facts: QuestionFacts): boolean {
  return (
    actor.kind === 'member' &&
    decides(actor) &&
    covers(actor, facts) &&
    isForPublic(facts) &&
    facts.version?.state === 'waiting' &&
    !facts.version.editorAccountIds.includes(actor.accountId) &&
    !facts.answererAccountIds.includes(actor.accountId)
  );
}

/** Who says that a question stays unpublished, before anything of it has been out. */
export function mayKeepUnpublished(actor: Actor, facts: QuestionFacts): boolean {
  return (
    actor.kind === 'member' &&
    decides(actor) &&
    covers(actor, facts) &&
    isForPublic(facts) &&
    facts.visibility === 'private' &&
    facts.version?.state !== 'declined'
  );
}

/** Who takes a public version off every page at once. */
export function mayHide(actor: Actor, facts: QuestionFacts): boolean {
  return (
    actor.kind === 'member' &&
    decides(actor) &&
    covers(actor, facts) &&
    facts.visibility === 'public'
  );
}

/** Who puts it back: never who hid it, let it go out before, or wrote in it or in what it holds. */
export function mayRestore(actor: Actor, facts: QuestionFacts): boolean {
  return (
    actor.kind === 'member' &&
    decides(actor) &&
    covers(actor, facts) &&
    isForPublic(facts) &&
    facts.version?.state === 'hidden' &&
    facts.version.hiddenBy !== actor.accountId &&
    facts.version.passedBy !== actor.accountId &&
    !facts.version.editorAccountIds.includes(actor.accountId) &&
    !facts.answererAccountIds.includes(actor.accountId)
  );
}

export type PublicDeeds = Record<
  'edit' | 'publish' | 'keepUnpublished' | 'hide' | 'restore',
  boolean
>;

/** All of it at once, as the desk draws its buttons. */
export function publicDeedsOf(actor: Actor, facts: QuestionFacts): PublicDeeds {
  return {
    edit: mayEditPublic(actor, facts),
    publish: mayPublish(actor, facts),
    keepUnpublished: mayKeepUnpublished(actor, facts),
    hide: mayHide(actor, facts),
    restore: mayRestore(actor, facts),
  };
}
