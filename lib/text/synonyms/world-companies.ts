import { bothWays } from './world-lines.ts';

/** Companies and brands by what they make and where they come from, one direction a line. */
export const WORLD_COMPANIES = bothWays(`
energy giant, energy company, energy group, energy firm > Gazprom, Rosneft, Lukoil, Shell, BP, Exxon, ExxonMobil, Chevron, TotalEnergies, Eni, Aramco, Equinor, Petrobras
Russian energy giant, Russian gas giant, Russian gas company, Russian gas exporter, state gas monopoly of Russia, Kremlin-controlled gas group > Gazprom, Novatek
Russian oil giant, Russian oil company, Russian oil producer, Russian crude producer > Rosneft, Lukoil, Surgutneftegas, Tatneft, Gazprom Neft, Yukos
Russian nuclear corporation, Russian nuclear company, Russian atomic agency, builder of Russian reactors > Rosatom, Atomstroyexport
Russian railways company, Russian rail operator > RZD, Russian Railways
Russian arms exporter, Russian arms maker, Russian arms manufacturer, Russian defence conglomerate > Rosoboronexport, Rostec, Kalashnikov, Uralvagonzavod, Almaz-Antey
Russian plane maker, Russian aircraft maker > Sukhoi, Tupolev, Ilyushin, Irkut, United Aircraft
Russian carmaker > Avtovaz, Lada, Kamaz, GAZ
Russian bank, Russian lender, Russian state bank > Sberbank, VTB, Gazprombank, Alfa-Bank, Tinkoff
Russian airline, Russian flag carrier > Aeroflot
Russian shipping company, Russian tanker company > Sovcomflot
Russian internet company, Russian search engine > Yandex, VK
Russian antivirus maker > Kaspersky
Russian mining company, Russian metals giant > Norilsk Nickel, Nornickel, Rusal, Severstal, Alrosa
Iranian oil company > NIOC, National Iranian Oil Company
Iranian bank > Bank Melli, Bank Saderat, Bank Mellat
Iranian airline, Iranian carrier > Mahan Air, Iran Air
Iranian carmaker > Iran Khodro, Saipa
Saudi oil company, Saudi oil giant > Aramco
American oil company, American oil giant, US oil giant, US oil company > Exxon, ExxonMobil, Chevron, ConocoPhillips
British oil company, British oil giant > BP, Shell
French oil company, French energy giant > TotalEnergies
Italian oil company, Italian energy group > Eni
Norwegian oil company > Equinor, Statoil
Chinese oil company > CNPC, Sinopec, CNOOC, PetroChina
Brazilian oil company > Petrobras
Ukrainian gas company > Naftogaz
Azerbaijani oil company > SOCAR
German energy company, German utility > Uniper, RWE, EnBW, Wintershall
French utility, French nuclear company > EDF, Areva, Orano
oil trader, commodity trader, trading house > Vitol, Glencore, Trafigura, Gunvor
oilfield services company > Schlumberger, Halliburton
planemaker, plane maker, aircraft maker, aircraft manufacturer, maker of airliners > Boeing, Airbus, Embraer, Bombardier, Comac, Sukhoi
American planemaker, American aircraft maker > Boeing, Lockheed, Gulfstream
European planemaker, European aircraft maker > Airbus
passenger jet, airliner > Boeing, Airbus, Superjet
defence contractor, arms maker, arms manufacturer, weapons maker, arms company > Lockheed Martin, Lockheed, Raytheon, Northrop, BAE, Rheinmetall, Thales, Saab, General Dynamics, Boeing
German arms maker, German tank maker > Rheinmetall, Krauss-Maffei
American arms maker, American defence contractor > Lockheed Martin, Raytheon, Northrop Grumman
drone maker > Baykar, DJI
Turkish drone, Turkish drone maker > Bayraktar, Baykar
airline, air carrier > Lufthansa, Ryanair, Emirates, Aeroflot, Delta, KLM, Qantas, easyJet, Turkish Airlines
German airline > Lufthansa
Irish airline, budget airline, low-cost carrier > Ryanair, easyJet, Wizz
Gulf airline > Emirates, Qatar Airways, Etihad
carmaker, car maker, car manufacturer, auto maker, automaker > Toyota, Volkswagen, Ford, BMW, Mercedes, Renault, Tesla, Honda, Nissan, Hyundai, Stellantis, Fiat, Peugeot, Volvo, General Motors, BYD
German carmaker, German car manufacturer > Volkswagen, BMW, Mercedes, Audi, Porsche, Daimler
American carmaker, Detroit carmaker > Ford, General Motors, Chrysler, Tesla
Japanese carmaker > Toyota, Honda, Nissan, Mazda, Mitsubishi, Subaru, Suzuki
French carmaker > Renault, Peugeot, Citroen
Korean carmaker > Hyundai, Kia
Chinese carmaker > BYD, Geely, Chery, SAIC
Italian carmaker, sports car maker > Fiat, Ferrari, Lamborghini
electric car maker, maker of electric cars > Tesla, BYD, Rivian
tech giant, technology giant, tech company, technology company, Silicon Valley giant, internet giant > Google, Apple, Microsoft, Amazon, Facebook, Meta, Alphabet, Nvidia, IBM, Intel, Huawei, Tencent, Alibaba
search engine > Google, Yandex, Bing, Baidu
social network, social media, social media platform, networking site > Facebook, Twitter, Instagram, TikTok, Telegram, VKontakte, LinkedIn, YouTube, Snapchat, WhatsApp
messaging app, chat app > Telegram, WhatsApp, Viber, WeChat
short video app, video app, Chinese video app > TikTok
video platform, video site > YouTube, TikTok, Rutube
microblogging service, short message service > Twitter, Weibo
online retailer, online shop, internet retailer > Amazon, Alibaba, eBay, Temu, Shein, Ozon, Wildberries
streaming service > Netflix, Spotify, Disney
ride-hailing company, taxi app > Uber, Lyft, Bolt, Didi
holiday rental site > Airbnb
smartphone maker, phone maker > Apple, Samsung, Huawei, Nokia, Xiaomi
iPhone maker > Apple
chipmaker, chip maker, semiconductor maker > Nvidia, TSMC, Intel, AMD, Samsung, Qualcomm, ASML
artificial intelligence company, AI company, maker of chatbots > OpenAI, DeepMind, Anthropic, DeepSeek
chatbot, AI chatbot > ChatGPT, DeepSeek, Gemini, Grok, Claude
Chinese tech company, Chinese technology giant, Chinese telecoms giant > Huawei, ZTE, Tencent, Alibaba, ByteDance, Xiaomi, Baidu
Korean electronics giant, South Korean electronics maker > Samsung, LG
Japanese electronics maker > Sony, Panasonic, Toshiba
space company, rocket company, private space company > SpaceX, Blue Origin, Virgin Galactic
satellite internet, internet satellites > Starlink
American bank, Wall Street bank, US bank, investment bank > Goldman Sachs, JPMorgan, Citigroup, Morgan Stanley, Merrill Lynch, Lehman, Bank of America
British bank > HSBC, Barclays, Lloyds, NatWest
German bank, German lender > Deutsche Bank, Commerzbank
Swiss bank > UBS, Credit Suisse
French bank > BNP Paribas, Societe Generale, Credit Agricole
Austrian bank > Raiffeisen
Italian bank > UniCredit, Intesa
rating agency, credit rating agency > Moody's, Fitch, Standard and Poor's
asset manager, investment company > BlackRock, Vanguard
accounting firm, audit firm > Deloitte, KPMG, PwC, EY
consultancy, consulting firm > McKinsey, Accenture
drug maker, pharmaceutical company, vaccine maker, drug company > Pfizer, AstraZeneca, Moderna, Novartis, Roche, Bayer, Sanofi, BioNTech
Russian vaccine, Russian jab > Sputnik V
covid vaccine, coronavirus vaccine > Pfizer, AstraZeneca, Moderna, Sputnik V, Sinovac
fast-food chain, burger chain, hamburger chain > McDonald's, Burger King, KFC
coffee chain > Starbucks
soft drink maker, soft drinks company > Coca-Cola, Pepsi
furniture chain, Swedish furniture maker > Ikea
clothing chain, fashion chain > Zara, Primark
sportswear maker > Adidas, Nike, Puma
luxury group > LVMH, Gucci, Chanel, Hermes
food giant, food company > Nestle, Danone, Unilever
supermarket chain > Walmart, Tesco, Carrefour, Aldi, Lidl
chemical company, chemicals giant > BASF, Bayer
engineering group, industrial group > Siemens, General Electric, Mitsubishi, Thyssenkrupp
steelmaker, steel maker > ArcelorMittal, Severstal, Thyssenkrupp
mining company, mining giant > Rio Tinto, BHP, Glencore, Vale
shipping company, container line, shipping line > Maersk, MSC, CMA CGM, Hapag-Lloyd, Cosco
parcel service, delivery company > DHL, UPS, FedEx
cryptocurrency, digital currency, digital coin > bitcoin, ethereum, tether
crypto exchange > Binance, Coinbase, FTX
`);
