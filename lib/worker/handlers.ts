import type { JobName, Jobs } from '../jobs/queue.ts';
import { sendAlarm } from '../notices/send-alarm.ts';
import { giveUpDeskMail, sendDeskNotices } from '../notices/send-desk-mail.ts';
import { giveUpNotice, sendNotice } from '../notices/send-notices.ts';
import { sendUnheeded } from '../notices/send-unheeded.ts';
import { hearClassifier } from '../triage/hear-classifier.ts';
import { runRound } from './schedule.ts';

type Handler<Name extends JobName> = {
  /** Does it. What throws is tried again, a DomainError is not. */
  work: (ids: Jobs[Name], jobId: string) => Promise<unknown>;
  /** What is left to do when it was tried often enough. */
  giveUp?: (ids: Jobs[Name]) => Promise<unknown>;
  atOnce: number; // in one worker
  every: number; // seconds between looks for work
};

/**
 * Who does which job. A mail is marked after it is sent: after a crash it comes twice, under one Message-ID.
 * What a round did is in its own transaction, so it is done once, or by the next round.
 */
export const HANDLERS: { [Name in JobName]: Handler<Name> } = {
  'alarm-mail': { work: sendAlarm, atOnce: 4, every: 1 },
  'unheeded-mail': { work: sendUnheeded, atOnce: 2, every: 2 },
  'desk-mail': { work: sendDeskNotices, giveUp: giveUpDeskMail, atOnce: 2, every: 2 },
  notice: { work: sendNotice, giveUp: giveUpNotice, atOnce: 2, every: 2 },
  'risk-sign': { work: hearClassifier, atOnce: 2, every: 2 },
  round: { work: runRound, atOnce: 2, every: 5 },
};
