/** Wars, upheavals, treaties and disasters of modern history by what they are, one direction a line. */
export const WORLD_EVENTS = `
Russian invasion, Russian attack on Ukraine, war in Ukraine, Ukraine war, Russian war, Moscow's war, Russian campaign in Ukraine > special military operation, Ukraine conflict, Ukrainian conflict, Ukrainian crisis, invasion of Ukraine
Kremlin's term for the war, official Russian name of the war > special military operation, SMO
Ukrainian incursion into Russia, Ukrainian raid on Russian soil > Kursk
annexation of 2014, Russian annexation > Crimea
Ukrainian revolution, Kyiv uprising, Ukrainian uprising > Maidan, Euromaidan, Orange Revolution
peace accords for Donbas, ceasefire deals for eastern Ukraine > Minsk
peace talks between Russia and Ukraine of 2022, spring 2022 talks > Istanbul
grain agreement, Ukrainian grain exports agreement > grain deal, Black Sea initiative
Hamas attack on Israel, Hamas massacre, attack on Israel in 2023 > October 7, 7 October
Israeli war on Hamas, Israeli offensive against Hamas, war between Israel and Hamas > Gaza
exploding pagers, pager attack > Hezbollah
fall of the Syrian regime, overthrow of the Syrian ruler, regime change in Damascus, end of the Syrian dynasty, fall of Damascus > Assad
Syrian uprising, Syrian war > civil war
wave of Arab uprisings, Arab uprisings, Arab revolts > Arab Spring
Egyptian revolution, Cairo uprising > Tahrir
Tunisian revolution > Jasmine
Iranian revolution, revolution in Iran, overthrow of the shah, fall of the shah > Islamic Revolution, 1979
hostage-taking of American diplomats, seizure of the American embassy > hostage crisis, 1979
war of the 1980s between neighbours, war with Saddam > Iran-Iraq war, Iran-Iraq
coup against the Iranian prime minister, American-backed coup in Iran > Mossadegh, Mosaddegh, 1953
killing of the Quds commander, killing of the Iranian general > Soleimani
atomic agreement, atomic deal, atomic accord, nuclear accord, nuclear bargain, agreement on the Iranian nuclear programme, deal with Iran of 2015, Vienna nuclear accord > JCPOA, nuclear deal, nuclear agreement, Joint Comprehensive Plan of Action
return of UN sanctions, automatic return of sanctions > snapback
American sanctions campaign, Trump's pressure campaign > maximum pressure
Arab-Israeli normalisation, normalisation with Israel > Abraham Accords
peace between Israel and Egypt > Camp David
Israeli-Palestinian peace accord > Oslo
Palestinian uprising > intifada
Arab-Israeli war > Six-Day War, Yom Kippur War
founding of Israel, Palestinian expulsion > 1948, Nakba
terror attacks on America, attacks on New York and Washington, attack on the twin towers > September 11, 9/11, World Trade Center
American invasion of Iraq, toppling of Saddam, Iraq war > 2003
western withdrawal from Afghanistan, American withdrawal from Afghanistan > Kabul, Taliban, 2021
Soviet war in Afghanistan, Soviet invasion > Afghanistan, 1979
NATO bombing of Yugoslavia, NATO air war > Kosovo, Belgrade, 1999
massacre of Bosnian Muslims > Srebrenica
Rwandan genocide > Tutsi, Hutu, 1994
Ottoman massacres of Armenians > Armenian genocide, 1915
Russo-Georgian war, five-day war, Georgian war > South Ossetia, 2008
Caucasus war of 2020, war between Armenia and Azerbaijan > Karabakh
Chechen war > Grozny
hostage-taking in a school > Beslan
Moscow theatre siege > Nord-Ost, Dubrovka
concert hall attack near Moscow > Crocus
mercenary mutiny, Wagner mutiny, march on Moscow > Prigozhin
poisoning in Salisbury, poisoning of a former spy > Skripal, Novichok
downing of a Malaysian airliner, shooting down of a passenger plane > MH17
end of the Soviet Union, collapse of the Soviet Union, Soviet collapse, fall of the Soviet Union, disintegration of the USSR, breakup of the Soviet Union > 1991, dissolution
restructuring under Gorbachev, Gorbachev's reforms > perestroika, glasnost
reunification of Germany, German reunification > 1990, Berlin Wall
opening of the Berlin Wall, fall of the Berlin Wall > 1989
missile crisis of 1962 > Cuban missile crisis, Cuba
Soviet victory over Germany, victory over Nazi Germany, defeat of Hitler > Victory Day, 1945, Great Patriotic War
war against Hitler, fight against Nazi Germany > Second World War, World War II, Great Patriotic War
starving of a Russian city, blockade of a Russian city > Leningrad
turning point of the war on the Volga > Stalingrad
murder of the Jews, genocide of the Jews, extermination of the Jews > Holocaust, Shoah, Auschwitz
Ukrainian famine, Soviet famine > Holodomor
Russian Revolution, Bolshevik revolution > October Revolution, 1917
Stalin's repressions, Stalinist terror > Great Terror, Gulag
allied landing in France > D-Day, Normandy
Japanese attack on the American fleet > Pearl Harbor
first use of the atomic bomb, atomic bombing of Japan > Hiroshima, Nagasaki
wartime conference of the Allies, division of Europe by the Allies > Yalta, Potsdam, Tehran conference
pact between Hitler and Stalin, Nazi-Soviet pact > Molotov-Ribbentrop
British vote to leave, British departure from the EU, Britain's exit from the European Union, leaving of the EU > Brexit, 2016
storming of the Capitol, attack on the American parliament, Capitol riot > January 6
impeachment of the American president > Trump, Clinton
attempt on Trump's life, shooting at a Trump rally > Butler
American civil war > Gettysburg, Confederacy
American defeat in Asia > Vietnam
banking crash, global financial crisis, banking crisis of 2008, collapse of an American bank > Lehman, 2008, subprime
economic crash between the wars > Great Depression, 1929
coronavirus pandemic, pandemic > covid, coronavirus
Chinese student protests, crushed Chinese protests > Tiananmen
Hong Kong protests > extradition bill, umbrella movement
Indian Ocean tsunami > Aceh, 2004
Japanese tsunami > Fukushima, 2011
Turkish earthquake > Gaziantep, Antakya
New Orleans hurricane > Katrina
gas leak in India > Bhopal
sinking of a liner > Titanic
first man in space, first human in space > Gagarin
first man on the moon > Armstrong, Apollo
first satellite > Sputnik
climate agreement, climate accord, climate pact, climate treaty > Paris Agreement, Kyoto Protocol, Paris accord
arms control treaty, arms limitation treaty, nuclear arms treaty, nuclear disarmament treaty, arms reduction treaty > New START, INF, NPT, ABM
treaty against the spread of nuclear weapons > NPT, Non-Proliferation Treaty
nuclear test ban > CTBT
mutual defence clause, collective defence clause, one for all clause, NATO's assistance clause > Article 5
treaty between Moscow and Pyongyang, North Korean-Russian treaty > comprehensive strategic partnership
security guarantees for Ukraine in exchange for nuclear weapons > Budapest Memorandum
treaty of the Caspian states, treaty on the Caspian > Aktau, Caspian convention
convention on the law of the sea, maritime law > UNCLOS
laws of war, rules of war > Geneva Conventions
European human rights treaty > European Convention on Human Rights
European treaty, founding treaty of the EU > Maastricht, Lisbon Treaty, Treaty of Rome
Russo-Persian treaty, Russian-Persian treaty, treaties after the Russo-Persian wars, humiliating treaty for Persia > Turkmenchay, Golestan, Gulistan
secret partition of the Middle East > Sykes-Picot
British promise of a Jewish homeland > Balfour
peace after the First World War > Versailles
American aid for post-war Europe > Marshall Plan
American doctrine for the western hemisphere > Monroe
racial segregation in South Africa > apartheid
women's suffrage > right to vote
economic forum in Russia, Russian economic forum, Russian investment forum, Russian Davos > SPIEF, St Petersburg forum, Eastern Economic Forum
meeting of the rich and powerful, Swiss forum, Alpine forum > Davos, World Economic Forum
Bavarian security conference, German security conference > Munich
Russian discussion club > Valdai
summer games, winter games, games of the nations > Olympics
football tournament, global football tournament > World Cup
American football final > Super Bowl
song contest, European song contest > Eurovision
film prize, film award, Hollywood prize > Oscar, Academy Award, Golden Globe
film festival > Cannes, Venice, Berlinale, Sundance
peace prize, Norwegian prize, Swedish prize, prestigious science prize > Nobel
American journalism prize > Pulitzer
cycling race > Tour de France
tennis tournament > Wimbledon, Roland Garros
`;
