'use client';

import { useLayoutEffect, useRef } from 'react';
import type { Quoted } from '#lib/safety/personal-data.ts';
import { controlOf } from './use-control-text.ts';

const SAME = [
  'fontFamily',
  'fontSize',
  'fontStyle',
  'fontWeight',
  'fontStretch',
  'fontKerning',
  'fontVariant',
  'fontFeatureSettings',
  'fontVariationSettings',
  'textRendering',
  'letterSpacing',
  'wordSpacing',
  'lineHeight',
  'textIndent',
  'tabSize',
  'hyphens',
  'paddingTop',
  'paddingRight',
  'paddingBottom',
  'paddingLeft',
] as const;

/** Underlines finds where they stand in a field: a glass over it with the same text, unseen. */
export function TextMarks({
  controlId,
  text,
  finds,
}: {
  controlId: string;
  text: string;
  finds: readonly Pick<Quoted, 'text'>[];
}) {
  const glass = useRef<HTMLDivElement>(null);

  useLayoutEffect(() => {
    const control = controlOf(controlId);
    const box = glass.current;
    if (!control || !box) return;
    const lay = () => layOver(box, control);
    // What is typed until the next look would stand under the wrong marks.
    const hide = () => {
      box.hidden = control.value !== text;
    };
    lay();
    hide();
    const watch = new ResizeObserver(lay);
    watch.observe(control);
    control.addEventListener('scroll', lay);
    control.addEventListener('input', hide);
    return () => {
      watch.disconnect();
      control.removeEventListener('scroll', lay);
      control.removeEventListener('input', hide);
    };
  }, [controlId, text]);

  return (
    <div
      ref={glass}
      aria-hidden
      className="pointer-events-none absolute overflow-hidden break-words whitespace-pre-wrap text-transparent"
    >
      {piecesOf(text, finds)}
    </div>
  );
}

function layOver(box: HTMLElement, control: HTMLElement): void {
  const parent = box.offsetParent?.getBoundingClientRect();
  const { top, left } = control.getBoundingClientRect();
  const style = getComputedStyle(control);
  for (const name of SAME) box.style[name] = style[name];
  const edge = Number.parseFloat(style.borderTopWidth);
  box.style.top = `${top - (parent?.top ?? 0) + edge}px`;
  box.style.left = `${left - (parent?.left ?? 0) + edge}px`;
  box.style.width = `${control.clientWidth}px`;
  box.style.height = `${control.clientHeight}px`;
  box.style.whiteSpace = control instanceof HTMLInputElement ? 'pre' : 'pre-wrap';
  box.scrollTop = control.scrollTop;
  box.scrollLeft = control.scrollLeft;
}

function piecesOf(text: string, finds: readonly Pick<Quoted, 'text'>[]) {
  const wanted = finds.map((one) => one.text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  if (wanted.length === 0) return text;
  return text.split(new RegExp(`(${wanted.join('|')})`)).map((piece, place) =>
    place % 2 === 0 ? (
      piece
    ) : (
      <span
        // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a text are drawn anew whole
        key={place}
        className="underline decoration-apricot decoration-wavy decoration-2 underline-offset-4"
      >
        {piece}
      </span>
    ),
  );
}
