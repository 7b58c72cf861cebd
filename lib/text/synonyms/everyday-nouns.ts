/** Ordinary nouns and adjectives that news is told with, one group a line. */
export const EVERYDAY_NOUNS = `
area, region, zone, district, field | place, belt, part of the world, territory
neighbourhood, district, quarter, area, suburb | nearby
suburb, outskirts, outlying district | suburban
centre, middle, heart, core, hub, midpoint | central
edge, border, rim, fringe, margin | outskirts
side, flank, edge | part
top, summit, peak, tip, upper end | highest
front, forefront, fore, head | ahead
rear, behind | hind
countryside, rural area, country, village | rural
village, hamlet, settlement, small town | rural
urban, city, town, municipal | metropolis, urban area
plaza, public square | street, piazza
park, garden, green space | lawn
field, meadow, pasture, grassland | farm
land, ground, soil, earth, terrain | territory, floor
world, globe, earth, planet, all countries | global, celestial body
around the world, worldwide, globally, across the globe | international
continent, mainland, land mass | continental
abroad, overseas, in foreign countries, in another country | foreign
nearby, close, near, neighbouring, adjacent, in the vicinity
far, distant, remote, faraway, far-off | distance
remote, distant, isolated, outlying, far-flung | far
north, northern, northward | northerly
south, southern, southward | southerly
east, eastern, eastward, orient | easterly, asian
west, western, westward | westerly
the west, western countries, western world, western powers | western, nato
western, west european, occidental | europe
thing, item, article | matter
field, sphere, area, domain, sector, realm | branch, industry
branch, division, section | subsidiary
kind, type, sort, form, category, variety, class | model, group, division
model, version, type, variant | design
version, variant, edition, form, rendering | model
form, shape, configuration | type
feature, characteristic, trait, attribute, property, quality | aspect
aspect, side, facet, feature, dimension | angle
quality, standard, grade, calibre | property
standard, norm, criterion, benchmark, yardstick | level
criterion, standard, measure, test, yardstick | condition
project, undertaking, scheme, venture, enterprise | plan
initiative, proposal, plan, project, move | scheme
idea, thought, concept, brainchild, plan | proposal, notion
vision, dream, idea, concept | view
group, band, team, circle, cluster, collection | organisation
organisation, body, group, association, institution | agency, establishment
association, organisation, society, federation, club, union | member
union, association, federation, league, alliance | unite
society, community, public, social order | social, population
team, squad, crew, group | staff
crowd, throng, multitude, mob | people
public, people, population, citizens, society | popular
people, persons, folk, individuals, human beings | human
human, person, man | people
mankind, humanity, humankind, human race
man, gentleman, guy, fellow, male | men, masculine
female, woman, feminine | women, lady
boy, lad, youngster, youth | son
girl, lass, young woman | daughter
name, title, surname, first name, full name
surname, family name, last name | name
title, name, rank | headline
rank, grade, title, position, level
bureau, workplace | post
career, profession, working life, job, occupation | life, trade
life, existence, lifetime, lifespan | live
biography, life story, memoir, life history, curriculum vitae | life
origin, descent, ancestry, background, roots | born
background, past, history, origins, upbringing | biography
ethnic group, nationality, people, minority, tribe | ethnic, clan
ethnicity, skin colour | racial
house, dwelling, home, cottage | building, residence
office building, headquarters, tower | building
tower, skyscraper, high-rise, tower block | building
door, gate, entrance, doorway | entry, way in
exit, way out, departure, door | leave
wall, barrier, fence, partition | border
seat, chair, place | sit
bag, sack, pouch, suitcase | luggage
package, parcel, bundle, pack
collection, series, kit, batch | group
batch, lot, consignment, load, shipment | delivery
series, range, number
range, variety, array, spectrum, selection, choice | wide
variety, diversity, range, assortment | different
paper, document, sheet | newspaper
book, textbook, handbook | novel
guide, handbook, manual, instructions | book
map, chart, plan, atlas | geography
table, chart, graph, diagram
weapon, tool, instrument | arms
toolkit, set of tools, arsenal | means
machine, machinery, mechanism, equipment | device
stone, rock, boulder
cloth, fabric, textile, material
paper money, banknote | cash
air, atmosphere, sky | aerial
light, lamp, illumination, glow | bright
dark, dim, gloomy, unlit
colour, shade, hue, tint
red, crimson, scarlet | colour
noise, din, racket, sound | loud, tone
voice, speech, sound | say
silence, quiet, hush | silent
loud, noisy, deafening | noise
quiet, silent, peaceful, hushed | silence
taste, flavour | eat
food, meal, dish, cuisine | eat
bread, loaf, flour | food
meat, beef, pork, poultry | food
fruit, apple, orange | food
vegetable | food
sugar, sweetener | sweet
wine, champagne, vodka | alcohol
skull, brain | mind
mind, brain, intellect | think
eye, sight, gaze | look
health, condition | medical
force, strength, power | violence
energy, vigour, strength | power
power, strength, muscle | strong
speed, quickness, rapidity, pace | fast
skill, ability, talent, expertise, craft
talent, gift, flair, skill, aptitude
practice, background, knowledge | expert
knowledge, learning, expertise, understanding | know
information, data, details, facts, intelligence, news
secret, mystery, confidential information | hidden
puzzle, riddle, mystery, conundrum | solve, enigma
surprise, shock, bolt from the blue | unexpected
luck, fortune, chance, fate | lucky
fate, destiny, lot, fortune | future
chance, accident, coincidence, luck | random
by chance, by accident, accidentally, coincidentally | accident
on purpose, deliberately, intentionally, knowingly
deliberate, intentional, planned, calculated, on purpose | intend
secretly, in secret, behind closed doors, privately | secret
publicly, openly, in public | public
jointly, together, in tandem, side by side | joint
together, jointly, as one, with each other | joint
alone, by oneself, on one's own, single-handedly | lone
directly, straight, first-hand, in person | direct
`;
