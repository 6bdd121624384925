// By the hand that wrote the rules, so good for seeing that they still hold and not for how they would do elsewhere.
const SAYINGS = `
Instassa olen paljon ja snäpissä vielä enemmän.
Instassa on ihana tili, jossa näytetään kissoja.
Mun snäp on täynnä viestejä, joihin en jaksa vastata.
TikTokissa olin eilen kolme tuntia.
Poistin Instagramin ja nyt on parempi olla.
Discordissa pelataan joka ilta kavereiden kanssa.
Nimimerkki on mulla joka foorumilla eri.
Koirani nimi on Musti ja se on kaikkeni.
Kirjan nimi on Sinuhe egyptiläinen.
Laulun nimi on Lapin kesä, ja se itkettää.
Min hund heter Bamse och är tolv år.
Boken heter Bröderna Lejonhjärta.
My dog is called Max and he is old.
There is a band called Nightwish that I love.
Nimeni on minulle tärkeä, mutta en kerro sitä.
Mun nimi on tosi outo ja sille nauretaan.
Mitt namn är svårt att uttala.
My name is always spelled wrong.
My name is not important here.
Terveisin väsynyt äiti
Terveisin surullinen tyttö 15v
Terveisin, yksi monista
Hälsningar en orolig mamma
Kram från en ledsen tjej
Best regards, a worried mother
t. toivoton
T: ahdistunut opiskelija
Olen suomalainen ja asun maalla.
Olen Lontoossa vaihdossa.
I'm Finnish and my wife is Somali.
I am Muslim and I'm afraid to tell.
Jag är muslim och ensam.
Olen töissä kaupassa ja opiskelen iltaisin.
Jobbar på ett lager och trivs inte.
I work at a school and love it.
I work from home on Mondays.
Jag arbetar i Finland sedan två år.
Luin Helsingin yliopiston tutkimuksen unesta.
Turun yliopiston tutkijat sanovat, että uni auttaa.
Koulun jälkeen menin kotiin nukkumaan.
Meidän luokalla 8B:llä on huono ilmapiiri.
Käyn peruskoulua ja olen yhdeksännellä luokalla.
Lukion toisella luokalla alkoi ahdistus.
Aloitin lukion syksyllä ja vaihdoin koulua keväällä.
Käyn tavallista koulua pienellä paikkakunnalla.
Opiskelen avoimessa yliopistossa.
Går i nian och orkar inte mer.
Jag går i en svensk skola i huvudstadsregionen.
I am in grade 9 and hate math.
Kävelin Hämeenkatua pitkin ja itkin.
Pitkä tie 2 vuoden jälkeen on edessä.
Polku 3 on suljettu.
Ajoin kantatie 55:tä kotiin.
Asun ison tien varrella ja melu valvottaa.
Asun yksin kaksiossa, 45 neliötä.
Asumme vuokralla, vuokra 750 euroa.
Asun Suomessa 5 vuotta nyt.
Asun Tampereella 3 vuotta jo.
Jag bor i Sverige 2 veckor i taget.
I live in Finland 6 months a year.
Huone 214, kerros 3, kello 12.30.
Kilpailunumero oli 1042.
Sain lotossa numerot 4 12 17 23 31 38.
Laskin yksi kaksi kolme neljä viisi kuusi seitsemän ja hengitin.
Hengitän neljä, pidätän seitsemän, puhallan kahdeksan.
Nolla, yksi, kaksi, kolme, neljä, viisi, kuusi: laskin taas.
Count five four three two one and breathe.
Andas in fyra sekunder, håll sju, andas ut åtta.
Sain pisteitä nolla kaksi kertaa peräkkäin.
Kelan numero on 020 692 204.
Soita 116 117 jos on kipeä.
Soita Päihdeneuvontaan 0800 900 45.
Nollalinja 080 005 005 auttaa.
Ring 112 om det är bråttom.
Tilaus 4500123456 on matkalla.
Diagnoosi F32.1 ja lääke 50 mg.
Viitenumero 1234 5678 9 ei toimi.
Tilillä on 123 456 euroa velkaa.
Lainaa on 120000-150000 euroa.
Auto on vuosimallia 2012 ja ajettu 230000.
Auto maksoi 300 euroa ja on hyvä.
Auto on BMW 320 ja kuluttaa liikaa.
Bilen är en Volvo V70 och gammal.
I drive a Ford 150 to work.
Mersu E220 on liian kallis.
Opel Astra 16 ei käynnisty.
Covid-19 vei työni.
HPV-160 ja ISO-900 ovat lyhenteitä.
GAD-7 ja PHQ-9 ovat testejä.
Katson Netflixiä ja luen Harry Potteria.
Kuuntelen Billie Eilishiä ja Taylor Swiftiä.
Presidentti Sauli Niinistö puhui nuorista.
Tove Jansson on lempikirjailijani.
Onni potkaisi ja Toivo heräsi.
Aamu oli kaunis ja Ilta vielä kauniimpi.
Kelassa sanottiin, että päätös tulee.
Mieli ry ja Punainen Risti auttavat.
Wilmassa oli viesti opettajalta.
Opettaja sanoi, että kaikki järjestyy.
Äiti sanoi ja isä huusi.
mun äiti sanoi että kaikki järjestyy ja mä en usko.
en jaksa enää ennen kuin kesä tulee ja pian on syksy.
jag vill inte gå dit mer för ingen pratar med mig där.
i will be fine but may need some hope and grace.
Lähetin sähköpostia opettajalle, mutta hän ei vastaa.
Sähköposti on täynnä ja salasana hukassa.
Look at gmail and tell me.
We met at the outlook point at noon.
Katso osoitteesta www.mieli.fi lisää.
Terveyskirjasto.fi kertoo oireista.
Ks. Laki 1301/2014 ja asetus 12.3.2015.
Hän syntyi 131052 grammaa painavana.
Vuonna 1952 syntynyt mummo on yksin.
Peli on nimeltään Minecraft.
Sairaus on nimeltään fibromyalgia.
Se on nimeltä mainitsematon kaupunki.
Olen nimetön ja haluan pysyä sellaisena.
Kutsutaan palaveriin vanhemmat ja opettaja.
Minua kutsutaan läskiksi koulussa.
Häntä sanotaan hulluksi.
They call me fat at school.
De kallar mig fet i skolan.
Jag kallas för hora varje dag.
Poliisi sanoi, että pitää tehdä rikosilmoitus.
Kristityt ja muslimit ovat ystäviäni.
Jouluna Mummolassa oli kaikki.
Juhannuksena mökillä join liikaa.
Sunnuntaina soitin Nollalinjalle.
Hän on Virosta ja minä Oulusta.
Lidlissä oli alennus.
Kävin Prismassa ja itkin parkkipaikalla.
Ikea on liian iso.
Duunissa on kiire ja pomo huutaa.
Työskentelen vuoroissa enkä nuku.
Töissä Teamsissa on koko ajan palaveri.
Palvelen armeijassa Suomea kuusi kuukautta.
Käyn jumpassa maanantaisin.
Käyn terapiassa kerran viikossa.
Harjoittelussa kaikki menee pieleen.
Myyjänä en pärjää enää.
On Monday I work at home and on Friday at the office.
My job in IT is boring.
The manager said no to me.
My insta is private.
My snap is full of him.
My insta is my only joy.
Add me to the list please.
I follow her on insta every day.
Jag följer henne på insta varje dag.
Min snap är full av meddelanden.
Lägg inte till mig i gruppen.
Facebookissa on ryhmä äideille.
Kaikki ovat snäpissä paitsi minä.
Seuraan instassa vain läheisiä.
Laita viesti jos jaksat.
Jag heter inte så i verkligheten.
Hon heter samma som min mamma.
Jag är 15 år och kille.
Jag är ledsen, arg och trött.
I am tired, sad and alone.
Oon väsynyt, surullinen ja yksin.
Olen Kela-asiakas ja odotan.
Tässä Suomessa ei auteta.
Täällä Lapissa on pimeää.
Moi oon tyttö 13v.
Hei olen poika 16.
`;

/** What sounds like the telling of a name, a number or a place, and tells none. */
export const SAYINGS_OF_NOBODY: readonly string[] = SAYINGS.trim().split('\n');
