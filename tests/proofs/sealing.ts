import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { type Keyring, parseKeyring } from '#lib/keyring.ts';
import { SealingError } from '#lib/sealing/aead.ts';
import {
  createDataKey,
  openDataKey,
  type Place,
  rewrapDataKey,
  seal,
  unseal,
} from '#lib/sealing/envelope.ts';
import type { Proof } from '../support/proof.ts';

const keyring = (...ids: string[]): Keyring =>
  parseKeyring(ids.map((id) => `${id}:${randomBytes(32).toString('base64')}`).join(','));

const word = fc.stringMatching(/^[a-z_]{1,12}$/);
// A place, and one that differs from it in one part.
const places: fc.Arbitrary<[Place, Place]> = fc
  .tuple(fc.record({ table: word, column: word, row: fc.uuid() }), fc.nat(2), word)
  .map(([here, part, other]) => {
    const name = (['table', 'column', 'row'] as const)[part] ?? 'row';
    return [here, { ...here, [name]: `${here[name]}${other}` }];
  });
const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 2_000 }), fc.lorem());
// Where a byte is harmed, by how much, and where it is cut: as parts of the whole.
const harm = fc.record({ at: fc.nat(), by: fc.integer({ min: 1, max: 255 }), cut: fc.nat() });

const opens = (open: () => unknown): boolean => {
  try {
    open();
    return true;
  } catch (error) {
    assert(error instanceof SealingError, `It failed with ${error}.`);
    return false;
  }
};

/** What is sealed opens to what it was in its own place, and to nothing else anywhere else. */
export const proof: Proof = {
  proves: 'A sealed text opens in its own place alone, to what it was, and not after any harm.',
  rooms: ['lib/sealing'],
  n: 60_000,
  async run({ seed, n }) {
    const [old, other] = [keyring('old'), keyring('other')];
    const both: Keyring = [...keyring('new'), ...old];
    const holds = fc.property(places, text, harm, ([here, there], words, { at, by, cut }) => {
      const { dataKey, wrapped } = createDataKey(old, here);
      const sealed = seal(dataKey, words, here);
      const rewrapped = rewrapDataKey(both, wrapped, here);
      const again = openDataKey(both, rewrapped, here);
      assert.equal(unseal(again, sealed, here), words.toWellFormed());

      const harmed = sealed.map((byte, place) => (place === at % sealed.length ? byte ^ by : byte));
      const refused = {
        harmed: () => unseal(dataKey, harmed, here),
        shortened: () => unseal(dataKey, sealed.subarray(0, cut % sealed.length), here),
        elsewhere: () => unseal(dataKey, sealed, there),
        'with the key of another text': () =>
          unseal(createDataKey(old, here).dataKey, sealed, here),
        'with another master key': () => openDataKey(other, wrapped, here),
        'by the old master key alone': () => openDataKey(old, rewrapped, here),
        'with its key in another place': () => openDataKey(old, wrapped, there),
      };
      const opened = Object.entries(refused).filter(([, open]) => opens(open));
      assert.deepEqual(
        opened.map(([how]) => how),
        [],
      );
    });
    fc.assert(holds, { seed, numRuns: n });
    return undefined;
  },
};
