/** The look of a sheet of text. Inside [data-sheets] it fills a phone from edge to edge, for longer lines. */
export const SHEET =
  'rounded-card border border-line bg-surface px-[clamp(16px,4vw,40px)] py-[clamp(20px,4vw,40px)] max-sm:in-data-sheets:-mx-4 max-sm:in-data-sheets:rounded-none max-sm:in-data-sheets:border-r-0';
