import { Inflected } from './inflected.ts';

// "My husband Amir", "opettaja Thanh": what follows with a capital is a name, whatever it is.
const RELATIONS = new Inflected(
  `mies miehe vaimo puoliso äiti isä isäpuoli äitipuoli veli velje sisko sisare poika tytär tyttäre tyttö lapse ystävä kaveri
   poikaystävä tyttöystävä poikakaveri tyttökaveri työkaveri luokkakaveri kämppis kämppikse kollega pikkusisko pikkuveli pikkuvelje isosisko isoveli isovelje sisarpuoli
   lääkäri sossu sosiaalityöntekijä sosiaaliohjaaja pastori treenari koutsi luokanvalvoja luokanope opo koulukuraattori koulupsykologi kouluterkkari erityisopettaja kummitäti kummisetä miesystävä naisystävä avomies avomiehe avovaimo aviomies aviomiehe kihlattu bestis bestikse besti vuokranantaja kämppäkaveri joukkuekaveri pelikaveri veljenpoika siskonpoika veljentyttö siskontyttö lapsenlapse pojanpoika sukulaise sukulainen jätkä tyyppi kundi mimmi muija kälyni lanko käly esihenkilö toimitusjohtaja johtaja vartija kuski poliisi papp pappi isäntä emäntä vauva kuopus esikoinen esikoise
   sambo svärmor svärfar svärson styvfar styvmor kusin moster faster morbror farbror läkare terapeut socialarbetare handledare tränare präst hyresvärd brorson systerson barnbarn bästis väninna bekant arbetskamrat dagmamma
   stepfather stepmother nephew niece coach doctor nurse landlord pastor priest supervisor bestie mate buddy grandad grandma nan toddler baby stepson stepdaughter in-law
   anoppi appiukko miniä vävy kummi rouva herra neiti tohtori psykologi kuraattori terapeutti rehtori ohjaaja hoitaja professori lehtori eks eksä ope isoäiti isoisä opettaja valmentaja pomo esimies esimiehe naapuri serkku eno setä täti mummo ukki
   herr doktor kurator psykolog rektor lärarinna lillasyster storasyster lillebror storebror kollega rumskamrat klasskompis väninna mormor morfar farmor farfar
   classmate colleague roommate flatmate therapist principal counsellor fiancé fiance ex stepdad stepmom grandson aunt uncle
   man make fru bror syster son dotter vän kompis lärare chef granne pojkvän flickvän
   husband wife brother sister son daughter friend teacher boss neighbour boyfriend girlfriend cousin`
    .trim()
    .split(/\s+/),
);
/** Whether a word is one of kinship, friendship or work, as stands before a name. */
export const isRelation = (word: string): boolean =>
  RELATIONS.nameOf(word) !== undefined && !/n[aä]$/.test(word); // opettajana is work
