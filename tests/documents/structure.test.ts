import { expect, test } from 'vitest';
import { structureOf } from './structure.ts';

const page = (
  main: string,
  { lang = ' lang="fi"', title = '<title>Sivu</title>', after = '' } = {},
) =>
  `<!doctype html><html${lang}><head>${title}</head><body><main>${main}</main>${after}</body></html>`;

test('a sound document is let through', async () => {
  const sound = page('<h1>Otsikko</h1><label>Nimi <input name="a"></label><button>Lähetä</button>');
  expect(await structureOf(sound)).toEqual([]);
});

test.each([
  ['html-has-lang', page('x', { lang: '' })],
  ['html-lang-valid', page('x', { lang: ' lang="suomi"' })],
  ['valid-lang', page('<p lang="suomi">x</p>')],
  ['document-title', page('x', { title: '' })],
  [
    'meta-viewport',
    page('x', { title: '<title>x</title><meta name="viewport" content="user-scalable=no">' }),
  ],
  ['region', page('x', { after: '<p>Ulkona</p>' })],
  ['label', page('<input name="a">')],
  ['select-name', page('<select><option>x</option></select>')],
  ['autocomplete-valid', page('<label>x <input autocomplete="sähköposti"></label>')],
  ['button-name', page('<button></button>')],
  ['summary-name', page('<details><summary></summary>x</details>')],
  ['link-name', page('<a href="/fi"></a>')],
  ['image-alt', page('<img src="a.png">')],
  ['svg-img-alt', page('<svg role="img"><path d="M0 0"/></svg>')],
  ['role-img-alt', page('<div role="img"></div>')],
  ['aria-roles', page('<div role="nappi">x</div>')],
  ['aria-valid-attr', page('<div aria-nimi="x">x</div>')],
  ['aria-valid-attr-value', page('<button aria-expanded="joo">x</button>')],
  ['aria-allowed-attr', page('<p role="note" aria-checked="true">x</p>')],
  ['aria-prohibited-attr', page('<p aria-label="x"></p>')],
  ['aria-required-attr', page('<div role="slider" aria-label="x" tabindex="0"></div>')],
  ['aria-required-children', page('<div role="list"><p>x</p></div>')],
  ['aria-required-parent', page('<div role="listitem">x</div>')],
  ['aria-command-name', page('<div role="button" tabindex="0"></div>')],
  ['aria-toggle-field-name', page('<div role="checkbox" aria-checked="true" tabindex="0"></div>')],
  ['aria-progressbar-name', page('<div role="progressbar"></div>')],
  ['list', page('<ul><p>x</p></ul>')],
  ['listitem', page('<li>x</li>')],
  ['definition-list', page('<dl><p>x</p></dl>')],
  ['dlitem', page('<dd>x</dd>')],
  ['nested-interactive', page('<div role="button">x <a href="/fi">y</a></div>')],
  ['frame-title', page('<iframe src="about:blank"></iframe>')],
  ['td-headers-attr', page('<table><tr><th id="a">x</th><td headers="b">y</td></tr></table>')],
])('what breaks %s is found', async (rule, html) => {
  const rules = (await structureOf(html)).map((found) => found.rule.split(':')[0]);
  expect(rules).toContain(rule);
});
