import { countryLines } from './world-lines.ts';

/** Names | adjectives | capital, (seat of government) | currency. */
export const WORLD_COUNTRIES_OF_AMERICA = countryLines(`
Antigua | Antiguan | St John's
Argentina | Argentine, Argentinian | Buenos Aires, (Casa Rosada) | peso
Bahamas | Bahamian | Nassau
Barbados | Barbadian | Bridgetown
Belize | Belizean | Belmopan
Bolivia | Bolivian | Sucre, La Paz | boliviano
Brazil | Brazilian | Brasilia, (Planalto)
Canada | Canadian | Ottawa | dollar
Chile | Chilean | Santiago, (La Moneda) | peso
Colombia | Colombian | Bogota | peso
Costa Rica | Costa Rican | San Jose
Cuba | Cuban | Havana | peso
Dominican Republic | Dominican | Santo Domingo | peso
Ecuador | Ecuadorian | Quito
El Salvador | Salvadoran | San Salvador | bitcoin
Grenada | Grenadian | St George's
Guatemala | Guatemalan | Guatemala City | quetzal
Guyana | Guyanese | Georgetown
Haiti | Haitian | Port-au-Prince | gourde
Honduras | Honduran | Tegucigalpa | lempira
Jamaica | Jamaican | Kingston
Mexico | Mexican | Mexico City | peso
Nicaragua | Nicaraguan | Managua | cordoba
Panama | Panamanian | Panama City | balboa
Paraguay | Paraguayan | Asuncion | guarani
Peru | Peruvian | Lima
Suriname | Surinamese | Paramaribo
Trinidad and Tobago, Trinidad | Trinidadian | Port of Spain
United States, America, USA, US | American, US | Washington, (White House) | dollar, greenback
Uruguay | Uruguayan | Montevideo | peso
Venezuela | Venezuelan | Caracas, (Miraflores) | bolivar
`);
