import { type Asker, SYSTEM } from '../actor.ts';
import {
  askClassifier,
  type ClassifierAnswer,
  ClassifierFailed,
} from '../classifier/ask-classifier.ts';
import { type Classified, countClassified } from '../classifier/count-classified.ts';
import type { ClassifierSetting } from '../classifier-settings.ts';
import { reading, type Tx, withActor } from '../db/client.ts';
import { env } from '../env.ts';
import type { Jobs } from '../jobs/queue.ts';
import { log } from '../log.ts';
import { changeRisk } from '../questions/change-risk.ts';
import { findQuestion } from '../questions/facts.ts';
import { openOwn, ownSelect } from '../questions/opened.ts';
import type { QuestionFacts } from '../questions/policy.ts';
import { WAITING } from '../questions/schema.ts';
import { PROFESSIONAL_REVIEW_RISK, URGENT_RISK } from '../risk-levels.ts';
import { assessRisk } from '../safety/assess-risk.ts';
import { vaultOf } from '../sealing/vault.ts';
import { TRIAGE_EVENTS } from './event-kinds.ts';

const MOST_TRIES = 5; // a quarter of an hour to half a one: after that a person has it soon

type Writing = Jobs['risk-sign'];

/**
 * Asks the operator's own classifier about a text that waits for it. In shadow mode what it says is kept for
 * counting alone; else it may raise the risk. Once a person has weighed the question it is not asked any more.
 * @throws ClassifierFailed for another try
 */
export async function hearClassifier(writing: Writing): Promise<void> {
  const { classifier } = env();
  const text = await reading(SYSTEM, (tx) => waitingText(tx, writing));
  if (text === null) return;
  if (!classifier) return withActor(SYSTEM, (tx) => forget(tx, writing));
  try {
    const answer = await askClassifier(classifier, text);
    await withActor(SYSTEM, (tx) => keep(tx, writing, { classifier, text, answer }));
  } catch (error) {
    if (!(error instanceof ClassifierFailed)) throw error;
    const isOver = await withActor(SYSTEM, (tx) => noteFailure(tx, writing, error));
    if (!isOver) throw error;
    log('warn', { event: 'classifier given up', name: 'risk-sign', code: error.code });
  }
}

/** The text that is to be asked about, as its asker wrote it; null where that was answered or is of no use now. */
async function waitingText(tx: Tx, { questionId, writingId }: Writing): Promise<string | null> {
  const waiting = await tx.classifierVerdict.findUnique({
    where: { writingId, level: null, question: { status: { not: 'closed' } } },
    select: { question: { select: { ...ownSelect, messages: { where: { id: writingId } } } } },
  });
  if (!waiting) return null;
  const { question } = waiting;
  if (writingId === questionId) {
    const { title, body } = openOwn(question);
    return `${title}\n${body}`;
  }
  const [message] = question.messages;
  return message ? vaultOf(question).open(message.sealedBody, 'threadMessage', message.id) : null;
}

async function forget(tx: Tx, { writingId }: Writing): Promise<void> {
  await tx.classifierVerdict.deleteMany({ where: { writingId } });
}

type Heard = { classifier: ClassifierSetting; text: string; answer: ClassifierAnswer };

async function keep(tx: Tx, writing: Writing, { classifier, text, answer }: Heard): Promise<void> {
  const { facts } = await findQuestion(tx, SYSTEM, writing.questionId);
  // Weighed or written anew meanwhile: another job asks about the other text.
  if ((await waitingText(tx, writing)) !== text) return;
  const { level, from, to } = answer;
  const shadow = classifier.mode === 'shadow';
  await tx.classifierVerdict.update({
    where: { writingId: writing.writingId },
    data: { level, risk: facts.risk, shadow, ...(!shadow && { from, to }) },
  });
  const raised = !shadow && (await raiseBySign(tx, facts, level));
  const serious = level >= PROFESSIONAL_REVIEW_RISK;
  const whats: [Classified, boolean][] = [
    ['asked', true],
    ['answered', true],
    ['likeLexicon', serious === assessRisk(text) >= PROFESSIONAL_REVIEW_RISK],
    ['wouldRaise', serious && facts.risk < PROFESSIONAL_REVIEW_RISK],
    ['raised', raised],
  ];
  await countClassified(
    tx,
    whats.flatMap(([what, is]) => (is ? [what] : [])),
  );
}

/**
 * Raises to 2 at most, and calls nobody: of a question that its asker marked as urgent and a professional weighed
 * lower, 2 would be an alarm, so there it is 1. @returns whether it raised
 */
async function raiseBySign(tx: Tx, facts: QuestionFacts, level: number): Promise<boolean> {
  const risk = Math.min(level, facts.urgent ? URGENT_RISK - 1 : PROFESSIONAL_REVIEW_RISK);
  if (risk <= facts.risk || !WAITING.includes(facts.status)) return false;
  const { id: questionId } = facts;
  const event = TRIAGE_EVENTS.sign_raised;
  const passedOnBy: Asker = { kind: 'asker', questionId }; // whose words it is about, and whose moments are cut
  await changeRisk(tx, SYSTEM, { questionId, risk, event, passedOnBy });
  return true;
}

/** Counts a failure. @returns whether it was the last try; then a person reads the question without a sign */
async function noteFailure(tx: Tx, writing: Writing, { code }: ClassifierFailed): Promise<boolean> {
  const [tried] = await tx.classifierVerdict.updateManyAndReturn({
    where: { writingId: writing.writingId, level: null },
    data: { tries: { increment: 1 } },
    select: { tries: true },
  });
  const isOver = !tried || tried.tries >= MOST_TRIES;
  if (isOver) await forget(tx, writing);
  const failed = code === 'slow' ? 'slow' : 'failed';
  await countClassified(tx, ['asked', failed, ...(isOver ? (['givenUp'] as const) : [])]);
  return isOver;
}
