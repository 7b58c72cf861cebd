/**
 * A noun with its adjective, or with the verb made of it, where the stems differ ("poor", "poverty"; "strong",
 * "strength", "strengthen"). A form right of the bar is also a word of its own and does not lead back.
 */
export const FORMS_OF_ADJECTIVES_A_TO_M = `
able, ability, enable
absent, absence
accurate, accuracy
adequate, adequacy
advocate, advocacy
africa, african
ancestor, ancestral, ancestry
angry, anger
anxious, anxiety
aristocrat, aristocracy
asia, asian
autonomy, autonomous
billion, billionaire
brave, bravery
bright, brighten
broad, broaden, breadth
bureaucrat, bureaucracy
candidate, candidacy
cautious, caution
centre, central
certainty | certain
charity, charitable
cheap, cheaper, cheapest
chemist, chemistry, chemical
citizen, citizenship
clarity, clarify | clear
cold, colder
colony, colonise
comedy, comic, comedian
commerce, commercial
communist, communism
contradiction, contradictory
crime, criminal
cruel, cruelty
curious, curiosity
danger, endanger
dark, darken
dead, death, die, deadly
debt, debtor, indebted
deep, depth, deepen
democracy, democratic
deputy, deputise
desperate, despair
diplomat, diplomacy
disaster, disastrous
distant, distance
drama | dramatic
east, eastern
economy, economic, economist
embassy, ambassador
emperor, empire, imperial
enemy, enmity
energy, energetic
enlarge, large
enthusiast, enthusiasm
environment, environmental
error, erroneous
europe, european
example, exemplary
expert, expertise
extreme, extremist
false, falsehood, falsify
fame, famous
famine, famished
father, fatherhood
fierce, ferocity
finance, financial
fraud, fraudulent
freedom, freed | free
frequent, frequency
friend, friendly, friendship
generous, generosity
geography, geographic
globe, global
glory, glorious
guilt, guilty
hard, hardship
hatred, hate
heal, health, healthy
heat, hot
hero, heroic, heroism
high, height, heighten
history, historic, historian
homeland | home
honest, honesty
hungry, hunger
industry, industrialist
influence, influential
intense, intensify
irony, ironic
islam, islamist
journalist, journalism
lawyer | law
legend, legendary
legitimate, legitimacy
length, lengthen | long
liable, liability
liberty, liberate
likely, likelihood
literate, literacy
loyal, loyalty
luck, lucky
magistrate, magistracy
mathematics, mathematician
medicine, medical
member, membership
merciless | mercy
military, militarise
militia, militiaman
million, millionaire
minister, ministry
modest, modesty
monarch, monarchy
money, monetary
mother, motherhood
music, musician
`;
