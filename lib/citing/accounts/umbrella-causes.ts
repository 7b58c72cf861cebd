import type { Token } from '#lib/citing/language/analysed-text.ts';
import { basesOf } from '#lib/citing/language/meaning.ts';

/** A kind of cause by the words for the kind, and by the words for what is of that kind: a storm is bad weather. */
const KINDS: { kind: ReadonlySet<string>; members: ReadonlySet<string> }[] = [
  {
    kind: basesOf('weather condition conditions'),
    members: basesOf(
      'storm rain snow wind fog flood flooding lightning hurricane cyclone typhoon blizzard ice frost heat drought hail gale thunderstorm tornado mist cloud gust squall wave swell avalanche downpour snowfall',
    ),
  },
  {
    kind: basesOf('technical mechanical technology fault malfunction glitch defect'),
    members: basesOf(
      'engine brake valve leak software sensor computer hydraulic electrical rail signal switch pump motor battery cable wire wiring gear wheel axle tyre tire rotor rudder transformer crack bolt fuel tank server network code antenna gyroscope circuit parachute seal crane turbine',
    ),
  },
  {
    kind: basesOf('electrical electric electricity fault wiring power'),
    members: basesOf('short circuit cable wire wiring socket fuse battery plug transformer spark'),
  },
  {
    kind: basesOf('human error mistake negligence'),
    members: basesOf(
      'driver pilot crew asleep drunk speed operator captain helmsman dispatcher controller tired tiredness fatigue',
    ),
  },
  {
    kind: basesOf('cost money financial finance budget funding economic fund'),
    members: basesOf(
      'price debt loan budget bill loss deficit funding money cost expensive afford bank credit salary wage inflation sponsor creditor bankruptcy insolvent',
    ),
  },
  {
    kind: basesOf('health medical illness ill sick sickness'),
    members: basesOf(
      'surgery cancer heart flu virus fever infection covid operation injury stroke hospital pneumonia knee back disease exhaustion burnout kidney',
    ),
  },
  {
    kind: basesOf('personal family private'),
    members: basesOf('child children son daughter wife husband mother father parent family divorce marriage'),
  },
  {
    kind: basesOf('security safety'),
    members: basesOf('threat bomb attack terror terrorist terrorism gunman shooting riot unrest violence explosion'),
  },
];

const ofKind = new Map(
  KINDS.map((entry) => [entry, { kind: entry.kind, all: new Set([...entry.kind, ...entry.members]) }]),
);

/** Whether one of two causes only names a kind that the other is of. */
export function isOfKind(ones: readonly Token[], others: readonly Token[]): boolean {
  return oneNamesKind(ones, others) || oneNamesKind(others, ones);
}

/** The words of the first are, but for such as "bad" or "reasons", those of a kind. */
function oneNamesKind(kind: readonly Token[], member: readonly Token[]): boolean {
  const telling = kind.filter(
    ({ folded }) =>
      !/^(?:bad|poor|severe|adverse|extreme|reasons?|problems?|issues?|concerns?|failures?|difficult\p{L}*|serious|unfavou?rable|grounds|matters?|stormy|rough)$/u.test(
        folded,
      ),
  );
  if (telling.length === 0) return false;
  for (const { kind: names, all } of ofKind.values()) {
    if (telling.every(({ base }) => names.has(base)) && member.some(({ base }) => all.has(base))) return true;
  }
  return false;
}
