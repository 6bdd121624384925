'use client';

import { Button } from '#components/ui/button.tsx';
import { controlStyle } from '#components/ui/field.tsx';
import { Notice } from '#components/ui/notice.tsx';
import type { OtherText } from '#lib/errors.ts';
import type { EditorTexts } from '#lib/i18n/editor-texts.ts';

/** The text that another window has saved meanwhile: the writer says which of the two goes on. */
export function OtherTextChoice({
  other,
  language,
  texts,
  fromHere,
  scripted,
  onChoice,
}: {
  other: OtherText;
  language: string;
  texts: EditorTexts;
  fromHere: boolean; // it was typed in this tab, and not saved in time
  scripted: boolean;
  onChoice: (take: boolean) => void;
}) {
  return (
    <Notice tone="warm" title={texts.otherTitle} live>
      <p>{fromHere ? texts.leftoverLead : texts.otherLead}</p>
      {/* A field, so that a long text is scrolled by keyboard too, and copied in parts. */}
      <textarea
        readOnly
        lang={language}
        aria-label={texts.otherTitle}
        value={other.body}
        rows={8}
        className={controlStyle}
      />
      {scripted ? (
        <div className="mt-1 flex flex-wrap gap-2">
          <Button variant="quiet" onClick={() => onChoice(false)}>
            {texts.otherKeepMine}
          </Button>
          <Button variant="quiet" onClick={() => onChoice(true)}>
            {texts.otherTake}
          </Button>
        </div>
      ) : (
        <p>{texts.otherNoScript}</p>
      )}
    </Notice>
  );
}
