/** Kinds of one thing: what is one of them is none of the others of its line. A word may be a phrase; words of one side may stand for one another. */
export const OPPOSITES_OF_KINDS = `
tea | coffee | cocoa | wine | beer | milk | juice | whisky
wheat | maize, corn | rice | barley | oats | soybean | potato | cotton | sugar | tobacco | banana | tomato | olive | grape | apple | orange
beef | pork | chicken, poultry | lamb, mutton | fish
cattle, cow | sheep | goat | pig | horse | camel | chicken
dog | cat | wolf | bear | lion | tiger | elephant | rhinoceros, rhino | deer | fox | monkey | bat | rat | mouse | rabbit
whale | dolphin | seal | shark | turtle | tuna | salmon | cod | herring
eagle | owl | hawk, falcon | vulture | penguin | pigeon | crow | parrot
bee | ant | mosquito | butterfly | beetle | locust | spider
oak | pine | birch | palm | beech | spruce
gold | silver | copper | iron | steel | aluminium | lead | zinc | nickel | lithium | uranium | tin | cobalt
oxygen | hydrogen | nitrogen | carbon | helium | methane | chlorine
brick | stone, granite, marble | wood, timber, wooden | concrete | glass | clay | bronze | paper | plastic
diamond | emerald | ruby | sapphire | pearl
silk | wool | cotton | linen | leather
water | electricity, power | gas | sewage | heating
solar | wind | nuclear | hydroelectric, hydropower | geothermal | coal | tidal
heart | lung | liver | kidney | brain | stomach | skin | eye | ear | bone | breast | prostate | pancreas
arm | leg | hand | foot | head | neck | back | shoulder | knee | ankle | finger
cancer | diabetes | malaria | cholera | measles | influenza, flu | tuberculosis | asthma | dementia | stroke | hepatitis | polio | smallpox | typhoid
virus, viral | bacterium, bacterial | fungus, fungal | parasite, parasitic
physics, physicist | chemistry, chemist | biology, biologist | mathematics, mathematician | medicine | economics, economist | philosophy, philosopher | history, historian | law | geology, geologist | astronomy, astronomer | psychology, psychologist | theology, theologian | literature | linguistics, linguist | engineering | architecture
football, soccer | tennis | basketball | baseball | cricket | rugby | hockey | golf | boxing | cycling | swimming | athletics | skiing | volleyball | handball | badminton | judo | wrestling | rowing | sailing
goalkeeper | defender | midfielder | striker, forward
final | semi final, semifinal | quarter final, quarterfinal | group stage
goal | assist | penalty | red card | yellow card
violin, violinist | piano, pianist | guitar, guitarist | cello, cellist | flute | trumpet | organ, organist | drum, drummer | harp
opera | symphony | ballet | musical | sonata | concerto
novel, novelist | play, playwright | poem, poet, poetry | essay, essayist | biography, biographer
painter, painting | sculptor, sculpture | photographer, photograph | composer | architect
singer | dancer | actor | director | producer | screenwriter
christian, christianity | muslim, islam, islamic | jewish, judaism | hindu, hinduism | buddhist, buddhism
catholic | protestant, lutheran | orthodox | anglican
cistercian | benedictine | franciscan | dominican | jesuit | augustinian | carthusian
communist | socialist | liberal | conservative | nationalist | fascist | anarchist
monarchy | republic | dictatorship
bishop | abbot | priest | monk | cardinal | pope | rabbi | imam
king | prince | duke | count | emperor | baron
captain | lieutenant | sergeant | colonel | major | general | admiral
army | navy | air force
policeman, police | firefighter, fire brigade | paramedic, ambulance | soldier
nurse | teacher | farmer | lawyer | engineer | journalist | miner | driver | pilot | sailor | carpenter | baker | butcher | tailor | blacksmith
income tax | sales tax | property tax | wealth tax | corporate tax
tariff, duty | subsidy | quota | embargo
export | tourism | remittance
pension | wage, salary | bonus | dividend
loan | grant | donation
murder | manslaughter | theft | robbery | fraud | bribery, corruption | rape | arson | espionage | treason | kidnapping | perjury | embezzlement | tax evasion | money laundering | drug trafficking | smuggling
prison sentence | fine | community service | death sentence | probation
judge | prosecutor | defendant | witness | juror
plaintiff | defendant
earthquake | flood, flooding | hurricane, typhoon, cyclone | drought | wildfire | landslide | avalanche | tsunami | volcano, eruption | tornado | famine | epidemic
rain, rainfall | snow, snowfall | hail | fog
ferry | tanker | submarine | aircraft carrier | trawler | yacht | cruise ship
helicopter | airliner | fighter jet | glider | balloon | drone
satellite | probe | rover | space station | telescope
airport | railway station | port, harbour | bridge | tunnel | dam | motorway, highway | power station | refinery | hospital | school | prison | museum | stadium | church | mosque | synagogue | monastery, abbey | castle | library | theatre | university
river | lake | sea, ocean | mountain | valley | desert | island | forest | glacier | canal
bedroom | kitchen | bathroom | cellar | attic
breakfast | lunch | dinner
salt | sugar | pepper | oil | butter | cheese
red | blue | green | yellow | black | white | brown | purple | grey
circle, circular | square | triangle, triangular | oval | hexagon, hexagonal
speed | weight | height | length | width | depth | volume | temperature | pressure | price | age
birth rate | death rate | fertility rate | interest rate | exchange rate | inflation rate | unemployment rate | crime rate
car | truck, lorry | bus | train, tram | plane, aircraft | ship, ferry | bicycle
missile, rocket | drone | mine | grenade
oil, petrol | gas | coal
doctor | nurse | patient
phone, smartphone | laptop | tablet | television | camera | printer | headphone
battery | screen | keyboard | processor, chip | software
search engine | browser | operating system
novel | sequel | trilogy
documentary | comedy | drama | thriller | western
weekday | weekend
childhood | adolescence | old age
primary school | secondary school | university | kindergarten
bachelor | master | doctorate, phd
wedding | funeral | christening
vowel | consonant
noun | verb | adjective
latin | greek | hebrew | sanskrit
`;
