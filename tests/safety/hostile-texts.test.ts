import { expect, test } from 'vitest';
import { letterHints } from '#lib/answers/hints/view.ts';
import { assessRisk } from '#lib/safety/assess-risk.ts';
import { quotedFinds, replaceFinds } from '#lib/safety/personal-data.ts';
import { unsafeWords } from '#lib/safety/safe-messaging.ts';
import { hostileTexts, processorFor } from './hostile-texts.ts';

const SHORT = 500; // characters
const LONG = 8_000; // the longest question or answer
const MOST_MS = 50; // of processor: nobody else notices
const NOTHING_MS = 10; // less than that says nothing of how it grows: the clock of a thread may go in steps of that
const TIMES_AS_LONG = 4; // as the same in short pieces: one, and noise; n × n would be sixteen

const LOOKS: [name: string, look: (text: string) => void][] = [
  ['for personal data', quotedFinds],
  ['for danger', assessRisk],
  ['for words that harm', unsafeWords],
  ['at an answer, for hints', (text) => void letterHints(text, 'fi')],
  ['to swap what was found', (text) => void replaceFinds(text, new Map([['Anna Maria', 'nimi']]))],
];

test.each(LOOKS)('a look %s takes no longer than the text is long', (_, look) => {
  const short = new Map(hostileTexts(SHORT));
  for (const [name, text] of hostileTexts(LONG)) {
    const whole = processorFor(() => look(text));
    expect(whole, name).toBeLessThan(MOST_MS);
    if (whole < NOTHING_MS) continue;
    const inPieces = processorFor(() => {
      for (let piece = 0; piece < LONG / SHORT; piece += 1) look(short.get(name) ?? '');
    });
    expect(whole, name).toBeLessThan(TIMES_AS_LONG * Math.max(inPieces, NOTHING_MS));
  }
});
