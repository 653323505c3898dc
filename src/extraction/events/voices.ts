// Who has the word: of whom a verb of saying or of stance without a subject of its own goes on ("وأضاف", "وطالب"), by person and gender.
import type { Gender } from './agreement.ts';
import { genderOfVerb } from './agreement.ts';
import type { SentenceView } from './sentence-view.ts';
import type { Speaker } from './speaker.ts';
import type { SpeechAct } from './speech.ts';
import { IS_RELATIVE } from './word-facts.ts';

/** Somebody who said or demanded something in a sentence. */
export interface Voice {
  readonly speakers: readonly Speaker[];
  /** As the verb shows it. */
  readonly gender: Gender | null;
  /** Chunk of the verb. */
  readonly verb: number;
  /** Whether the sentence itself tells so: no words of somebody else, no relative clause. */
  readonly isMain: boolean;
}

/** The voice of the verb at a chunk, under the acts of speech of its sentence. */
export const voiceAt = (
  view: SentenceView,
  verb: number,
  speakers: readonly Speaker[],
  acts: readonly SpeechAct[],
): Voice => ({
  speakers,
  verb,
  gender: genderOfVerb(view, verb),
  isMain:
    !view.has(verb - 1, IS_RELATIVE) &&
    !acts.some((act) => act.verb < verb && act.verb >= 0 && verb >= act.from && verb < act.to),
});

/** The voices of a sentence's acts of speech, in the order of their verbs; what is quoted has none. */
export const voicesOf = (view: SentenceView, acts: readonly SpeechAct[]): Voice[] =>
  acts
    .filter(({ verb }) => verb >= 0 && view.at(verb)?.quotation == null)
    .map(({ verb, speakers }) => voiceAt(view, verb, speakers, acts));

/** Of those who had the word, who goes on with a verb of a gender: the last of the sentence itself that agrees, else the last that does. */
export function goesOnFrom(voices: readonly Voice[], gender: Gender | null): Voice | null {
  const agrees = (voice: Voice) => gender === null || voice.gender === null || voice.gender === gender;
  return voices.findLast((voice) => voice.isMain && agrees(voice)) ?? voices.findLast(agrees) ?? null;
}
