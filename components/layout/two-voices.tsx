/** The mark grown large: one voice that waits, one that answers. Decoration beside a first heading. */
export function TwoVoices({ className = '' }: { className?: string }) {
  return (
    <svg viewBox="0 0 360 330" aria-hidden="true" className={className}>
      <path
        className="fill-pine-soft"
        d="M40 128c0-66 46-108 108-108s108 42 108 104-46 104-108 104c-13 0-27-2-39-7l-58 26 14-52c-16-18-25-41-25-67Z"
      />
      <path
        className="fill-apricot-soft"
        d="M330 206c0-50-36-84-84-84s-84 34-84 82 36 82 84 82c11 0 21-2 31-5l44 21-10-40c12-15 19-34 19-56Z"
      />
      <circle className="fill-pine" cx="104" cy="112" r="11" />
      <circle className="fill-pine" cx="142" cy="112" r="11" opacity=".6" />
      <circle className="fill-pine" cx="180" cy="112" r="11" opacity=".3" />
      <path
        className="fill-none stroke-apricot"
        d="M212 200q34 34 68 0"
        strokeWidth="9"
        strokeLinecap="round"
      />
    </svg>
  );
}
