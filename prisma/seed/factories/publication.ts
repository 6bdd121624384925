import type { Member } from '#lib/actor.ts';
import { type PublicVersionAtDesk, publicVersionOf } from '#lib/desk/public-version.ts';
import type { QuestionId } from '#lib/id.ts';
import { handVersion } from '#lib/publishing/hand-version.ts';
import { type Outcome, publishQuestion } from '#lib/publishing/publish-question.ts';
import type { VersionInput } from '#lib/publishing/schema.ts';
import { takeBackVersion } from '#lib/publishing/send-back-version.ts';
import type { PublicDraft } from '#lib/publishing/wording/draft.ts';
import { exchangesOf } from '#lib/publishing/wording/exchanges.ts';
import { knownIn, undecidedMarks } from '#lib/publishing/wording/marks.ts';
import { answeredQuestion } from './answer.ts';
import { at } from './moment.ts';
import type { Made } from './question.ts';
import type { Story, StoryWith } from './story.ts';

/** Who makes a public version, and who reads and publishes it. */
export type TwoPersons = { editor: Member; publisher: Member };

/** A question that anybody can read, with its answer. */
export async function publishedQuestion(
  story: StoryWith<'moderator' | 'answerer' | 'reviewer'>,
): Promise<Made> {
  const made = await answeredQuestion(story);
  const people = { editor: story.moderator, publisher: story.reviewer };
  await publishAnswered(people, made.questionId, story);
  return made;
}

/** Publishes what has been answered: as it was written, where the story has no other wording. */
export async function publishAnswered(
  people: TwoPersons,
  questionId: QuestionId,
  { publicVersion, moments }: Pick<Story, 'publicVersion' | 'moments'>,
): Promise<void> {
  await at(moments?.published, () => publishBy(people, { questionId, ...publicVersion }));
}

type Wording = Pick<VersionInput, 'questionId'> &
  Partial<Pick<VersionInput, 'title' | 'body' | 'showAge' | 'parts'>>;

/**
 * One person words a public version, and another one reads and publishes it. What is not worded stands as it
 * was; whatever could name somebody in it is left, as a demo has nobody to name.
 */
export async function publishBy(
  { editor, publisher }: TwoPersons,
  { questionId, ...wording }: Wording,
): Promise<Outcome> {
  await handOnBy(editor, { questionId, ...wording });
  const { digest } = await publicVersionOf(publisher, questionId);
  return publishQuestion(publisher, { questionId, digest });
}

/** A public version that waits for a second person. */
export async function handOnBy(editor: Member, { questionId, ...wording }: Wording): Promise<void> {
  const { draft, number, originals } = await versionToEdit(editor, questionId);
  const worded = {
    title: wording.title ?? draft.title,
    body: wording.body ?? draft.body,
    showAge: wording.showAge ?? draft.showAge,
    parts: wording.parts ?? allAnswered(draft.parts),
    left: [],
  };
  const left = undecidedMarks(worded, knownIn(originals, worded)).map(({ text }) => ({
    text,
    reason: 'nobody' as const,
    why: '',
  }));
  await handVersion(editor, { ...worded, questionId, base: number, left });
}

/** All of a conversation but what the asker wrote last and nobody has answered yet. */
function allAnswered(parts: PublicDraft['parts']): PublicDraft['parts'] {
  const exchanges = exchangesOf(parts);
  const isAnswered = (exchange: number | undefined) =>
    parts.some(({ kind }, place) => kind === 'answer' && exchanges[place] === exchange);
  return parts.map((part, place) => ({ ...part, included: isAnswered(exchanges[place]) }));
}

async function versionToEdit(editor: Member, questionId: QuestionId): Promise<PublicVersionAtDesk> {
  const version = await publicVersionOf(editor, questionId);
  if (version.state !== 'waiting' && version.state !== 'proposed') return version;
  await takeBackVersion(editor, { questionId });
  return publicVersionOf(editor, questionId);
}
