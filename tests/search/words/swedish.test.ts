import { describe, expect, test } from 'vitest';
import { swedishKeys, writtenSwedish } from '#lib/search/words/swedish.ts';
import { lostForms, meet } from '../paradigms.ts';

// Each line is one word: its basic form, then forms that must be found by it.
const WORDS = `
  vän vännen vänner vännerna vänskap vänskapen
  ensam ensamma ensamt ensamhet ensamheten
  förälder föräldrar föräldrarna föräldrarnas
  flicka flickan flickor flickorna flickans
  pojke pojken pojkar pojkarna
  barn barnet barnen barns
  känsla känslan känslor känslorna
  rädd rädda rädsla rädslan
  orolig oroliga oro oroar oroade
  sjuk sjuka sjukdom sjukdomen sjukdomar
  mobba mobbar mobbade mobbad mobbning mobbningen mobbare
  älska älskar älskade älskat
  bråka bråkar bråkade bråk bråket bråken
  skilsmässa skilsmässan skilsmässor
  otrogen otroget otrogna
  svartsjuk svartsjuka svartsjukan
  syster systern systrar systrarna
  bror brodern bröder bröderna brors
  dotter dottern döttrar döttrarna
  son sonen söner sönerna
  mamma mamman mammor mammas
  läkare läkaren läkarna
  lärare läraren lärarna lärares
  fråga frågan frågor frågorna frågar frågade
  gråta gråter grät gråtit gråt
  sova sover sov sovit
  skamma skäms skämdes skämmas skam skammen
  sorg sorgen sörjer sörja sörjde
  arg arga argt
  jobb jobbet jobben jobbar jobbade
  arbete arbetet arbetar arbetade
  missbruk missbruket missbrukare missbrukar
  beroende beroendet beroenden
  gravid gravida graviditet graviditeten
  kropp kroppen kroppar kroppens
  bröst brösten bröstet
  vikt vikten
  slå slår slog slagit slagen
  hota hotar hotade hot hoten hotet
  våldta våldtagen våldtäkt våldtäkten
  tro tror trodde tron trott
  dö dör dog dött död döden
  hata hatar hat hatet
  tröst trösta tröstar
  flytta flyttar flyttade flytten flytt
  hus huset husen
  lägenhet lägenheten lägenheter
  hjälp hjälpa hjälper hjälpte hjälpen
  prata pratar pratade pratat
  man mannen män männen mannens
  kvinna kvinnan kvinnor kvinnorna
  trött
  glad glatt glada glädje
  stressad stress stressen stressar stressande
  spel spela spelar spelade spelande
  nervös nervösa
  drömma drömmer drömde dröm drömmen drömmar`;

describe('a Swedish word', () => {
  test('is found by its basic form', () => expect(lostForms(WORDS, 'sv')).toEqual([]));
  test('is found without its dots', () =>
    expect(swedishKeys('sjalvkansla')).toEqual(swedishKeys('självkänsla')));
  test('is written for a spoken one', () => expect(writtenSwedish('nåt')).toBe('något'));
  test.each([
    ['barn', 'bror'],
    ['kropp', 'krock'],
    ['ensam', 'ensak'],
    ['syster', 'sista'],
  ])('is not another one: %s, %s', (one, other) => expect(meet(one, other, 'sv')).toBe(false));
});
