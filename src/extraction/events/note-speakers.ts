// Keeps who speaks in a sentence for what stands behind it: his words, and who he is where only they tell.
import type { Shadow } from '../arabic/shadow.ts';
import { meetWord } from '../remember.ts';
import type { Carried } from './carried.ts';
import { describedActor } from './described-speaker.ts';
import { foldedWords } from './folded-words.ts';
import type { Speaker } from './speaker.ts';
import type { SpeechAct } from './speech.ts';

/** Keeps the speakers that only their words describe: as actors of the corpus, and for those that repeat them. */
export function noteDescribed(shadow: Shadow, acts: readonly SpeechAct[], carried: Carried): void {
  for (const { speakers, reporters } of acts) {
    for (const speaker of speakers) noteSpeaker(shadow, speaker, carried);
    for (const reporter of reporters) noteSpeaker(shadow, reporter, carried);
  }
}

/** The same of one: "قال سكان" → `source-sukkan`, an actor of the corpus, on the side of whom they serve. */
export function noteSpeaker(shadow: Shadow, speaker: Speaker, carried: Carried): void {
  const { start, end } = speaker.span;
  const words = speaker.described?.split(' ') ?? foldedWords(meetWord(shadow.source, start, end));
  carried.earlier.push({ words, speaker });
  if (speaker.described === undefined) return;
  if (!carried.described.has(speaker.actor))
    carried.described.set(speaker.actor, describedActor(speaker, shadow.source, sideOf(speaker, carried)));
}

/** On whose side a described speaker is: of whom he serves, else of the state on whose ground he holds his office. */
function sideOf({ sideOf: served, official }: Speaker, carried: Carried): string | null {
  if (served !== undefined) return carried.sideOf(served);
  const isHere = official?.every((place) => carried.onGround.has(place)) === true;
  return isHere ? carried.ground : null;
}
