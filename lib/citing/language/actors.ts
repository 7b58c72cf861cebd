import type { Token } from './analysed-text.ts';
import { basesOf } from './meaning.ts';

// People and bodies that news quotes, besides those that their ending tells.
const ACTORS = basesOf(
  `minister ministry government cabinet president premier chancellor king queen prince princess pope bishop cardinal mayor governor senator
   ambassador diplomat diplomacy official office spokesman spokeswoman spokesperson police army navy military general colonel commander troops
   force guard court judge prosecutor prosecution defence lawyer attorney jury parliament congress senate council committee commission agency
   authority regulator watchdog department bureau administration party opposition coalition faction candidate politician leader deputy chairman
   chairwoman chair chief head boss director manager executive board company firm group bank fund airline operator maker producer carrier
   union association federation league club team coach captain player athlete champion referee organiser organisation charity foundation
   institute university school museum hospital clinic doctor nurse patient surgeon scientist researcher expert analyst economist historian
   professor academic author writer journalist reporter correspondent newspaper broadcaster channel witness resident villager neighbour
   family relative parent father mother brother sister wife husband son daughter friend colleague survivor victim suspect defendant
   plaintiff critic supporter activist protester demonstrator farmer worker employee employer trader investor shareholder analyst pilot
   driver crew passenger fisherman shopkeeper landlord tenant teacher student pupil church kremlin embassy consulate delegation mission
   country state republic kingdom rebel militia insurgent militant gunman source insider aide adviser advisor negotiator mediator envoy
   secretary treasurer inspector investigator auditor detective fire brigade firefighter rescuer service office centre poll pollster
   gallery theatre shop factory refinery mine hotel restaurant brewery studio developer utility zoo festival library archive observatory
   laboratory community tribe village town city province orchestra conductor landowner shipowner owner tribunal senate`,
);
const ENDING = /(?:ists?|ians?|[a-z]{3}(?:men|man)|women|woman|[a-z]{3}(?:ers|ors|ees)|persons?|people)$/;

/** Whether a word says who somebody is: a person, an office or a body that can speak. */
export function isActor({ base, folded }: Token): boolean {
  return ACTORS.has(base) || ENDING.test(folded);
}
