/** Surnames of the same, and those of Estonia, Russia and English-speaking countries. */
export const FOREIGN_SURNAMES = `
abdi abdirahman abdullahi abdulle abebe abukar adams adan aden adeyemi ahlskog ahlström ahmadi ahmadzai akhtar al-ali al-hassan al-sayed alavi aleksandrova ali alieva amiri anderson anwar arslan aslan aydin back backman bah baker
balogun bashir begum bekele bell bennett bergman berisha björk björklund campbell can carter chen chowdhury clark collins cook cruz dahir demir diallo diaz dirie dogan duale edwards ekman elmi enbom engblom envall evans farah
fernandez finne fors forsman forss garcia gashi gonzalez granlund green grönlund grönroos guled gupta haidari haji hall harris hersi hossain hosseini howard huang hughes huseynov husseini häggblom hägglund ilves islam ismail
jackson jama jamal jimale joseph kankkonen karimi kask kaur kaya kelly khalid khan khoury kim king koppel kowalska kowalski krasniqi kronqvist kukk kumar kuznetsov kuznetsova le lee lepik lewis li lindfors lindholm lindqvist
lindström liu lopez lundqvist lönnqvist mahamud mahmood mahmoud malik martin martinez mensah mitchell mohammadi mohammed mohamud moradi morina morris mukherjee murphy mustafa mägi nazari nelson noor nordman nordström novak nowak
nur nuur okafor okonkwo omar osman parker patel perez petrov petrova pham phan phillips popa popov popova qureshi rahimi rahman ramadani raudsepp rebane reyes rezaei roberts robinson roble rodriguez rogers saar sadiq sahin said
salah saleh salim samadi santos scott sepp shala sharif sharma shrestha singh sjöberg sjöblom smirnov smirnova snellman stewart sultani sundström söderlund tadesse tahiri tamm thapa thomas thompson tran truong turner usman vaher
vo volkov volkova vu walker wang ward warsame watson west white wood wright wu yang yilmaz young yusuf zhang zhao öberg östman öztürk
`;
