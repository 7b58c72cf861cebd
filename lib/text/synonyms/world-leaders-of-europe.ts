import { leaderLines } from './world-lines.ts';

/** Europe, the Caucasus and Turkey, about 2000 to 2025: names | adjectives | offices | surnames, best known first. */
export const WORLD_LEADERS_OF_EUROPE = leaderLines(`
Russia, Russian Federation | Russian | president, head of state | Putin, Medvedev, Yeltsin
Russia | Russian | prime minister, premier, head of government | Mishustin, Medvedev, Fradkov, Kasyanov
Soviet Union, USSR | Soviet | general secretary, dictator | Gorbachev, Stalin, Lenin, Khrushchev, Brezhnev, Andropov, Chernenko
Ukraine | Ukrainian | president, head of state | Zelensky, Zelenskyy, Zelenskiy, Poroshenko, Yanukovych, Yushchenko, Kuchma
Ukraine | Ukrainian | prime minister, premier, head of government | Svyrydenko, Shmyhal, Groysman, Yatsenyuk, Tymoshenko, Azarov
Belarus | Belarusian | president, head of state, strongman | Lukashenko
Moldova | Moldovan | president, head of state | Sandu, Dodon, Voronin
Georgia | Georgian | president, head of state | Kavelashvili, Zourabichvili, Saakashvili, Margvelashvili, Shevardnadze
Georgia | Georgian | prime minister, premier, head of government | Kobakhidze, Garibashvili, Ivanishvili
Armenia | Armenian | prime minister, premier, head of government | Pashinyan, Sargsyan
Armenia | Armenian | president, head of state | Khachaturyan, Sargsyan, Kocharyan
Azerbaijan | Azerbaijani, Azeri | president, head of state | Aliyev
Turkey, Turkiye | Turkish | president, head of state | Erdogan, Gul, Ataturk
Turkey | Turkish | prime minister, premier | Davutoglu, Yildirim, Erdogan
Germany | German | chancellor, head of government | Merz, Scholz, Merkel, Schroeder, Kohl
Germany | German | president, head of state | Steinmeier, Gauck, Wulff
Nazi Germany | Nazi | dictator | Hitler
France | French | president, head of state | Macron, Hollande, Sarkozy, Chirac, Mitterrand, de Gaulle
France | French | prime minister, premier, head of government | Lecornu, Bayrou, Barnier, Attal, Elisabeth Borne, Castex
Britain, United Kingdom, UK | British, UK | prime minister, premier, head of government | Starmer, Sunak, Truss, Boris Johnson, Theresa May, Cameron, Gordon Brown, Blair, Thatcher, Churchill
Britain, England | British, UK | king, queen, monarch, head of state | King Charles, Queen Elizabeth, Charles III, Elizabeth II
Italy | Italian | prime minister, premier, head of government | Meloni, Draghi, Conte, Gentiloni, Renzi, Berlusconi, Prodi
Italy | Italian | president, head of state | Mattarella, Napolitano
Spain | Spanish | prime minister, premier, head of government | Pedro Sanchez, Rajoy, Zapatero, Aznar
Spain | Spanish | king, monarch, head of state | King Felipe, Felipe VI, Juan Carlos
Spain | Spanish | dictator | Franco
Portugal | Portuguese | prime minister, premier, head of government | Luis Montenegro, Antonio Costa, Jose Socrates
Portugal | Portuguese | president, head of state | Rebelo de Sousa
Poland | Polish | president, head of state | Nawrocki, Duda, Komorowski, Kaczynski, Kwasniewski, Walesa
Poland | Polish | prime minister, premier, head of government | Tusk, Morawiecki, Szydlo, Kopacz
Hungary | Hungarian | prime minister, premier, head of government | Orban, Gyurcsany
Slovakia | Slovak | prime minister, premier, head of government | Fico, Heger, Matovic
Slovakia | Slovak | president, head of state | Pellegrini, Caputova
Czech Republic, Czechia | Czech | president, head of state | Petr Pavel, Zeman, Vaclav Klaus, Havel
Czech Republic, Czechia | Czech | prime minister, premier, head of government | Fiala, Babis
Romania | Romanian | president, head of state | Nicusor Dan, Iohannis, Basescu
Bulgaria | Bulgarian | president, head of state | Radev, Plevneliev
Bulgaria | Bulgarian | prime minister, premier, head of government | Borissov, Zhelyazkov
Serbia | Serbian | president, head of state | Vucic, Tadic, Kostunica, Milosevic
Yugoslavia | Yugoslav | president, head of state | Milosevic, Tito
Bosnian Serbs | Bosnian Serb | president | Dodik, Karadzic
Croatia | Croatian | president, head of state | Milanovic, Grabar-Kitarovic, Tudjman
Croatia | Croatian | prime minister, premier, head of government | Plenkovic
Slovenia | Slovenian | prime minister, premier, head of government | Golob, Jansa
Montenegro | Montenegrin | president, head of state | Milatovic, Djukanovic
North Macedonia, Macedonia | Macedonian | prime minister, premier, head of government | Mickoski, Zaev, Gruevski
Albania | Albanian | prime minister, premier, head of government | Edi Rama, Berisha, Hoxha
Kosovo | Kosovan, Kosovo | prime minister, premier, president | Kurti, Osmani, Thaci
Greece | Greek | prime minister, premier, head of government | Mitsotakis, Tsipras, Samaras, Papandreou, Karamanlis
Cyprus | Cypriot | president, head of state | Christodoulides, Anastasiades
Austria | Austrian | chancellor, head of government | Stocker, Nehammer, Sebastian Kurz, Schallenberg, Faymann
Austria | Austrian | president, head of state | Van der Bellen
Netherlands | Dutch | prime minister, premier, head of government | Schoof, Rutte, Balkenende
Belgium | Belgian | prime minister, premier, head of government | De Wever, De Croo, Charles Michel
Denmark | Danish | prime minister, premier, head of government | Frederiksen, Lokke Rasmussen, Thorning-Schmidt
Sweden | Swedish | prime minister, premier, head of government | Kristersson, Magdalena Andersson, Lofven, Reinfeldt
Norway | Norwegian | prime minister, premier, head of government | Gahr Store, Solberg, Stoltenberg
Finland | Finnish | president, head of state | Stubb, Niinisto, Halonen
Finland | Finnish | prime minister, premier, head of government | Orpo, Sanna Marin
Ireland | Irish | prime minister, taoiseach, premier, head of government | Micheal Martin, Simon Harris, Varadkar, Enda Kenny, Bertie Ahern
Estonia | Estonian | prime minister, premier, head of government | Kristen Michal, Kaja Kallas, Ratas
Latvia | Latvian | president, head of state | Rinkevics, Levits
Lithuania | Lithuanian | president, head of state | Nauseda, Grybauskaite, Adamkus
Scotland | Scottish | first minister | Swinney, Yousaf, Sturgeon, Salmond
Chechnya | Chechen | president, strongman, head | Kadyrov
`);
