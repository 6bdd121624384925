import { FOREIGN_NAMES } from './foreign-names.ts';

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
Aale Aarni Aatos Ahto Aija Aini Aliina Alli Allu Amalia Amelie Angela Anna-Leena Anna-Mari Anna-Riikka Annamari Anne-Mari Annemari Anne-Maria Annariina Annina Annmari Ann-Christin Ann-Sofi Ann-Marie Antero August Augusta Aurora Axel Barbro Bengt Bertel Bjarne Börje Catharina Cathrine Christa Christine Christoffer Clara Claes Dan Daniella
Dennis Diana Doris Ebba Edit Edith Edvard Edvin Eelis Einari Elia Eliisa Elisabet Elise Ellinoora Elmo Elna Elsi Elsie Elviira Enna Ennika Enny Erica Erja Essiina Eugen Evelina Evert Fanni Felicia Fia Folke Frans Frej Fritjof Gerd Gideon Gisela Greta Gretel Gun Gunborg Gunnar Gunnel Gurli Gustav Hanna-Maria Hanna-Mari Hannaleena Hanne-Mari Harry Hedvig Heimo Heino Heli Helinä Helmer Helny Hemmo
Henni Henny Henriette Herman Hermanni Hille Hillevi Holger Håkan Ia Iikka Iines Iisa Iisakki Ilari Ilkka Illusia Ilppo Imre Ines Inga-Lill Ingela Ingeborg Inger Ingmar Ingvar Irmeli Iro Isa Isac Isak Isabel Ivar Jaakob Jaakkima Jacob Jael Jaken Jalo Janette Janiina Janita Jannika Jarl Jasmiina Jasper Jeanette Jemina Jenina Jens Jeremy Jermu Jessika Jimmy Joacim Jonas Jonatan Jonathan Jonny
Josef Josefina Josefiina Josephine Juhamatti Juha-Matti Juha-Pekka Jukka-Pekka Juliaana Julianna Juliana Julle Junior Juuli Juulia Juuso Juudit Jyri Kaapo Kaarle Kaija-Leena Kaisu Kalervo Karita Karl Karl-Gustav Karla Karlo Karri Karin Kasimir Katri-Helena Kaya Keijo Kerstin Kerkko Kevin Kia Kiia Kira Kjell Klara Konrad Konstantin Krister Kristiane Kurt Kuisma Kustaa Laina Lauha Launo Leena-Maija
Leif Lennart Leonard Lidia Lilian Lilja-Maria Linn Linnéa Lisbeth Lisen Liinu Loviisa Lovisa Luca Lucas Lucia Ludvig Luukas Maaria Maarika Maarja Maire Maisa Maj-Britt Maj-Lis Malla Manta Marcus Mareeta Margareta Margaretha Margita Maria-Liisa Mariam Marica Mariella Mariia Marina Marja-Liisa Marja-Riitta Marjaana Marjatta Marjukka Markus Marleena Marlen Marlene Marlon Martta Marttiina Mats Maxim Meeri-Maria Melina
Meeri Meiju Merituuli Michaela Miia Mikko-Petteri Milena Milka Milla-Maria Minttu Mio Misa Mirella Mirjam Monika Moona Morgan Mårten Naemi Nadja Nanna Natalie Nanette Neela Nestori Nette Netta Nicolas Nicklas Nicolina Nikke Nikita Nina-Maria Nooa Noomi Nora Noora-Maria Norma Oiva Olle Olivia Ossian Otava Otava Otti Ove Paavali Pontus Peik Pekko Per-Erik Pinja-Maria Piritta Pirita Pirkka Päivi Raine Raino Raita
Ralf Rainer Rea Reeta Reima Regina Renny Rene Riia Riina-Maria Riki Rikhard Rikard Risa Rita Roger Rolf Roni Rosanna Roy Ruben Runar Ruut Sabina Saimi Salli Salomon Samuli Samppa Sampo Sanelma Sanna-Mari Sanna-Kaisa Sannamaria Sauli Sean Selja Senni Serafiina Signe Sigrid Siina Siiri Simeon Sindi Sirja Sixten Sofianna Solveig Solja Sonja Stefanie Sten-Erik Stina Susan Susann Svea Sven Sylvia Taija Taimi Tanja Tatu
Teija Tellervo Teppo Terese Teresa Theo Theodor Therese Thomas Tico Tiia-Maria Tilda Tinja Tita Tiitus Toivo-Matti Tom Tommy Tony Tove Tuomas Tuuli-Maria Tyra Ukko Urban Usva Valdemar Valentin Valto Valpuri Veeti Vera Verna Vertti Victor Victoria Viivi-Maria Vilhelm Vilhelmiina Viliina Vilppu Viveca Wilhelm Wille William Wiljami Åsa Åke Örjan
Moa Eppu Jaska Hessu Jontte Samppa Emppu Ellu Krisse Maikki Minttu Mirkku Ninni Raikku Tiinu Vellu Jonsku Janski Japi Jartsa Repa Sepe Kaitsu Pinksu Satsku Tuikku Nipa Jomppe Jompe Jussu Kallu Kepa Kirppu Lissu Niksu Ollikka Pirre Sanski Simppa Tepa Tintti Tomppa Valtsu Bosse Calle Kattis Lollo Tessan Bettan Nettan Lotten Janne Nisse Kicki Tompa Freja Ingegerd Nathalie Tindra Tuva Ellinor Elin Nellie Thea Tilde Meja Lovis Hedda Märta Isabelle Noah Ludvig Melvin Vidar Malte Melker Elton Viggo Alfred Birgit Gunvor Solvig Ragnar Yngve Sture Rune Arne Majvor Göte Harriet Micke Pelle Conny Ronny Benny Kicki Lotten Ellinoora Veeti Roosa Nhi Sasha Tintti Pike Ulrica Helene Malena Jeppe Jocke Kjell Aiden Alan Albert Alexander Alexandra Alice Alicia Alison Allison Andrew Ashley Audrey Barbara Beatrice Beth Bethany Bradley Brandon Brenda Bruce Caroline Catherine Charlie Charlotte Chloe Claire Colin Connor Craig Cynthia Danielle Darren Deborah Debbie Derek Diane Donna Dorothy Dylan Edward Eleanor Elizabeth Ethan Evelyn Fiona Gareth Gary Gavin George Georgia Gordon Graham Greg Gregory Heather Holly Ian Isaac Jackson
Jacqueline Jake Jamie Jane Janet Jason Jeffrey Jill Joanna Joanne Joe Joseph Josh Judith Julian Julie Justin Kate Katherine Kathleen Katie Keith Kelly Kenneth Kieran Kimberly Kyle Larry Laurence Lauren Liam Lucy Luke Lynn Madison Marcus Margaret Mason Maureen Megan Mike Molly Natasha Nathan Neil Nicholas Nigel Olivia Owen Pamela Patricia Patrick Peter Philip Phillip Phoebe Raymond Rhys Richard Roger Ronald Ross Rosie Ryan
Samantha Scott Shane Shannon Sharon Shaun Sheila Simone Sophia Sophie Stacey Stephanie Stephen Stuart Susan Tim Timothy Tracy Travis Trevor Tyler Valerie Vanessa Vincent Wayne Wendy Zoe Jennifer Michael Michelle Sarah Emily Jessica James William Thomas Joshua Matthew Rachel Rebecca Hannah Megan Kevin Brian Steven Peter Paul Karen Nancy Lisa Anna-Maria
`;

// Names that are words too, or a form of one: Toivo, Annan, Per, May. They need a surname beside them.
const AMBIGUOUS = `
Aamu Aarre Ahti Aila Aili Aimo Aina Airi Aki Alma Anna Anne Armas Arvo Aura Aune Bo Björn Dag Eevert Ester Hans Helena Helga Helle Helmi Helvi Henry Hilma Ida Ilma Ilmo Ilo Ilta Impi Into Irina
Isla Jari Juni Kai Kaj Kaija Kaino Kari Kata Katinka Kielo Kim Kimi Kirsikka Lahja Lari Lars Lea Lempi Lilja Lilli Lily Liv Luka Lumi Lyyli Maj Marja Max May Meeri Meri Merja Milla Minna Minja Mona My
Nella Nils Nuutti Oiva Olof Ona Onerva Onni Orvokki Orvo Pasi Peppi Per Petja Pilvi Pinja Päivi Päivikki Raakel Rami Raimo Rauha Rauni Rauno Ray Reima Rita Roni Rosa Ruusu Ruut Saga Sakari Sakke Salme Satu Seija Seela Selma Sini
Sirkku Siv Sointu Sten Stig Stina Sulo Suoma Suvi Sylvi Taavi Taika Taimi Taisto Taito Tapani Tapio Tea Teea Terhi Terho Toivo Topi Tor Torsten Tuisku Tuomi Tuovi Tuuli Tuulia Tuulikki Tyyne Ulf Unto Urho Urpo Usko Uuno Valma Veijo Veli Vesa Vieno Vilho Vilja Viola Voitto
Voima Vuokko Will Mark Grace Hope Faith Joy Rose Bill Jack Art Dawn April June Summer Autumn Guy Dean Frank Grant Pat Sue Drew Rob Bob Christian Angel Sky Amy Eva Bella Nova Luna Viljo Tommi Tomi Mirella Milja Mimmi Moona
Aman Amal Amin Can Dan Devi Dina Dung Egor Heli Hong Hui Ia Ida Isa Iro Jake Jalo Junior Jing Kaya Kiran Kia Kira Karla Lana Laina Lauha Lei Linn Luan Maha Malla Manta Mike Milan Mina Ming Misa Mio Nada Nino Nok Nour Nora Norma Otava Ploy Raita Rana Rea Rein Riki Risa Roman Salma Said Sina Sara Sampo Sari Solja Tom Tim Tien Tita Tuan Ukko Urban Usva Valto Vera Wei Yan Ying Karl Kurt Kelly Scott Jackson Mason Tyler Morgan Georgia Madison Victoria Charlotte Florence Holly Heather Molly Rosie Ross Jean Jill Joe Jane Kate Lynn Luke Ian Olle Sean Roy Alan Albert Harry Frej Gun Gerd Inger Ingela Hille Heino Henny Henni Isa Karri Karin Keijo Kjell Laina Leif Luca Maire Maisa Malla Marina Mats Ove Per Raine Reima Rolf Sanelma Selja Senni Sten Tatu Teppo Tove Tyra Urban Verna Vera Anh Musa Muse Xiao Noor Nima Neda Negar Harun Hani Hadi Hawa Hayat Aida Asha Asma Arian Ayan Bahar Shirin Deniz Reza Edit Elise Dennis Ines Klara Clara Alice Rene Rita Tuisku Tilda Diana Doris Angela Aurora August Augusta Signe Svea Ebba Alli Allu Sauli Isak Otti Netta Nette Nanna Juuli Juuso Junior Illusia Jael Raino Kaapo Salli Siina Taija Frans Eelis Enna Karlo Amalia Saad Raivo Alaa Merituuli Kamal Inna Inga Alex Chris Sam Kaisla Tilda Saima Siina
`;

const words = (list: string) => list.trim().split(/\s+/);

const AMBIGUOUS_NAMES = new Set(words(AMBIGUOUS.toLowerCase()));
/** Given names that mean nothing else, in lower case. */
export const CLEAR_NAMES: ReadonlySet<string> = new Set(
  words((CLEAR + FOREIGN_NAMES).toLowerCase()).filter((name) => !AMBIGUOUS_NAMES.has(name)),
);
/** Given names, also those that are words. */
export const GIVEN_NAMES: ReadonlySet<string> = new Set([...CLEAR_NAMES, ...AMBIGUOUS_NAMES]);
