import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import type { AnswerId, MemberId, QuestionId } from '#lib/id.ts';
import { type Keyring, parseKeyring } from '#lib/keyring.ts';
import { SealingError } from '#lib/sealing/aead.ts';
import { createDataKey, openDataKey, rewrapDataKey, seal, unseal } from '#lib/sealing/envelope.ts';
import type { TextPlace } from '#lib/sealing/places.ts';
import { asId } from '../support/as-id.ts';
import type { Proof } from '../support/proof.ts';

const keyring = (...ids: string[]): Keyring =>
  parseKeyring(ids.map((id) => `${id}:${randomBytes(32).toString('base64')}`).join(','));

const KEY = 'questionKey';
// Where one text stands, and another place: of another kind, or of another row.
type Row = QuestionId & AnswerId & MemberId; // any of them: what is proven is the same for each
type Where = { place: TextPlace; row: Row };
const TEXTS = ['questionTitle', 'questionBody', 'answerBody', 'staffNote'] as const;
const row = fc.stringMatching(/^[a-z0-9]{1,16}$/);
const places: fc.Arbitrary<[Where, Where]> = fc
  .tuple(fc.shuffledSubarray([...TEXTS], { minLength: 2, maxLength: 2 }), row, row, fc.boolean())
  .map(([[place = TEXTS[0], other = TEXTS[1]], one, more, kind]) => [
    { place, row: asId(one) },
    kind ? { place: other, row: asId(one) } : { place, row: asId(one + more) },
  ]);
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
  rooms: ['lib/sealing', 'lib/keyring.ts'],
  n: 60_000,
  async run({ seed, n }) {
    const [old, other] = [keyring('old'), keyring('other')];
    const both: Keyring = [...keyring('new'), ...old];
    const holds = fc.property(places, text, harm, ([here, there], words, { at, by, cut }) => {
      const { dataKey, wrapped } = createDataKey(old, KEY, here.row);
      const sealed = seal(dataKey, words, here.place, here.row);
      const rewrapped = rewrapDataKey(both, wrapped, KEY, here.row);
      const again = openDataKey(both, rewrapped, KEY, here.row);
      assert.equal(unseal(again, sealed, here.place, here.row), words.toWellFormed());

      const harmed = sealed.map((byte, place) => (place === at % sealed.length ? byte ^ by : byte));
      const shortened = sealed.subarray(0, cut % sealed.length);
      const another = createDataKey(old, KEY, here.row).dataKey;
      const refused = {
        harmed: () => unseal(dataKey, harmed, here.place, here.row),
        shortened: () => unseal(dataKey, shortened, here.place, here.row),
        elsewhere: () => unseal(dataKey, sealed, there.place, there.row),
        'with the key of another text': () => unseal(another, sealed, here.place, here.row),
        'with another master key': () => openDataKey(other, wrapped, KEY, here.row),
        'by the old master key alone': () => openDataKey(old, rewrapped, KEY, here.row),
        'with its key in another row': () => openDataKey(old, wrapped, KEY, asId(`${here.row}x`)),
        'with its key in another table': () => openDataKey(old, wrapped, 'memberKey', here.row),
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
