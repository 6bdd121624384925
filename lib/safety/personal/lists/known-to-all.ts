/** People whom everybody knows, and who are in books: their names tell nothing of the one who writes. */
export const KNOWN_TO_ALL: readonly string[] = `
Aarne Tenkanen|Aaron Beck|Adam Sandler|Agnetha Fältskog|Aino Kallas|Aino-Kaisa Saarinen|Aki Kaurismäki|Aki Manninen|Akseli Gallen|Akseli Gallen-Kallela|Aku Hirviniemi|Albert Edelfelt|Albert Einstein|Aleksis Kivi
Alexander Stubb|Alexei Eremenko|Alfred Nobel|Alice Cooper|Alice Miller|Alice Munro|Alvar Aalto|Amber Heard|Amy Winehouse|Anders Breivik|Andrew Tate|Angela Merkel|Angelina Jolie|Anja Snellman|Anna Abreu|Anna Eriksson|Anna Hanski
Anna Karenina|Anna Kournikova|Anna Lindh|Anna Puu|Anna-Leena Härkönen|Anna-Maja Henriksson|Anne Frank|Anni Blomqvist|Anni-Frid Lyngstad|Annika Bengtzon|Annika Saarikko|Anssi Kela|Anton Tšehov|Antti Holma|Antti Hyry
Antti Lindtman|Antti Railio|Antti Rinne|Antti Tuisku|Ari Vatanen|Ariana Grande|Arja Koriseva|Arja Saijonmaa|Arman Alizad|Armi Toivanen|Arto Paasilinna|Astrid Lindgren|Astrid Lindgrens|Audrey Hepburn|August Strindberg|Avril Lavigne
Barack Obama|Barack Obaman|Benjamin Ingrosso|Benny Andersson|Bertel Gripenberg|Björn Ulvaeus|Bo Carpelan|Bob Dylan|Bob Marley|Boris Johnson|Brené Brown|Bridget Jones|Bruce Springsteen|Bruce Willis|Camilla Läckberg|Carl Bildt
Carl Gustaf|Carl Jung|Carl Larsson|Carl Rogers|Carl Sagan|Carola Häggkvist|Celine Dion|Charlie Brown|Charlie Chaplin|Charlotte Brontë|Chris Cornell|Claes Andersson|Daniel Radcliffe|David Attenborough|David Beckham|David Bowie|Dr Phil
Edith Södergran|Edvard Munch|Eero Aarnio|Eero Riikonen|Eero Saarinen|Eeva Kilpi|Eeva-Liisa Manner|Eino Grön|Eino Leino|Elastinen Kimmo|Elias Lönnrot|Elina Knihtilä|Elina Valtonen|Ellen DeGeneres|Ellinoora Leppänen|Elton John
Elvis Presley|Emily Brontë|Emily Dickinson|Emma Bovary|Emma Stone|Emma Thompson|Emma Watson|Emmi Itäranta|Enni Mustonen|Eppu Normaali|Erika Vikman|Esa-Pekka Salonen|Esko Aho|Evert Taube|Fredrik Backman|Fredrika Runeberg|Frida Kahlo
George Clooney|George Floyd|George Harrison|George Michael|George Orwell|Greta Garbo|Greta Thunberg|Gustav Vasa|Göran Schildt|Hanna Pakarinen|Hannah Gadsby|Hannah Montana|Hannu Hanhi|Hannu Mäkelä|Hannu Salama|Hans Andersen
Hans Välimäki|Harry Hole|Harry Potter|Harry Styles|Hector Heikki|Heikki Paasonen|Heikki Turunen|Helene Schjerfbeck|Henri Alén|Henrik Ibsen|Hessu Hopo|Hjalmar Söderberg|Hugo Simberg|Håkan Hellström|Håkan Nesser|Iiro Rantala
Iivo Niskanen|Ilkka Remes|Indiana Jones|Ingmar Bergman|Ingrid Bergman|Isaac Newton|Ismo Leikola|Jaakko Saariluoma|Jack Sparrow|James Bond|James Dean|Jan Guillou|Jane Austen|Jane Eyre|Janne Ahonen|Janne Kataja|Jare Tiihonen
Jari Litmanen|Jari Sillanpää|Jari Sinkkonen|Jari Tervo|Jasper Pääkkönen|Jean Sibelius|Jenni Haukio|Jenni Jokinen|Jenni Vartiainen|Jennifer Aniston|Jennifer Lawrence|Jennifer Lopez|Jere Karalahti|Jesse Pinkman
Joe Biden|Joe Rogan|Johan Ludvig|Johan Runeberg|Johann Bach|Johanna Iivanainen|Johanna Kurkela|Johanna Maria|John Lennon|Jonas Gardell|Joni Mitchell|Jonna Tervomaa|Jonne Aaron|Jordan Peterson|Jorma Kääriäinen
Jorma Uotinen|Jouni Hynynen|Juha Hurme|Juha Kankkunen|Juha Sipilä|Juha Tapio|Juice Leskinen|Jukka Hildén|Jukka Kuoppamäki|Jukka Poika|Julia Roberts|Jussi Halla-aho|Justin Bieber|Jutta Larm|Jutta Urpilainen|Jyrki Katainen|Kaija Saariaho
Kaisa Mäkäräinen|Kalevi Sorsa|Kalle Blomqvist|Kalle Päätalo|Kalle Rovanperä|Kamala Harris|Kape Aihinen|Kari Hotakainen|Kari Ketonen|Kari Tapio|Karin Boye|Karin Fossum|Karin Slaughter|Karita Mattila|Karl Marx|Karl-Bertil Jonsson
Kate Bush|Kate Middleton|Kati Outinen|Katja Kettu|Katri Helena|Katri Kulmuni|Kerttu Niskanen|Kiira Korpi|Kim Kardashian|Kimi Räikkönen|Kirsi Kunnas|Kjell Westö|Krisse Salminen|Krista Kiuru|Krista Kosonen|Krista Pärmäkoski
Krista Siegfrids|Kristen Stewart|Kronprinsessan Victoria|Kungen Carl|Kuningas Kaarle|Kurt Cobain|Laila Hirvisaari|Laila Kinnunen|Laleh Pourkarim|Lana Rey|Larin Paraske|Lars Huldén|Lars Kepler|Lasse Lehtinen
Lasse Lucidor|Lasse Mårtenson|Lasse Virén|Laura Huhtasaari|Laura Närhi|Laura Voutilainen|Lauri Markkanen|Lauri Tähkä|Lauri Törni|Lauri Ylönen|Leena Lehtolainen|Lenita Airisto|Leo Tolstoi|Leonard Cohen|Lewis Capaldi|Lewis Hamilton
Li Andersson|Liisa Keltikangas-Järvinen|Lisa Ekdahl|Lisa Nilsson|Lukas Hradecky|Luke Skywalker|Magdalena Andersson|Maija Meikäläinen|Maija Vilkkumaa|Marco Hietala|Marcus Grönholm|Mari Kiviniemi
Mari Rantanen|Maria Jotuni|Maria Ohisalo|Maria Veitola|Marie Fredriksson|Mark Zuckerberg|Markku Aro|Martin Luther|Martina Aitolehti|Martti Ahtisaari|Martti Servo|Martti Suosalo|Mary Oliver|Matthew Perry|Matti Nykänen|Matti Teppo
Matti Vanhanen|Matti Yrjänä|Mauno Koivisto|Mauri Kunnas|Max Martin|Max Verstappen|Max Weber|Maya Angelou|Meiju Suvas|Michael Jackson|Michael Jordan|Michael Monroe|Michael Phelps|Michael Schumacher|Michelle Obama|Mika Häkkinen
Mika Myllylä|Mika Salo|Mika Waltari|Mikael Agricola|Mikael Gabriel|Mikko Alatalo|Mikko Hyppönen|Mikko Koivu|Mikko Kuustonen|Mikko Leppilampi|Mikko Rantanen|Minna Canth|Minna Kauppi|Minttu Mustakallio|Mirja Pyykkö|Moder Teresa
Monica Zetterlund|Monika Fagerholm|Mother Teresa|Mr Bean|Mr Darcy|Mrs Dalloway|Muhammad Ali|Märta Tikkanen|Naomi Osaka|Natalie Portman|Neil Young|Neiti Aika|Neiti Etsivä|Nils Holgersson|Olavi Uusivirta|Olavi Virta|Oliver Twist
Olivia Rodrigo|Olli Lindholm|Olof Palme|Osama Laden|Oscar Wilde|Outi Mäenpää|Paavo Arhinmäki|Paavo Haavikko|Paavo Lipponen|Paavo Nurmi|Paavo Väyrynen|Pablo Picasso|Pate Mustajärvi|Patrik Laine|Paul McCartney|Paula Koivuniemi
Pave Maijanen|Pekka Haavisto|Pekka Sauri|Pelle Miljoona|Pentti Saarikoski|Pepe Willberg|Peppi Pitkätossu|Per Gessle|Pertti Kurikka|Peter Franzén|Peter Parker|Petteri Orpo|Phoebe Bridgers|Pirjo Heikkilä
Pirkko Saisio|Reijo Taipale|Riikka Pulkkinen|Riikka Purra|Riku Nieminen|Risto Ryti|Robert Pattinson|Robin Hood|Robin Packalen|Robin Packalén|Robin Williams
Roman Eremenko|Roope Ankka|Rosa Liksom|Rouva Arvoinen|Ryan Gosling|Ryan Reynolds|Saara Aalto|Sabrina Carpenter|Saga Norén|Saku Koivu|Sally Rooney|Sally Salminen|Sam Smith|Sami Hedberg|Sami Hyypiä|Samu Haber
Samuli Edelmann|Samuli Putro|Sanna Marin|Sanni Kurkisuo|Sara Aalto|Sara Forsberg|Sara Sieppi|Sarah Connor|Sarah Millican|Sari Essayah|Sauli Niinistö|Scarlett Johansson|Sebastian Aho|Seela Sella
Selma Lagerlöf|Serena Williams|Simo Häyhä|Simone Biles|Sinikka Nopola|Sofi Oksanen|Sofia Virta|Sonja Aiello|Spede Pasanen|Stephen Fry|Stephen King|Stieg Larsson|Susanna Alakoski|Susanna Laine|Susanna Mälkki|Sylvi Kekkonen|Sylvia Plath
Tapani Kansa|Tapio Rautavaara|Tarja Halonen|Tarja Turunen|Teemu Pukki|Teemu Selänne|Teemu Selänte|Tellervo Koivisto|Tero Pitkämäki|Teuvo Hakkarainen|Teuvo Teräväinen|Thomas Mann|Tiina Nopola|Timo Parvela|Timo Soini|Tom Cruise|Tom Hanks
Tom Sawyer|Tommi Kinnunen|Tommi Korpela|Tommi Läntinen|Tommi Mäkinen|Tommy Hellsten|Tony Soprano|Tony Stark|Topi Sorsakoski|Tove Jansson|Travis Scott|Tuomas Enbuske|Tuomas Holopainen|Tuomas Kyrö
Ulf Kristersson|Ulf Lundell|Ulla-Lena Lundberg|Urho Kekkonen|Uuno Turhapuro|Valtteri Bottas|Valtteri Filppula|Veikko Huovinen|Veikko Lavi|Vesa Keskinen|Vesa-Matti Loiri|Victor Leksell|Viktor Frankl|Ville Niinistö|Ville Valo
Vincent Gogh|Vladimir Putin|Volodymyr Zelenskyi|Väinö Linna|Whitney Houston|Will Smith|William Shakespeare|Zara Larsson|Zarah Larsson|Äiti Teresa
`
  .trim()
  .toLowerCase()
  .split(/[|\n]/);
