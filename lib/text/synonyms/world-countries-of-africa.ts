import { countryLines } from './world-lines.ts';

/** Names | adjectives | capital, (seat of government) | currency. */
export const WORLD_COUNTRIES_OF_AFRICA = countryLines(`
Algeria | Algerian | Algiers | dinar
Angola | Angolan | Luanda | kwanza
Benin | Beninese | Porto-Novo, (Cotonou)
Botswana | Botswanan | Gaborone | pula
Burkina Faso | Burkinabe | Ouagadougou
Burundi | Burundian | Gitega, (Bujumbura)
Cameroon | Cameroonian | Yaounde
Cape Verde | Cape Verdean | Praia
Central African Republic | Central African | Bangui
Chad | Chadian | N'Djamena
Comoros | Comorian | Moroni
Democratic Republic of Congo, Congo | Congolese | Kinshasa, Brazzaville
Djibouti | Djiboutian | Djibouti
Egypt | Egyptian | Cairo
Equatorial Guinea | Equatorial Guinean | Malabo
Eritrea | Eritrean | Asmara | nakfa
Eswatini, Swaziland | Swazi | Mbabane
Ethiopia | Ethiopian | Addis Ababa | birr
Gabon | Gabonese | Libreville
Gambia | Gambian | Banjul | dalasi
Ghana | Ghanaian | Accra | cedi
Guinea | Guinean | Conakry
Guinea-Bissau | Bissau-Guinean | Bissau
Ivory Coast | Ivorian | Yamoussoukro, (Abidjan)
Kenya | Kenyan | Nairobi | shilling
Lesotho | Basotho | Maseru
Liberia | Liberian | Monrovia
Libya | Libyan | Tripoli | dinar
Madagascar | Malagasy | Antananarivo | ariary
Malawi | Malawian | Lilongwe | kwacha
Mali | Malian | Bamako
Mauritania | Mauritanian | Nouakchott | ouguiya
Mauritius | Mauritian | Port Louis | rupee
Morocco | Moroccan | Rabat | dirham
Mozambique | Mozambican | Maputo | metical
Namibia | Namibian | Windhoek
Niger | Nigerien | Niamey
Nigeria | Nigerian | Abuja | naira
Rwanda | Rwandan | Kigali
Senegal | Senegalese | Dakar
Seychelles | Seychellois | Victoria
Sierra Leone | Sierra Leonean | Freetown | leone
Somalia | Somali | Mogadishu | shilling
South Africa | South African | Pretoria, (Cape Town) | rand
South Sudan | South Sudanese | Juba
Sudan | Sudanese | Khartoum, (Port Sudan)
Tanzania | Tanzanian | Dodoma | shilling
Togo | Togolese | Lome
Tunisia | Tunisian | Tunis | dinar
Uganda | Ugandan | Kampala | shilling
Zambia | Zambian | Lusaka | kwacha
Zimbabwe | Zimbabwean | Harare
`);
