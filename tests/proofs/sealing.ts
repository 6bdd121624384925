import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { type Keyring, parseKeyring } from '#lib/keyring.ts';
import { SealingError } from '#lib/sealing/aead.ts';
import { createDataKey, openDataKey, rewrapDataKey, seal, unseal } from '#lib/sealing/envelope.ts';
import type { KeyPlace, TextPlace } from '#lib/sealing/places.ts';
import type { Proof } from '../support/proof.ts';

const keyring = (...ids: string[]): Keyring =>
  parseKeyring(ids.map((id) => `${id}:${randomBytes(32).toString('base64')}`).join(','));

const KEYS = ['questionKey', 'memberKey'] as const satisfies readonly KeyPlace[];
const TEXTS = [
  'questionTitle',
  'questionBody',
  'answerBody',
  'eventText',
  'checkInNote',
] as const satisfies readonly TextPlace[];

type Spot = { key: KeyPlace; text: TextPlace; row: string };
const spot = fc.record({
  key: fc.constantFrom(...KEYS),
  text: fc.constantFrom(...TEXTS),
  row: fc.uuid(),
});
// A spot, one where the text would lie elsewhere, and one where the key would.
const spots: fc.Arbitrary<[Spot, Spot, Spot]> = fc
  .tuple(spot, fc.uuid(), fc.boolean())
  .map(([here, row, sameRow]) => {
    const text = TEXTS.find((one) => one !== here.text) ?? here.text;
    const key = KEYS.find((one) => one !== here.key) ?? here.key;
    const moved = sameRow ? here.row : `${row}${here.row}`;
    return [
      here,
      { ...here, row: moved, text: sameRow ? text : here.text },
      { ...here, row: moved, key: sameRow ? key : here.key },
    ];
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
    const holds = fc.property(
      spots,
      text,
      harm,
      ([here, otherText, otherKey], words, { at, by, cut }) => {
        const { dataKey, wrapped } = createDataKey(old, here.key, here.row);
        const sealed = seal(dataKey, words, here.text, here.row);
        const rewrapped = rewrapDataKey(both, wrapped, here.key, here.row);
        const again = openDataKey(both, rewrapped, here.key, here.row);
        assert.equal(unseal(again, sealed, here.text, here.row), words.toWellFormed());

        const harmed = sealed.map((byte, place) =>
          place === at % sealed.length ? byte ^ by : byte,
        );
        const refused = {
          harmed: () => unseal(dataKey, harmed, here.text, here.row),
          shortened: () =>
            unseal(dataKey, sealed.subarray(0, cut % sealed.length), here.text, here.row),
          elsewhere: () => unseal(dataKey, sealed, otherText.text, otherText.row),
          'with the key of another text': () =>
            unseal(createDataKey(old, here.key, here.row).dataKey, sealed, here.text, here.row),
          'with another master key': () => openDataKey(other, wrapped, here.key, here.row),
          'by the old master key alone': () => openDataKey(old, rewrapped, here.key, here.row),
          'with its key in another place': () =>
            openDataKey(old, wrapped, otherKey.key, otherKey.row),
        };
        const opened = Object.entries(refused).filter(([, open]) => opens(open));
        assert.deepEqual(
          opened.map(([how]) => how),
          [],
        );
      },
    );
    fc.assert(holds, { seed, numRuns: n });
    return undefined;
  },
};
