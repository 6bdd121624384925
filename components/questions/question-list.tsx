import { Children, type ReactNode } from 'react';

export function QuestionList({ children }: { children: ReactNode }) {
  return (
    <ol className="@container divide-y divide-line border-y border-line">
      {Children.map(children, (item) => (
        <li>{item}</li>
      ))}
    </ol>
  );
}
