'use client';

import { type ComponentProps, useCallback, useEffect, useRef } from 'react';
import { useField } from '#components/forms/action-form.tsx';
import { FormTextArea } from '#components/forms/fields.tsx';
import { useControlText } from '#components/safety/use-control-text.ts';
import { Notice } from '#components/ui/notice.tsx';
import { useScripted } from '#components/ui/use-scripted.ts';
import { letterHints } from '#lib/answers/hints/view.ts';
import type { EditorTexts } from '#lib/i18n/editor-texts.ts';
import type { Locale } from '#lib/i18n/routing.ts';
import { apply, selectionOf } from './apply.ts';
import { LetterHints } from './letter-hints.tsx';
import { inserted } from './marks.ts';
import { OtherTextChoice } from './other-text-choice.tsx';
import { Toolbar } from './toolbar.tsx';
import { type Draft, useAutosave } from './use-autosave.ts';

const FIELD = 'body';

/** The field of an answer. With scripts it has buttons, saves itself and gives hints. */
export function LetterField({
  draft,
  language,
  editor,
  ...rest
}: Omit<ComponentProps<typeof FormTextArea>, 'name' | 'above'> & {
  draft: Draft;
  language: Locale;
  editor: EditorTexts;
}) {
  const scripted = useScripted();
  const { value } = useField(FIELD);
  const [text, setText] = useControlText(FIELD, value ?? draft.body);
  const field = useRef<HTMLTextAreaElement>(null);
  const write = useCallback(
    (next: string) => {
      const control = field.current;
      if (control) apply(control, { text: next, start: next.length, end: next.length });
      else setText(next);
    },
    [setText],
  );
  const { state, base, other, fromHere, choose, put, unsent } = useAutosave(field, draft, write);

  // Who has not been in the field yet goes on at its end.
  useEffect(() => {
    const control = field.current;
    if (control && document.activeElement !== control) {
      control.setSelectionRange(control.value.length, control.value.length);
    }
  }, []);

  // What stands beside the letter (a helpline, a template) is put in with one press.
  useEffect(() => {
    const put = (event: MouseEvent) => {
      const { target } = event;
      const button = target instanceof Element ? target.closest('[data-insert]') : null;
      const piece = button?.getAttribute('data-insert');
      const control = field.current;
      if (!piece || !control) return;
      event.preventDefault(); // without scripts the button sends the form, and the server adds the piece
      apply(control, inserted(selectionOf(control), piece));
      control.scrollIntoView({ block: 'nearest' });
    };
    document.addEventListener('click', put);
    return () => document.removeEventListener('click', put);
  }, []);

  return (
    <div className="grid gap-3">
      <input type="hidden" name="base" value={base} />
      <input type="hidden" name="save" defaultValue={draft.page} />
      <input type="hidden" name="earlier" defaultValue={draft.page} />
      {other && (
        <OtherTextChoice
          other={other}
          language={language}
          texts={editor}
          fromHere={fromHere}
          scripted={scripted}
          onChoice={choose}
        />
      )}
      {put && (
        <Notice live>
          <p>{editor.putBack}</p>
        </Notice>
      )}
      <FormTextArea
        {...rest}
        ref={field}
        name={FIELD}
        defaultValue={draft.body}
        above={<Toolbar field={field} texts={editor} scripted={scripted} />}
      />
      <p role="status" className="min-h-6 text-sm text-ink-soft">
        {scripted && state && <span>{editor.state[state]} </span>}
        {unsent && <span>{editor.unsent}</span>}
        {scripted && state === 'signedOut' && (
          <a
            href={editor.signIn.href}
            target="_blank"
            className="inline-flex min-h-11 items-center"
            rel="noopener"
          >
            {editor.signIn.text}
          </a>
        )}
      </p>
      <LetterHints field={FIELD} found={letterHints(text, language)} texts={editor.hints} />
    </div>
  );
}
