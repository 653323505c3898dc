// Stages 8 to 11 over an article: sentence by sentence, triggers with their arguments, claims, modality and time anchor;
// what one sentence leaves to the next (who spoke last, whose quotation runs on) is carried here.
import type { Actor, Claim, Span } from '../../domain/corpus-schema.ts';
import { familyOf } from '../../domain/event-types.ts';
import type { Quotation } from '../arabic/segment.ts';
import { findQuotations, findSentences } from '../arabic/segment.ts';
import type { Shadow } from '../arabic/shadow.ts';
import type { Line } from '../article/read.ts';
import type { MentionDraft } from '../draft.ts';
import type { NameMention, NamesFound } from '../names/name-mention.ts';
import type { TimeExpression } from '../time/types.ts';
import { findAnchors } from './anchor.ts';
import type { Argument } from './arguments.ts';
import { findArguments } from './arguments.ts';
import { chunkSentence } from './chunks.ts';
import { buildClaims } from './claims.ts';
import { findModality } from './modality.ts';
import { clipPassage } from './passage.ts';
import { supplyActors } from './supply-actors.ts';
import { findQuantities } from './quantities.ts';
import { referBack } from './refer-back.ts';
import { SentenceView } from './sentence-view.ts';
import type { Speaker } from './speakers.ts';
import { describedActor } from './speakers.ts';
import type { SpeechAct } from './speech.ts';
import { findSpeechActs } from './speech.ts';
import { findTriggers } from './triggers/find-triggers.ts';
import type { Trigger } from './triggers/trigger.ts';

/** What is carried from sentence to sentence. */
interface Carried {
  lastSpeakers: readonly Speaker[];
  openQuotation: readonly Speaker[];
  /** Outlets tell, they do not act: no event has them as a party. */
  readonly outlets: ReadonlySet<string>;
  /** Speakers known only by the words that describe them, by id. */
  readonly described: Map<string, Actor>;
  /** Who did the last thing: the subject of a verb that names none. */
  lastAgents: readonly Argument[];
}

/** Hands out, for growing ranges, the spans that lie in each: one walk over the article. */
function walker<T>(items: readonly T[], spanOf: (item: T) => Span): (range: Span) => T[] {
  let at = 0;
  return (range) => {
    while (at < items.length && spanOf(items[at] as T).start < range.start) at++;
    const out: T[] = [];
    for (let k = at; k < items.length && spanOf(items[k] as T).start < range.end; k++)
      out.push(items[k] as T);
    return out;
  };
}

/** Every mention of an event in the prose of an article, and the speakers that only its words describe. */
export function findMentions(
  shadow: Shadow,
  lines: readonly Line[],
  names: NamesFound,
  times: readonly TimeExpression[],
): { readonly mentions: MentionDraft[]; readonly actors: readonly Actor[] } {
  const namesIn = walker<NameMention>(names.mentions, (name) => name.span);
  const timesIn = walker<TimeExpression>(times, (time) => time.span);
  const out: MentionDraft[] = [];
  const outlets = new Set(names.actors.filter((actor) => actor.kind === 'outlet').map((actor) => actor.id));
  const described = new Map<string, Actor>();
  const carried: Carried = { lastSpeakers: [], openQuotation: [], outlets, described, lastAgents: [] };
  for (const line of lines) {
    if (line.kind !== 'prose') continue;
    carried.openQuotation = [];
    // A paragraph begins anew: its first verb has a subject of its own.
    carried.lastAgents = [];
    const quotations = findQuotations(shadow.source, line);
    for (const sentence of findSentences(shadow.source, line)) {
      const chunks = chunkSentence(shadow, sentence, namesIn(sentence), timesIn(sentence), quotations);
      const view = new SentenceView(sentence, chunks);
      const before = out.length;
      out.push(...mentionsOf(shadow, view, carried, quotations));
      const back = referBack({
        view,
        out,
        from: before,
        lastAgents: carried.lastAgents,
        lastSpeakers: carried.lastSpeakers,
      });
      if (back) carried.lastSpeakers = [back];
    }
  }
  return { mentions: out, actors: [...described.values()] };
}

function mentionsOf(
  shadow: Shadow,
  view: SentenceView,
  carried: Carried,
  quotations: readonly Quotation[],
): MentionDraft[] {
  const acts = findSpeechActs(view, carried);
  for (const speaker of acts.flatMap((act) => [...act.speakers, ...act.reporters])) {
    if (speaker.described !== undefined)
      carried.described.set(speaker.actor, describedActor(speaker, shadow.source));
  }
  const out: MentionDraft[] = [];
  let lastAgents = carried.lastAgents;
  let lastDeed: readonly Argument[] = [];
  for (const trigger of findTriggers(view)) {
    const covering = acts.filter(
      (act) => trigger.anchor >= act.from && trigger.anchor < act.to && act.verb !== trigger.anchor,
    );
    const speakers = new Set(covering.flatMap((act) => act.speakers.map((speaker) => speaker.span.start)));
    const found = findArguments(view, trigger, speakers, carried.outlets);
    const actors = supplyActors({ view, trigger, found: found.actors, covering, acts, lastAgents, lastDeed });
    if (familyOf(trigger.type) === 'combat') lastDeed = actors;
    const agents = actors.filter((actor) => actor.role === 'agent');
    if (agents.length > 0) lastAgents = agents;
    const claims = buildClaims(view, trigger, actors, covering);
    if (claims === null) continue;
    out.push(...draftsOf(shadow, view, trigger, actors, found.places, claims, acts));
  }
  carried.lastAgents = lastAgents;
  const speaking = acts.findLast((act) => act.verb >= 0 && view.at(act.verb)?.quotation == null);
  if (speaking) carried.lastSpeakers = speaking.speakers;
  carried.openQuotation = stillOpen(view, acts, quotations);
  return out;
}

function draftsOf(
  shadow: Shadow,
  view: SentenceView,
  trigger: Trigger,
  actors: readonly Argument[],
  places: MentionDraft['places'],
  claims: readonly Claim[],
  acts: readonly SpeechAct[],
): MentionDraft[] {
  const anchors = findAnchors(view, trigger, acts);
  const own = anchors[0]?.attachment === 'own' ? anchors[0] : null;
  const modality = findModality(view, trigger, own !== null && isAhead(own.expression));
  const countedBy = claims[0]?.chain.at(-1)?.actor ?? null;
  const whose = actors.find((actor) => actor.role === 'target')?.actor ?? null;
  const base = {
    type: trigger.type,
    trigger: { start: view.at(trigger.first)?.span.start ?? 0, end: view.at(trigger.last)?.span.end ?? 0 },
    passage: clipPassage(shadow.source, view, trigger),
    modality,
    prefer: modality === 'planned' ? ('future' as const) : ('past' as const),
    remote: isRemote(view, trigger),
    actors,
    places,
    claims,
    quantities: findQuantities(view, trigger).map((quantity) => ({ ...quantity, whose, countedBy })),
  };
  return anchors.length === 0 ? [{ ...base, anchor: null }] : anchors.map((anchor) => ({ ...base, anchor }));
}

function isAhead({ shape }: TimeExpression): boolean {
  if ('hint' in shape && shape.hint === 'next') return true;
  return shape.kind === 'relative-day' && shape.offset > 0;
}

/** Background by its opening words, or by "في وقت سابق" where no day stands beside it. */
function isRemote(view: SentenceView, trigger: Trigger): boolean {
  const opening =
    view.find(0, 5, 'remote') !== null ||
    (/^[وف]?(?:كان|كانت|كانا)$/.test(view.text(0)) &&
      view.chunks.slice(1, 7).some((chunk) => chunk.text === 'قد'));
  return (
    opening || view.find(view.clauseStart(trigger.first), view.clauseEnd(trigger.last), 'remote') !== null
  );
}

/** Whose quotation is still open where the sentence ends. */
function stillOpen(
  view: SentenceView,
  acts: readonly SpeechAct[],
  quotations: readonly Quotation[],
): readonly Speaker[] {
  const open = quotations.find(
    (quotation) =>
      quotation.depth === 0 && quotation.start < view.span.end && quotation.end > view.span.end + 1,
  );
  if (!open) return [];
  const speaking = acts.findLast((act) => act.to >= view.length);
  return speaking?.speakers ?? [];
}
