// As long before the end of a claim as its answerer is warned: earlier it would only press.
export const WARN_HOURS = 12;
