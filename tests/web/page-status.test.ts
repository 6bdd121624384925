import { describe, expect, it } from 'vitest';
import { statusOf } from '#lib/web/page-status.ts';

describe('the status of a rendered page', () => {
  it.each([404, 410])('is what the page says: %i', (status) => {
    expect(statusOf(`<main><div data-page-status="${status}" class="wrap">`)).toBe(status);
  });

  it('is left alone on an ordinary page', () => {
    expect(statusOf('<main><div class="wrap">')).toBeNull();
  });

  it('cannot be said by what somebody wrote', () => {
    expect(statusOf('<p>&lt;div data-page-status="410"</p>')).toBeNull();
  });
});
