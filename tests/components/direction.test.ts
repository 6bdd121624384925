import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { Paragraphs } from '#components/questions/paragraphs.tsx';
import { Markdown } from '#components/ui/markdown.tsx';
import { TextArea } from '#components/ui/text-area.tsx';
import { TextField } from '#components/ui/text-field.tsx';
import type { Rule } from '../support/import-rules.ts';
import { file, testRules } from '../support/rule-cases.ts';
import { readSources } from '../support/sources.ts';

const ELEMENT =
  /<\w+\b(?:[^<>{}]|\{[^{}]*\})*whitespace-pre-(?:line|wrap)(?:[^<>{}]|\{[^{}]*\})*>/g;
const OUR_OWN = 'text-marks.tsx'; // lies over the field and goes where its text goes

/** Words that people wrote, which keep their lines, run in the direction of their own script. */
const wordsFindTheirDirection: Rule = ({ path, text }) =>
  path.endsWith('.tsx') && !path.endsWith(OUR_OWN)
    ? [...text.matchAll(ELEMENT)].flatMap(([element]) =>
        element.includes('dir="auto"') ? [] : [`${path}: ${element}`],
      )
    : [];

testRules([
  {
    name: 'what people wrote runs in the direction of its own script',
    rule: wordsFindTheirDirection,
    among: readSources('app', 'components'),
    refuses: [file('components/a.tsx', '<p lang={language} className="whitespace-pre-line">')],
    accepts: [
      file('components/a.tsx', '<p dir="auto" className="pb-3 whitespace-pre-line">'),
      file('components/a.tsx', '<p className="pb-3">'),
    ],
  },
]);

const ARABIC = 'لا أستطيع النوم';

const html = renderToStaticMarkup;

test.each([
  ['a letter', () => html(createElement(Paragraphs, { text: ARABIC })), '<p dir="auto"'],
  ['a quotation', () => html(createElement(Markdown, { text: `> ${ARABIC}` })), 'quote dir="auto"'],
  ['a list', () => html(createElement(Markdown, { text: `- ${ARABIC}` })), '<li dir="auto">'],
  ['a field', () => html(createElement(TextField, { label: '', name: 'a' })), ' dir="auto"'],
  ['a large field', () => html(createElement(TextArea, { label: '', name: 'a' })), ' dir="auto"'],
])('%s in Arabic begins on the right', (_, drawn, part) => {
  expect(drawn()).toContain(part);
});
