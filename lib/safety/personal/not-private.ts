import { Inflected } from './inflected.ts';

// Known to all: their names tell nothing of the one who writes.
const PUBLIC: readonly string[] =
  `Sauli Niinistö|Alexander Stubb|Tarja Halonen|Martti Ahtisaari|Urho Kekkonen|Mauno Koivisto|Sanna Marin|Petteri Orpo|Riikka Purra|Li Andersson|Jussi Halla-aho|Tove Jansson|Aleksis Kivi|Mika Waltari|Väinö Linna|Minna Canth|Jean Sibelius|Astrid Lindgren|Johan Ludvig|Elias Lönnrot|Akseli Gallen|Alvar Aalto|Sofi Oksanen|Juha Tapio|Jenni Vartiainen|Antti Tuisku|Anna Abreu|Lauri Tähkä|Vesa-Matti Loiri|Aki Kaurismäki|Teemu Selänne|Jari Litmanen|Kimi Räikkönen|Mika Häkkinen|Lauri Markkanen|Paavo Nurmi|Patrik Laine|Teemu Pukki|Harry Potter|Taylor Swift|Billie Eilish|Justin Bieber|Greta Thunberg|Anne Frank|Michael Jackson|Elon Musk|Donald Trump|Joe Biden|Barack Obama|Elvis Presley|Britney Spears|Lady Gaga|Ariana Grande|Harry Styles|Emma Watson|Emma Stone|Stephen King|Agatha Christie|William Shakespeare|Jane Austen|Virginia Woolf|Sylvia Plath|Kurt Cobain|Bob Marley|Bob Dylan|John Lennon|Freddie Mercury|Sigmund Freud|Carl Jung|Karl Marx|Adolf Hitler|Albert Einstein|Isaac Newton|Marie Curie|Nelson Mandela|Martin Luther|Mark Zuckerberg|Jordan Peterson|Andrew Tate|Sherlock Holmes|James Bond|Peter Pan|Peter Parker|Tony Stark|Jack Sparrow|Luke Skywalker|Selma Lagerlöf|Ingmar Bergman|August Strindberg|Zlatan Ibrahimović|Zarah Larsson|Carl Gustaf|Cristiano Ronaldo|Lionel Messi|Max Verstappen|Lewis Hamilton|Charles Darwin|Jack Daniels|Ben Furman|Maria Jotuni|Eino Leino|Edith Södergran|Katri Helena|Aku Ankka|Robin Hood|Kalle Blomqvist|Johanna Maria|Kalle Päätalo|Eemeli Vaahteramäki|Anni Blomqvist|Krista Kiuru|Mikael Gabriel|Tuomas Kyrö|Paula Koivuniemi|Uuno Turhapuro|Jari Sillanpää|Pekka Töpöhäntä|Matti Meikäläinen|Maija Meikäläinen|Mikael Agricola|Märta Tikkanen|Mirja Pyykkö|Håkan Nesser|Veikko Huovinen|Arto Paasilinna|Kjell Westö|Monika Fagerholm|Eeva Kilpi|Anja Snellman|Rosa Liksom|Pirkko Saisio|Laila Hirvisaari|Tommi Kinnunen|Leena Lehtolainen|Ilkka Remes|Olavi Uusivirta|Olavi Virta|Tapio Rautavaara|Juice Leskinen|Vesa Keskinen|Jope Ruonansuu|Pertti Kurikka|Hector Heikki|Kirka Babitzin|Kikka Sirén|Kaija Koo|Erin Anttila|Laura Voutilainen|Suvi Teräsniska|Arja Koriseva|Arja Saijonmaa|Eino Grön|Kari Tapio|Topi Sorsakoski|Reijo Taipale|Tapani Kansa|Katri Kulmuni|Annika Saarikko|Antti Rinne|Juha Sipilä|Jyrki Katainen|Matti Vanhanen|Paavo Lipponen|Esko Aho|Kalevi Sorsa|Mari Kiviniemi|Timo Soini|Maria Ohisalo|Ville Niinistö|Anna-Maja Henriksson|Pekka Haavisto|Jutta Urpilainen|Antti Lindtman|Laura Huhtasaari|Teuvo Hakkarainen|Jenni Haukio|Aino Kallas|Pentti Saarikoski|Paavo Haavikko|Eeva-Liisa Manner|Kirsi Kunnas|Mauri Kunnas|Timo Parvela|Sinikka Nopola|Tiina Nopola|Risto Räppääjä|Heinähattu Vilttitossu|Peppi Pitkätossu|Risto Räppääjän|Aarne Ankka|Roope Ankka|Hessu Hopo|Mikki Hiiri|Muumi Pappa|Pikku Myy|Antti Hyry|Akseli Gallen-Kallela|Albert Edelfelt|Helene Schjerfbeck|Hugo Simberg|Eero Saarinen|Eero Aarnio|Saku Koivu|Mikko Koivu|Jere Karalahti|Matti Nykänen|Janne Ahonen|Iivo Niskanen|Krista Pärmäkoski|Aino-Kaisa Saarinen|Marja-Liisa Kirvesniemi|Lasse Virén|Tero Pitkämäki|Valtteri Bottas|Mika Salo|Tommi Mäkinen|Kalle Rovanperä|Tiger Woods|Aki Manninen|Sami Hyypiä|Alexei Eremenko|Roman Eremenko|Jorma Uotinen|Jari Tervo|Jörn Donner|Lasse Lehtinen|Ismo Leikola|Krisse Salminen|Sami Hedberg|Aku Hirviniemi|Ville Valo|Michael Monroe|Andy McCoy|Tarja Turunen|Marco Hietala|Jenni Jokinen|Sanni Kurkisuo|Ellinoora Leppänen|Robin Packalen|Elastinen Kimmo|Jare Tiihonen|Chisu Christel|Maija Vilkkumaa|Anna Puu|Anna Eriksson|Jonna Tervomaa|Johanna Kurkela|Johanna Iivanainen|Pave Maijanen|J Karjalainen|Martti Servo|Irwin Goodman|Matti Teppo|Bertel Gripenberg|Zacharias Topelius|Fredrika Runeberg|Johan Runeberg|Bo Carpelan|Lars Huldén|Ulla-Lena Lundberg|Karin Boye|Karin Fossum|Camilla Läckberg|Stieg Larsson|Henning Mankell|Astrid Lindgrens|Evert Taube|Cornelis Vreeswijk|Lasse Berghagen|Carola Häggkvist|Olof Palme|Magdalena Andersson|Ulf Kristersson|Alfred Nobel|Anna Kournikova|Princess Diana|Emma Thompson|Emma Bovary|Anna Karenina|Jane Eyre|Tom Sawyer|Oliver Twist|David Bowie|David Beckham|George Orwell|George Michael|Elton John|Ed Sheeran|Sam Smith|Olivia Rodrigo|Lana Rey|Lewis Capaldi|Phoebe Bridgers|Oprah Winfrey|Ellen DeGeneres|Dr Phil|Dr Jekyll|Herr Hyde|Mr Darcy|Mr Bean|Mr Hyde|Mrs Dalloway|Äiti Teresa|Moder Teresa|Mother Teresa|Pyhä Lucia|Neiti Aika|Neiti Etsivä|Rouva Arvoinen|Isä Camillo|Father Christmas|Moder Jord|Far Christmas|Barack Obaman|Joe Rogan|Greta Garbo|Marilyn Monroe|James Dean|Brad Pitt|Johnny Depp|Amber Heard|Kate Middleton|Meghan Markle|Prince Harry|Vladimir Putin|Volodymyr Zelenskyi|Angela Merkel|Boris Johnson|Osama Laden|Leo Tolstoi|Fjodor Dostojevski|Anton Tšehov|Franz Kafka|Thomas Mann|Hans Andersen|Søren Kierkegaard|Henrik Ibsen|Edvard Munch|Vincent Gogh|Pablo Picasso|Frida Kahlo|Leonardo Vinci|Johann Bach|Wolfgang Mozart|Ludwig Beethoven|Max Weber|Anders Breivik|Mikko Alatalo|Veikko Lavi|Lauri Törni|Simo Häyhä|Risto Ryti|Teemu Selänte`
    .toLowerCase()
    .split('|');
const FAMILIES_OF: ReadonlyMap<string, Inflected> = new Map(
  [...Map.groupBy(PUBLIC, (name) => name.split(' ')[0] ?? '')].map(([given, names]) => [
    given,
    new Inflected(names.map((name) => name.split(' ').at(-1) ?? '')),
  ]),
);

// What begins a name of a body, a day, a thing or a work: Maria Akatemia, Anna-lehti, Mark Zuckerberg's firm.
const BODY =
  /(?:akatemia|lehti|säätiö|liitto|instituutti|keskus|kirkko|koulu|palkinto|päivä|center|foundation|institute|church)$/iu;

/** Whether a name in any case is one that everybody knows, or of a body that is called by one. */
export function isPublic(name: string): boolean {
  const [given = '', family = ''] = name.split(/[ \u00a0]/);
  if (family === '') return false;
  if (BODY.test(family)) return true;
  const families = FAMILIES_OF.get(given.toLowerCase());
  return families?.nameOf(family) !== undefined;
}

const FAMILIES = new Inflected([
  'Kekkonen',
  'Halonen',
  'Niinistö',
  'Mannerheim',
  'Sibelius',
  'Koivisto',
]);
/** Whether a family name alone means somebody whom everybody knows. */
export const isKnownToAll = (word: string): boolean => FAMILIES.nameOf(word) !== undefined;

// Countries, gods, brands, services, days: they have a capital and are nobody.
const NO_PERSON =
  /^(?:Suom|Ruots|Venäj|Norja|Viro|Saksa|Jumala|Jeesus|Allah|Gud|God|Jesus|Kela|Poliisi|Koulu|Google|Netflix|Face|Insta|Tik|Snap|Whats|You|Wilma|Teams|Zoom|Discord|Spotify|Twitter|Reddit|Apple|Nokia|Posti|Valvira|Duodecim|Terveys|Punainen|Covid|Korona|Internet|Chat|Alko|Lidl|Prisma|Tinder|Amazon|Finland|Sverige|Sweden|English|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|April|August|September|October|November|December|Christmas|Easter|Mom|Mum|Dad|Mother|Father|Grandma|Grandpa|Äiti|Isä|Mamma|Pappa|TV|DVV|FPA|Kanta|Omakanta|Linux|Windows|Jehova|Marime|Nivea|Iittala|Arabia|Lumene|Samsung|Wikipedia|Maisa|Munchaus|Luoja|Herra|Kristus|Buddha|Krishna|Android|Sanomat|Yle|Ilta|Hufvud|Lehti|Uutis|WHO|THL|Mieli|Svenska|Finska)/;
/** Whether a word with a capital is surely the name of no person. */
export const isNoPerson = (word: string): boolean => NO_PERSON.test(word);

/** Words in lower case that are names only with a capital, or a form of one. */
export const LOW_WORDS: ReadonlySet<string> = new Set(
  `ilona jasmin robin karen mika leona ennen hiljaa hiljaista hiljainen ainoa jonnekin erikseen riitaa emmehän heikkeni alin joukosta antia aineista ollen ollessa olleista aren saadaan saada pian area alan alin anis inna inga ellen hilja aini tiina siina`.split(
    ' ',
  ),
);
