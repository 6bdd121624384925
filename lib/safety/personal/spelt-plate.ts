import type { Finding } from '../finding.ts';
import { saidDigits } from './spoken-number.ts';

// Letters as they are spelt on the telephone, in three languages.
const LETTER = new RegExp(
  `^(?:${[
    'ce ge ku säta aitch jay kay dee cue ar zed zee eff äff ell emm enn err ärr ess äss ex zet zäta aa bee be cee see dee de ee äf äffä gee hoo hå ii i jii ji koo kå äl ällä el äm ämmä em än ännä en oo pee pe kuu kvu är ärrä är äs ässä äss tee te uu vee ve tuplavee äks äksä yy tset ruotsalainenoo ää öö',
    'aarne bertta celsius daavid eemeli faarao gideon heikki iivari jussi kalle lauri matti niilo otto paavo risto sakari tyyne urho vihtori viktor viski wiski yrjö åke öljy',
    'alpha bravo charlie delta echo foxtrot golf hotel india juliet kilo lima mike november oscar papa quebec romeo sierra tango uniform victor whiskey xray x-ray yankee zulu',
    'adam bertil caesar david erik filip gustav helge ivar johan kalle ludvig martin niklas olof petter qvintus rudolf sigurd tore urban xerxes yngve zäta äll åå ve dubbelve ärlig östen löö',
  ]
    .join(' ')
    .replaceAll(' ', '|')})$`,
  'iu',
);
const LEAST = 2; // letters before the number
const MOST = 3;
const BEFORE =
  /(?<!\p{L})(x-ray|\p{L}{1,12})[ ,-]{1,2}(?:(?:ja|och|and)[ ])?(?:(?:numerot|siffrorna|numbers|viiva|väliviiva|streck|bindestreck|dash|hyphen|sitten|sen|then)[ ,]{1,2})?$/u;
const LOOK_BACK = 30; // characters: a letter as it is spelt, and "ja numerot"

/** Number plates that are read aloud: "oo beetä koo kolme yks ysi", "echo lima hotel four one nine". */
export function findSpeltPlates(text: string): Finding[] {
  return saidDigits(text).flatMap((row): Finding[] => {
    const { end, first } = row;
    const isLetter = (first === 'koo' || first === 'kaa') && row.digits.length > 1; // three or two, and the letter k
    const start = isLetter ? row.start + first.length + 1 : row.start;
    const digits = isLetter ? row.digits.slice(1) : row.digits;
    if (digits.length < 1 || digits.length > MOST) return [];
    let from = start;
    let letters = 0;
    while (letters < MOST) {
      const before = BEFORE.exec(text.slice(Math.max(0, from - LOOK_BACK), from));
      const word = (before?.[1] ?? '').replace(/tä$/u, '');
      if (!before || !LETTER.test(word)) break;
      from -= before[0].length;
      letters += 1;
    }
    return letters < LEAST ? [] : [{ kind: 'plate', start: from, end, sure: false }];
  });
}
