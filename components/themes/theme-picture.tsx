import type { ReactNode } from 'react';

// Two or three shapes each: near and apart, growing, sheltered, opening. Nothing to decode.
const PICTURES: Record<string, ReactNode> = {
  parisuhde: (
    <>
      <circle className="fill-pine" cx="20" cy="26" r="15" opacity=".9" />
      <circle className="fill-apricot" cx="33" cy="26" r="15" opacity=".75" />
    </>
  ),
  vanhemmuus: (
    <>
      <path className="fill-heather-soft" d="M6 46V26a20 20 0 0 1 40 0v20Z" />
      <circle className="fill-heather" cx="26" cy="36" r="9" />
    </>
  ),
  murrosika: (
    <>
      <rect className="fill-apricot" x="6" y="30" width="11" height="16" rx="5.5" />
      <rect className="fill-pine" x="20.5" y="18" width="11" height="28" rx="5.5" />
      <rect className="fill-heather" x="35" y="6" width="11" height="40" rx="5.5" />
    </>
  ),
  seksuaalisuus: (
    <>
      <path
        className="fill-heather"
        d="M24 46S6 36 6 22a10 10 0 0 1 18-6 10 10 0 0 1 18 6c0 14-18 24-18 24Z"
        opacity=".9"
      />
      <circle className="fill-apricot" cx="42" cy="11" r="5" />
    </>
  ),
  lapsitoiveet: (
    <>
      <path className="fill-pine" d="M25 40C10 40 5 30 5 17c14 0 20 9 20 23Z" opacity=".9" />
      <path className="fill-apricot" d="M28 44c0-17 6-28 19-30 2 18-5 30-19 30Z" opacity=".85" />
      <circle className="fill-heather" cx="27" cy="11" r="5" />
    </>
  ),
  yksinaisyys: (
    <>
      <circle className="fill-line" cx="12" cy="33" r="9" />
      <circle className="fill-heather" cx="39" cy="19" r="9" />
    </>
  ),
  mieli: (
    <>
      <path
        className="fill-none stroke-pine"
        d="M6 38q10-18 20 0t20 0"
        strokeWidth="7"
        strokeLinecap="round"
      />
      <circle className="fill-apricot" cx="26" cy="13" r="7" />
    </>
  ),
  kriisit: (
    <>
      <path className="fill-pine" d="M24 6a17 17 0 0 0 0 34Z" />
      <path className="fill-apricot" d="M28 12a17 17 0 0 1 0 34Z" opacity=".85" />
    </>
  ),
  vakivalta: (
    <>
      <path className="fill-heather" d="M5 28a21 21 0 0 1 42 0Z" opacity=".9" />
      <circle className="fill-apricot" cx="26" cy="39" r="7.5" />
    </>
  ),
  paihteet: (
    <>
      <path
        className="fill-none stroke-pine"
        d="M40 34A17 17 0 1 1 34 12"
        strokeWidth="7"
        strokeLinecap="round"
      />
      <circle className="fill-apricot" cx="43" cy="19" r="5" />
    </>
  ),
  arki: (
    <>
      <rect className="fill-line" x="6" y="34" width="40" height="11" rx="5.5" />
      <rect className="fill-pine" x="6" y="20.5" width="30" height="11" rx="5.5" />
      <rect className="fill-apricot" x="6" y="7" width="18" height="11" rx="5.5" />
    </>
  ),
  kulttuurit: (
    <>
      <path className="fill-pine" d="M25 25H6a19 19 0 0 1 19-19Z" />
      <path className="fill-heather" d="M27 27h19a19 19 0 0 1-19 19Z" />
      <circle className="fill-apricot" cx="37" cy="15" r="7.5" />
    </>
  ),
  'sairaus-ja-vamma': (
    <>
      <path className="stroke-pine" d="M18 24 11 43" strokeWidth="9" strokeLinecap="round" />
      <path className="stroke-heather" d="m27 16 13 27" strokeWidth="9" strokeLinecap="round" />
      <circle className="fill-apricot" cx="17" cy="10" r="6" />
    </>
  ),
  ikaantyminen: (
    <>
      <path className="fill-apricot-soft" d="M4 38a22 22 0 0 1 44 0Z" />
      <path className="fill-apricot" d="M11 38a15 15 0 0 1 30 0Z" opacity=".85" />
      <path className="fill-pine" d="M18 38a8 8 0 0 1 16 0Z" />
    </>
  ),
};

/** The quiet picture of a theme, by its Finnish slug; a theme without one gets a plain circle. */
export function ThemePicture({
  slug,
  className = 'size-13',
}: {
  slug: string;
  className?: string;
}) {
  return (
    <svg viewBox="0 0 52 52" aria-hidden="true" className={`shrink-0 ${className}`}>
      {PICTURES[slug] ?? <circle className="fill-pine-soft" cx="26" cy="26" r="20" />}
    </svg>
  );
}
