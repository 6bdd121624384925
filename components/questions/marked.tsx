import { Fragment } from 'react';
import type { PublishedItem } from '#lib/published/views.ts';

export function Marked({
  text,
  marks = [],
}: {
  text: string;
  marks?: NonNullable<PublishedItem['marks']>['title'];
}) {
  const starts = [0, ...marks.map(([, to]) => to)];
  return starts.map((start, place) => {
    const [from, to] = marks[place] ?? [text.length, text.length];
    return (
      <Fragment key={start}>
        {text.slice(start, from)}
        {to > from && <mark>{text.slice(from, to)}</mark>}
      </Fragment>
    );
  });
}
