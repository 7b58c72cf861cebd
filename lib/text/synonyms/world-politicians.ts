import { bothWays } from './world-lines.ts';

/** Candidates, ministers, spokesmen and heads of organisations of about 2000 to 2025 by what they are, one direction a line. */
export const WORLD_POLITICIANS = bothWays(`
president-elect, incoming American president, incoming president of the US, next American leader, next American president, future US president, newly elected American president, returning American president, winner of the American election, new American leader, new White House occupant > Trump, Biden, Obama
outgoing American president, departing American president, outgoing US administration, departing US administration > Biden, Obama, Bush
occupant of the White House, White House incumbent, man in the White House, White House chief > Trump, Biden, Obama, Bush
Republican > Trump
Republican candidate, Republican nominee, Republican president, Republican leader, Republican contender, Republican hopeful > Trump, Bush, Romney, McCain
Republican politician, Republican senator, Republican lawmaker, Republican hawk > Graham, McConnell, Rubio, Cruz, McCain, Pompeo, Bolton, Haley, DeSantis
Democratic candidate, Democratic nominee, Democratic contender, Democratic hopeful > Harris, Biden, Clinton, Obama, Kerry, Gore
Democratic president, Democrat in the White House > Biden, Obama, Clinton, Carter
Democratic politician, Democratic senator > Pelosi, Schumer, Sanders, Harris, Kerry, Warren
rival of Trump, opponent of Trump, Trump's challenger, Trump's rival > Harris, Biden, Hillary Clinton, DeSantis
running mate of Trump, Trump's deputy, Trump's second-in-command > Vance, Pence
running mate of Biden, Biden's deputy > Harris
running mate of Harris > Walz
real estate mogul, New York businessman turned president, property tycoon > Trump
first black president, first black US president > Obama
American first lady, US first lady, Trump's wife > Melania, Jill Biden, Michelle Obama
American secretary of state, US secretary of state, US foreign minister, American foreign minister, American top diplomat, US top diplomat, head of the State Department, chief of American diplomacy, Washington's top diplomat > Rubio, Blinken, Pompeo, Tillerson, Kerry, Hillary Clinton, Condoleezza Rice, Powell
American defence secretary, US defence secretary, American defence minister, Pentagon chief, head of the Pentagon > Hegseth, Lloyd Austin, Esper, Mattis, Rumsfeld
American national security adviser, US national security adviser > Sullivan, Waltz, Bolton, McMaster, Kissinger
American treasury secretary, US treasury secretary, American finance minister > Bessent, Yellen, Mnuchin, Geithner
American envoy, US envoy, special envoy of Trump, Trump's envoy, US special envoy, American special representative > Witkoff, Kellogg, Malley, Khalilzad, Holbrooke
Fed chief, Federal Reserve chief, head of the Federal Reserve, American central banker > Powell, Yellen, Bernanke, Greenspan
CIA chief, CIA director, American spy chief > Ratcliffe, William Burns, Haspel, Pompeo, Brennan, Petraeus, Tenet
FBI chief, FBI director > Patel, Wray, Comey, Mueller
Kremlin chief, Kremlin leader, Kremlin boss, master of the Kremlin, man in the Kremlin, Moscow's leader, KGB officer turned president > Putin
Kremlin spokesman, Putin's spokesman, Russian president's spokesman, spokesman of the Kremlin, Kremlin mouthpiece, Russian presidential spokesman > Peskov
Kremlin aide, Putin's aide, presidential aide, Russian presidential adviser, Putin's foreign policy adviser > Ushakov, Dmitriev, Surkov, Medinsky
Russian foreign minister, Russian top diplomat, head of Russian diplomacy, Moscow's top diplomat, Russian diplomacy chief > Lavrov
Russian deputy foreign minister, Russian deputy minister > Ryabkov, Rudenko, Bogdanov, Galuzin, Vershinin
Russian foreign ministry spokeswoman, Russian foreign ministry spokesperson, spokeswoman for Russian diplomacy, foreign ministry spokeswoman > Zakharova
Russian defence minister, Russian defence chief > Belousov, Shoigu, Ivanov, Serdyukov
Russian security council secretary, Russian security chief > Shoigu, Patrushev
Russian spy chief, Russian intelligence chief > Naryshkin, Bortnikov
Russian energy minister, Russian oil minister > Tsivilev, Novak, Shulginov
Russian deputy prime minister, Russian deputy premier > Novak, Overchuk, Savelyev, Manturov, Chernyshenko
Russian central bank chief, Russian central banker > Nabiullina
Russian opposition leader, Russian opposition politician, Kremlin critic, jailed Kremlin critic, Putin's critic, Putin's foe > Navalny, Nemtsov, Khodorkovsky, Kara-Murza, Yashin
speaker of the Duma, Russian parliament speaker, head of the State Duma > Volodin, Naryshkin, Gryzlov
speaker of the Federation Council, upper house speaker > Matviyenko, Matvienko
Wagner boss, Wagner chief, Wagner founder, Russian mercenary boss, mercenary leader, Putin's chef > Prigozhin
Ukrainian foreign minister, Ukrainian top diplomat > Sybiha, Kuleba, Klimkin
Ukrainian defence minister > Umerov, Reznikov, Shmyhal
Ukrainian army chief, Ukrainian commander-in-chief, top Ukrainian general > Syrskyi, Syrsky, Zaluzhny, Zaluzhnyi
Ukrainian presidential chief of staff, Zelensky's aide, Zelensky's chief of staff > Yermak, Podolyak
Belarusian opposition leader > Tikhanovskaya, Tsikhanouskaya
Iranian foreign minister, Iranian top diplomat, head of Iranian diplomacy, Tehran's top diplomat > Araghchi, Araqchi, Amir-Abdollahian, Zarif, Salehi
Iranian foreign ministry spokesman, Tehran's spokesman > Baghaei, Baqaei, Kanaani, Khatibzadeh, Mousavi
Iranian ambassador, Tehran's envoy, Iranian envoy > Jalali
Iranian parliament speaker, speaker of the Majlis > Ghalibaf, Qalibaf, Larijani
Iranian security chief, Iranian national security chief > Larijani, Shamkhani, Ahmadian
Iranian nuclear chief, head of Iran's atomic agency > Eslami, Salehi
Quds Force commander, top Iranian general, Iranian general, Iranian commander > Soleimani, Qaani, Salami, Bagheri
exiled crown prince of Iran, son of the last shah > Reza Pahlavi, Pahlavi
Syrian foreign minister > Shaibani, Mekdad, Moallem
Turkish foreign minister, Turkish top diplomat > Fidan, Cavusoglu
Turkish opposition leader, Erdogan's rival > Imamoglu, Kilicdaroglu, Ozel
Israeli foreign minister, Israeli top diplomat > Saar, Israel Katz, Lapid, Lieberman
Israeli defence minister > Katz, Gallant, Gantz, Lieberman
far-right Israeli minister > Ben-Gvir, Smotrich
Saudi foreign minister > Faisal bin Farhan, Jubeir
Egyptian foreign minister > Abdelatty, Shoukry
Chinese foreign minister, Chinese top diplomat, head of Chinese diplomacy > Wang Yi, Qin Gang, Yang Jiechi
Indian foreign minister, Indian external affairs minister, Indian top diplomat > Jaishankar, Swaraj
Indian opposition leader > Rahul Gandhi, Sonia Gandhi, Kejriwal
Pakistani army chief, Pakistani military chief > Munir, Bajwa
Pakistani foreign minister > Ishaq Dar, Bilawal Bhutto
Japanese foreign minister > Motegi, Iwaya, Kamikawa, Hayashi
Kim Jong-un's sister, sister of the North Korean leader > Kim Yo-jong
German foreign minister, German top diplomat > Wadephul, Baerbock, Maas, Steinmeier, Gabriel
German defence minister > Pistorius, Lambrecht, Kramp-Karrenbauer
German finance minister > Klingbeil, Lindner, Scholz, Schaeuble
German opposition leader, German far-right leader > Weidel, Merz, Chrupalla
French foreign minister, French top diplomat > Barrot, Sejourne, Colonna, Le Drian, Fabius
French far-right leader, French opposition leader, French nationalist leader > Le Pen, Bardella
French leftist leader, French far-left leader > Melenchon
British foreign secretary, British foreign minister, UK foreign secretary, British top diplomat > Lammy, Yvette Cooper, Cameron, Cleverly, Truss, Raab
British defence secretary, British defence minister > John Healey, Healey, Shapps, Ben Wallace
British finance minister, British chancellor of the exchequer > Rachel Reeves, Jeremy Hunt, Kwarteng, Sunak, Osborne
British opposition leader, Conservative leader > Badenoch, Sunak
Labour leader, former Labour leader > Starmer, Corbyn, Miliband, Blair
Brexit campaigner, British populist > Farage
Hungarian foreign minister, Hungarian top diplomat > Szijjarto
Hungarian opposition leader, Orban's challenger > Peter Magyar
Polish foreign minister, Polish top diplomat > Sikorski, Rau
Armenian foreign minister > Mirzoyan
Azerbaijani foreign minister > Bayramov, Mammadyarov
Venezuelan opposition leader > Machado, Guaido, Edmundo Gonzalez, Capriles
Burmese opposition leader, Myanmar's ousted leader > Suu Kyi
Tibetan spiritual leader, exiled Tibetan leader > Dalai Lama
UN chief, UN head, UN secretary general, secretary general of the United Nations, head of the UN, head of the world body > Guterres, Ban Ki-moon, Kofi Annan
NATO chief, NATO head, NATO secretary general, head of the alliance, alliance's chief > Rutte, Stoltenberg, Rasmussen
European Commission president, head of the European Commission, EU chief, head of the EU executive, EU executive chief > von der Leyen, Juncker, Barroso
European Council president, head of the European Council > Costa, Charles Michel, Tusk
EU foreign policy chief, EU top diplomat, European top diplomat, head of EU diplomacy, Brussels' top diplomat > Kallas, Borrell, Mogherini, Ashton, Solana
European Central Bank chief, ECB chief, ECB president > Lagarde, Draghi, Trichet
IMF chief, IMF head, head of the IMF > Georgieva, Lagarde, Strauss-Kahn
World Bank chief, head of the World Bank > Banga, Malpass, Wolfowitz
nuclear watchdog chief, IAEA chief, head of the IAEA, UN nuclear chief, head of the nuclear watchdog > Grossi, Amano, ElBaradei
WHO chief, head of the WHO, head of the World Health Organization > Tedros, Margaret Chan
WTO chief, head of the WTO > Okonjo-Iweala, Azevedo, Lamy
pope, head of the Catholic Church, Catholic leader > Francis, Leo XIV, Benedict, John Paul
Russian Orthodox leader, head of the Russian church, Russian patriarch, Moscow patriarch > Kirill
al-Qaeda leader, leader of al-Qaeda, mastermind of the September 11 attacks > bin Laden, Zawahiri
Islamic State leader, leader of ISIS, self-styled caliph > Baghdadi
world's richest man, richest man in the world, Tesla boss, Tesla chief, SpaceX founder, owner of Twitter, electric car billionaire, tech billionaire > Musk
Amazon founder > Bezos
Facebook founder, head of Meta > Zuckerberg
Microsoft founder > Bill Gates
Apple chief, Apple founder > Tim Cook, Steve Jobs
OpenAI chief > Altman
Nvidia chief > Jensen Huang
Telegram founder > Durov
Trump's son-in-law > Kushner
NSA whistleblower, American whistleblower > Snowden
WikiLeaks founder > Assange
American talk show host, conservative American interviewer > Tucker Carlson
Swedish climate activist, young climate activist > Thunberg
`);
