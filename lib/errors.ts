/** Every expected failure. Each has a text (namespace `errors`): what happened, and what to do next. */
export const ERROR_CODES = [
  'invalid', // the form has errors; they stand beside their fields
  'not_found', // does not exist, or may not be seen: the same to the person who asks
  'not_allowed', // seen, but not theirs to change
  'conflict', // somebody else moved it first
  'other_text', // one's own other window has saved another text: both are kept and shown
  'other_words', // somebody else has saved another text of the organisation: that one is shown
  'taken', // somebody else claimed it first
  'full', // the answerer has as many open questions as they have room for
  'week_full', // as many answers this week as they wanted to write
  'paused', // takes nothing new for now, by their own choice
  'away', // on a break
  'enough', // the asker has written as much as can be answered now
  'own_answer', // nobody reviews their own answer
  'needs_professional', // risk or training asks for a professional here
  'undecided', // in what is to become public something names somebody, and nobody has said what to do with it
  'other_version', // somebody else has saved another text of the public version: this one is kept among its texts
  'in_training', // too heavy for somebody who is still learning
  'professional_only', // somebody may be in danger now: no volunteer answers
  'personal_data', // something personal stands in the text, and its writer has not yet seen that
  'expired', // the form or link is too old
  'signed_out', // a member's session has ended
  'closed_here', // the asker's question is no longer open in this browser
  'wrong_code', // unknown, deleted or mistyped key code; only the last is told apart, beside its field
  'too_many', // slowed down for a moment
  'too_fast', // may come from a machine: a proof of work, or a moment, tells
  'confirm_person', // a field that nobody sees was filled in: a tick tells a person from a machine
  'too_large', // a form of more text than is taken at once
  'unavailable', // the database or another part did not answer
  'no_connection', // known to the browser alone: what was sent did not get to us, or no answer came
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

/** A text that another window has saved, and the number by which one says to have seen it. */
export type OtherText = { number: number; body: string };

/** An expected failure: commands throw it, action() turns it into its code, components word it. */
export class DomainError extends Error {
  readonly code: ErrorCode;
  /** Which fields it is about, as keys of the namespace `forms`. */
  readonly fields: Record<string, string>;
  readonly other: OtherText | undefined; // a text to show beside what was typed
  constructor(code: ErrorCode, fields: Record<string, string> = {}, other?: OtherText) {
    super(code);
    this.name = 'DomainError';
    this.code = code;
    this.fields = fields;
    this.other = other;
  }
}
