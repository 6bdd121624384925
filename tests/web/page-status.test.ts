import { describe, expect, it } from 'vitest';
import { statusHeaders } from '#lib/web/page-status.ts';

describe('what passes', () => {
  it.each([429, 500, 503])('is kept by no browser: %i', (status) => {
    expect(statusHeaders(status)).toMatchObject({ 'cache-control': 'no-store' });
  });

  it.each([404, 410])('is not what is gone: %i', (status) => {
    expect(statusHeaders(status)).toEqual({});
  });

  it('says when to return, where waiting helps', () => {
    expect(statusHeaders(429)).toHaveProperty('retry-after');
    expect(statusHeaders(503)).toHaveProperty('retry-after');
    expect(statusHeaders(500)).not.toHaveProperty('retry-after');
  });
});
