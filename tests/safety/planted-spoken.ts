import type { Random } from '../../prisma/seed/random.ts';
import type { Planted } from './planted.ts';
import { int } from './whole-number.ts';

// By the hand that wrote the rules: a figure of these says that the rules hold, not how they do elsewhere.
const FRAMES = `
identityCode|hetuni on {day} {number}
identityCode|mun hetu{day}-{number} lukee siinä
identityCode|Henkilötunnus {dotted}\u2212{number} vuoti.
identityCode|Min personbeteckning är {day} - {number}.
identityCode|my identity code is {day}_{number}
phone|soita nolla {digits}
phone|numeroni on nolla neljä nolla {digits}
phone|ring noll sju noll {siffror}
phone|my number is oh four oh {numbers}
phone|numeroni on 0 4 0 {apart}
phone|040\u2026{three}\u2026{four} laita viestiä
phone|mun nro o4o {three} {four}
email|{first} at gmail piste com
email|mun meili on {first} piste {last} ät gmail piste com
email|skriv till {first} snabel-a gmail punkt com
email|write to {first} dot {last} at outlook dot com
email|{first}.{last} miukumauku luukku.com
iban|vanha tilinumero oli 174530-7{four}
iban|rahat tilille 500015-28{three}
iban|mitt konto är 405500-2{four}
address|asun {street}kujalla numerossa {house}
address|asutaan {street}tiellä {house} as 3
address|asun {street}polulla
address|osoite on {street}rinne {house}
address|bor på Esplanaden {house}
address|vi bor på {gata} nummer {house}
address|bor på {gata} fjorton
address|Bulevardi {house} B 4
address|I live at {house} {street}kuja
plate|auton kilpi on abc{three}
plate|punainen volvo KLM {three}
plate|hans bil har skylten XYZ {three}
plate|mopon rekkari {house}-ABC
account|snäpissä mun nimi on {handle}
account|instassa olen {first}.{last}
account|lägg till mig på snap {handle}
account|my insta is {handle}
account|lisää mut snäpissä {handle}
account|min insta heter {handle}
account|find me on discord as {handle}
name|mun nimi on {low} ja oon 15
name|jag heter {low} och är 13
name|my name is {low} and i am sad
name|En jaksa enää. Terveisin {first}
name|moi oon {low}
name|mieheni nimi on {foreign}
name|mun kaveri {low} sanoi niin
place|käyn {school} yläkoulua
place|opiskelen {school} lukiossa
place|går i 9C i {skola}
place|I go to {high} School
place|olen töissä {work}
place|oon töissä lidlissä {town}
place|jobbar på {firm} i Vasa
place|I work at {firm}
`;

const FILL: Record<string, readonly string[]> = {
  street: ['Koivu', 'Kuusi', 'Mustikka', 'Kettu', 'Pellava', 'Haapa'],
  gata: ['Skolgatan', 'Storalånggatan', 'Backvägen', 'Strandstigen'],
  first: ['matti', 'jenni', 'anna', 'liisa', 'kalle'],
  last: ['virtanen', 'mäkelä', 'ek', 'holm'],
  low: ['emmi', 'jesse', 'amina', 'jonna', 'lovisa', 'khadija'],
  foreign: ['Zaur', 'Thanh', 'Oluwaseun', 'Mehwish', 'Darragh'],
  handle: ['emppuli', 'varjohukka', 'liisa_09', 'klara.ek', 'pikkupilvi', 'xxroosaxx'],
  school: ['Kallion', 'Hatanpään', 'Vuosaaren', 'Ressun', 'Kimpisen'],
  skola: ['Vasa övningsskola', 'Korsholms högstadium', 'Topeliusskolan'],
  high: ['Kallio High', 'Tapiola', 'Mankkaa'],
  work: ['Lidlissä Kouvolassa', 'Valmetilla', 'Meilahden sairaalassa', 'Fazerilla'],
  town: ['kouvolassa', 'kemissä', 'oulussa'],
  firm: ['Prisma', 'Tesco', 'Halpa-Halli', 'Northwind'],
};
const SAID: Record<string, readonly string[]> = {
  digits: 'nolla yksi kaksi kolme neljä viisi kuusi seitsemän kahdeksan yhdeksän'.split(' '),
  siffror: 'noll ett två tre fyra fem sex sju åtta nio'.split(' '),
  numbers: 'zero one two three four five six seven eight nine'.split(' '),
  apart: '0 1 2 3 4 5 6 7 8 9'.split(' '),
};
const LENGTHS: Record<string, number> = { three: 3, four: 4 };
const CHECK = '0123456789ABCDEFHJKLMNPRSTUVWXY';
const SPOKEN = 9; // digits
// Words that tell nobody, at the edge of what is planted.
const CUES: Record<string, RegExp> = {
  identityCode: /\{(?:day|dotted)\}.*\{number\}/,
  phone: /(?:noll[a ].*|oh four.*|0 4 0.*|040.*\}|o4o.*)$/,
  email: /\{first\}.*$/,
  iban: /\d{6}.*$/,
  address: /(?:\{house\} )?(?:\{street\}|\{gata\}|Esplanaden|Bulevardi).*$/,
  plate: /(?:abc|KLM|XYZ|\{house\}).*$/,
  account: /\{(?:handle|first)\}.*$/,
  name: /\{(?:low|first|foreign)\}/,
  place: /(?:\{(?:school|skola|high|work|firm)\}|lidlissä).*$/,
};

/** Sentences in which somebody tells something personal as people say it; the kinds take turns. */
export function plantedSpoken(random: Random, count: number): Planted[] {
  const frames = FRAMES.trim().split('\n');
  return Array.from({ length: count }, (_, place): Planted => {
    const [kind = '', frame = ''] = (frames[place % frames.length] ?? '').split('|');
    const told = CUES[kind]?.exec(frame)?.[0] ?? '';
    const tail = / (?:lukee siinä|vuoti\.|laita viestiä)$/.exec(told)?.[0] ?? '';
    const bare = told.slice(0, told.length - tail.length).replace(/\.$/, '');
    const at = frame.indexOf(bare);
    const before = frame.slice(0, at);
    const thing = filled(bare, random);
    const text = before + thing + frame.slice(at + bare.length);
    return { kind, text, start: before.length, end: before.length + thing.length };
  });
}

function filled(frame: string, random: Random): string {
  const day = `${String(int(random, 10, 28))}${String(int(random, 10, 12))}${String(int(random, 30, 99))}`;
  const number = String(int(random, 100, 899));
  const check = CHECK[Number(day + number) % CHECK.length] ?? '';
  return frame.replace(/\{(\w+)\}/g, (_, slot: string) => {
    if (slot === 'day') return day;
    if (slot === 'dotted') return day.replace(/(\d\d)(\d\d)(\d\d)/, '$1.$2.$3');
    if (slot === 'number') return number + check;
    if (slot === 'house') return String(int(random, 10, 98));
    const length = LENGTHS[slot];
    if (length !== undefined) return Array.from({ length }, () => int(random, 1, 9)).join('');
    const said = SAID[slot];
    if (said) return Array.from({ length: SPOKEN - 1 }, () => random.pick(said)).join(' ');
    return random.pick(FILL[slot] ?? ['']);
  });
}
