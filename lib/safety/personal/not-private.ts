import { basicForms } from './name-forms.ts';

// Known to all: their names tell nothing of the one who writes.
const PUBLIC: ReadonlySet<string> = new Set(
  `Sauli Niinistö|Alexander Stubb|Tarja Halonen|Martti Ahtisaari|Urho Kekkonen|Mauno Koivisto|Sanna Marin|Petteri Orpo|Riikka Purra|Li Andersson|Jussi Halla-aho|Tove Jansson|Aleksis Kivi|Mika Waltari|Väinö Linna|Minna Canth|Jean Sibelius|Astrid Lindgren|Johan Ludvig|Elias Lönnrot|Akseli Gallen|Alvar Aalto|Sofi Oksanen|Juha Tapio|Jenni Vartiainen|Antti Tuisku|Anna Abreu|Lauri Tähkä|Vesa-Matti Loiri|Aki Kaurismäki|Teemu Selänne|Jari Litmanen|Kimi Räikkönen|Mika Häkkinen|Lauri Markkanen|Paavo Nurmi|Patrik Laine|Teemu Pukki|Harry Potter|Taylor Swift|Billie Eilish|Justin Bieber|Greta Thunberg|Anne Frank|Michael Jackson|Elon Musk|Donald Trump|Joe Biden|Barack Obama|Elvis Presley|Britney Spears|Lady Gaga|Ariana Grande|Harry Styles|Emma Watson|Emma Stone|Stephen King|Agatha Christie|William Shakespeare|Jane Austen|Virginia Woolf|Sylvia Plath|Kurt Cobain|Bob Marley|Bob Dylan|John Lennon|Freddie Mercury|Sigmund Freud|Carl Jung|Karl Marx|Adolf Hitler|Albert Einstein|Isaac Newton|Marie Curie|Nelson Mandela|Martin Luther|Mark Zuckerberg|Jordan Peterson|Andrew Tate|Sherlock Holmes|James Bond|Peter Pan|Peter Parker|Tony Stark|Jack Sparrow|Luke Skywalker|Selma Lagerlöf|Ingmar Bergman|August Strindberg|Zlatan Ibrahimović|Zarah Larsson|Carl Gustaf|Cristiano Ronaldo|Lionel Messi|Max Verstappen|Lewis Hamilton|Charles Darwin|Jack Daniels|Ben Furman|Maria Jotuni|Eino Leino|Edith Södergran|Katri Helena|Aku Ankka|Robin Hood|Kalle Blomqvist|Johanna Maria`
    .toLowerCase()
    .split('|'),
);

// What begins a name of a body, a day, a thing or a work: Maria Akatemia, Anna-lehti, Mark Zuckerberg's firm.
const BODY =
  /(?:akatemia|lehti|säätiö|liitto|instituutti|keskus|kirkko|koulu|palkinto|päivä|center|foundation|institute|church)$/iu;

/** Whether a name in any case is one that everybody knows, or of a body that is called by one. */
export function isPublic(name: string): boolean {
  const [given = '', family = ''] = name.split(/[ \u00a0]/);
  if (family === '') return false;
  if (BODY.test(family)) return true;
  return basicForms(family).some((form) => PUBLIC.has(`${given} ${form}`.toLowerCase()));
}

/** Words in lower case that are names only with a capital, or a form of one. */
export const LOW_WORDS: ReadonlySet<string> = new Set(
  `ilona jasmin robin karen mika leona ennen hiljaa hiljaista hiljainen ainoa jonnekin erikseen riitaa emmehän heikkeni alin joukosta antia aineista ollen ollessa olleista aren saadaan saada pian area alan alin anis inna inga ellen hilja aini tiina siina`.split(
    ' ',
  ),
);
