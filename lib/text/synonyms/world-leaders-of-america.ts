import { leaderLines } from './world-lines.ts';

/** Names | adjectives | offices | surnames, best known first; about 2000 to 2025. */
export const WORLD_LEADERS_OF_AMERICA = leaderLines(`
United States, America, USA, US | American, US | president, head of state, commander-in-chief | Trump, Biden, Obama, Bush, Clinton, Reagan, Nixon
United States, US | American, US | vice president | Vance, Harris, Pence, Biden, Cheney, Al Gore
Canada | Canadian | prime minister, premier, head of government | Carney, Trudeau, Stephen Harper, Chretien
Mexico | Mexican | president, head of state | Sheinbaum, Lopez Obrador, Pena Nieto, Calderon, Vicente Fox
Cuba | Cuban | president, head of state, dictator | Castro, Diaz-Canel
Venezuela | Venezuelan | president, head of state, strongman | Maduro, Chavez
Colombia | Colombian | president, head of state | Petro, Ivan Duque, Manuel Santos, Uribe
Ecuador | Ecuadorian | president, head of state | Noboa, Guillermo Lasso, Correa, Lenin Moreno
Peru | Peruvian | president, head of state | Boluarte, Pedro Castillo, Fujimori, Humala, Kuczynski, Vizcarra
Bolivia | Bolivian | president, head of state | Luis Arce, Evo Morales, Rodrigo Paz
Brazil | Brazilian | president, head of state | Lula, Bolsonaro, Rousseff, Temer
Argentina | Argentine, Argentinian | president, head of state | Milei, Alberto Fernandez, Macri, Kirchner
Chile | Chilean | president, head of state | Boric, Pinera, Bachelet
Chile | Chilean | dictator | Pinochet
Uruguay | Uruguayan | president, head of state | Orsi, Lacalle Pou, Mujica, Vazquez
Paraguay | Paraguayan | president, head of state | Santiago Pena, Abdo Benitez, Lugo
Nicaragua | Nicaraguan | president, head of state, strongman | Daniel Ortega, Ortega
El Salvador | Salvadoran | president, head of state | Bukele
Honduras | Honduran | president, head of state | Xiomara Castro, Orlando Hernandez, Zelaya
Guatemala | Guatemalan | president, head of state | Arevalo, Giammattei
Panama | Panamanian | president, head of state | Mulino, Noriega
Costa Rica | Costa Rican | president, head of state | Rodrigo Chaves, Oscar Arias
Dominican Republic | Dominican | president, head of state | Abinader
Haiti | Haitian | president, head of state | Moise, Aristide
`);
