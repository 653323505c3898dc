// What one sentence of an article leaves to the next: who spoke and did last, what was told where, which day the story has come to.
import type { Actor } from '../../domain/corpus-schema.ts';
import type { Shadow } from '../arabic/shadow.ts';
import type { NamesFound } from '../names/name-mention.ts';
import type { LastSpeech } from './anchoring/spoken-day.ts';
import type { TimeReading, TimeWords } from './anchoring/time-anchor.ts';
import type { Argument } from './arguments.ts';
import type { Speaker, SpokeBefore } from './speaker.ts';
import { Stage } from './stage.ts';
import type { SubjectMatter } from './subject-matter.ts';
import { subjectOf } from './subject-matter.ts';
import type { LastAgents } from './supply.ts';
import { NOBODY } from './supply.ts';
import type { Voice } from './voices.ts';

/** What is carried from sentence to sentence. */
export interface Carried {
  lastSpeakers: readonly Speaker[];
  /** Who had the word in the last sentence in which anybody had. */
  voices: readonly Voice[];
  openQuotation: readonly Speaker[];
  /** Who issued the statement last told of: "البيان" is theirs. */
  issuers: readonly Speaker[];
  /** Everybody who spoke so far, the latest last. */
  readonly earlier: SpokeBefore[];
  readonly kindOf: (actor: string) => Actor['kind'] | null;
  readonly sideOf: (actor: string) => string | null;
  /** The state whose officials those are of whom no nation is told, where the article knows it. */
  readonly ground: string | null;
  /** The places that lie in that state. */
  readonly onGround: ReadonlySet<string>;
  /** Outlets tell, they do not act: no event has them as a party. */
  readonly outlets: ReadonlySet<string>;
  /** Speakers known only by the words that describe them, by id. */
  readonly described: Map<string, Actor>;
  /** The times read so far, each as its clause has it. */
  readonly readings: TimeReading[];
  /** Who did the last thing: the subject of a verb that names none. */
  lastAgents: LastAgents;
  /** Who last met or agreed to meet: "المحادثات المنتظرة" are theirs. */
  lastTalks: readonly Argument[];
  /** Whether the sentence at hand opens its paragraph. */
  opensParagraph: boolean;
  /** The day that the story of the paragraph has come to. */
  thread: TimeReading | null;
  /** Who was last said to speak at a time. */
  lastSpeech: LastSpeech | null;
  /** The last date of the paragraph that names its year. */
  toldYear: TimeWords | null;
  /** What has been told to happen where. */
  readonly stage: Stage;
  /** What the article is about: whether its words of war are meant. */
  readonly matter: SubjectMatter;
}

/** What is carried into an article's first sentence: what its names are, and nothing told yet. */
export function nothingCarried(shadow: Shadow, names: NamesFound): Carried {
  const known = new Map(names.actors.map((actor) => [actor.id, actor]));
  const described = new Map<string, Actor>();
  return {
    lastSpeakers: [],
    voices: [],
    openQuotation: [],
    issuers: [],
    earlier: [],
    kindOf: (actor) => known.get(actor)?.kind ?? null,
    sideOf: (actor) => (known.get(actor) ?? described.get(actor))?.side ?? null,
    ground: names.ground !== null && known.has(names.ground) ? names.ground : null,
    onGround: new Set(names.onGround),
    outlets: new Set(names.actors.filter((actor) => actor.kind === 'outlet').map((actor) => actor.id)),
    described,
    readings: [],
    lastAgents: NOBODY,
    lastTalks: [],
    opensParagraph: true,
    thread: null,
    lastSpeech: null,
    toldYear: null,
    stage: new Stage(),
    matter: subjectOf(shadow),
  };
}

/** A paragraph begins anew: its first verb has a subject of its own, and no quotation runs into it. */
export function openParagraph(carried: Carried): void {
  carried.openQuotation = [];
  carried.lastAgents = NOBODY;
  carried.opensParagraph = true;
  carried.stage.nextParagraph();
  carried.toldYear = null;
  if (carried.lastSpeech?.here) {
    const { speaker, on } = carried.lastSpeech;
    carried.lastSpeech = { speaker, on, here: false };
  }
}
