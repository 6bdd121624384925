import { file, testRules } from '../support/rule-cases.ts';
import { readSources } from '../support/sources.ts';
import { comingTextsAreWrapped } from '../support/translation-rules.ts';

const tsx = (...lines: string[]) => file('components/a.tsx', ...lines);

testRules([
  {
    name: 'a text that comes and goes among others has an element of its own',
    rule: comingTextsAreWrapped,
    among: readSources('app', 'components'),
    refuses: [
      tsx('<p>', '  {until && texts.kept}', '  {refused && texts.refused}', '</p>'),
      tsx('<p>', '  {city && `${city} · `}', "  {t('answers')}", '</p>'),
      tsx('<p>', "  {at ? t('later') : t('nobody')} {t('line')}", '</p>'),
      tsx('<Icon />', "{open ? 'auki' : ''}", '</p>'),
    ],
    accepts: [
      tsx('<p role="status">', '  {refused && texts.refused}', '</p>'),
      tsx('<p>', '  {until && <span>{texts.kept}</span>}', '  <b>x</b>', '</p>'),
      tsx('<p>', '  {help}', '  {t(own ? `a` : `b`)}', '</p>'),
      file('lib/a.ts', 'const a = { ...(b && texts.c) };'),
    ],
  },
]);
