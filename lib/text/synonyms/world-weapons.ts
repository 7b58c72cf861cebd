import { bothWays } from './world-lines.ts';

/** Weapons by name, for who asks by kind and maker, one direction a line. */
export const WORLD_WEAPONS = bothWays(`
Iranian drone, Iranian-made drone, Iranian UAV, drone from Iran, kamikaze drone, suicide drone, exploding drone, attack drone > Shahed, Mohajer, Geran
Russian drone, Russian attack drone > Geran, Lancet, Orlan
Turkish drone > Bayraktar
American drone, US drone > Reaper, Predator, Global Hawk
Russian missile, Russian ballistic missile, Russian rocket > Iskander, Kinzhal, Oreshnik, Kalibr, Zircon, Sarmat, Topol
hypersonic missile, hypersonic weapon, faster-than-sound missile > Kinzhal, Zircon, Oreshnik, Avangard, Fattah
new Russian missile, experimental Russian missile > Oreshnik, Sarmat, Burevestnik
Iranian missile, Iranian ballistic missile > Fateh, Shahab, Fattah, Khorramshahr, Zolfaghar
American missile, US missile, US-made missile, American-made missile, long-range American missile > ATACMS, Tomahawk, Javelin, HIMARS, Patriot, Stinger, Minuteman
British missile, French missile, European missile, British cruise missile > Storm Shadow, Scalp
German missile, German cruise missile > Taurus
North Korean missile > Hwasong
Pakistani missile > Shaheen, Ghauri
Indian missile > Agni, BrahMos
Chinese missile > Dongfeng
anti-tank missile, anti-tank weapon > Javelin, Kornet, NLAW
shoulder-fired missile, man-portable air defence > Stinger, Igla
rocket launcher, multiple rocket launcher > HIMARS, Grad, Katyusha
air defence system, air defences, anti-aircraft system, missile shield, anti-aircraft missile > S-300, S-400, Patriot, Iron Dome, THAAD, Pantsir, IRIS-T, NASAMS, Buk
Russian air defence, Russian air defence system, Russian anti-aircraft system > S-300, S-400, Pantsir, Buk
American air defence, US air defence > Patriot, THAAD
fighter jet, fighter plane, fighter aircraft, warplane, combat aircraft, combat jet, jet fighter > F-16, F-35, Su-35, Su-30, MiG-29, MiG, Sukhoi, Rafale, Gripen, Eurofighter
Russian fighter jet, Russian fighter, Russian warplane, Russian combat aircraft, Russian jet > Su-35, Sukhoi, MiG, Su-30, Su-34, MiG-29
American fighter jet, American fighter, US fighter jet, stealth fighter > F-16, F-35, F-15, F-22
strategic bomber, heavy bomber, stealth bomber > B-2, B-52, Tu-95, Tu-160
attack helicopter, combat helicopter, military helicopter > Mi-28, Ka-52, Apache, Black Hawk
battle tank, main battle tank > Leopard, Abrams, Challenger, Merkava, Armata
German tank, German-made tank > Leopard
American tank > Abrams
Russian tank, Soviet tank > Armata
assault rifle, Russian rifle, Soviet rifle > Kalashnikov, AK-47
nerve agent, nerve poison, military poison > Novichok, sarin, VX
chemical weapon, poison gas > sarin, chlorine, mustard gas
aircraft carrier, American carrier > Nimitz, Gerald Ford, Charles de Gaulle, Admiral Kuznetsov
Russian warship, Russian flagship > Moskva
`);
