import type { AnswerId, MemberId, QuestionId } from '../id.ts';

// What is bound into every sealed value, as table|column. The words may never change, or nothing opens.
const PLACES = {
  questionKey: ['questions', 'data_key'],
  questionTitle: ['questions', 'title'],
  questionBody: ['questions', 'body'],
  questionBackground: ['questions', 'background'],
  originalTitle: ['originals', 'title'],
  originalBody: ['originals', 'body'],
  publicDraft: ['questions', 'public_draft'],
  publicText: ['public_version_texts', 'text'],
  publicWords: ['public_versions', 'words'],
  declineText: ['questions', 'decline_text'],
  changeWish: ['questions', 'change_wish'],
  eventText: ['events', 'text'], // its row is what the event is about
  threadMessage: ['thread_messages', 'body'],
  answerBody: ['answers', 'body'],
  answerDraft: ['answer_drafts', 'body'],
  answerRevision: ['answer_revisions', 'body'],
  reviewComment: ['reviews', 'comment'],
  reviewPassages: ['reviews', 'passages'],
  feedbackWord: ['feedback', 'word'], // its row is the answer's
  staffNote: ['staff_notes', 'body'],
  noticeAddress: ['notice_channels', 'address'],
  shownKey: ['asker_sessions', 'key'], // its row is named by the hash of the session's token
  memberKey: ['members', 'data_key'],
  checkInFeeling: ['check_ins', 'feeling'],
  checkInNote: ['check_ins', 'note'],
} as const;

/** Where a sealed value lives. Moved anywhere else, it does not open. */
type Place = keyof typeof PLACES;

/** Where data keys live, wrapped by a master key. */
export const KEY_PLACES = ['questionKey', 'memberKey'] as const satisfies readonly Place[];

export type KeyPlace = (typeof KEY_PLACES)[number];

/** The table and column of data keys. */
export function placeOfKey(place: KeyPlace): [table: string, column: string] {
  const [table, column] = PLACES[place];
  return [table, column];
}

/** Where a text lives, sealed with a data key. */
export type TextPlace = Exclude<Place, KeyPlace>;

/**
 * Up to full multiples of how many bytes a text of a place is filled, so that its ciphertext has one length:
 * the longest that may stand there, where it is short or may be left out, and a long step elsewhere.
 */
export const FILLED_TO: Record<TextPlace, number> = {
  questionTitle: 512,
  questionBody: 1_024,
  questionBackground: 512, // every choice made, and sixty rare letters
  originalTitle: 512,
  originalBody: 1_024,
  publicDraft: 1_024,
  publicText: 1_024,
  publicWords: 8_192,
  declineText: 4_096,
  changeWish: 8_192,
  eventText: 8_192,
  threadMessage: 1_024,
  answerBody: 1_024,
  answerDraft: 1_024,
  answerRevision: 1_024,
  reviewComment: 1_024,
  reviewPassages: 1_024,
  feedbackWord: 4_096,
  staffNote: 1_024,
  noticeAddress: 2_048,
  checkInFeeling: 64,
  checkInNote: 1_024,
  shownKey: 64,
};

type IdsIn = {
  questions: QuestionId;
  public_versions: QuestionId;
  originals: QuestionId;
  answers: AnswerId;
  feedback: AnswerId;
  members: MemberId;
};

/** The id that names a row of that place. */
export type RowOf<At extends Place> = (typeof PLACES)[At][0] extends infer Table
  ? Table extends keyof IdsIn
    ? IdsIn[Table]
    : string
  : never;

/** Binds a sealed value to one place in one row. @throws Error for an empty id or one with a bar in it */
export function contextOf(place: Place, row: string): string {
  if (!row || row.includes('|')) throw new Error('A place needs a row without a bar in its id.');
  return [...PLACES[place], row].join('|');
}
