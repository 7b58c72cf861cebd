// Capitals and cities that stand before a report and that no time zone is named after.
const CITIES =
  'Washington Beijing Brussels Geneva Ankara Jerusalem Mumbai Delhi Kyiv Kiev Moscow Tehran Baghdad Beirut Doha Riyadh Cairo Strasbourg Frankfurt Munich Milan Barcelona Ottawa Islamabad Hanoi Abuja Pretoria Brasilia Canberra Odesa Kharkiv Lviv Donetsk Minsk Kazan Sochi Gaza Rafah Aleppo Najaf Isfahan Mashhad Basra Erbil Tripoli Sanaa Aden Jeddah Sharjah';

let known: Set<string> | undefined;

/** Whether a name is a country, or a city that reports come from: `Moscow - The president ...` has no outlet. */
export function isPlace(name: string): boolean {
  known ??= collectPlaces();
  return known.has(name.toLowerCase().replace(/^new (?=delhi)/, ''));
}

function collectPlaces(): Set<string> {
  const places = new Set(CITIES.toLowerCase().split(' '));
  for (const zone of Intl.supportedValuesOf('timeZone')) {
    const city = zone.split('/').at(-1)!;
    places.add(city.replaceAll('_', ' ').toLowerCase());
  }
  const regions = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
  for (const first of letters) {
    for (const second of letters) {
      const region = regions.of(first + second);
      if (region !== undefined) places.add(region.toLowerCase());
    }
  }
  return places;
}
