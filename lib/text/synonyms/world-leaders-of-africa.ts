import { leaderLines } from './world-lines.ts';

/** South of the Sahara, about 2000 to 2025: names | adjectives | offices | surnames, best known first. */
export const WORLD_LEADERS_OF_AFRICA = leaderLines(`
South Africa | South African | president, head of state | Ramaphosa, Zuma, Mbeki, Mandela
Nigeria | Nigerian | president, head of state | Tinubu, Buhari, Goodluck Jonathan, Obasanjo
Kenya | Kenyan | president, head of state | Ruto, Kenyatta, Kibaki
Ethiopia | Ethiopian | prime minister, premier, head of government | Abiy, Abiy Ahmed, Meles, Hailemariam
Eritrea | Eritrean | president, head of state | Isaias Afwerki, Afwerki
Sudan | Sudanese | president, head of state, army chief | Burhan, Bashir
South Sudan | South Sudanese | president, head of state | Salva Kiir, Kiir
Somalia | Somali | president, head of state | Hassan Sheikh Mohamud, Farmajo
Djibouti | Djiboutian | president, head of state | Guelleh
Uganda | Ugandan | president, head of state | Museveni
Uganda | Ugandan | dictator | Idi Amin
Rwanda | Rwandan | president, head of state | Kagame
Burundi | Burundian | president, head of state | Ndayishimiye, Nkurunziza
Tanzania | Tanzanian | president, head of state | Samia Suluhu Hassan, Magufuli, Kikwete, Nyerere
Congo, Democratic Republic of Congo | Congolese | president, head of state | Tshisekedi, Kabila, Sassou Nguesso, Mobutu
Zimbabwe | Zimbabwean | president, head of state | Mnangagwa, Mugabe
Zambia | Zambian | president, head of state | Hichilema, Lungu
Mozambique | Mozambican | president, head of state | Daniel Chapo, Nyusi, Guebuza
Angola | Angolan | president, head of state | Lourenco, Eduardo dos Santos
Namibia | Namibian | president, head of state | Nandi-Ndaitwah, Geingob
Botswana | Botswanan | president, head of state | Duma Boko, Masisi, Ian Khama
Malawi | Malawian | president, head of state | Mutharika, Chakwera
Madagascar | Malagasy | president, head of state | Rajoelina
Ghana | Ghanaian | president, head of state | Mahama, Akufo-Addo, Nkrumah
Senegal | Senegalese | president, head of state | Diomaye Faye, Macky Sall, Abdoulaye Wade
Ivory Coast | Ivorian | president, head of state | Ouattara, Gbagbo
Mali | Malian | president, head of state, junta chief | Goita, Boubacar Keita
Burkina Faso | Burkinabe | president, head of state, junta chief | Ibrahim Traore, Traore, Compaore, Sankara
Niger | Nigerien | president, head of state, junta chief | Tiani, Tchiani, Bazoum, Issoufou
Guinea | Guinean | president, head of state, junta chief | Doumbouya, Alpha Conde
Guinea-Bissau | Bissau-Guinean | president, head of state | Embalo
Liberia | Liberian | president, head of state | Boakai, Weah, Sirleaf, Charles Taylor
Sierra Leone | Sierra Leonean | president, head of state | Maada Bio, Bai Koroma
Gambia | Gambian | president, head of state | Adama Barrow, Jammeh
Togo | Togolese | president, head of state | Gnassingbe
Benin | Beninese | president, head of state | Patrice Talon
Cameroon | Cameroonian | president, head of state | Paul Biya, Biya
Chad | Chadian | president, head of state | Deby
Central African Republic | Central African | president, head of state | Touadera, Bozize
Gabon | Gabonese | president, head of state | Oligui Nguema, Bongo
Equatorial Guinea | Equatorial Guinean | president, head of state | Obiang
Mauritania | Mauritanian | president, head of state | Ghazouani
`);
