/** Where quick exit goes: a page that anybody may have open, the weather. */
export const NEUTRAL_PAGE = 'https://www.ilmatieteenlaitos.fi/';

/** What every quick exit links to: an address of ours that first closes an asker's open question. */
export const LEAVE_AND_FORGET = '/api/leave';
