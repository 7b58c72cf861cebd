/** Countries of Asia, Africa and Oceania with their people, capitals and seats of government, one group a line. */
export const PLACES_OF_ASIA_AND_AFRICA = `
Iran, Iranian, Tehran, Islamic Republic, Persia, Persian | Teheran, ayatollah
Persia, Persian, ancient Iran | Iran, Farsi
Farsi, Persian, Iranian language | Iran
Iraq, Iraqi, Baghdad | Mesopotamia
Kurdistan, Kurd, Kurdish | Erbil
Syria, Syrian, Damascus
Lebanon, Lebanese, Beirut | Hezbollah
Israel, Israeli, Jerusalem, Tel Aviv, Jewish state | Knesset, IDF, Zionist
Palestine, Palestinian, Ramallah, West Bank | Gaza
Gaza, Gaza Strip, Gazan | Palestinian, Hamas, enclave
Hamas, Gaza rulers | Palestinian, Gaza
Hezbollah, Hizbollah, party of god | Lebanon, Lebanese
Houthi, Ansar Allah, Huthi | Yemen
Yemen, Yemeni, Sanaa, Aden | Houthi
Jordan, Jordanian, Amman
Egypt, Egyptian, Cairo | Suez
Saudi Arabia, Saudi, Riyadh | kingdom
United Arab Emirates, UAE, Emirati, Abu Dhabi, Dubai
Qatar, Qatari, Doha
Kuwait, Kuwaiti, Kuwait City
Bahrain, Bahraini, Manama
Oman, Omani, Muscat
Gulf states, Gulf, Persian Gulf, Gulf monarchies, Arabian Gulf | Saudi, Qatar
Hormuz, Strait of Hormuz | Gulf, strait
Middle East, Mideast, Near East, West Asia, Western Asia | Arab
Arab, Arabian | Gulf
Turkey, Turkish, Ankara, Turkiye, Turk | Istanbul
Istanbul, Constantinople | Turkey
Afghanistan, Afghan, Kabul | Taliban
Taliban, Taleban | Afghanistan, Kabul
Pakistan, Pakistani, Islamabad
India, Indian, New Delhi, Delhi | Hindu, Mumbai
Mumbai, Bombay | India
Bangladesh, Bangladeshi, Dhaka
Sri Lanka, Sri Lankan, Colombo, Ceylon
Nepal, Nepalese, Kathmandu, Nepali
Bhutan, Bhutanese, Thimphu
Maldives, Maldivian
China, Chinese, Beijing, Peking, Zhongnanhai, People's Republic | PRC, mainland
Taiwan, Taiwanese, Taipei | Formosa
Hong Kong, Hongkonger | China
Tibet, Tibetan, Lhasa | Dalai Lama
Xinjiang, Uyghur, Uighur | China
Mongolia, Mongolian, Ulaanbaatar, Mongol, Ulan Bator
North Korea, North Korean, Pyongyang, DPRK | Korean
South Korea, South Korean, Seoul, Republic of Korea | Korean
Korea, Korean, Korean peninsula | Seoul, Pyongyang
Japan, Japanese, Tokyo
Vietnam, Vietnamese, Hanoi
Cambodia, Cambodian, Phnom Penh, Khmer
Laos, Laotian, Vientiane
Thailand, Thai, Bangkok, Siam
Myanmar, Burma, Burmese, Naypyidaw | Rangoon, Yangon
Malaysia, Malaysian, Kuala Lumpur | Malay
Singapore, Singaporean, city state
Indonesia, Indonesian, Jakarta | Bali
Philippines, Filipino, Manila
Southeast Asia, South-East Asia, ASEAN | Vietnam, Thailand
Asia, Asian, Asia-Pacific, Far East | orient
Central Asia, Central Asian | Kazakhstan, Uzbekistan, Tajikistan
Kazakhstan, Kazakh, Astana | Almaty, Nur-Sultan
Uzbekistan, Uzbek, Tashkent | Samarkand
Turkmenistan, Turkmen, Ashgabat
Tajikistan, Tajik, Dushanbe
Kyrgyzstan, Kyrgyz, Bishkek, Kirghiz
Australia, Australian, Canberra, Aussie | Sydney
New Zealand, Wellington, Kiwi | Auckland
Africa, African | sub-Saharan
Algeria, Algerian, Algiers
Morocco, Moroccan, Rabat
Tunisia, Tunisian, Tunis
Libya, Libyan, Tripoli | Benghazi
Sudan, Sudanese, Khartoum | Darfur
Ethiopia, Ethiopian, Addis Ababa
Eritrea, Eritrean, Asmara
Somalia, Somali, Mogadishu
Kenya, Kenyan, Nairobi
Uganda, Ugandan, Kampala
Tanzania, Tanzanian, Dodoma
Rwanda, Rwandan, Kigali
Congo, Congolese, Kinshasa, Democratic Republic of Congo, DRC | Zaire
Nigeria, Nigerian, Abuja | Lagos
Niger, Niamey, Nigerien
Mali, Malian, Bamako
Burkina Faso, Burkinabe, Ouagadougou
Senegal, Senegalese, Dakar
Ghana, Ghanaian, Accra
Ivory Coast, Ivorian, Cote d'Ivoire, Abidjan
Chad, Chadian, N'Djamena
Cameroon, Cameroonian, Yaounde
Angola, Angolan, Luanda
Mozambique, Mozambican, Maputo
Zambia, Zambian, Lusaka
Zimbabwe, Zimbabwean, Harare | Rhodesia
Botswana, Gaborone
Namibia, Namibian, Windhoek
South Africa, South African, Pretoria | Johannesburg, Cape Town
Madagascar, Malagasy, Antananarivo
Sahel, Sahel region | Mali, Niger, Burkina
Global South, developing world, developing countries, third world | BRICS
Red Sea, Bab el-Mandeb | Houthi, Suez
Suez, Suez Canal | Egypt
Indian Ocean, Arabian Sea | India
Pacific, Pacific Ocean | ocean
Atlantic, Atlantic Ocean | ocean
Mediterranean, Mediterranean Sea | sea
`;
