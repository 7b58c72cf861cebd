import { leaderLines } from './world-lines.ts';

/** Central, South and East Asia and Oceania, about 2000 to 2025: names | adjectives | offices | surnames, best known first. */
export const WORLD_LEADERS_OF_ASIA = leaderLines(`
Kazakhstan | Kazakh | president, head of state | Tokayev, Nazarbayev
Uzbekistan | Uzbek | president, head of state | Mirziyoyev, Karimov
Turkmenistan | Turkmen | president, head of state | Berdimuhamedov, Berdymukhamedov, Niyazov
Tajikistan | Tajik | president, head of state | Rahmon, Rakhmon
Kyrgyzstan | Kyrgyz | president, head of state | Japarov, Zhaparov, Jeenbekov, Atambayev, Bakiyev, Akayev
Afghanistan | Afghan | president, head of state | Ashraf Ghani, Ghani, Karzai
Taliban | Taliban | supreme leader, chief | Akhundzada, Mullah Omar
Pakistan | Pakistani | prime minister, premier, head of government | Shehbaz Sharif, Sharif, Imran Khan, Gilani, Bhutto
Pakistan | Pakistani | president, head of state | Zardari, Musharraf, Alvi
India | Indian | prime minister, premier, head of government | Modi, Manmohan Singh, Vajpayee, Nehru, Gandhi
India | Indian | president, head of state | Murmu, Kovind
Bangladesh | Bangladeshi | prime minister, premier, head of government | Hasina, Yunus, Khaleda Zia
Sri Lanka | Sri Lankan | president, head of state | Dissanayake, Wickremesinghe, Rajapaksa, Sirisena
Nepal | Nepalese, Nepali | prime minister, premier, head of government | Karki, Dahal, Deuba, Prachanda
Maldives | Maldivian | president, head of state | Muizzu, Solih, Nasheed, Yameen
China | Chinese | president, head of state, party chief | Xi, Xi Jinping, Hu Jintao, Jiang Zemin, Deng Xiaoping, Mao
China | Chinese | premier, prime minister, head of government | Li Qiang, Li Keqiang, Wen Jiabao
Taiwan | Taiwanese | president, head of state | Lai Ching-te, Tsai Ing-wen, Ma Ying-jeou, Chen Shui-bian
Japan | Japanese | prime minister, premier, head of government | Takaichi, Ishiba, Kishida, Suga, Abe, Noda, Koizumi
Japan | Japanese | emperor, monarch, head of state | Naruhito, Akihito, Hirohito
South Korea | South Korean | president, head of state | Lee Jae-myung, Yoon, Moon Jae-in, Park Geun-hye, Lee Myung-bak, Roh Moo-hyun
North Korea | North Korean | dictator, head of state | Kim Jong-un, Kim, Kim Jong-il, Kim Il-sung
Mongolia | Mongolian | president, head of state | Khurelsukh, Battulga
Vietnam | Vietnamese | party chief, president, head of state | To Lam, Nguyen Phu Trong, Ho Chi Minh
Cambodia | Cambodian | prime minister, premier, head of government | Hun Manet, Hun Sen, Pol Pot
Thailand | Thai | prime minister, premier, head of government | Anutin, Paetongtarn, Srettha, Prayut, Yingluck, Thaksin
Thailand | Thai | king, monarch, head of state | Vajiralongkorn, Bhumibol
Myanmar, Burma | Burmese, Myanmar | junta chief, head of government | Min Aung Hlaing, Suu Kyi
Malaysia | Malaysian | prime minister, premier, head of government | Anwar Ibrahim, Mahathir, Najib, Muhyiddin
Singapore | Singaporean | prime minister, premier, head of government | Lawrence Wong, Lee Hsien Loong, Lee Kuan Yew
Indonesia | Indonesian | president, head of state | Prabowo, Widodo, Jokowi, Yudhoyono, Megawati, Suharto, Sukarno
Philippines | Philippine, Filipino | president, head of state | Marcos, Duterte, Aquino, Arroyo, Estrada
Australia | Australian | prime minister, premier, head of government | Albanese, Scott Morrison, Turnbull, Tony Abbott, Gillard, Kevin Rudd, John Howard
New Zealand | New Zealand | prime minister, premier, head of government | Luxon, Hipkins, Ardern, John Key, Helen Clark
`);
