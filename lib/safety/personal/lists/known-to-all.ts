/** People whom everybody knows, and who are in books: their names tell nothing of the one who writes. */
export const KNOWN_TO_ALL: readonly string[] = `
Sauli Niinistö|Alexander Stubb|Tarja Halonen|Martti Ahtisaari|Urho Kekkonen|Mauno Koivisto|Sanna Marin|Petteri Orpo|Riikka Purra|Li Andersson|Jussi Halla-aho|Tove Jansson|Aleksis Kivi|Mika Waltari|Väinö Linna|Minna Canth
Jean Sibelius|Astrid Lindgren|Johan Ludvig|Elias Lönnrot|Akseli Gallen|Alvar Aalto|Sofi Oksanen|Juha Tapio|Jenni Vartiainen|Antti Tuisku|Anna Abreu|Lauri Tähkä|Vesa-Matti Loiri|Aki Kaurismäki|Teemu Selänne|Jari Litmanen
Kimi Räikkönen|Mika Häkkinen|Lauri Markkanen|Paavo Nurmi|Patrik Laine|Teemu Pukki|Harry Potter|Taylor Swift|Billie Eilish|Justin Bieber|Greta Thunberg|Anne Frank|Michael Jackson|Elon Musk|Donald Trump|Joe Biden|Barack Obama
Elvis Presley|Britney Spears|Lady Gaga|Ariana Grande|Harry Styles|Emma Watson|Emma Stone|Stephen King|Agatha Christie|William Shakespeare|Jane Austen|Virginia Woolf|Sylvia Plath|Kurt Cobain|Bob Marley|Bob Dylan|John Lennon
Freddie Mercury|Sigmund Freud|Carl Jung|Karl Marx|Adolf Hitler|Albert Einstein|Isaac Newton|Marie Curie|Nelson Mandela|Martin Luther|Mark Zuckerberg|Jordan Peterson|Andrew Tate|Sherlock Holmes|James Bond|Peter Pan|Peter Parker
Tony Stark|Jack Sparrow|Luke Skywalker|Selma Lagerlöf|Ingmar Bergman|August Strindberg|Zlatan Ibrahimović|Zarah Larsson|Carl Gustaf|Cristiano Ronaldo|Lionel Messi|Max Verstappen|Lewis Hamilton|Charles Darwin|Jack Daniels|Ben Furman
Maria Jotuni|Eino Leino|Edith Södergran|Katri Helena|Aku Ankka|Robin Hood|Kalle Blomqvist|Johanna Maria|Kalle Päätalo|Eemeli Vaahteramäki|Anni Blomqvist|Krista Kiuru|Mikael Gabriel|Tuomas Kyrö|Paula Koivuniemi|Uuno Turhapuro
Jari Sillanpää|Pekka Töpöhäntä|Matti Meikäläinen|Maija Meikäläinen|Mikael Agricola|Märta Tikkanen|Mirja Pyykkö|Håkan Nesser|Veikko Huovinen|Arto Paasilinna|Kjell Westö|Monika Fagerholm|Eeva Kilpi|Anja Snellman|Rosa Liksom
Pirkko Saisio|Laila Hirvisaari|Tommi Kinnunen|Leena Lehtolainen|Ilkka Remes|Olavi Uusivirta|Olavi Virta|Tapio Rautavaara|Juice Leskinen|Vesa Keskinen|Jope Ruonansuu|Pertti Kurikka|Hector Heikki|Kirka Babitzin|Kikka Sirén|Kaija Koo
Erin Anttila|Laura Voutilainen|Suvi Teräsniska|Arja Koriseva|Arja Saijonmaa|Eino Grön|Kari Tapio|Topi Sorsakoski|Reijo Taipale|Tapani Kansa|Katri Kulmuni|Annika Saarikko|Antti Rinne|Juha Sipilä|Jyrki Katainen|Matti Vanhanen
Paavo Lipponen|Esko Aho|Kalevi Sorsa|Mari Kiviniemi|Timo Soini|Maria Ohisalo|Ville Niinistö|Anna-Maja Henriksson|Pekka Haavisto|Jutta Urpilainen|Antti Lindtman|Laura Huhtasaari|Teuvo Hakkarainen|Jenni Haukio|Aino Kallas
Pentti Saarikoski|Paavo Haavikko|Eeva-Liisa Manner|Kirsi Kunnas|Mauri Kunnas|Timo Parvela|Sinikka Nopola|Tiina Nopola|Risto Räppääjä|Heinähattu Vilttitossu|Peppi Pitkätossu|Risto Räppääjän|Aarne Ankka|Roope Ankka|Hessu Hopo
Mikki Hiiri|Muumi Pappa|Pikku Myy|Antti Hyry|Akseli Gallen-Kallela|Albert Edelfelt|Helene Schjerfbeck|Hugo Simberg|Eero Saarinen|Eero Aarnio|Saku Koivu|Mikko Koivu|Jere Karalahti|Matti Nykänen|Janne Ahonen|Iivo Niskanen
Krista Pärmäkoski|Aino-Kaisa Saarinen|Marja-Liisa Kirvesniemi|Lasse Virén|Tero Pitkämäki|Valtteri Bottas|Mika Salo|Tommi Mäkinen|Kalle Rovanperä|Tiger Woods|Aki Manninen|Sami Hyypiä|Alexei Eremenko|Roman Eremenko|Jorma Uotinen
Jari Tervo|Jörn Donner|Lasse Lehtinen|Ismo Leikola|Krisse Salminen|Sami Hedberg|Aku Hirviniemi|Ville Valo|Michael Monroe|Andy McCoy|Tarja Turunen|Marco Hietala|Jenni Jokinen|Sanni Kurkisuo|Ellinoora Leppänen|Robin Packalen
Elastinen Kimmo|Jare Tiihonen|Chisu Christel|Maija Vilkkumaa|Anna Puu|Anna Eriksson|Jonna Tervomaa|Johanna Kurkela|Johanna Iivanainen|Pave Maijanen|J Karjalainen|Martti Servo|Irwin Goodman|Matti Teppo|Bertel Gripenberg
Zacharias Topelius|Fredrika Runeberg|Johan Runeberg|Bo Carpelan|Lars Huldén|Ulla-Lena Lundberg|Karin Boye|Karin Fossum|Camilla Läckberg|Stieg Larsson|Henning Mankell|Astrid Lindgrens|Evert Taube|Cornelis Vreeswijk|Lasse Berghagen
Carola Häggkvist|Olof Palme|Magdalena Andersson|Ulf Kristersson|Alfred Nobel|Anna Kournikova|Princess Diana|Emma Thompson|Emma Bovary|Anna Karenina|Jane Eyre|Tom Sawyer|Oliver Twist|David Bowie|David Beckham|George Orwell
George Michael|Elton John|Ed Sheeran|Sam Smith|Olivia Rodrigo|Lana Rey|Lewis Capaldi|Phoebe Bridgers|Oprah Winfrey|Ellen DeGeneres|Dr Phil|Dr Jekyll|Herr Hyde|Mr Darcy|Mr Bean|Mr Hyde|Mrs Dalloway|Äiti Teresa|Moder Teresa
Mother Teresa|Pyhä Lucia|Neiti Aika|Neiti Etsivä|Rouva Arvoinen|Isä Camillo|Father Christmas|Moder Jord|Far Christmas|Barack Obaman|Joe Rogan|Greta Garbo|Marilyn Monroe|James Dean|Brad Pitt|Johnny Depp|Amber Heard|Kate Middleton
Meghan Markle|Prince Harry|Vladimir Putin|Volodymyr Zelenskyi|Angela Merkel|Boris Johnson|Osama Laden|Leo Tolstoi|Fjodor Dostojevski|Anton Tšehov|Franz Kafka|Thomas Mann|Hans Andersen|Søren Kierkegaard|Henrik Ibsen|Edvard Munch
Vincent Gogh|Pablo Picasso|Frida Kahlo|Leonardo Vinci|Johann Bach|Wolfgang Mozart|Ludwig Beethoven|Max Weber|Anders Breivik|Mikko Alatalo|Veikko Lavi|Lauri Törni|Simo Häyhä|Risto Ryti|Teemu Selänte|Arman Alizad|Antti Holma
Robin Williams|Benjamin Ingrosso|Vappu Pimiä|Kati Outinen|Krista Kosonen|Kari Hotakainen|Juha Hurme|Pirjo Hassinen|Anna-Leena Härkönen|Hannu Salama|Hannu Mäkelä|Hannu Raittila|Sally Rooney|Sally Salminen|Runar Schildt
Elmer Diktonius|Eino Säisä|Heikki Turunen|Kaari Utrio|Enni Mustonen|Max Seeck|Satu Rämö|Emmi Itäranta|Laura Lindstedt|Riikka Pulkkinen|Pajtim Statovci|Anni Kytömäki|Katja Kettu|Tommi Läntinen|Tommi Korpela|Jasper Pääkkönen
Peter Franzén|Samuli Edelmann|Samuli Putro|Pelle Miljoona|Tuomas Holopainen|Floor Jansen|Jonne Aaron|Lauri Ylönen|Anssi Kela|Chisu Chisu|Hanna Pakarinen|Antti Railio|Olli Lindholm|Pate Mustajärvi|Heikki Silvennoinen|Jukka Poika
Mikko Kuustonen|Pepe Willberg|Danny Lipsanen|Markku Aro|Marion Rung|Laila Kinnunen|Jorma Kääriäinen|Jukka Kuoppamäki|Aarne Tenkanen|Lasse Mårtenson|Ville Haapasalo|Jukka Hildén|Jarno Laasala|Ali Jahangiri|Iikka Kivi|Riku Nieminen
Pirjo Heikkilä|Joonas Nordman|Kari Ketonen|Martti Suosalo|Outi Mäenpää|Elina Knihtilä|Minttu Mustakallio|Armi Toivanen|Anna Hanski|Marja Hintikka|Maria Veitola|Jaakko Saariluoma|Mikko Leppilampi|Ella Kannisto|Susanna Laine
Janne Kataja|Janne Grönroos|Heikki Paasonen|Tuomas Enbuske|Sara Sieppi|Sara Forsberg|Sara Aalto|Sonja Aiello|Martina Aitolehti|Sofia Belórf|Esko Eerikäinen|Ville Juurikkala|Jethro Rostedt|Hans Välimäki|Henri Alén|Kape Aihinen
Jouni Hynynen|Jouni Kaipainen|Jutta Larm|Martti Larni|Martti Lindqvist|Tommy Hellsten|Ben Malinen|Liisa Keltikangas-Järvinen|Jari Sinkkonen|Eero Riikonen|Pekka Sauri|Emilia Vuorisalmi|Claes Andersson|Göran Schildt|Susanna Alakoski
Jonas Gardell|Jonas Hassen|Karin Slaughter|Tomas Tranströmer|Astrid Seeberger|Hjalmar Söderberg|Fredrik Backman|Fredrik Skavlan|Jan Guillou|Lars Kepler|Lars Noreen|Lasse Lucidor|Håkan Hellström|Lisa Ekdahl|Lisa Nilsson|Tomas Ledin
Ted Gärdestad|Laleh Pourkarim|Veronica Maggio|Victor Leksell|Måns Zelmerlöw|Anni-Frid Lyngstad|Agnetha Fältskog|Björn Ulvaeus|Benny Andersson|Monica Zetterlund|Per Gessle|Marie Fredriksson|Ingrid Bergman|Max Martin|Ulf Lundell
Nils Holgersson|Karl-Bertil Jonsson|Carl Larsson|Carl Sagan|Carl Rogers|Aaron Beck|Viktor Frankl|Irvin Yalom|Gabor Maté|Marsha Linehan|Brené Brown|Alice Miller|Alice Munro|Alice Cooper|Amy Winehouse|Chester Bennington|Chris Cornell
Avril Lavigne|Emily Dickinson|Emily Brontë|Charlotte Brontë|Charles Dickens|Charles Bukowski|Mary Oliver|Mary Shelley|Maya Angelou|Oscar Wilde|Lev Tolstoi|Haruki Murakami|Matt Haig|Paul McCartney|Ringo Starr|George Harrison
George Clooney|David Attenborough|Jim Carrey|Jim Morrison|Tom Hanks|Tom Cruise|Johnny Cash|Dolly Parton|Joni Mitchell|Leonard Cohen|Nick Cave|Bruce Springsteen|Bruce Willis|Neil Young|Phil Collins|Kate Bush|Prinsessa Diana
Simone Biles|Naomi Osaka|Michael Phelps|Michael Jordan|Serena Williams|Lena Dunham|Lena Meriläinen|Sarah Connor|Sarah Millican|Hannah Gadsby|Hannah Montana|Bridget Jones|Mary Poppins|Forrest Gump|Harry Hole|Annika Bengtzon
Saga Norén|Alice Springs|Kaarina Hazard|Paavo Väyrynen|Paavo Arhinmäki|Sofia Virta|Sari Essayah|Mari Rantanen|Ulla Tapaninen|Matti Ristinen|Matti Yrjänä|Mikko Hyppönen|Erkki Tuomioja|Eeva-Riitta Siitonen|Iiro Rantala|Iiro Seppänen
Eppu Normaali|Kimi Matias|Valtteri Filppula|Juuse Saros|Sebastian Aho|Mikko Rantanen|Aleksander Barkov|Teuvo Teräväinen|Lukas Hradecky|Kaisa Mäkäräinen|Kerttu Niskanen|Wilma Murto|Sari Multala|Marcus Grönholm|Juha Kankkunen
Ari Vatanen|Juha Mieto|Mika Myllylä|Harri Holkeri|Veikko Kankkonen|Minna Kauppi|Eliud Kipchoge|Susanna Mälkki|Esa-Pekka Salonen|Kaija Saariaho|Karita Mattila|Martti Talvela|Jorma Hynninen|Soile Isokoski|Larin Paraske
Hella Wuolijoki|Maria Åkerblom|Sylvi Kekkonen|Tellervo Koivisto|Anna Lindh|Gustav Vasa|Carl Bildt|Kungen Carl|Kronprinsessan Victoria|Kuningatar Silvia|Kuningas Kaarle
`
  .trim()
  .toLowerCase()
  .split(/[|\n]/);
