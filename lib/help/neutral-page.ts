/** Where quick exit goes: a page that anybody may have open, the weather. */
export const NEUTRAL_PAGE = 'https://www.ilmatieteenlaitos.fi/';

/** The same, through an address of ours that first closes the asker's open question. */
export const LEAVE_AND_FORGET = '/api/leave';
