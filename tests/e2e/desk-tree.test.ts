import { submitAnswer } from '#lib/answers/submit-answer.ts';
import { saveGuidance } from '#lib/organisations/own-words.ts';
import { saveTemplate } from '#lib/organisations/templates.ts';
import { arranged } from './arranged.ts';
import { ownCrew } from './crew.ts';
import { expect, test } from './fixtures.ts';
import { ANSWER, deskPath, QUESTION } from './people.ts';

// What a screen reader finds, in its order. What stands in the pool of the theme is left out.
test('inbox, open question, editor and review read well to somebody who does not see them', async ({
  deskOf,
}) => {
  const { coordinator, moderator, one, ...others } = await ownCrew(['mieli', 'lapsitoiveet']);
  await saveGuidance(coordinator, { guidance: 'Kerro aina myös illasta.', base: 0 });
  const template = 'Turussa voit tulla juttelemaan torstaisin kello 17–20.';
  await saveTemplate(coordinator, { language: 'fi', title: 'Avoimet illat', template, base: 0 });
  for (const theme of ['mieli', 'lapsitoiveet']) {
    await arranged('submitted', 'fi', { ...others, moderator, theme }); // to be reviewed
  }
  const title = { fi: 'Perheneuvoja', sv: 'Familjerådgivare', en: 'Family counsellor' };
  const meri = await one('professional', { displayName: 'Meri', title });
  const people = { moderator, answerer: meri, theme: 'mieli' };
  const question = { title: 'Miltä työpöytä kuulostaa', body: QUESTION.body };
  const { questionId } = await arranged('open', 'fi', { ...people, question });
  const desk = await deskOf(meri);
  await desk.goto('/fi/tyopoyta');
  await expect(desk.locator('body')).toMatchAriaSnapshot(`
    - link "Siirry sisältöön":
      - /url: "#main"
    - banner:
      - link "Rinnalla":
        - /url: /fi
      - link "Työpöytä":
        - /url: /fi/tyopoyta
      - link "Oma sivu":
        - /url: /fi/tyopoyta/oma-sivu
      - text: Meri, ammattilainen · Kannon ry
      - navigation "Kieli":
        - link "Suomi":
          - /url: /fi/tyopoyta
        - link "Svenska":
          - /url: /sv/arbetsbord
        - link "English":
          - /url: /en/desk
      - button "Kirjaudu ulos"
    - main:
      - heading "Hei Meri" [level=1]
      - complementary "Sinulla nyt":
        - heading "Sinulla nyt" [level=2]
        - paragraph: 0 / 9 kesken
        - paragraph: Ota uusi, kun siltä tuntuu. Kysymyksen saa aina palauttaa jonoon.
        - group: Olen tauolla
      - paragraph: Kiireisin on ylimpänä. Yksi kerrallaan riittää.
      - group:
        - search:
          - text: Etsi sanalla kysymyksistä
          - searchbox "Etsi sanalla kysymyksistä"
          - button "Etsi"
        - group: Teema
        - link "Vain huolta herättävät":
          - /url: /fi/tyopoyta?concern=1
      - region /^Tarkistettavana · \\d+$/:
        - heading /^Tarkistettavana · \\d+$/ [level=2]
      - button "Pikanäppäimet"
  `);
  await desk.goto(deskPath(questionId));
  await expect(desk.locator('body')).toMatchAriaSnapshot(`
    - link "Siirry sisältöön":
      - /url: "#main"
    - banner:
      - link "Rinnalla":
        - /url: /fi
      - link "Työpöytä":
        - /url: /fi/tyopoyta
      - link "Oma sivu":
        - /url: /fi/tyopoyta/oma-sivu
      - text: Meri, ammattilainen · Kannon ry
      - navigation "Kieli":
        - link "Suomi":
          - /url: /\\/fi\\/tyopoyta\\/kysymykset\\/\\w+$/
        - link "Svenska":
          - /url: /\\/sv\\/arbetsbord\\/fragor\\/\\w+$/
        - link "English":
          - /url: /\\/en\\/desk\\/questions\\/\\w+$/
      - button "Kirjaudu ulos"
    - main:
      - link "Siirry siihen, mitä voit tehdä":
        - /url: "#deeds"
      - article:
        - paragraph: Mielen hyvinvointi Kysyjä · saa julkaista
        - heading "Miltä työpöytä kuulostaa" [level=1]
        - paragraph:
          - text: Jonossa saapui
          - time: /\\w+ \\d+\\.\\d+\\.\\d+/
          - text: /luvattu \\w+ \\d+\\.\\d+\\./
        - paragraph: Ystäväni Kerttu muutti Raumalle keväällä. 🌱
        - paragraph: En osaa sanoa, että on ikävä, joten en sano mitään. Miten siitä alkaisi?
      - paragraph: /Kun otat kysymyksen, se on sinulla \\d+ tuntia siitä, kun viimeksi teit sille jotakin\\. Jos et ehdi, se palaa jonoon, eikä kukaan moiti sinua\\./
      - button "Ota vastattavaksi"
      - group: Muuta huolen tasoa
      - group: Korjaa aihe tai kieli
    - complementary "Tueksi":
      - region "Et ole yksin":
        - heading "Et ole yksin" [level=2]
        - paragraph: Tämän näkevät vain työpöydän ihmiset, ei koskaan kysyjä.
        - group: Pyydä ammattilaisen tukea
        - group: Huoli turvallisuudesta
        - group: Kirjoita muistiinpano
      - region "Apua kysyjälle":
        - heading "Apua kysyjälle" [level=2]
        - paragraph: "Jos huoli herää, kerro nämä numerot vastauksessa. Huolta ei tarvitse kantaa yksin: kysymyksen saa aina palauttaa jonoon."
        - list:
          - listitem:
            - paragraph:
              - link /\\d+/:
                - /url: tel:112
              - text: Hätänumero Auki aina
          - listitem:
            - paragraph:
              - link /\\d+ \\d+ \\d+/:
                - /url: tel:0925250111
              - text: MIELI Kriisipuhelin Auki aina
          - listitem:
            - paragraph:
              - link "116 111":
                - /url: tel:116111
          - listitem:
            - paragraph:
              - link "Sekasin-chat":
                - /url: https://sekasin.fi/
          - listitem:
            - paragraph:
              - link "MIELI Kriisichat":
                - /url: https://mieli.fi/tukea-ja-apua/kriisichat/
          - listitem:
            - paragraph:
              - link "Apuu-chat":
                - /url: https://www.sos-lapsikyla.fi
          - listitem:
            - paragraph:
              - link "116 117":
                - /url: tel:116117
        - paragraph:
          - text: Numerot on tarkistettu viimeksi
          - time: /\\w+ \\d+\\.\\d+\\.\\d+/
          - text: .
      - region "Järjestösi sanat":
        - heading "Järjestösi sanat" [level=2]
        - group: Ohje vastaajille
        - group: Valmiita tekstejä
      - region "Kuka voi lukea tämän":
        - heading "Kuka voi lukea tämän" [level=2]
        - paragraph: Moderoijat ja ammattilaiset järjestöissä, jotka vastaavat tästä teemasta.
        - paragraph: Myös niiden vapaaehtoiset, kunnes joku ottaa kysymyksen.
        - paragraph: Lisäksi ne, jotka ovat vastanneet tai vastaavat. Kysyjä näkee vain lähetetyt vastaukset.
        - group: /\\d+ järjestöä/
      - region "Tähän mennessä":
        - heading "Tähän mennessä" [level=2]
        - list:
          - listitem:
            - text: Ilona luki kysymyksen ja hyväksyi sen jonoon
            - time: /\\w+ \\d+\\.\\d+\\. klo \\d+\\.\\d+/
          - listitem:
            - text: Kysymys saapui
            - time: /\\w+ \\d+\\.\\d+\\.\\d+/
    - navigation "Sinun kysymyksesi":
      - paragraph: 0 / 9 kesken
  `);
  await desk.getByRole('button', { name: 'Ota vastattavaksi' }).click();
  await expect(desk.getByRole('button', { name: 'Luettelo' })).toBeVisible();
  await expect(desk.getByRole('main')).toMatchAriaSnapshot(`
    - main:
      - status:
        - paragraph: Kysymys on nyt sinulla. Kirjoita rauhassa.
      - article:
        - paragraph: Mielen hyvinvointi Kysyjä · saa julkaista
        - heading "Miltä työpöytä kuulostaa" [level=1]
        - paragraph:
          - text: Vastaajalla saapui
          - time: /\\w+ \\d+\\.\\d+\\.\\d+/
          - text: /luvattu \\w+ \\d+\\.\\d+\\./
        - paragraph: Ystäväni Kerttu muutti Raumalle keväällä. 🌱
        - paragraph: En osaa sanoa, että on ikävä, joten en sano mitään. Miten siitä alkaisi?
      - region "Sinun vastauksesi":
        - heading "Sinun vastauksesi" [level=2]
        - text: Vastaus kysyjälle
        - paragraph: /Kirjoita kuin ihmiselle, joka istuu vieressäsi\\. Aloita siitä, mitä kuulit\\. Vähintään \\d+ merkkiä\\./
        - group "Tekstin muotoilu":
          - button "Kappale"
          - button "Luettelo"
          - button "Korostus"
          - button "Lainaa"
          - button "Linkki"
        - textbox "Vastaus kysyjälle"
        - paragraph: /Tilaa on vielä \\d+ merkkiä\\./
        - status
        - status
        - button "Lähetä tarkistettavaksi"
        - button "Näytä kuten kysyjä näkee"
        - button "Tallenna luonnos"
        - paragraph:
          - text: Kysymys on sinulla
          - time: /\\w+ \\d+\\.\\d+\\. klo \\d+\\.\\d+/
          - text: asti. Aika alkaa alusta joka kerta, kun tallennat. Toinen ihminen lukee vastauksesi ensin. Kysyjä näkee sen vasta, kun se on hyväksytty.
        - group: Näin muotoilet
        - paragraph: Jos palautat kysymyksen jonoon, seuraava vastaaja näkee luonnoksesi ja voi jatkaa siitä. Jos et halua sitä, tyhjennä kenttä ennen palautusta.
        - button "Palauta jonoon"
      - group: Pyydä kollegaa jatkamaan
      - group: Muuta huolen tasoa
      - group: Korjaa aihe tai kieli
  `);
  await submitAnswer(meri, { questionId, body: ANSWER });
  const reader = await deskOf(moderator);
  await reader.goto(deskPath(questionId));
  await expect(reader.getByRole('main')).toMatchAriaSnapshot(`
    - main:
      - article:
        - paragraph: Mielen hyvinvointi Kysyjä · saa julkaista
        - heading "Miltä työpöytä kuulostaa" [level=1]
        - paragraph:
          - text: Tarkistuksessa saapui
          - time: /\\w+ \\d+\\.\\d+\\.\\d+/
          - text: /luvattu \\w+ \\d+\\.\\d+\\./
        - paragraph: Ystäväni Kerttu muutti Raumalle keväällä. 🌱
        - paragraph: En osaa sanoa, että on ikävä, joten en sano mitään. Miten siitä alkaisi?
      - region "Vastaus odottaa toista lukijaa":
        - heading "Vastaus odottaa toista lukijaa" [level=2]
        - article "Perheneuvoja Meri":
          - paragraph: Perheneuvoja Meri
          - paragraph:
            - text: ammattilainen Kannon ry ·
            - time: /\\w+ \\d+\\.\\d+\\.\\d+/
          - paragraph: "Ikävä kertoo, että ystävyys on tärkeä. Minulla auttoi, kun lähetin vain kuvan tutusta penkistä ja kirjoitin: tässä me istuttiin. Siitä se lähti."
        - button "Kommentoi valittua kohtaa"
        - status: Maalaa ensin kohta vastauksesta, niin voit kommentoida juuri sitä.
        - text: "Kommentti vastaajalle: Meri"
        - paragraph: Kun lähetät takaisin, kerro ensin, mikä on hyvää, ja sitten yksi asia, joka auttaisi kysyjää. Kun hyväksyt, voit jättää tähän muistiinpanon, josta vastaaja oppii. Kysyjä ei näe tätä.
        - 'textbox "Kommentti vastaajalle: Meri"'
        - paragraph: Kun hyväksyt, kysyjä voi lukea vastauksen. Julkinen versio tehdään vasta sen jälkeen.
        - button "Hyväksy vastaus"
        - button "Lähetä takaisin"
      - group: Muuta huolen tasoa
      - group: Korjaa aihe tai kieli
  `);
});
