/** Words of sport, the arts, religion, learning, the press and daily life, one group a line. */
export const SPORTS_AND_CULTURE = `
sport, athletics, games
athlete, sportsman, sportswoman, competitor | sport
football, soccer | match
footballer, football player, soccer player | player
game, match, contest | play, fixture
team, squad, club | players
coach, manager, trainer, head coach
referee, umpire, match official | whistle
player, sportsman, footballer | team
goal, score
score, result, scoreline | goal
tournament, competition, cup, contest, championship | event, title
champion, winner, title-holder, victor | championship
world cup, world championship | football
olympics, olympic games, the games, summer games, winter games
medal, gold, trophy, prize | award
race, contest, competition, run | racer
racing driver, formula one, grand prix | race
boxing, boxer, prizefight, martial arts | fight
chess, chess player, grandmaster | game
tennis, racket | match
hockey, ice hockey | puck
swimming | swimmer
gymnastics | athlete
wrestling, wrestler | fight
cycling, cyclist | bicycle
stadium, arena, sports ground, venue
venue, place, location, site | held, position, whereabouts, facility, spot
spectator, onlooker, viewer, audience, fan | watch, public, crowd, listeners
win, triumph, victorious, come first, prevail | winner
lose, beaten, defeated, come second | loss
draw, stalemate, end level | equal
record, best ever, all-time high | highest
doping, performance-enhancing drugs, banned substance | drug
award, prize, honour, decoration, medal, distinction | trophy
nobel prize, nobel, peace prize | award
award ceremony, prize-giving, oscars | award
culture, arts, civilisation
art, painting, fine art | artist
artist, painter, sculptor, performer | art
painting, picture, canvas, portrait | painter
sculpture, statue | sculptor
monument, memorial, cenotaph, statue | commemorate, sculpture
museum, gallery, exhibition hall | exhibition
show, exhibition, performance, programme | display
music, song, melody, tune | musician
musician, player, instrumentalist, pianist | music
singer, vocalist, pop star | sing, song
songwriter | music
song, tune, anthem | sing
anthem, hymn, national song | song
concert, gig, recital, live show | music
orchestra, philharmonic, symphony | music
opera, lyric drama | theatre
ballet, dance | dancer
film, movie, motion picture, picture | cinema, director
cinema, film, movies, movie theatre | screen
actor, actress, performer, film star | play
film director, filmmaker, director | film
theatre, stage, playhouse | play, drama
play, drama, stage play | theatre
festival, celebration, gala, fete | event
book, novel | author
novel, fiction | book
literature, writing, letters | literary
poem, poetry, verse | poet
poet, bard, versifier | poem
story, tale, narrative | tell
publish, print, bring out, put out
journal, publishing
newspaper, paper, daily, gazette, tabloid | press
magazine, weekly, journal | press
press, media, newspapers, journalists, mass media, news media | reporters
news, report, tidings, information | bulletin
news agency, wire service, news service | TASS, reuters, AFP, interfax
article, report, story, piece, item | newspaper
editorial, leader, leading article, opinion piece, commentary, op-ed | opinion
column, opinion piece, commentary | columnist
headline, title
broadcaster, television station, TV channel, network, TV station
television, TV, small screen, telly | broadcast
radio, wireless | broadcast
channel, station, television channel | broadcaster
programme, show, broadcast | television
religion, faith, belief, creed | religious
religious, devout, pious, spiritual, godly | religion
church, cathedral, chapel, congregation | christian
mosque, muslim temple, islamic temple | prayer
synagogue, jewish temple | jewish
temple, shrine, sanctuary, holy place | worship
prayer, worship, devotion | pray
god, allah, deity, the almighty | divine
holy, sacred, hallowed | religious
bible, scripture, gospel, holy book | koran
koran, quran | islam
islam, muslim, moslem | shia, sunni
shia, shiite | islam
sunni, sunnite | islam
christian | church, orthodox
catholic, roman catholic | pope
orthodox, eastern church | church
jew, jewish, judaism | hebrew
buddhist, buddhism | temple
hindu, hinduism | temple
ramadan, fasting month, month of fasting
easter, resurrection sunday | holiday
christmas, xmas, yuletide, nativity | holiday
new year, turn of the year | january
holiday, vacation, day off, break, public holiday | festival
birthday, anniversary of one's birth | born
anniversary, jubilee, commemoration | year
celebrate, mark, commemorate, observe, toast
commemorate, remember, honour, mark, pay tribute | memorial
reception, banquet, celebration | guests
banquet, dinner, feast, gala dinner, state dinner | meal
meal, dinner, lunch, breakfast, supper | eat
wedding, marriage, nuptials, marriage ceremony, tie the knot, get married | marry, bride
marry, wed, get married, tie the knot | marriage
bride, groom, newlyweds, bridegroom | wedding
engaged, betrothed | fiance, fiancee
divorce, separation, break-up, end of a marriage, split up
love, fondness | romance
school, academy, classroom, college | education
university, college, institute, higher education | student
course, class, lesson | teach
graduate, alumnus, finish university | degree
exam, examination, test | student
degree, diploma, qualification | graduate
scholarship, grant, bursary, stipend | student
teach, instruct, educate, school | teacher, learning
instruction, preparation
language, tongue, speech | speak
interpreter, translator
alphabet, script, letters | write
tradition, convention, heritage
tradition, habit, practice
heritage, legacy, patrimony | tradition
ancient, very old, antique, age-old | old
history, past, bygone times | historical
historic, landmark, epoch-making
fashion, style, clothes
clothes, dress, garments, outfit | wear, put on
headscarf, hijab, veil | dress
suit, outfit, uniform | clothes
uniform, military dress | clothes
gift, offering, donation | give
toy, plaything, game | child
cook, chef, prepare food
restaurant, cafe, eatery, diner | eat
hotel, inn, guest house, lodging | stay
residence, home, abode, official home | live
flat, apartment, lodgings | house
palace, mansion, castle, stately home | residence
villa, mansion, country house | house
building, edifice, structure, tower block | house
room, hall, chamber | building, auditorium
flag, banner, ensign | colours
coat of arms, emblem, crest | symbol
symbol, emblem, token | symbolise
handshake, shake hands, hand clasp | greet
hug, embrace | greet
applause, clap, ovation | applaud
flower, bouquet, blossom
dog, puppy, hound | pet
horse, stallion, mare | rider
`;
