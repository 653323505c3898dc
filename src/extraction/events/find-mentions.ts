// Stages 8 to 11 over an article: sentence by sentence, triggers with their arguments, claims, modality and time anchor;
// what one sentence leaves to the next (who spoke last, whose quotation runs on) is carried here.
import { CIVILIANS } from '../../domain/civilians.ts';
import type { Actor, Claim, Modality } from '../../domain/corpus-schema.ts';
import { familyOf } from '../../domain/event-types.ts';
import type { Quotation } from '../arabic/segment.ts';
import { findQuotations, findSentences } from '../arabic/segment.ts';
import type { Shadow } from '../arabic/shadow.ts';
import type { Line } from '../article/read.ts';
import type { MentionDraft } from '../draft.ts';
import { CIVILIANS_ACTOR } from '../lexicon/words/civilian-words.ts';
import type { NameMention, NamesFound } from '../names/name-mention.ts';
import type { TimeExpression } from '../time/types.ts';
import { backgroundOf, isNews } from './anchoring/background.ts';
import { directionOf, isAhead } from './anchoring/direction.ts';
import { eventOffset } from './anchoring/event-offset.ts';
import type { Anchoring } from './anchoring/find-anchors.ts';
import { findAnchors } from './anchoring/find-anchors.ts';
import { referenceOf } from './anchoring/reference.ts';
import type { LastSpeech, SpokenBefore } from './anchoring/spoken-day.ts';
import { countedFrom, lastSpeechOf } from './anchoring/spoken-day.ts';
import { followsThread, goesOnSpeaking, threadAnchor, threadOf } from './anchoring/thread.ts';
import { nextToldYear, withToldYear } from './anchoring/told-year.ts';
import type { TimeAnchor, TimeReading, TimeWords } from './anchoring/time-anchor.ts';
import { isOwn } from './anchoring/time-anchor.ts';
import type { Argument } from './arguments.ts';
import { findArguments } from './arguments.ts';
import { causeBehind } from './cause-behind.ts';
import { chunkSentence } from './chunks.ts';
import { withCivilians } from './civilians.ts';
import { buildClaims } from './claims.ts';
import { withFirers } from './interception.ts';
import { findModality } from './modality.ts';
import { clipPassage } from './passage.ts';
import type { SubjectMatter } from './subject-matter.ts';
import { canTellOf, subjectOf } from './subject-matter.ts';
import type { LastAgents } from './supply.ts';
import { NOBODY } from './supply.ts';
import { supplyActors } from './supply-actors.ts';
import { unspanned } from './supply-targets.ts';
import { onlyFought } from './fighters.ts';
import { findQuantities } from './quantities.ts';
import { referBack } from './refer-back.ts';
import { SentenceView } from './sentence-view.ts';
import { Stage } from './stage.ts';
import { describedActor } from './described-speaker.ts';
import { issuersOf } from './same-speaker.ts';
import type { Speaker } from './speakers.ts';
import type { SpeechAct } from './speech.ts';
import { findSpeechActs } from './speech.ts';
import { stillOpen } from './speech-reach.ts';
import type { FoundTrigger } from './triggers/find-triggers.ts';
import { secondOfPair } from './whose-dead.ts';
import { walker } from './span-walker.ts';
import { tellApart } from './tell-apart.ts';
import { findTriggers } from './triggers/find-triggers.ts';
import type { Trigger } from './triggers/trigger.ts';

/** What is carried from sentence to sentence. */
interface Carried {
  lastSpeakers: readonly Speaker[];
  openQuotation: readonly Speaker[];
  /** Who issued the statement last told of: "البيان" is theirs. */
  issuers: readonly Speaker[];
  /** Every speaker described so far, the latest last. */
  readonly earlier: Speaker[];
  readonly kindOf: (actor: string) => Actor['kind'] | null;
  readonly sideOf: (actor: string) => string | null;
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

/** What the prose of an article gives: mentions, the speakers that only its words describe, its times as they are to be read. */
interface Found {
  readonly mentions: MentionDraft[];
  readonly actors: readonly Actor[];
  readonly readings: readonly TimeReading[];
}

/** What was seen in one sentence: for those who want to know why, see `npm run explain`. */
export interface SentenceSeen {
  readonly view: SentenceView;
  readonly acts: readonly SpeechAct[];
  readonly triggers: readonly FoundTrigger[];
  readonly mentions: readonly MentionDraft[];
}
export type Watch = (seen: SentenceSeen) => void;

/** Every mention of an event in the prose of an article, and the speakers that only its words describe. */
export function findMentions(
  shadow: Shadow,
  lines: readonly Line[],
  names: NamesFound,
  times: readonly TimeExpression[],
  watch: Watch | null = null,
): Found {
  const namesIn = walker<NameMention>(names.mentions, (name) => name.span);
  const timesIn = walker<TimeExpression>(times, (time) => time.span);
  const out: MentionDraft[] = [];
  const outlets = new Set(names.actors.filter((actor) => actor.kind === 'outlet').map((actor) => actor.id));
  const described = new Map<string, Actor>();
  const known = new Map(names.actors.map((actor) => [actor.id, actor]));
  const carried: Carried = {
    lastSpeakers: [],
    openQuotation: [],
    issuers: [],
    earlier: [],
    kindOf: (actor) => known.get(actor)?.kind ?? null,
    sideOf: (actor) => known.get(actor)?.side ?? null,
    outlets,
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
  for (const line of lines) {
    if (line.kind !== 'prose') continue;
    carried.openQuotation = [];
    // A paragraph begins anew: its first verb has a subject of its own.
    carried.lastAgents = NOBODY;
    carried.opensParagraph = true;
    carried.stage.nextParagraph();
    carried.toldYear = null;
    if (carried.lastSpeech) carried.lastSpeech = { ...carried.lastSpeech, here: false };
    const quotations = findQuotations(shadow.source, line);
    for (const sentence of findSentences(shadow.source, line)) {
      const chunks = chunkSentence(shadow, sentence, namesIn(sentence), timesIn(sentence), quotations);
      const view = new SentenceView(sentence, chunks);
      carried.stage.nextSentence();
      const before = out.length;
      const { acts, triggers, mentions } = readSentence(shadow, view, carried, quotations);
      out.push(...mentions);
      const lastAgents = carried.lastAgents.agents;
      const back = referBack({ shadow, view, acts, out, from: before, lastAgents, speakers: carried });
      if (back) carried.lastSpeakers = [back];
      watch?.({ view, acts, triggers, mentions: out.slice(before) });
      carried.opensParagraph = false;
    }
  }
  const areCivilians = out.some(({ actors }) => actors.some(({ actor }) => actor === CIVILIANS));
  return {
    mentions: carried.stage.withScene(onlyFought(out, names.actors, shadow.text.length), {
      names: names.mentions,
      source: shadow.source,
      lead: lines.find(({ kind }) => kind === 'prose') ?? null,
    }),
    actors: areCivilians ? [...described.values(), CIVILIANS_ACTOR] : [...described.values()],
    readings: carried.readings,
  };
}

function readSentence(
  shadow: Shadow,
  view: SentenceView,
  carried: Carried,
  quotations: readonly Quotation[],
): SentenceSeen {
  const acts = findSpeechActs(view, carried);
  noteDescribed(shadow, acts, carried);
  if (carried.opensParagraph)
    // Who goes on speaking in a new paragraph goes on from when he spoke, not from what he told of.
    carried.thread =
      carried.lastSpeech && goesOnSpeaking(view, acts, carried.lastSpeech)
        ? { ...carried.lastSpeech.on, from: { kind: 'writing' } }
        : null;
  const before = { last: carried.lastSpeech, thread: carried.thread };
  const readings = new Map<number, TimeReading>();
  for (let at = 0; at < view.length; at++) {
    const time = view.at(at)?.time ?? null;
    if (time === null) continue;
    const reading = withToldYear(readTime(view, at, time, acts, before), carried.toldYear);
    readings.set(at, reading);
    carried.readings.push(reading);
    carried.toldYear = nextToldYear(reading, carried.toldYear);
  }
  const out: MentionDraft[] = [];
  const opened = findTriggers(view);
  const triggers =
    carried.matter === 'open' ? opened : opened.filter(({ type }) => canTellOf(carried.matter, type));
  let lastAgents = carried.lastAgents;
  let lastDeed: readonly Argument[] = [];
  let lastTrigger: Trigger | null = null;
  let beside: readonly Argument[] = [];
  for (const trigger of triggers) {
    const covering = acts.filter(
      (act) => trigger.anchor >= act.from && trigger.anchor < act.to && act.verb !== trigger.anchor,
    );
    const speakers = new Set(covering.flatMap((act) => act.speakers.map((speaker) => speaker.span.start)));
    // "قتل وأصيب عشرات من X": two verbs in a row share what stands behind the second.
    const pair = trigger.type === 'losses' ? secondOfPair(view, trigger, triggers) : null;
    const found = findArguments(view, pair ?? trigger, speakers, carried.outlets, triggers);
    const supplied = supplyActors({
      view,
      trigger,
      found: found.actors,
      companions: found.companions,
      covering,
      acts,
      lastAgents,
      lastTalks: carried.lastTalks,
      lastDeed,
      lastTrigger,
      beside,
      kindOf: carried.kindOf,
      isOneSide: (a, b) => carried.sideOf(a) !== null && carried.sideOf(a) === carried.sideOf(b),
    });
    const cause = supplied.some(({ role }) => role === 'agent') ? null : causeBehind(view, trigger, triggers);
    const causers = cause && findArguments(view, cause, speakers, carried.outlets, triggers).actors;
    const killers = causers?.filter(({ role }) => role === 'agent') ?? [];
    const actors = killers.length === 0 ? supplied : [...unspanned(killers), ...supplied];
    // Of those who die in a clash nobody says by whom.
    lastTrigger = trigger;
    if (familyOf(trigger.type) === 'combat') lastDeed = trigger.type === 'clash' ? [] : actors;
    const agents = actors.filter((actor) => actor.role === 'agent');
    if (agents.length > 0) {
      lastAgents = { agents, companions: found.companions };
      beside = agents;
      if (familyOf(trigger.type) === 'talks' && trigger.type !== 'call' && agents.length > 1)
        carried.lastTalks = agents;
    }
    const claims = buildClaims(view, trigger, actors, covering);
    if (claims === null) continue;
    const { companions } = found;
    const places = carried.stage.placesFor(view, trigger, found.places);
    const parties = withCivilians(view, trigger, triggers, actors);
    const parts = { view, trigger, triggers, readings, actors: parties, companions, places, claims, acts };
    out.push(...draftsOf(shadow, parts, carried));
  }
  carried.lastAgents = lastAgents;
  const speaking = acts.findLast((act) => act.verb >= 0 && view.at(act.verb)?.quotation == null);
  if (speaking) carried.lastSpeakers = speaking.speakers;
  carried.issuers = issuersOf(view, acts) ?? carried.issuers;
  carried.openQuotation = stillOpen(view, acts, quotations);
  carried.lastSpeech = lastSpeechOf(view, acts) ?? carried.lastSpeech;
  carried.thread = threadOf(view, out) ?? carried.thread;
  return { view, acts, triggers, mentions: withFirers(view, triggers, out) };
}

/** Keeps the speakers that only their words describe: as actors of the corpus, and for those that repeat them. */
function noteDescribed(shadow: Shadow, acts: readonly SpeechAct[], carried: Carried): void {
  for (const { speakers, reporters } of acts) {
    for (const speaker of speakers) noteSpeaker(shadow, speaker, carried);
    for (const reporter of reporters) noteSpeaker(shadow, reporter, carried);
  }
}

function noteSpeaker(shadow: Shadow, speaker: Speaker, carried: Carried): void {
  if (speaker.described === undefined) return;
  const side = speaker.sideOf === undefined ? null : carried.sideOf(speaker.sideOf);
  if (!carried.described.has(speaker.actor))
    carried.described.set(speaker.actor, describedActor(speaker, shadow.source, side));
  carried.earlier.push(speaker);
}

/** A time as its clause has it read. */
const readTime = (
  view: SentenceView,
  at: number,
  expression: TimeExpression,
  acts: readonly SpeechAct[],
  before: SpokenBefore,
): TimeReading => ({
  expression,
  prefer: directionOf(view, at, 'happened'),
  from: countedFrom(view, at, acts, before),
});

/** What is known of a trigger before it becomes a draft. */
interface Parts {
  readonly view: SentenceView;
  readonly trigger: Trigger;
  readonly triggers: readonly Trigger[];
  /** The times of the sentence by chunk, as their clauses have them read. */
  readonly readings: ReadonlyMap<number, TimeReading>;
  readonly actors: readonly Argument[];
  readonly companions: ReadonlySet<string>;
  readonly places: MentionDraft['places'];
  readonly claims: readonly Claim[];
  readonly acts: readonly SpeechAct[];
}

/** A time that dates a trigger, with what it is counted from and which way. */
function asAnchor(parts: Parts, anchoring: Anchoring, modality: Modality): TimeAnchor {
  const { view, readings } = parts;
  return {
    ...anchoring,
    from: readings.get(anchoring.at)?.from ?? { kind: 'writing' },
    prefer: directionOf(view, anchoring.at, modality),
    otherwise: anchoring.otherwise && asAnchor(parts, anchoring.otherwise, modality),
  };
}

function draftsOf(shadow: Shadow, parts: Parts, carried: Carried): MentionDraft[] {
  const { view, trigger, triggers, readings, actors, companions, places, claims, acts } = parts;
  const found = findAnchors(view, trigger, triggers, acts);
  const own = found.find(({ attachment }) => isOwn(attachment)) ?? null;
  const modality = findModality(view, trigger, own !== null && isAhead(own.expression));
  const background = backgroundOf(view, trigger, acts, modality === 'ongoing');
  const countedBy = claims[0]?.chain.at(-1)?.actor ?? null;
  const whose = actors.find(({ actor, role }) => role === 'target' && actor !== CIVILIANS)?.actor ?? null;
  const { type } = trigger;
  const words = { start: view.at(trigger.first)?.span.start ?? 0, end: view.at(trigger.last)?.span.end ?? 0 };
  const passage = clipPassage(shadow.source, view, trigger);
  const reference = referenceOf(view, trigger);
  const offset = eventOffset(view, trigger, triggers);
  const quantities = findQuantities(shadow.source, view, trigger, triggers).map((quantity) => ({
    ...quantity,
    whose: quantity.whose === undefined ? whose : quantity.whose,
    countedBy,
  }));
  // What has no time of its own may go on with the thread.
  const { thread: day } = carried;
  const goesOn = found.length === 0 && day !== null && isNews(background);
  const thread = goesOn && followsThread(view, trigger, modality, acts) ? threadAnchor(day) : null;
  return tellApart(view, trigger, companions, readings, { actors, places, anchors: found }).flatMap(
    (part) => {
      const anchors =
        part.anchors.length === 0 ? [thread] : part.anchors.map((one) => asAnchor(parts, one, modality));
      return anchors.map((anchor) => ({
        type,
        trigger: words,
        passage,
        modality,
        background,
        reference,
        offset,
        claims,
        quantities,
        actors: part.actors,
        places: part.places,
        anchor,
      }));
    },
  );
}
