// Chosen by hand: names that many people in Finland have and that mean nothing else.
const CLEAR = `
Aada Aapo Aaro Aaron Aatu Adam Adele Agneta Ahmed Aino Aleksandra Aleksi Alina Alisa Alva Amanda Amina Anders Andrea
Andreas Aneta Anita Anitta Anja Anneli Annette Annika Anni Annukka Ansku Anssi Anton Antti Anttoni Anu Ari Arja Arttu Arto Arvid
Asko Astrid Ali Axel Beata Benjamin Birgitta Camilla Carina Carita Carl Cecilia Charlotta Christer Christina Daniel
Daniela David Eeli Eelis Eemeli Eero Eerika Eetu Eeva Eevi Eija Eila Eino Elias Eliel Elina Elisa Elisabeth Ella Ellen Elli Elmeri Elsa Emil
Emilia Emma Emmi Enni Erik Erika Erkki Ernesti Esa Essi Esteri Eveliina Fanny Fatima Felix Filip Fredrik Frida Gabriel Gunilla
Gustaf Göran Hanna Hanne Hannele Hannes Hannu Harald Harri Hassan Heidi Heikki Heini Hely Henna Henri Henrik Henriikka Hilda Hilja
Hilkka Hilla Hugo Hussein Iida Iina Iiris Iiro Iivari Ilari Ilkka Ilmari Ilona Ingrid Inka Inkeri Irene Iris Irja Irma Isabella Ismo Jaakko Jaana
Jalmari Jami Jan Jani Janika Janina Janne Jarkko Jarmo Jarno Jasmin Jenna Jenni Jenny Jere Jeremias Jesper Jesse Jessica Jimi Joakim Joel Johan Johanna
Johannes Johan John Joni Jonna Jonne Joonas Joona Jorma Josefin Jouko Jouni Juha Juhana Juhani Juho Jukka Julia Julius Jussi Justus Jutta Jyrki Jörgen
Kaarina Kaarlo Kaisa Kalevi Kalle Karoliina Karolina Kasper Kasperi Katariina Katarina Kati Katja Katri Katriina Kauko Kerttu Kirsi Kirsti Klaus Konsta
Krista Kristian Kristiina Kristina Kyllikki Kyösti Laila Lassi Lasse Lauri Laura Leena Leevi Leila Lenni Leo Liisa Linda Linnea Linus Lotta Louise Lukas Luukas
Maarit Magnus Maija Maiju Malin Manu Margit Mari Maria Marianne Marika Marita Maritta Marja-Leena Marjatta Marjo Marjut Marko Markku Markus Martin Martta
Martti Mathias Matias Matilda Matleena Matti Matts Mauri Maximilian Melissa Mervi Mette Mia Mika Mikael Mikaela Mikko Miika Miikka Minea Minttu Mira Miro Mirja Mirjami Mirka Mirva
Mohamed Mohammed Muhammad Monica Monika Niina Nea Neea Nelli Nico Niclas Nicole Niilo Niklas Niko Nina Noel Noora Olavi Olga Oliver Olivia Olli Oona Oskar Oskari
Osmo Ossi Otso Otto Outi Patrik Paula Pauli Pauliina Paavo Pekka Pentti Pernilla Pertti Petra Petri Petteri Pia Pihla Piia Pirjo Pirkko Rasmus Raija Raimo Raili Reetta Reija Reijo Reino
Riikka Riina Riitta Riku Risto Ritva Robert Robin Roosa Ronja Roope Saana Saara Saija Salla Sami Samu Samuel Samuli Sandra Sanna Sanni Sannamari Santeri Santtu Sari
Saku Sebastian Senja Seppo Severi Silja Simo Simon Sirkka Sirpa Siiri Siru Sofia Sofie Soile Sonja Stefan Susanna Susanne Svante Taina Taneli Tanja Tarja Taru Teemu Teija Tero Terttu
Tiia Tiina Timo Toni Topi Topias Tuija Tuire Tuomas Tuomo Tuukka Tuula Tytti Ulla Ulrika Valtteri Veera Veikko Veikka Venla Verneri Viivi Viktor Viljami Ville
Vilma Väinö Yrjö Åke Östen Yusuf Zahra Ibrahim Omar Aisha Layla Abdi Svetlana Natalia Natalja Tatjana Igor Sergei Dmitri Olena
Jennifer Michael Michelle Sarah Emily Jessica James William Thomas Joshua Matthew Rachel Rebecca Hannah Megan Kevin Brian Steven Peter Paul Karen Nancy Lisa Anna-Maria
`;

// Names that are words too, or a form of one: Toivo, Annan, Per, May. They need a surname beside them.
const AMBIGUOUS = `
Aamu Aarre Ahti Aila Aili Aimo Aina Airi Aki Alma Anna Anne Armas Arvo Aura Aune Bo Björn Dag Eevert Ester Hans Helena Helga Helle Helmi Helvi Henry Hilma Ida Ilma Ilmo Ilo Ilta Impi Into Irina
Isla Jari Juni Kai Kaj Kaija Kaino Kari Kata Katinka Kielo Kim Kimi Kirsikka Lahja Lari Lars Lea Lempi Lilja Lilli Lily Liv Luka Lumi Lyyli Maj Marja Max May Meeri Meri Merja Milla Minna Minja Mona My
Nella Nils Nuutti Oiva Olof Ona Onerva Onni Orvokki Orvo Pasi Peppi Per Petja Pilvi Pinja Päivi Päivikki Raakel Rami Raimo Rauha Rauni Rauno Ray Reima Rita Roni Rosa Ruusu Ruut Saga Sakari Sakke Salme Satu Seija Seela Selma Sini
Sirkku Siv Sointu Sten Stig Stina Sulo Suoma Suvi Sylvi Taavi Taika Taimi Taisto Taito Tapani Tapio Tea Teea Terhi Terho Toivo Topi Tor Torsten Tuisku Tuomi Tuovi Tuuli Tuulia Tuulikki Tyyne Ulf Unto Urho Urpo Usko Uuno Valma Veijo Veli Vesa Vieno Vilho Vilja Viola Voitto
Voima Vuokko Will Mark Grace Hope Faith Joy Rose Bill Jack Art Dawn April June Summer Autumn Guy Dean Frank Grant Pat Sue Drew Rob Bob Christian Angel Sky Amy Eva Bella Nova Luna Viljo Tommi Tomi Mirella Milja Mimmi Moona
Alex Chris Sam Kaisla Tilda Saima Siina
`;

const words = (list: string) => list.trim().split(/\s+/);

/** Given names that mean nothing else, in lower case. */
export const CLEAR_NAMES: ReadonlySet<string> = new Set(words(CLEAR.toLowerCase()));
/** Given names, also those that are words. */
export const GIVEN_NAMES: ReadonlySet<string> = new Set([
  ...CLEAR_NAMES,
  ...words(AMBIGUOUS.toLowerCase()),
]);
