import { describe, expect, test, vi } from 'vitest';
import { clock, HOUR } from '#lib/clock.ts';
import { forget, kept, makeFromKept } from '#lib/kept/reads.ts';

let names = 0;

/** A read of its own for each test, that answers how often it was read. */
function counter(forMs?: number) {
  names += 1;
  const tag = `tag ${names}`;
  let reads = 0;
  const read = () =>
    kept(
      async () => {
        reads += 1;
        return reads;
      },
      { key: `key ${names} ${tag}`, tags: [tag], forMs },
    );
  const key = `key ${names} ${tag}`;
  return { read, tag, key };
}

function at(time: Date): void {
  vi.spyOn(clock, 'now').mockReturnValue(time);
}

describe('a kept read', () => {
  test('is done once, also when several ask at the same moment', async () => {
    const { read } = counter();
    expect(await Promise.all([read(), read(), read()])).toEqual([1, 1, 1]);
  });

  test('is done anew after one of its tags is purged, and no other', async () => {
    const { read, tag } = counter();
    await read();
    forget(['something else']);
    expect(await read()).toBe(1);
    forget([tag]);
    expect(await read()).toBe(2);
  });

  test('is done anew when its time is over', async () => {
    const { read } = counter(HOUR);
    at(new Date('2026-03-02T10:00:00Z'));
    await read();
    at(new Date('2026-03-02T10:59:59Z'));
    expect(await read()).toBe(1);
    at(new Date('2026-03-02T11:00:01Z'));
    expect(await read()).toBe(2);
  });

  test('that fails is not kept', async () => {
    let reads = 0;
    const read = () =>
      kept(
        async () => {
          reads += 1;
          if (reads === 1) throw new Error('no connection');
          return reads;
        },
        { key: 'fails once', tags: [] },
      );
    await expect(read()).rejects.toThrow('no connection');
    expect(await read()).toBe(2);
  });
});

describe('a kept read of what shows others', () => {
  const showing = (names: string[], until: Promise<void> = Promise.resolve()) => {
    const own = counter();
    const read = () =>
      kept(() => until.then(() => names), {
        key: `shows ${own.key}`,
        tags: [own.tag],
        shows: (value) => value,
      });
    return { read };
  };

  test('goes with each of them', async () => {
    const { read } = showing(['one', 'other']);
    const keep = vi.fn();
    const first = await makeFromKept(read, keep);
    expect([...(keep.mock.lastCall?.[1].tags ?? [])]).toEqual(
      expect.arrayContaining(['one', 'other']),
    );
    expect(await read()).toBe(await read());
    forget(['other']);
    expect(await read()).not.toBe(first);
  });

  test('is not kept, nor what is made of it, when one goes while it is read', async () => {
    let go = () => {};
    const { read } = showing(['one'], new Promise((resolve) => (go = resolve)));
    const keep = vi.fn();
    const made = makeFromKept(read, keep);
    const joined = makeFromKept(read, keep);
    forget(['one']);
    go();
    const [value] = await Promise.all([made, joined]);
    expect(keep).not.toHaveBeenCalled();
    expect(await read()).not.toBe(value);
  });

  test('that is not worth it is read again', async () => {
    let reads = 0;
    const read = () =>
      kept(
        async () => {
          reads += 1;
          return null;
        },
        { key: 'invented', tags: [], worth: (value) => value !== null },
      );
    await Promise.all([read(), read()]);
    await read();
    expect(reads).toBe(2);
  });
});

describe('what is made from kept reads', () => {
  test('depends on all their tags, also of those that came from memory', async () => {
    const one = counter();
    const other = counter();
    await one.read();
    const keep = vi.fn();
    await makeFromKept(() => Promise.all([one.read(), other.read()]), keep);
    expect([...(keep.mock.lastCall?.[1].tags ?? [])]).toEqual([one.tag, other.tag]);
  });

  test('stands no longer than the shortest of them', async () => {
    const { read } = counter(HOUR);
    const now = new Date('2026-03-02T10:00:00Z');
    at(now);
    const keep = vi.fn();
    await makeFromKept(read, keep);
    expect(keep.mock.lastCall?.[1].until).toBe(now.getTime() + HOUR);
  });

  test('is not kept when what it has read is hidden before it is finished', async () => {
    const { read, tag } = counter();
    const keep = vi.fn();
    const value = await makeFromKept(async () => {
      const old = await read();
      forget([tag]);
      return old;
    }, keep);
    expect(value).toBe(1);
    expect(keep).not.toHaveBeenCalled();
  });

  test('is kept when something is hidden before it is read', async () => {
    const { read, tag } = counter();
    const keep = vi.fn();
    await makeFromKept(async () => {
      forget([tag]);
      return read();
    }, keep);
    expect(keep).toHaveBeenCalledOnce();
  });
});
