import type { ReactNode } from 'react';

const tones = {
  apricot: 'bg-apricot-soft text-ink',
  heather: 'bg-heather-soft text-heather',
  pine: 'bg-pine-soft text-pine',
  alert: 'bg-alert-soft text-alert',
  plain: 'bg-paper text-ink-soft ring-1 ring-line ring-inset',
};

export type ChipTone = keyof typeof tones;

export function Chip({
  tone = 'plain',
  href,
  children,
}: {
  tone?: ChipTone;
  href?: string;
  children: ReactNode;
}) {
  const look = `inline-flex items-center gap-1.5 rounded-full px-3 py-0.5 text-sm font-semibold hyphens-none ${tones[tone]}`;
  if (!href) {
    return (
      <span data-chip className={look}>
        {children}
      </span>
    );
  }
  // The tap target is taller than the drawing: the padding reaches out, the margin takes it back.
  return (
    <a href={href} className="-my-2 inline-flex py-2 text-ink no-underline hover:underline">
      <span data-chip className={look}>
        {children}
      </span>
    </a>
  );
}
