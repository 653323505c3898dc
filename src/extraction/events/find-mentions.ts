// Stages 8 to 11 over an article: sentence by sentence, triggers with their arguments, claims, modality and time anchor;
// what one sentence leaves to the next is carried.
import { CIVILIANS } from '../../domain/civilians.ts';
import type { Actor } from '../../domain/corpus-schema.ts';
import { familyOf } from '../../domain/event-types.ts';
import { isWithin } from '../../domain/spans.ts';
import type { Quotation } from '../arabic/segment.ts';
import { findQuotations, findSentences } from '../arabic/segment.ts';
import type { Shadow } from '../arabic/shadow.ts';
import type { Line } from '../article/read.ts';
import type { MentionDraft } from '../draft.ts';
import { CIVILIANS_ACTOR } from '../lexicon/words/civilian-words.ts';
import type { NameMention, NamesFound } from '../names/name-mention.ts';
import type { TimeExpression } from '../time/types.ts';
import { directionOf } from './anchoring/direction.ts';
import type { SpokenBefore } from './anchoring/spoken-day.ts';
import { countedFrom, lastSpeechOf } from './anchoring/spoken-day.ts';
import { goesOnSpeaking, threadOf } from './anchoring/thread.ts';
import { nextToldYear, withToldYear } from './anchoring/told-year.ts';
import type { TimeReading } from './anchoring/time-anchor.ts';
import type { Argument } from './arguments.ts';
import { findArguments } from './arguments.ts';
import type { RelatedName } from './relation.ts';
import { causeBehind, withKillers } from './cause-behind.ts';
import type { Chunk } from './chunks.ts';
import { chunkSentence } from './chunks.ts';
import { withCivilians } from './civilians.ts';
import { buildClaims } from './claims.ts';
import { withCallers } from './called-for.ts';
import { withFirers } from './interception.ts';
import { canTellOf } from './subject-matter.ts';
import { supplyActors } from './supply-actors.ts';
import { onlyFought } from './fighters.ts';
import { referBack } from './refer-back.ts';
import { SentenceView } from './sentence-view.ts';
import { noteDescribed, noteSpeaker } from './note-speakers.ts';
import { issuersOf } from './same-speaker.ts';
import type { Speaker } from './speaker.ts';
import type { SpeechAct } from './speech.ts';
import { findSpeechActs } from './speech.ts';
import { stillOpen } from './speech-reach.ts';
import { bearsLosses } from './roles.ts';
import type { FoundTrigger } from './triggers/find-triggers.ts';
import { secondOfPair } from './whose-dead.ts';
import type { Voice } from './voices.ts';
import { goesOnFrom, voiceAt, voicesOf } from './voices.ts';
import { isDoneBySaying } from './speech-acts-by-type.ts';
import { describedSubject } from './described-subject.ts';
import { walker } from './span-walker.ts';
import { findTriggers } from './triggers/find-triggers.ts';
import type { Trigger } from './triggers/trigger.ts';
import type { Weighed } from './parties/weigh-parties.ts';
import { weighParties } from './parties/weigh-parties.ts';
import { sharesOf } from './parties/shares.ts';
import type { Carried } from './carried.ts';
import { nothingCarried, openParagraph } from './carried.ts';
import { draftsOf } from './drafts.ts';

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
  /** Who was weighed for a mention, as grammar left it. */
  readonly weighed: Map<MentionDraft, readonly Weighed[]>;
}
/** How far the parties of an event are told: as grammar ties them, or weighed with all else that speaks for them. */
export type PartyStage = 'by-grammar' | 'weighed';
export type Watch = (seen: SentenceSeen) => void;

/** Every mention of an event in the prose of an article, and the speakers that only its words describe. */
export function findMentions(
  shadow: Shadow,
  lines: readonly Line[],
  names: NamesFound,
  times: readonly TimeExpression[],
  watch: Watch | null = null,
  parties: PartyStage = 'weighed',
): Found {
  const namesIn = walker<NameMention>(names.mentions, (name) => name.span);
  const timesIn = walker<TimeExpression>(times, (time) => time.span);
  const out: MentionDraft[] = [];
  const carried = nothingCarried(shadow, names);
  const sideOf = (actor: string) => carried.sideOf(actor) ?? actor;
  const shareOf = sharesOf(names.mentions, sideOf);
  for (const line of lines) {
    if (line.kind !== 'prose') continue;
    openParagraph(carried);
    const quotations = findQuotations(shadow.source, line);
    for (const sentence of findSentences(shadow.source, line)) {
      const chunks = chunkSentence(shadow, sentence, namesIn(sentence), timesIn(sentence), quotations);
      const view = new SentenceView(sentence, chunks);
      carried.stage.nextSentence(view);
      const before = out.length;
      const { acts, triggers, mentions, relations } = readSentence(shadow, view, carried, quotations);
      out.push(...mentions);
      const lastAgents = carried.lastAgents.agents;
      const back = referBack({ shadow, view, acts, out, from: before, lastAgents, speakers: carried });
      if (back) {
        carried.lastSpeakers = [back];
        carried.voices = [{ speakers: [back], gender: null, verb: 0, isMain: true }];
      }
      const weighed: SentenceSeen['weighed'] = new Map();
      if (parties === 'weighed') {
        const seen = watch && ((mention: MentionDraft, of: readonly Weighed[]) => weighed.set(mention, of));
        const setting = { view, acts, kindOf: carried.kindOf, sideOf, shareOf, relations };
        out.push(...weighParties(out.splice(before), triggers, setting, carried.outlets, seen));
      }
      watch?.({ view, acts, triggers, mentions: out.slice(before), weighed });
      carried.opensParagraph = false;
    }
  }
  const areCivilians = out.some(({ actors }) => actors.some(({ actor }) => actor === CIVILIANS));
  return {
    mentions: carried.stage.withScene(onlyFought(out, names.actors, shadow.text), {
      names: names.mentions,
      source: shadow.source,
      lead: lines.find(({ kind }) => kind === 'prose') ?? null,
    }),
    actors: areCivilians ? [...carried.described.values(), CIVILIANS_ACTOR] : [...carried.described.values()],
    readings: carried.readings,
  };
}

function readSentence(
  shadow: Shadow,
  view: SentenceView,
  carried: Carried,
  quotations: readonly Quotation[],
): Omit<SentenceSeen, 'weighed'> & { relations: ReadonlyMap<Trigger, readonly RelatedName[]> } {
  const acts = findSpeechActs(view, carried);
  noteDescribed(shadow, acts, carried);
  if (carried.opensParagraph) {
    // Who goes on speaking in a new paragraph goes on from when he spoke, not from what he told of.
    const last = carried.lastSpeech;
    const on = last && goesOnSpeaking(view, acts, last) ? last.on : null;
    carried.thread = on && { expression: on.expression, prefer: on.prefer, from: { kind: 'writing' } };
  }
  const before = { last: carried.lastSpeech, thread: carried.thread };
  const readings = new Map<number, TimeReading>();
  for (let at = 0; at < view.length; at++) {
    const { time } = view.chunks[at] as Chunk;
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
  const relations = new Map<Trigger, readonly RelatedName[]>();
  let lastAgents = carried.lastAgents;
  let lastDeed: readonly Argument[] = [];
  let lastTrigger: Trigger | null = null;
  let beside: readonly Argument[] = [];
  // Voices of before go on within their paragraph; their verbs stand before the sentence.
  const voices: Voice[] = carried.opensParagraph
    ? []
    : carried.voices.map((voice) => ({ ...voice, verb: -1 }));
  for (const trigger of triggers) {
    const covering = actsAround(acts, trigger);
    const speakers = startsOfSpeakers(view, covering);
    // "قتل وأصيب عشرات من X": two verbs in a row share what stands behind the second.
    const pair =
      trigger.type === 'losses' && !bearsLosses(view, trigger) ? secondOfPair(view, trigger, triggers) : null;
    const found = findArguments(view, pair ?? trigger, speakers, carried.outlets, triggers);
    relations.set(trigger, found.related);
    const isTold =
      found.actors.some(({ role }) => role === 'agent') || acts.some(({ verb }) => verb === trigger.anchor);
    const described = isTold ? null : describedSubject(view, trigger, carried);
    if (described) noteSpeaker(shadow, described, carried);
    const supplied = supplyActors({
      view,
      trigger,
      found: described ? found.actors.filter((actor) => !isPartOf(actor, described)) : found.actors,
      companions: found.companions,
      covering,
      acts,
      lastAgents,
      voices,
      described,
      lastTalks: carried.lastTalks,
      lastDeed,
      lastTrigger,
      beside,
      kindOf: carried.kindOf,
      sideOf: carried.sideOf,
    });
    const cause = causeBehind(view, trigger, triggers);
    const causers = cause && findArguments(view, cause, speakers, carried.outlets, triggers).actors;
    const actors =
      cause && causers ? withKillers(view, trigger, cause, causers, supplied, carried) : supplied;
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
    if (isDoneBySaying(trigger.type) && trigger.verbal && view.at(trigger.anchor)?.quotation == null) {
      // Of whom nobody knows who it is, he has the word all the same.
      voices.push(voiceAt(view, trigger.anchor, asSpeakers(view, trigger, agents), acts));
    }
    const claims = buildClaims(view, trigger, actors, covering);
    if (claims === null) continue;
    const { companions } = found;
    const places = carried.stage.placesFor(view, trigger, found.places);
    const parties = withCivilians(view, trigger, triggers, actors);
    const parts = { view, trigger, triggers, readings, actors: parties, companions, places, claims, acts };
    out.push(...draftsOf(shadow, parts, carried.thread));
  }
  carried.lastAgents = lastAgents;
  const stances = voices.filter(({ verb, speakers }) => verb >= 0 && speakers.length > 0);
  const heard = [...stances, ...voicesOf(view, acts)].sort((a, b) => a.verb - b.verb);
  if (heard.length > 0) carried.voices = heard;
  carried.lastSpeakers = goesOnFrom(heard, null)?.speakers ?? carried.lastSpeakers;
  carried.issuers = issuersOf(view, acts, carried) ?? carried.issuers;
  carried.openQuotation = stillOpen(view, acts, quotations);
  carried.lastSpeech = lastSpeechOf(view, acts) ?? carried.lastSpeech;
  carried.thread = threadOf(view, out) ?? carried.thread;
  return {
    view,
    acts,
    triggers,
    mentions: withCallers(shadow.source, withFirers(view, triggers, out)),
    relations,
  };
}

/** "البعثة الأممية": an adjective within the words that describe somebody is nobody else. */
const isPartOf = ({ span }: Argument, { span: whole }: Speaker): boolean =>
  span !== null && isWithin(span, whole);

/** Those who take a stance as those who have the word: where they are named, else at its verb. */
const asSpeakers = (view: SentenceView, { anchor }: Trigger, agents: readonly Argument[]): Speaker[] =>
  agents.map(({ actor, span }) => ({ actor, span: span ?? view.at(anchor)?.span ?? view.span }));

const NO_ACTS: readonly SpeechAct[] = [];
const NO_STARTS: ReadonlySet<number> = new Set();

/** The acts of speech whose words hold a trigger. */
const actsAround = (acts: readonly SpeechAct[], { anchor }: Trigger): readonly SpeechAct[] =>
  acts.length === 0
    ? NO_ACTS
    : acts.filter(
        ({ from, to, verb, adopts }) => anchor >= from && anchor < to && (verb !== anchor || adopts === true),
      );

/** Where the names of those who speak begin, and those within the words that describe them: "منظمة «X»". */
function startsOfSpeakers({ chunks }: SentenceView, acts: readonly SpeechAct[]): ReadonlySet<number> {
  if (acts.length === 0) return NO_STARTS;
  const starts = new Set<number>();
  for (const { speakers } of acts)
    for (const { span } of speakers) {
      starts.add(span.start);
      for (const { name, span: inner } of chunks)
        if (name?.place === null && inner.start > span.start && inner.end <= span.end)
          starts.add(inner.start);
    }
  return starts;
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
