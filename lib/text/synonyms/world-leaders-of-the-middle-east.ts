import { leaderLines } from './world-lines.ts';

/** Names | adjectives | offices | surnames, best known first; about 2000 to 2025. */
export const WORLD_LEADERS_OF_THE_MIDDLE_EAST = leaderLines(`
Iran, Islamic Republic | Iranian | president, head of government | Pezeshkian, Raisi, Rouhani, Ahmadinejad, Khatami, Rafsanjani
Iran, Islamic Republic | Iranian | supreme leader, spiritual leader, religious leader, ayatollah, head of state | Khamenei, Khomeini
Iran, Persia | Iranian, Persian | shah, monarch, king | Pahlavi
Iraq | Iraqi | prime minister, premier, head of government | Sudani, Kadhimi, Abdul Mahdi, Abadi, Maliki, Allawi
Iraq | Iraqi | president, head of state | Barham Salih, Talabani, Saddam Hussein, Latif Rashid
Iraq | Iraqi | dictator, strongman | Saddam, Saddam Hussein
Kurdistan | Kurdish, Iraqi Kurdish | president | Barzani, Talabani
Syria | Syrian | president, head of state | Assad, Sharaa
Syria | Syrian, former Syrian, ousted Syrian | dictator, strongman | Assad
Syrian rebels, new Syria | Syrian rebel, new Syrian, Syrian interim | president | Sharaa, Jolani, Golani, Julani
Lebanon | Lebanese | president, head of state | Joseph Aoun, Michel Aoun, Aoun, Suleiman, Lahoud
Lebanon | Lebanese | prime minister, premier, head of government | Nawaf Salam, Mikati, Hariri, Siniora
Hezbollah | Hezbollah | chief, secretary general, head | Nasrallah, Qassem
Israel, Jewish state | Israeli | prime minister, premier, head of government | Netanyahu, Bennett, Lapid, Olmert, Sharon, Ehud Barak, Rabin
Israel | Israeli | president, head of state | Herzog, Rivlin, Shimon Peres
Palestine, Palestinian Authority, Palestinians | Palestinian | president, head of state | Abbas, Arafat
Hamas | Hamas | chief, political chief, head | Haniyeh, Sinwar, Meshaal, Mashal
Houthis | Houthi | chief | Abdul-Malik al-Houthi
Yemen | Yemeni | president, head of state | Alimi, Saleh, Hadi
Jordan | Jordanian | king, monarch, head of state | King Abdullah, Abdullah II
Egypt | Egyptian | president, head of state | Sisi, Morsi, Mursi, Mubarak, Sadat, Nasser
Saudi Arabia | Saudi | king, monarch, head of state | King Salman, King Abdullah, King Fahd
Saudi Arabia | Saudi | crown prince, de facto ruler | Mohammed bin Salman, bin Salman, MBS
Emirates, UAE, United Arab Emirates | Emirati, UAE | president, head of state | bin Zayed, Mohammed bin Zayed, MBZ
Qatar | Qatari | emir, head of state | Tamim, Sheikh Tamim
Kuwait | Kuwaiti | emir, head of state | Sheikh Meshal, Sheikh Nawaf, Sheikh Sabah
Oman | Omani | sultan, monarch, head of state | Haitham, Qaboos
Bahrain | Bahraini | king, monarch, head of state | King Hamad
Libya | Libyan | dictator, strongman | Gaddafi, Qaddafi, Gadhafi, Haftar
Libya | Libyan | prime minister, premier, head of government | Dbeibah, Sarraj
Tunisia | Tunisian | president, head of state | Saied, Essebsi, Ben Ali, Marzouki, Bourguiba
Algeria | Algerian | president, head of state | Tebboune, Bouteflika
Morocco | Moroccan | king, monarch, head of state | Mohammed VI, King Mohammed
`);
