import { countryLines } from './world-lines.ts';

/** Names | adjectives | capital, (seat of government) | currency. */
export const WORLD_COUNTRIES_OF_EUROPE = countryLines(`
Albania | Albanian | Tirana | lek
Andorra | Andorran | Andorra la Vella | euro
Armenia | Armenian | Yerevan | dram
Austria | Austrian | Vienna | euro
Azerbaijan | Azerbaijani | Baku | manat
Belarus | Belarusian | Minsk
Belgium | Belgian | Brussels | euro
Bosnia | Bosnian | Sarajevo | convertible mark
Bulgaria | Bulgarian | Sofia | lev
Croatia | Croatian | Zagreb | kuna, euro
Cyprus | Cypriot | Nicosia | euro
Czech Republic, Czechia | Czech | Prague | koruna
Denmark | Danish | Copenhagen | krone
Estonia | Estonian | Tallinn | euro
Finland | Finnish | Helsinki | euro
France | French | Paris, (Elysee) | euro, franc
Georgia | Georgian | Tbilisi | lari
Germany | German | Berlin | euro, deutschmark
Greece | Greek | Athens | euro, drachma
Hungary | Hungarian | Budapest | forint
Iceland | Icelandic | Reykjavik | krona
Ireland | Irish | Dublin | euro
Italy | Italian | Rome | euro, lira
Kosovo | Kosovan, Kosovar | Pristina | euro
Latvia | Latvian | Riga | euro
Liechtenstein | Liechtenstein | Vaduz | franc
Lithuania | Lithuanian | Vilnius | euro
Malta | Maltese | Valletta | euro
Moldova | Moldovan | Chisinau | leu
Montenegro | Montenegrin | Podgorica | euro
Netherlands | Dutch | Amsterdam, (The Hague) | euro, guilder
North Macedonia | Macedonian | Skopje | denar
Norway | Norwegian | Oslo | krone
Poland | Polish | Warsaw | zloty
Portugal | Portuguese | Lisbon | euro
Romania | Romanian | Bucharest | leu
Russia | Russian | Moscow, (Kremlin) | rouble, ruble
Serbia | Serbian | Belgrade | dinar
Slovakia | Slovak | Bratislava | euro
Slovenia | Slovenian | Ljubljana | euro
Soviet Union | Soviet | Moscow, (Kremlin) | rouble, ruble
Spain | Spanish | Madrid, (Moncloa) | euro, peseta
Sweden | Swedish | Stockholm | krona
Switzerland | Swiss | Bern | franc
Turkey | Turkish | Ankara | lira
Ukraine | Ukrainian | Kyiv, Kiev | hryvnia
Britain, United Kingdom, UK | British, UK | London, (Downing Street), (Whitehall) | pound, sterling
`);
