import { describe, expect, it } from 'vitest';
import { mayBeKept, movedHeaders, statusHeaders, statusOf } from '#lib/web/page-status.ts';

describe('the status of a rendered page', () => {
  it.each([308, 404, 410, 429, 500, 503])('is what the page says: %i', (status) => {
    expect(statusOf(`<main><div data-page-status="${status}" class="wrap">`)).toBe(status);
  });

  it('is left alone on an ordinary page', () => {
    expect(statusOf('<main><div class="wrap">')).toBeNull();
  });

  it('cannot be said by what somebody wrote', () => {
    expect(statusOf('<p>&lt;div data-page-status="410"</p>')).toBeNull();
  });
});

describe('a page that has moved', () => {
  it('says once where it is now', () => {
    const page = '<body><div data-page-status="308" data-to="/fi/teemat/mieli"><a href="/x">';
    expect(movedHeaders(page)).toEqual({ location: '/fi/teemat/mieli' });
  });

  it('never leads off the site, and no ordinary page leads anywhere', () => {
    expect(movedHeaders('<div data-page-status="308" data-to="https://e.invalid/">')).toEqual({});
    expect(movedHeaders('<p>&lt;div data-page-status="308" data-to="/fi"</p>')).toEqual({});
  });
});

describe('what passes', () => {
  const saying = (status: number) => `<div data-page-status="${status}"></div>`;

  it.each([500, 503])('is kept nowhere: %i', (status) => {
    expect(mayBeKept(saying(status))).toBe(false);
    expect(statusHeaders(status)).toMatchObject({ 'cache-control': 'no-store' });
  });

  it.each([404, 410])('is not what is gone: %i', (status) => {
    expect(mayBeKept(saying(status))).toBe(true);
    expect(statusHeaders(status)).toEqual({});
  });

  it('is not what is said to whoever asks too much, but no browser keeps that', () => {
    expect(mayBeKept(saying(429))).toBe(true);
    expect(statusHeaders(429)).toMatchObject({ 'cache-control': 'no-store' });
  });

  it('says when to return, where waiting helps', () => {
    expect(statusHeaders(429)).toHaveProperty('retry-after');
    expect(statusHeaders(503)).toHaveProperty('retry-after');
    expect(statusHeaders(500)).not.toHaveProperty('retry-after');
  });

  it('is also a page that failed to describe itself', () => {
    expect(mayBeKept('<meta name="trouble" content="true"/><main>Good</main>')).toBe(false);
    expect(mayBeKept('<main>Good</main>')).toBe(true);
  });
});
