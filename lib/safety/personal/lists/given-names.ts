// Chosen by hand: names that many people in Finland have, also of the larger groups who came here, and that mean
// nothing else. In the order of the alphabet they take less room on their way to a browser.
const CLEAR = `
aada aale aapo aarav aarni aaro aaron aatos aatu abdi abdiaziz abdifatah abdihakim abdikadir abdinasir abdirahman abdirashid abdul abdulkadir abdullah abdullahi abdurrahman abigail abukar adalmiina adam adnan aghiles agnes agneta
agnieszka ahmad ahmed ahmet ahto aidan aiden aigerim aija aini aino aisha aivar ajla akira akram akseli aleksandr aleksandra aleksandrs aleksanteri aleksei aleksi alessandro alexander alexandra alexei alf alfhild alfred ali alicia
aliina alina alisa alisher alison allan allison alpo altti alva alyona amanda amani ameer amelia amelie amina aminata amir amira amit amjad amna ananya anastasia anastasiia anastasija anatoli anatolii anders andrea andreas
andreea andrei andrej andrew andrii andriy andrzej aneta angelika angelina anisa anita anitta anja anjali ankit ann-christin ann-marie ann-sofi anna-kaisa anna-leena anna-liisa anna-mari anna-maria anna-riikka annakarin annamari
annariina anne-mari anne-maria anneli annemari annette anni annika annina annmari annukka anselmi ansku anssi antero anthony anton antonina antti anttoni anu anush aram arash arben ardit arezu ari arja arjun arman armin arne arsen
artem artjom arto arttu artur arvid arya asad ashkan ashley ashraf asko asli astrid atro atte audrey auli aulis axel ayaan ayaanle ayanna ayman ayse aysel aysha ayşe azadeh aziz azra bahram barbara barbro bashiir bashir bea beata
beatrice behnam bekim bengt benita benjamin benny berivan bertel besarta beth bethany bettan bijan bilal biljana binh birgit birgitta bjarne blerim blerina blessing bogdan bohdan boris bosse bradley brandon brenda
brian britt britta bruce burak bushra börje cabdi caitlin caleb calle callum cameron camilla carina carita carl carola caroline catharina catherine cathrine cecilia celia celine charlie charlotta chiara chidi chidinma chinedu
chloe christa christer christina christine christoffer christopher claes claire cody colin connor conny craig cynthia daavid daga dagmar dagny daniel daniela daniella danielle daria darija dariush dariusz darja
darren dave david dawit debbie deborah deepak deeqa denis denys derek diane dilan dilara dilnoza dimitri divya diyar dmitri dmitrii dmitry dmytro donna dora dorothy dragan dragana duc dylan ebba ebbe ebru edita edith
edla edvard edvin edward eeli eelin eemeli eemi eemil eerika eero eetu eeva eevi ehsan eija eila einar einari eini eino eira eivor ekaterina ekrem eleanor elena eleonoora elham elia elias eliel elif eliina eliisa elin elina elira
elisa elisabet elisabeth eliza elizabeth eljas ella ellen elli ellida ellinoora ellinor ellu elmeri elmira elmo elna elnaz elof elsa elsi elsie elton elvi elviira elvira emeka emil emilia emily emine emir emma emmi emppu emre enes
enja enni ennika enny eppu ercan erdem erica erik erika erja erkki ernesti erno ernst esa esko esra essi essiina esteri eszter ethan eugen eveliina evelina evelyn evert evgeni evgenia ewa faduma fadumo fahad faisal faiza fanni
fanny farah farhad farhan fariba farid farida farshid fartun farzaneh fatemeh fathi fatima fatma fatmata fatos fatou fatuma fawzia felicia felix fereshteh ferhat fernanda fernando fia fiia fiina filip filiz filsan fiona
firas folke frances francesca francesco fransiska fredrik freja freya frida fritiof fritjof furkan gabriel galina ganesh gareth gary gavin gemma gennadi george georgios ghazal gideon gillian giorgi giovanni gisela giulia glenn
golnaz goran gordon graham greg gregory greta gretel grzegorz guled gulnara gulsen gunborg gunilla gunnar gunnel gunvor gurli gustaf gustav gwendolyn göran göte habib habiba hadis hafsa haidar haider hailey hakan hakim halima
hamed hamid hampus hamza hanan hanna hanna-mari hanna-maria hannah hannaleena hanne hanne-mari hannele hannes hannu harald haris harri harriet harto haruka haruto hasan hassan hatice heba hedda hedvig heidi heikki heimo heini
helen helene helinä helka hellevi helmer helny hely hemmo henna henri henriette henriikka henrik henrikas herman hermanni hertta hessu hiba hibaq hibo hieu hilda hilja hilkka hilla hillevi hilppa hiroshi hjördis hoang hoda
hodan hodo holger hossein huda hugh hugo huong husein hussain hussein håkan hüseyin ibrahim ibrahima idil idris ifrah igor igors iida iikka iina iines iiris iiro iisa iisakki iita iivari ikram ilari ilhan ilja ilkka ilmari
ilona ilpo ilppo ilwad ilya ilze iman imogen imran imre inas inga-lill ingalill ingeborg ingegerd ingmar ingmarie ingrid ingvar inka inkeri irene iris irja irma irmeli iryna isaac isabel isabella isabelle isac ismail ismo
istarlin ivan ivana ivar ivo jaakkima jaakko jaakob jaana jacob jacqueline jaken jakub jalal jalmari jamaal jamal james jami jamie jamila jan janet janette jani janiina janika janina janis janita janne jannika janski japi
jarkko jarl jarmo jarno jartsa jaska jasmiina jasmin jasmina jasmine jason jasper jasu jatta javad javier jayden jaylen jeanette jeffrey jelena jemina jenina jenna jenni jennifer jenny jens jeppe jere jeremias jeremy jerker jermo
jermu jerzy jesper jesse jessica jessika jimi jimmy joacim joakim joanna joanne joao jocelyn jocke jodie joel johan johanna johannes john jolanta jomar jompe jomppe jonas jonatan jonathan joni jonna jonne jonny jonsku jontte
jooel joona joonas joonatan joose jooseppi jorma jose josef josefiina josefin josefina joseph josephine josh joshua josé jouko jouni juan judith juha juha-matti juha-pekka juhamatti juhana juhani juho jukka
jukka-pekka julia juliaana julian juliana julianna julie juliia julija julius julle jussi jussu justin justus jutta juudit juulia jyri jyrki jörgen kaarina kaarle kaarlo kacper kadir kadri kaija-leena kairi kaisa kaisu kaitsu
kalervo kalevi kalle kallu kamil kamran kanya karen karim karima karina karita karl-gustav karo karoliina karolina karwan kasimir kaspar kasper kasperi kassem katariina katarina katarzyna kateryna katherine kathleen kati katie
katja katri katri-helena katriina kattis kauko kaveh kavya kawa kayla keimo keith keke kelsey kemal kenji kenneth kepa kerkko kersti kerstin kerttu kerttuli kevin khadar khadija khadra khalda khaled khalid khalil khanh kicki
kieran kiia kimberly kimmo kirppu kirsi kirsti kirsty klaus kofi konrad konsta konstantin krisse krista krister kristian kristiane kristiina kristina kristjan kristoffer krisztina krzysztof ksenia kseniia kuisma kumar kustaa
kwabena kwame kyle kyllikki kyösti lachlan ladan laila laleh lamar larisa larry larysa lasse lassi latifa launo laura lauren laurence lauri layla leah leanne leea leena leena-maija leevi leija leila lejla lenita lennart lenni leo
leonard leyla liam liban lidia liina liinu liis liisa lilian liliana lilja-maria linda linh linnea linnéa linus lisa lisbeth lisen lissu liudmila ljuba ljubov ljudmila loke lollo lorena lorraine lotta lotten louise
loviisa lovis lovisa luay lubna lucas lucy ludvig luis lukas luukas lyudmila lyydia maaria maarika maarit maarja maciej magdalena magnus mahad mahamed mahdi mahmoud mahmud mahnaz mahsa maija maiju maikki maisie maj-britt maj-lis
majken majvor maksim maksym malee malena malgorzata malik malika malin malte manal mansour manu marcin marcus mareeta marek margaret margareta margaretha margit margita margus mari maria maria-liisa mariam mariana marianne marica
maricel mariella mariia marija marika marit marita maritta mariya marja-leena marja-liisa marja-riitta marjaana marjan marjatta marjo marjukka marjut marke marketta markku marko markus marleena marlen marlene marlon martin martta
martti marttiina marwa maryam maryan marzieh masoud matej mateusz mathias matias matilda matleena matthew matti matts maureen mauri maxim maximilian maya maymuna mays mazen maziar mbali meelis meeri-maria megan mehdi mehmet
mehrdad mehwish meiju meja melina melissa melker melvin mervi meryem mette mia michael michaela michał michelle micke mielikki miguel mihai mihail miia miika miikka miisa mika mikael mikaela mikhail mikke mikko mikko-petteri milad
milena milica milka milla-maria milos minea minh minni minttu mira mirja mirjam mirjami mirjana mirka mirkku miro mirva mirza miska mitchell moa mohamad mohamed mohammad mohammadreza mohammed mohamud mohamuud mohsen monica monika
moonika morteza moses mostafa muhamed muhammad muhammed mukhtar mumina muna munira murad murat mustafa myroslava märit märta mårten nabil nadezda nadezhda nadia nadifa nadine nadiya nadja naemi naima najma nancy nanette nanny
naomi narges nasir nasra nasrin nasser nasteha natalia natalie nataliia natalja natalya natasha nathalie nathan nathaniel navid nazanin nea neea neela neha neil nelli nellie nenad nermin nestori nettan ngozi nguyen nhi niamh
nicholas nicklas niclas nico nicola nicolas nicole nicolina nigel niilo niina niki nikita nikke niklas niko nikola nikolai nikolay niksu niloufar nimco nimo nina nina-maria ninni nipa nisse nizar noah noel nooa noomi noora
noora-maria nooralotta noura nurgul nuur okko oksana olavi oleg oleh oleksandr oleksii olena olesia olga olha oliver olivia olli ollikka oluwaseun omar omer omid oona orhan osama oskar oskari osman osmo ossi ossian otso otto outi
owen oxana paavali paavo pamela paolo parisa parviz patricia patrick patrik patrycja paul paula pauli pauliina pavel pavlo pedro peetu peik pejman pekka pekko pelle pentti peppiina per-erik pernilla pertti pete peter petr petra
petri petteri peyman philip phillip phoebe phuong pia pihla piia pike pinja-maria pinksu piotr piret pirita piritta pirjo pirkka pirkko pirre polina pontus pouya pranav pratik priit priya priyanka pyry qasim quang qusay
rachel radek raed rafael ragnar rahim rahma rahul raija raikku raili rainer raisa rajesh ralf raluca ramin ramona ramtin rania ranjit rasha rasheed rashid rasmus ravi rawan raymond rebaz rebecca rebecka reece reeta reetta regina
reija reijo reino renata renny repa reuben rhys richard rickard ridwan riia riikka riina riina-maria riitta rikard rikhard riku rima risto ritva robert robin rodel roger roksana ronald roni ronja ronny roope roosa rosanna
roya roza ruben runar rune ruslan rustam ryan saana saara sabina sabrina sadia sadiq saeed saeid sagal sahar sahra saida saija saimi saini sajad saku sakura saleh salim salman salomon samantha samer sami samiira samir samira
samppa samu samuel samuli sanaz sandeep sandra sanja sanjay sanna sanna-kaisa sanna-mari sannamari sannamaria sanni sanski santeri santtu sapna sarah sarwar sasha saska satsku sayed saynab sebastian selin semih senad senja sepe
sepideh seppo serafiina sergei sergej sergey sergii sergio serhii setareh seth sevda severi shabnam shahin shahram shamsa shamso shane shannon sharif sharon shaun sheida sheila sherin shima shukri siamak siavash sienna siew sigrid
siham siim siiri silja simeon simo simon simone simppa simran sindi sinikka siraj siriporn sirja sirkka sirpa siru sixten slavica smilla sofi sofia sofianna sofie soheil soheila soila soile solveig solvig somchai sonja sophia
sophie soraya srdjan stacey stanislav stefan stefania stefanie sten-erik stephanie stephen steven stuart sture suad sucaad suleiman sulevi sumaia sumaya sunil supaporn suresh susan susann susanna susanne svante sven sverker
svetlana svitlana sylvia taavetti tahir taina tamara taneli tanja taras tarek tariq tarja taru tatiana tatjana tauno teemu teija tellervo tepa teresa terese tero terttu tessan tetiana thandi thanh thao thea theo theodor therese
thomas thuy tico tiia tiia-maria tiina tiinu tiitus tiiu tilda tilde timi timo timothy timur tindra tinja tino tintti toby toivo-matti tomasz tommaso tommy tompa tomppa toni tony toomas topi topias torbjörn torvald touko tracy
trang travis trevor triin tristan tuija tuikku tuire tunde tuomas tuomo ture tuukka tuula tuuli-maria tuva tytti tõnu ubah ulla ulrica ulrika ulyana umut urmas usman vadim vahid valborg valdemar valentin valentina valeri valeria
valerie valeriia valon valpuri valtsu valtteri vanessa varpu vasili vasyl veera veeti veikka veikko vellu venla verneri veronika vertti victor vidar viggo vihtori viivi viivi-maria viktor viktoria viktoriia vilgot vilhelm
vilhelmiina viliina viljami ville vilma vilppu vincent viveca vivian vivienne vladimir vladislav volodymyr vuong väinämö väinö wael waleed warda warsan wayne wendy wilhelm wiljami wille william wissam wojciech xavier xuan yaasmiin
yacine yahya yana yasaman yasin yasir yasmin yasmine yasser yassin yazan yevgeni ykä ylva yngve yrjänä yrjö yuki yulia yuliia yuri yuriy yusra yusuf yvonne zach zahir zahra zahraa zaid zainab zakaria zakariye zaki
zamzam zara zehra zeina zeinab zeynep zhanna ziad zoe zofia zohra zoran zuzana åke åsa ömer örjan östen özlem ülle
`;

// Names that are words too, or a form of one: Toivo, Annan, Per, May. They need a surname beside them.
const AMBIGUOUS = `
aamu aarre adele ahti aida aila aili aimo aina airi aki aku alaa alan albert alex alice alli allu alma amal amalia aman amber amin amos amy ana angel angela anh anna anne april arian arla armas armi arsi art arvi arvo asha asma
asta astra august augusta aune aura aurora austin autumn ayan bahar bella bill björn bo bob can carlos carol carter charlotte chelsea chris christian cia clara dag dan dawn dean deniz dennis devi diana diego dina doris drew dung
 edit eelis eevert egor elise elle enna ester eva eve faith florence frank frans frej georgia gerd grace grant gun guy gül hadi hani hans harry harun hawa hayat hazel heather heino helena helga heli helle helmi helvi henni
henny henry hille hilma holly hong hope hui ia ian ida illusia ilma ilmo ilo ilta immu impi inari ines inga ingela inger inna into irina iro isa isak isla ivy jack jackson jade jael jake jalo jane jari jean jill jing joe jordan
joy june juni junior juuli juuso kaapo kai kaija kaino kaisla kaj kalju kamal kara kari karin karl karla karlo karri kata kate katinka kauno kaya keijo kelly kia kielo kim kimi kira kiran kirsikka kjell klara kurt lage lahja laina
lana lari lars lauha lea lei leif lempi levi lewis lilja lill lilli lily linn liv logan lola luan luca lucia luka luke lumi luna luz lynn lyyli madison maha mai maini maire maisa maj make malla manta marco marina marja mark mart
mason mats max may mea meeri mei meri merituuli merja merle mike milan milja milla mimmi mimosa mina ming minja minna mio mirella misa molly mona moona morgan musa muse my nada nanna neda negar nella nelly netta nette nils nima
nino nok noor nora norma nour nova nuutti oiva olle olof ona onerva onni orvo orvokki oscar otava otti oula ove pablo paige pasi pat peppi per petja pilvi pinja ploy poppy päivi päivikki raakel raimo raine raino raita raivo rami
rana rauha rauni rauno ray rea reima rein reko rene reza riki rilla risa rita rob rohan rolf roman rosa rose rosie ross roy ruby ruth ruusu ruut saad saffron saga said saima sakari sakke salla salli sally salma salme sam
sampo sanelma sara sari satu saul sauli scott sean seela seija selja selma senni sepi shirin signe siina sina sini sirkku sisko siv sky skye sointu solja spencer stella sten stig stina sue sulo summer suoma suvi svea sylvi taavi
taija taika taimi taisto taito tapani tapio tatu tea teea teppo terhi terho tien tim tita toivo tom tomi tommi tor torsten tove tuan tuisku tuomi tuovi tuuli tuulia tuulikki tyler tyra tyyne ukko ulf unto urban urho
urpo usko usva utu uuno valma valto vega veijo veli vera verna vesa victoria viena vieno viking vilho vilja viljo viola visa voima voitto vuokko wei wesley will xiao xin yan ying
`;

const words = (list: string) => list.trim().split(/\s+/);

const AMBIGUOUS_NAMES = new Set(words(AMBIGUOUS));
/** Given names that mean nothing else, in lower case. */
export const CLEAR_NAMES: ReadonlySet<string> = new Set(
  words(CLEAR).filter((name) => !AMBIGUOUS_NAMES.has(name)),
);
/** Given names, also those that are words. */
export const GIVEN_NAMES: ReadonlySet<string> = new Set([...CLEAR_NAMES, ...AMBIGUOUS_NAMES]);
