import { helplineNumbers } from '#lib/help/helplines.ts';
import type { Random } from '../../prisma/seed/random.ts';
import { SAYINGS_OF_NOBODY } from './clean-sayings.ts';
import { int } from './whole-number.ts';

// What stands in ordinary questions and looks like personal data: numbers of every sort, and names
// that are words. {…} is filled in anew each time.
const WITH_SLOTS = `
Tapasimme {date} ja muutimme yhteen {year}.
Sovimme, että nähdään {date} klo {time}.
Lääkäriaika on {iso} kello {time}.
Juhlat ovat {time}-{time} ja maksavat {price} euroa.
Maksan vuokraa {price} € kuussa ja sähköä {price} e.
Velkaa on {sum} euroa, ja palkkani on {sum} €/kk.
Olen {age}-vuotias ja lapseni on {age} v.
Olemme olleet yhdessä {small} vuotta ja {small} kuukautta.
Peli päättyi {small}–{small}, ja sarjassa tilanne on {small}-{small}.
Luokka {small}{letter} on paras, mutta {small}.{letter} meluaa.
Lääkettä menee {dose} mg kahdesti päivässä, yhteensä {decimal} g.
Soitin numeroon {helpline}, ja siellä kuunneltiin.
Hätänumero on 112, ja {helpline} auttaa myös.
Pituuteni on {height} cm ja painoni {weight},{small} kg.
Verenpaine oli {height}/{weight} ja pulssi {weight}.
Kirjan sivuilla {small}-{height} puhutaan tästä.
Vuosina {year}–{year} asuin muualla.
Lukuvuosi {year}-{year} oli vaikein.
Se oli {year}-luvulla, noin {price} kilometrin päässä.
Lain {year2}/{year} pykälä {small} sanoo niin.
Testissä GAD-7 sain {small} pistettä ja PHQ-9 antoi {small}.
HPV-16 ja COVID-19 pelottavat, vaikka on vuosi {year}.
Sain todistuksesta {decimal} ja matikasta {small}+.
Heräsin {time}, {time} ja {time} samana yönä.
Lottorivi oli {pair} {pair} {pair} {pair} {pair} {pair}.
Aina kun {word} tulee, ajattelen {small} asiaa.
Toivo elää, mutta onni on kaukana.
Lumi satoi {date}, ja ilo tuli sen mukana.
Onni potkaisi, ja Toivo palasi sydämeen.
Aura laskee mereen, Suvi tuo lämmön ja Rauha tulee.
Meri oli tyyni, Tuuli puhalsi ja Pilvi peitti auringon.
Annan hänelle {small} viikkoa aikaa.
Satu loppui hyvin, ja Ilta oli jo myöhä.
Kai se on niin, että {small} kertaa riittää.
Usko loppuu, kun on {small} yötä valvonut.
Pitkä tie 2 vuoden jälkeen on edessä.
Kuljin katua {small} kilometriä ja tietä {height} metriä.
Olin kadulla {small} tuntia, valtatie {small} oli tyhjä.
Bussi {height}{letter} lähtee {time}, laituri {small}.
Sivusto avautuu {time}, versio {small}.{small}.{small} on uusi.
Suomessa on {sum} ihmistä, joilla on sama.
Kolme asiaa: 1. uni 2. ruoka 3. liike {small} kertaa.
Insta on ihana, mutta snap vie {small} tuntia päivässä.
Minulla on {small} kaveria Discordissa ja {height} Instagramissa.
Hän sanoi: ”Tule {time}.” Minä tulin {time}.
Vi träffades den {date} klockan {time}.
Det kostar {price} kronor och {price} euro i månaden.
Jag är {age} år och min son är {age}.
Vi har varit ihop i {small} år, sedan {year}.
Jag ringde {helpline} och de lyssnade.
Hans mamma kom klockan {time} och Per dag blev det {small} timmar.
Matchen slutade {small}-{small} den {date}.
Jag tar {dose} mg två gånger om dagen.
Liv är svårt, och Stig upp säger alla.
Klass {small}{letter} har {small} elever år {year}.
We met on {iso} and moved in together in {year}.
It costs {price} euros and takes {small} hours from {time}.
I am {age} years old and {height} cm tall.
May is hard, and Hope is far, since {year}.
I called {helpline} at {time} and they listened.
I take {dose} mg twice a day, {decimal} g in total.
Will it get better in {small} weeks, by {date}?
My grade was {decimal} and we won {small}-{small}.
Look at example of {year}: {sum} people felt the same.
Room {height}, floor {small}, at {time} on {date}.
Olen lukenut {small}/{small} kurssista ja käynyt {small} x viikossa.
Kortti loppuu {pair}/{pair}, ja saldo on -{price} €.
Koulumatka on {decimal} km, ja kello on {time}:{pair}.
Tilausnumeroni on {sum} ja asiakasnumero {sum}.
Ostin puhelimen {date}, ja sen numero {small} malli maksoi {price} e.
Kohta (a) on selvä. Se koskee {small} ihmistä.
Minulla on {small} numeroa liian isot kengät ja {height} markkaa.
Soita {small} kertaa, jos en vastaa ennen kello {time}.
Välillä {iso} – {iso} en nukkunut.
Hän syntyi {date} ja painoi {height}{pair} g.
Sain {sum} askelta {date} ja {sum} askelta {date}.
`;
const SENTENCES = [...WITH_SLOTS.trim().split('\n'), ...SAYINGS_OF_NOBODY];

const two = (number: number) => String(number).padStart(2, '0');

function fill(slot: string, random: Random): string {
  const day = int(random, 1, 28);
  const month = int(random, 1, 12);
  const year = int(random, 1950, 2030);
  switch (slot) {
    case 'date':
      return random.pick([
        `${day}.${month}.${year}`,
        `${two(day)}.${two(month)}.${year}`,
        `${day}.${month}.`,
        `${two(day)}.${two(month)}.${two(year % 100)}`,
        `${day}. ${month}. ${year}`,
        `${day}/${month}/${year}`,
        `${two(day)}-${two(month)}-${year}`,
      ]);
    case 'iso':
      return `${year}-${two(month)}-${two(day)}`;
    case 'time':
      return `${random.pick([String(day % 24), two(day % 24)])}${random.pick(['.', ':'])}${two(int(random, 0, 59))}`;
    case 'price':
      return random.pick([
        `${int(random, 1, 900)}`,
        `${int(random, 0, 90)},${two(month)}`,
        `${int(random, 1, 9)} ${two(day)}0`,
        `0,${two(day)}`,
      ]);
    case 'sum':
      return random.pick([
        `${int(random, 1, 900)} 000`,
        `${int(random, 1, 9)} ${int(random, 100, 999)} 000`,
        `${int(random, 1000, 99_999)}`,
        `${int(random, 1_000_000, 9_999_999)}`,
      ]);
    case 'age':
      return String(int(random, 9, 90));
    case 'small':
      return String(int(random, 1, 12));
    case 'letter':
      return random.pick(['A', 'B', 'C', 'a']);
    case 'dose':
      return random.pick(['0,25', '0.5', '2,5', '10', '50', '37,5', '150', '1000']);
    case 'decimal':
      return random.pick([
        `${int(random, 1, 9)},${int(random, 0, 9)}`,
        `${int(random, 1, 9)}.${int(random, 0, 9)}`,
        `0,${two(day)}`,
      ]);
    case 'helpline':
      return random.pick(helplineNumbers());
    case 'height':
      return String(int(random, 100, 199));
    case 'weight':
      return String(int(random, 40, 120));
    case 'year':
      return String(year);
    case 'year2':
      return String(int(random, 100, 999));
    case 'pair':
      return two(int(random, 1, 39));
    default:
      return random.pick(['aamu', 'ilta', 'lumi', 'kesä', 'hän', 'viesti', 'meri']);
  }
}

/** Sentences with nothing personal in them. */
export function clean(random: Random, count: number): string[] {
  return Array.from({ length: count }, () =>
    random.pick(SENTENCES).replace(/\{(\w+)\}/g, (_, slot: string) => fill(slot, random)),
  );
}
