'use client';

import { type ReactNode, type RefObject, useEffect, useState } from 'react';
import { Italic, Link, List, Pilcrow, TextQuote } from '#components/ui/icons.tsx';
import type { EditorTexts } from '#lib/i18n/editor-texts.ts';
import { apply, selectionOf } from './apply.ts';
import { LinkPanel } from './link-panel.tsx';
import {
  continued,
  emphasised,
  linked,
  listed,
  paragraphed,
  quoted,
  type Selected,
} from './marks.ts';
import { QuotePanel, quotableSelection } from './quote-panel.tsx';

type Panel = 'link' | 'quote' | null;
type Use = 'paragraph' | 'list' | 'emphasis' | 'strong' | 'quote' | 'link';

// As in the mail programs people know; with Shift, by the place of the key.
const KEYS: Record<string, Use> = { KeyI: 'emphasis', KeyB: 'strong', KeyK: 'link' };
const SHIFTED: Record<string, Use> = { Digit8: 'list', Digit9: 'quote' };

/** What can be done with the text below: buttons with words, and the same from the keyboard. */
export function Toolbar({
  field,
  texts,
  scripted,
}: {
  field: RefObject<HTMLTextAreaElement | null>;
  texts: EditorTexts;
  scripted: boolean; // until then, and where no script runs, words stand where the buttons will be
}) {
  const [panel, setPanel] = useState<Panel>(null);
  const change = (by: (selected: Selected) => Selected) => {
    const control = field.current;
    if (control) apply(control, by(selectionOf(control)));
    setPanel(null);
  };
  const use: Record<Use, () => void> = {
    paragraph: () => change(paragraphed),
    list: () => change(listed),
    emphasis: () => change((one) => emphasised(one)),
    strong: () => change((one) => emphasised(one, '**')),
    quote: () => {
      const words = quotableSelection();
      if (words) change((selected) => quoted(selected, words));
      else setPanel(panel === 'quote' ? null : 'quote');
    },
    link: () => setPanel(panel === 'link' ? null : 'link'),
  };
  useKeys(field, use);

  return (
    <div className="grid min-h-14 items-center gap-1 rounded-t-input border-[1.5px] border-b-0 border-ink-soft bg-surface px-1.5 py-1 max-sm:min-h-25">
      {scripted ? (
        <fieldset aria-label={texts.toolbar} className="flex flex-wrap">
          <Tool icon={<Pilcrow />} onPress={use.paragraph}>
            {texts.paragraph}
          </Tool>
          <Tool icon={<List />} onPress={use.list} keys="Control+Shift+8">
            {texts.list}
          </Tool>
          <Tool icon={<Italic />} onPress={use.emphasis} keys="Control+I">
            {texts.emphasis}
          </Tool>
          <Tool
            icon={<TextQuote />}
            onPress={use.quote}
            keys="Control+Shift+9"
            open={panel === 'quote'}
          >
            {texts.quote}
          </Tool>
          <Tool icon={<Link />} onPress={use.link} keys="Control+K" open={panel === 'link'}>
            {texts.link}
          </Tool>
        </fieldset>
      ) : (
        <p className="px-2 text-sm text-ink-soft">{texts.byHand}</p>
      )}
      {panel === 'link' && (
        <LinkPanel
          texts={texts}
          words={field.current?.value.slice(
            field.current.selectionStart,
            field.current.selectionEnd,
          )}
          onDone={(words, address) => change((selected) => linked(selected, words, address))}
          onClose={() => {
            setPanel(null);
            field.current?.focus();
          }}
        />
      )}
      {panel === 'quote' && (
        <QuotePanel
          texts={texts}
          onDone={(words) => change((selected) => quoted(selected, words))}
        />
      )}
    </div>
  );
}

/** The same from the keyboard, and Enter that goes on with a list. */
function useKeys(field: RefObject<HTMLTextAreaElement | null>, use: Record<Use, () => void>): void {
  useEffect(() => {
    const control = field.current;
    if (!control) return;
    const press = (event: KeyboardEvent) => {
      const { key, code, shiftKey, ctrlKey, metaKey, altKey } = event;
      if (key === 'Enter' && !shiftKey && !event.isComposing) {
        const next = continued(selectionOf(control));
        if (!next) return;
        event.preventDefault();
        apply(control, next);
      } else if ((ctrlKey || metaKey) && !altKey) {
        const name = (shiftKey ? SHIFTED : KEYS)[code];
        if (!name) return;
        event.preventDefault();
        use[name]();
      }
    };
    control.addEventListener('keydown', press);
    return () => control.removeEventListener('keydown', press);
  });
}

function Tool({
  icon,
  keys,
  open,
  onPress,
  children,
}: {
  icon: ReactNode;
  keys?: string;
  open?: boolean;
  onPress: () => void;
  children: ReactNode;
}) {
  return (
    <button
      type="button"
      aria-keyshortcuts={keys}
      aria-expanded={open}
      // What is selected in the letter stays selected.
      onPointerDown={(event) => event.preventDefault()}
      onClick={onPress}
      className="inline-flex min-h-11 items-center gap-1.5 rounded-input px-2 text-sm hover:bg-pine-soft"
    >
      {icon}
      {children}
    </button>
  );
}
