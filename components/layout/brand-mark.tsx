export function BrandMark({ className = '' }: { className?: string }) {
  return (
    <svg viewBox="0 0 38 32" width="38" height="32" aria-hidden="true" className={className}>
      <path
        className="fill-pine"
        d="M2 13C2 6 7 2 13 2s11 4 11 11-5 11-11 11c-1.4 0-3-.3-4.2-.8L3 26l1.3-5.2C2.8 18.7 2 16 2 13Z"
      />
      <path
        className="fill-apricot"
        d="M36 19c0-5.5-4-9-9-9s-9 3.5-9 9 4 9 9 9c1.2 0 2.4-.2 3.4-.6L35 30l-1-4.3c1.3-1.8 2-4.2 2-6.7Z"
      />
    </svg>
  );
}
