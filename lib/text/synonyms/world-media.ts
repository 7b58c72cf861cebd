/** News agencies, newspapers, broadcasters and institutes by what they are, one direction a line. */
export const WORLD_MEDIA = `
news agency, wire service, news wire, press agency > Reuters, TASS, AFP, AP, Interfax, IRNA, RIA Novosti, Xinhua, DPA, ANSA, Anadolu, Bloomberg, Tasnim, Fars, Kyodo, Yonhap, Associated Press
Russian news agency, Russian state agency, Moscow news agency > TASS, Interfax, RIA Novosti, RIA
Iranian news agency, Iranian state agency, Tehran news agency > IRNA, Tasnim, Fars, Mehr, ISNA, Nournews
British news agency, London-based news agency > Reuters
American news agency, US news agency > AP, Associated Press, Bloomberg, UPI
French news agency > AFP, Agence France-Presse
German news agency > DPA
Turkish news agency > Anadolu
Chinese news agency, Chinese state media > Xinhua, Global Times, CCTV, People's Daily, CGTN
Syrian news agency > SANA
North Korean news agency > KCNA
South Korean news agency > Yonhap
Japanese news agency > Kyodo, Jiji
Ukrainian news agency > Ukrinform, UNIAN, Interfax-Ukraine
Azerbaijani news agency > APA, Turan
Armenian news agency > Armenpress
Italian news agency > ANSA
Spanish news agency > EFE
American newspaper, US newspaper, American daily, US daily, New York newspaper, American paper > New York Times, Washington Post, Wall Street Journal, USA Today, Los Angeles Times, Politico
American business paper, American financial newspaper, US business daily > Wall Street Journal, Bloomberg
American magazine, US magazine, US journal, American political magazine > Newsweek, Foreign Affairs, Foreign Policy, New Yorker, National Interest
American broadcaster, US broadcaster, American television, US television, American TV channel, US news channel > CNN, Fox News, NBC, CBS, ABC, MSNBC, PBS, NPR
US-funded broadcaster, American government broadcaster > Radio Free Europe, Radio Liberty, Voice of America
British newspaper, UK newspaper, British daily, London newspaper, British paper > Guardian, Financial Times, Daily Telegraph, Telegraph, Daily Mail, Daily Mirror
British business paper, British financial newspaper > Financial Times, FT
British magazine, British weekly, British business weekly, UK magazine > Economist, Spectator, New Statesman
British broadcaster, UK broadcaster, British television > BBC, ITV, Sky News, Channel 4
French newspaper, French daily, Paris newspaper > Le Monde, Figaro, Liberation
French broadcaster, French television > France 24, TF1, RFI
German newspaper, German daily > FAZ, Frankfurter Allgemeine, Sueddeutsche, Bild, Welt, Handelsblatt, taz
German magazine, German weekly > Spiegel, Stern, Zeit
German broadcaster, German television > Deutsche Welle, DW, ARD, ZDF
Italian newspaper, Italian daily > Corriere della Sera, Repubblica, Stampa
Spanish newspaper, Spanish daily > El Pais, El Mundo, ABC
Swiss newspaper > NZZ, Neue Zuercher
Austrian newspaper > Der Standard, Die Presse, Kronen Zeitung
Polish newspaper > Gazeta Wyborcza, Rzeczpospolita
Russian newspaper, Russian daily, Russian paper, Moscow newspaper, Moscow daily > Kommersant, Vedomosti, Izvestia, Rossiyskaya Gazeta, Nezavisimaya Gazeta, Novaya Gazeta, Pravda, Komsomolskaya Pravda, Moscow Times, Moskovsky Komsomolets
Russian business paper, Russian business daily > Kommersant, Vedomosti, RBC
Russian broadcaster, Russian state broadcaster, Russian television, Russian TV channel, Kremlin broadcaster > RT, Russia Today, Sputnik, Rossiya, Channel One, NTV
Russian state media, Kremlin media > RT, TASS, Sputnik, RIA Novosti, Rossiyskaya Gazeta
independent Russian media, exiled Russian media, Russian opposition media > Meduza, Novaya Gazeta, Dozhd, TV Rain, Insider, Important Stories
Iranian newspaper, Iranian daily, Iranian paper, Tehran newspaper, Iranian media > Tehran Times, Kayhan, Shargh, Etemad, Iran Daily, Tasnim, Press TV, IRNA, Fars
Iranian broadcaster, Iranian state broadcaster, Iranian television, Iranian state television > Press TV, IRIB
exiled Iranian broadcaster, Iranian opposition broadcaster > Iran International
Israeli newspaper, Israeli daily, Israeli media > Haaretz, Jerusalem Post, Times of Israel, Yedioth Ahronoth, Israel Hayom
Arab broadcaster, Arab television, Qatari broadcaster, Gulf broadcaster > Al Jazeera, Al Arabiya
Lebanese broadcaster, Hezbollah broadcaster > Al Mayadeen, Al Manar
Arab newspaper, Arabic daily > Asharq Al-Awsat, Al Hayat
Saudi newspaper > Arab News, Okaz
Emirati newspaper > Khaleej Times, Gulf News
Turkish newspaper, Turkish daily > Hurriyet, Sabah, Cumhuriyet, Daily Sabah
Turkish broadcaster > TRT
Chinese newspaper, Chinese daily > Global Times, People's Daily, China Daily
Hong Kong newspaper > South China Morning Post
Japanese newspaper, Japanese daily > Asahi, Yomiuri, Nikkei, Mainichi
Japanese broadcaster > NHK
Indian newspaper, Indian daily > Times of India, Indian Express, Hindustan Times
Ukrainian newspaper, Ukrainian media > Kyiv Independent, Kyiv Post, Ukrainska Pravda
Canadian newspaper > Globe and Mail, Toronto Star
Australian newspaper > Sydney Morning Herald
Australian broadcaster > ABC
Canadian broadcaster > CBC
business daily, business paper, financial newspaper, financial daily, business newspaper > Financial Times, Wall Street Journal, Kommersant, Vedomosti, Handelsblatt, Bloomberg, Nikkei
tabloid, boulevard paper > Daily Mail, Daily Mirror, Bild, New York Post
state media, state television, state broadcaster, government mouthpiece > IRIB, Press TV, Xinhua, RT, TASS, IRNA, CCTV, SANA, KCNA
Catholic news outlet > Vatican News, Osservatore Romano
news website, online news outlet, internet newspaper > Politico, Axios, Meduza, BuzzFeed, HuffPost, Al-Monitor, Middle East Eye
investigative network, investigative outlet > Bellingcat, Insider, ProPublica
think tank, policy institute, research institute, brain trust > Chatham House, Carnegie, Brookings, RAND, Valdai, CSIS, Atlantic Council, Heritage, SIPRI, Crisis Group, Hudson, Quincy, Cato
American think tank, Washington think tank > Brookings, RAND, Carnegie, CSIS, Atlantic Council, Heritage, Quincy, Cato, Hudson, Institute for the Study of War
British think tank, London think tank > Chatham House, RUSI, IISS
Russian think tank, Moscow think tank > Valdai, RIAC, Council on Foreign and Defense Policy
Swedish arms research institute, arms research institute, Stockholm institute > SIPRI
German think tank > SWP, DGAP
human rights group, rights group, rights organisation, human rights organisation > Amnesty, Amnesty International, Human Rights Watch, Memorial, Reporters Without Borders
environmental group, green group > Greenpeace, WWF, Friends of the Earth
aid organisation, relief organisation, humanitarian organisation > Red Cross, Oxfam, Caritas, Doctors Without Borders, UNICEF, Red Crescent, Save the Children
medical charity > Doctors Without Borders, MSF
press freedom group, journalists' rights group > Reporters Without Borders, Committee to Protect Journalists
anti-corruption group > Transparency International
Russian polling agency, Russian pollster > Levada, VTsIOM, FOM
American pollster, polling institute, pollster > Gallup, Pew, YouGov, Ipsos
elite American university, Ivy League university, American university > Harvard, Yale, Princeton, Columbia, Stanford, MIT
elite British university, British university > Oxford, Cambridge, London School of Economics
Russian university, Moscow university > MGIMO, Higher School of Economics, Lomonosov
British royals, British royal family > Windsor, Prince William, Prince Harry, King Charles
`;
