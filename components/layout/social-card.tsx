// Drawn by satori, which knows flex boxes and inline styles only: the look of the site in small.
const LONG = 70; // letters from which a title is set smaller
const LONGEST = 150;

/** A shared link as a picture: the mark, the two voices, and what the page is about. */
export function SocialCard({ above, title }: { above: string | null; title: string }) {
  const shown =
    title.length > LONGEST ? `${title.slice(0, LONGEST).replace(/\s\S*$/, '')}…` : title;
  return (
    <div
      style={{
        display: 'flex',
        flexDirection: 'column',
        justifyContent: 'space-between',
        width: '100%',
        height: '100%',
        padding: 72,
        background: '#fbf7f0',
        color: '#1e2a2e',
        borderBottom: '20px solid #0f5c55',
      }}
    >
      <div style={{ display: 'flex', position: 'absolute', right: 56, top: -24 }}>
        <Voices />
      </div>
      <div
        style={{ display: 'flex', alignItems: 'center', gap: 20, fontSize: 44, color: '#0f5c55' }}
      >
        <Mark />
        Rinnalla
      </div>
      <div style={{ display: 'flex', flexDirection: 'column', gap: 20 }}>
        {above && <div style={{ display: 'flex', fontSize: 38, color: '#63468f' }}>{above}</div>}
        <div style={{ display: 'flex', fontSize: shown.length > LONG ? 56 : 72, lineHeight: 1.2 }}>
          {shown}
        </div>
      </div>
    </div>
  );
}

function Mark() {
  return (
    <svg viewBox="0 0 38 32" width="76" height="64" aria-hidden="true">
      <path
        fill="#0f5c55"
        d="M2 13C2 6 7 2 13 2s11 4 11 11-5 11-11 11c-1.4 0-3-.3-4.2-.8L3 26l1.3-5.2C2.8 18.7 2 16 2 13Z"
      />
      <path
        fill="#e9793f"
        d="M36 19c0-5.5-4-9-9-9s-9 3.5-9 9 4 9 9 9c1.2 0 2.4-.2 3.4-.6L35 30l-1-4.3c1.3-1.8 2-4.2 2-6.7Z"
      />
    </svg>
  );
}

// Without a face: a long title may reach over it.
function Voices() {
  return (
    <svg viewBox="0 0 360 330" width="420" height="385" aria-hidden="true">
      <path
        fill="#ddefea"
        d="M40 128c0-66 46-108 108-108s108 42 108 104-46 104-108 104c-13 0-27-2-39-7l-58 26 14-52c-16-18-25-41-25-67Z"
      />
      <path
        fill="#fce7d8"
        d="M330 206c0-50-36-84-84-84s-84 34-84 82 36 82 84 82c11 0 21-2 31-5l44 21-10-40c12-15 19-34 19-56Z"
      />
    </svg>
  );
}
