import { countryLines } from './world-lines.ts';

/** Asia and Oceania: names | adjectives | capital, (seat of government) | currency. */
export const WORLD_COUNTRIES_OF_ASIA = countryLines(`
Afghanistan | Afghan | Kabul | afghani
Australia | Australian | Canberra | dollar
Bahrain | Bahraini | Manama | dinar
Bangladesh | Bangladeshi | Dhaka | taka
Bhutan | Bhutanese | Thimphu | ngultrum
Brunei | Bruneian | Bandar Seri Begawan
Cambodia | Cambodian | Phnom Penh | riel
China | Chinese | Beijing, Peking, (Zhongnanhai) | yuan, renminbi
East Timor, Timor-Leste | Timorese | Dili
Fiji | Fijian | Suva
India | Indian | New Delhi, Delhi | rupee
Indonesia | Indonesian | Jakarta | rupiah
Iran | Iranian | Tehran, Teheran | rial, toman
Iraq | Iraqi | Baghdad | dinar
Israel | Israeli | (Jerusalem), (Tel Aviv) | shekel
Japan | Japanese | Tokyo | yen
Jordan | Jordanian | Amman | dinar
Kazakhstan | Kazakh | Astana, Nur-Sultan | tenge
Kuwait | Kuwaiti | Kuwait City | dinar
Kyrgyzstan | Kyrgyz | Bishkek | som
Laos | Laotian | Vientiane | kip
Lebanon | Lebanese | Beirut
Malaysia | Malaysian | Kuala Lumpur | ringgit
Maldives | Maldivian | | rufiyaa
Mongolia | Mongolian | Ulaanbaatar, Ulan Bator | tugrik
Myanmar, Burma | Burmese | Naypyidaw | kyat
Nepal | Nepalese, Nepali | Kathmandu | rupee
New Zealand | New Zealand | Wellington | dollar
North Korea | North Korean | Pyongyang
Oman | Omani | Muscat | rial
Pakistan | Pakistani | Islamabad | rupee
Palestine | Palestinian | (Ramallah)
Papua New Guinea | Papuan | Port Moresby | kina
Philippines | Philippine, Filipino | Manila | peso
Qatar | Qatari | Doha | riyal
Samoa | Samoan | Apia
Saudi Arabia | Saudi | Riyadh | riyal
Singapore | Singaporean | | dollar
Solomon Islands | Solomon Islands | Honiara
South Korea | South Korean | Seoul | won
Sri Lanka | Sri Lankan | Colombo | rupee
Syria | Syrian | Damascus
Taiwan | Taiwanese | Taipei
Tajikistan | Tajik | Dushanbe | somoni
Thailand | Thai | Bangkok | baht
Tonga | Tongan | Nukualofa
Turkmenistan | Turkmen | Ashgabat | manat
United Arab Emirates, Emirates, UAE | Emirati, UAE | Abu Dhabi | dirham
Uzbekistan | Uzbek | Tashkent
Vanuatu | Vanuatuan | Port Vila
Vietnam | Vietnamese | Hanoi | dong
Yemen | Yemeni | Sanaa, (Aden) | rial
`);
