import { expect, test } from './fixtures.ts';
import { ask } from './people.ts';

// What a screen reader finds, in its order: headings to move by, every control with its name.
test('asking, the key and the thread read well to somebody who does not see them', async ({
  page,
}) => {
  await page.goto('/fi/kysy');
  await expect(page.getByRole('main')).toMatchAriaSnapshot(`
    - main:
      - heading "Kerro omin sanoin" [level=1]
      - group: Oletko alle 13-vuotias?
      - heading "Mistä on kyse?" [level=2]
      - combobox "Teema"
      - heading "Kysymyksesi" [level=2]
      - textbox "Otsikko"
      - textbox "Mitä on tapahtunut, ja mitä mietit?"
      - combobox "Millä kielellä kirjoitat?"
      - heading "Kuka saa lukea?" [level=2]
      - group "Vastauksen lukijat":
        - radio "Saa julkaista nimettömänä"
        - radio "Vain minulle"
      - checkbox "Haluan nähdä julkaistavan version ensin"
      - heading "Vielä, jos haluat" [level=2]
      - combobox "Ikä":
        - option "En halua kertoa" [selected]
      - combobox "Ketä asia koskee?":
        - option "En halua kertoa" [selected]
      - combobox "Missä päin asut?":
        - option "En halua kertoa" [selected]
      - textbox "Sukupuoli omin sanoin"
      - checkbox "Minulla tai jollakulla on hätä"
      - link "Näin suojaamme kirjoittamasi"
      - button "Lähetä kysymys"
      - complementary:
        - heading "Jos et jaksa odottaa" [level=2]
        - link "112"
        - link "Kaikki tavat saada apua heti"
  `);
  await ask(page, 'Miltä sivut kuulostavat', 'arki');
  await expect(page.getByRole('main')).toMatchAriaSnapshot(`
    - main:
      - heading "Kysymyksesi on perillä" [level=1]
      - heading "Kysymyksesi avain" [level=2]
      - status "Kysymyksesi avain": /^\\w{5} - \\w{5} - \\w{5} - \\w{5}$/
      - button "Kopioi"
      - button "Tulosta"
      - button "Tallenna tiedostona"
      - group: Vie avain toiseen laitteeseen
      - heading "Onko avain tallessa?" [level=2]
      - textbox "Kirjoita avaimen neljä viimeistä merkkiä"
      - button "Avain on tallessa"
      - button "Jatka tarkistamatta"
      - heading "Haluatko tiedon, kun sinua odottaa luettavaa?" [level=2]
      - group: Ilmoitus sähköpostiin
      - heading "Mitä nyt tapahtuu" [level=2]
      - link "Oma kysymys"
      - complementary:
        - heading "Jos et jaksa odottaa" [level=2]
  `);
  await page.getByRole('button', { name: 'Jatka tarkistamatta' }).click();
  await expect(page.getByRole('main')).toMatchAriaSnapshot(`
    - main:
      - heading [level=1]
      - paragraph: Kysymyksesi on perillä. Ihminen lukee sen pian.
      - article:
        - heading "Miltä sivut kuulostavat" [level=2]
      - heading "Jatka keskustelua" [level=2]
      - textbox "Mitä haluat vielä sanoa tai kysyä?"
      - button "Lähetä"
      - complementary:
        - heading "Kuka tämän näkee" [level=2]
        - heading "Jos on hätä" [level=2]
        - button "Lopeta ja sulje"
        - heading "Haluatko tiedon, kun sinua odottaa luettavaa?" [level=2]
        - heading "Omat tietosi" [level=2]
        - link "Lataa luettavana tekstinä"
        - link "Lataa koneluettavana (JSON)"
        - group: Poista kaikki
  `);
});
