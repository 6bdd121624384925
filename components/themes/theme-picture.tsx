import type { ReactNode } from 'react';
import type { ThemeView } from '#lib/themes/published.ts';

type Picture = { ground: 'pine' | 'heather' | 'apricot'; shapes: ReactNode };

const GROUNDS = {
  pine: 'bg-pine-soft',
  heather: 'bg-heather-soft',
  apricot: 'bg-apricot-soft',
};

// One to three shapes on a 64 x 64 ground: near, apart, growing, sheltered. No two themes look alike.
const PICTURES: Record<NonNullable<ThemeView['picture']>, Picture> = {
  couple: {
    ground: 'apricot',
    shapes: (
      <>
        <circle className="fill-pine" cx="23" cy="32" r="18" />
        <circle className="fill-apricot" cx="41" cy="32" r="18" />
        <path className="fill-heather" d="M32 16.4a18 18 0 0 1 0 31.2 18 18 0 0 1 0-31.2Z" />
      </>
    ),
  },
  parenting: {
    ground: 'heather',
    shapes: (
      <>
        <path className="fill-heather" d="M9 64V31a16 16 0 0 1 32 0v33Z" />
        <path className="fill-apricot" d="M33 64V47a11 11 0 0 1 22 0v17Z" />
      </>
    ),
  },
  adolescence: {
    ground: 'pine',
    shapes: (
      <>
        <rect className="fill-apricot" x="8" y="41" width="14" height="40" rx="7" />
        <rect className="fill-heather" x="25" y="27" width="14" height="40" rx="7" />
        <rect className="fill-pine" x="42" y="12" width="14" height="60" rx="7" />
      </>
    ),
  },
  sexuality: {
    ground: 'heather',
    shapes: (
      <>
        <path className="fill-heather" d="M32 55 13.5 35A12.5 12.5 0 0 1 32 18.5Z" />
        <path className="fill-apricot" d="M32 55 50.5 35A12.5 12.5 0 0 0 32 18.5Z" />
      </>
    ),
  },
  child_wishes: {
    ground: 'pine',
    shapes: (
      <>
        <path className="fill-pine" d="M31 56C13 56 8 43 8 27c16 0 23 12 23 29Z" />
        <path className="fill-apricot" d="M33 56c0-17 7-29 23-29 0 16-5 29-23 29Z" />
        <circle className="fill-heather" cx="32" cy="17" r="7" />
      </>
    ),
  },
  loneliness: {
    ground: 'heather',
    shapes: (
      <>
        <circle className="fill-none stroke-heather" cx="19" cy="43" r="10" strokeWidth="5" />
        <circle className="fill-apricot" cx="46" cy="20" r="10" />
      </>
    ),
  },
  mind: {
    ground: 'apricot',
    shapes: (
      <>
        <circle className="fill-apricot" cx="42" cy="22" r="10" />
        <path className="fill-pine" d="M0 43q8-12 16 0t16 0 16 0 16 0v21H0Z" />
      </>
    ),
  },
  crisis: {
    ground: 'apricot',
    shapes: (
      <>
        <path className="fill-heather" d="M30 9a20 20 0 0 0 0 40Z" />
        <path className="fill-pine" d="M34 15a20 20 0 0 1 0 40Z" />
      </>
    ),
  },
  violence: {
    ground: 'heather',
    shapes: (
      <>
        <path className="fill-heather" d="M8 36a24 24 0 0 1 48 0Z" />
        <circle className="fill-apricot" cx="32" cy="48" r="8" />
      </>
    ),
  },
  substances: {
    ground: 'pine',
    shapes: (
      <>
        <path
          className="fill-none stroke-pine"
          d="M45 44.5a17.5 17.5 0 1 1 0-25"
          strokeWidth="7"
          strokeLinecap="round"
        />
        <circle className="fill-apricot" cx="50" cy="32" r="7" />
      </>
    ),
  },
  everyday: {
    ground: 'pine',
    shapes: (
      <>
        <rect className="fill-apricot" x="10" y="12" width="20" height="12" rx="6" />
        <rect className="fill-pine" x="10" y="27" width="32" height="12" rx="6" />
        <rect className="fill-heather" x="10" y="42" width="44" height="12" rx="6" />
      </>
    ),
  },
  cultures: {
    ground: 'apricot',
    shapes: (
      <>
        <path className="fill-pine" d="M31 31H9A22 22 0 0 1 31 9Zm2 2h22a22 22 0 0 1-22 22Z" />
        <circle className="fill-apricot" cx="44" cy="20" r="10" />
        <circle className="fill-heather" cx="20" cy="44" r="10" />
      </>
    ),
  },
  illness: {
    ground: 'heather',
    shapes: (
      <>
        <circle className="fill-apricot" cx="34" cy="18" r="8" />
        <rect className="fill-heather" x="17" y="27" width="30" height="13" rx="6.5" />
        <rect className="fill-pine" x="9" y="41" width="46" height="14" rx="7" />
      </>
    ),
  },
  ageing: {
    ground: 'apricot',
    shapes: (
      <>
        <circle className="fill-heather" cx="32" cy="58" r="40" />
        <circle className="fill-apricot" cx="32" cy="58" r="28" />
        <circle className="fill-pine" cx="32" cy="58" r="16" />
      </>
    ),
  },
};

const PLAIN: Picture = {
  ground: 'pine',
  shapes: <circle className="fill-pine" cx="32" cy="32" r="14" />,
};

/** The quiet picture of a theme; a theme without one gets a plain circle. */
export function ThemePicture({
  picture,
  className = 'size-16 rounded-input',
}: {
  picture: ThemeView['picture'];
  className?: string; // its size and the roundness of its corners
}) {
  const { ground, shapes } = picture ? PICTURES[picture] : PLAIN;
  return (
    <svg
      viewBox="0 0 64 64"
      aria-hidden="true"
      className={`shrink-0 overflow-hidden ${GROUNDS[ground]} ${className}`}
    >
      {shapes}
    </svg>
  );
}
