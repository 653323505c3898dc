// What the engine saw in a sentence, stage by stage, as lines of text: words and their readings, names, times, speech,
// triggers with the rule that found them, and the events they made with their dates and statuses.
import type { Corpus, Mention, Span } from '../../src/domain/corpus-schema.ts';
import { isWithin } from '../../src/domain/spans.ts';
import type { Chunk } from '../../src/extraction/events/chunks.ts';
import type { SentenceSeen } from '../../src/extraction/events/find-mentions.ts';
import type { Weighed } from '../../src/extraction/events/parties/weigh-parties.ts';
import type { FoundTrigger } from '../../src/extraction/events/triggers/find-triggers.ts';

export interface Context {
  readonly text: string;
  readonly article: string;
  readonly corpus: Corpus;
  /** A step of a derivation in words. */
  readonly wordStep: (step: Mention['date']['steps'][number]) => string;
}

/** Plain data as words, what is empty left out: `{ kind: 'relative-day', offset: -1 }` → "kind relative-day, offset -1". */
function inWords(value: unknown): string {
  if (Array.isArray(value)) return value.map(inWords).join(' ');
  if (typeof value !== 'object' || value === null) return String(value);
  return Object.entries(value)
    .filter(([, one]) => !isEmpty(one))
    .map(([key, one]: [string, unknown]) => {
      if (one === true) return key;
      const words = inWords(one);
      return typeof one === 'object' && !Array.isArray(one) ? `${key} (${words})` : `${key} ${words}`;
    })
    .join(', ');
}

const NOTHING: ReadonlySet<unknown> = new Set([null, undefined, false, '']);
/** Whether a value tells nothing, as an empty list does. */
const isEmpty = (value: unknown): boolean =>
  NOTHING.has(value) || (Array.isArray(value) && value.length === 0);

const INDENT = '  ';
const section = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : [title, ...lines.map((line) => `${INDENT}${line}`)];

/** `describeSentence(seen, context)` → its lines, the sentence itself first. */
export function describeSentence(
  { view, acts, triggers, weighed }: SentenceSeen,
  context: Context,
): string[] {
  const words = (span: Span) => context.text.slice(span.start, span.end).replace(/\s+/g, ' ');
  const chunks = (from: number, to: number) => {
    const first = view.at(from);
    const last = view.at(to);
    return first && last ? words({ start: first.span.start, end: last.span.end }) : '';
  };
  const names = view.chunks.flatMap(({ name }) => name ?? []);
  const times = view.chunks.flatMap(({ time }) => time ?? []);
  return [
    words(view.span),
    ...section(
      'words',
      view.chunks.flatMap((chunk, at) => describeChunk(chunk, at) ?? []),
    ),
    ...section(
      'names',
      names.map((name) => `${words(name.span)}: ${inWords({ ...name, span: undefined })}`),
    ),
    ...section(
      'times',
      times.map((time) => `${words(time.span)}: ${inWords(time.shape)}`),
    ),
    ...section(
      'speech',
      acts.map(
        (act) =>
          `${[...act.reporters, ...act.speakers].map(({ actor }) => actor).join(' ← ')} ${act.stance}: ${chunks(act.from, act.to - 1)}`,
      ),
    ),
    ...section(
      'triggers',
      triggers.map((trigger) => describeTrigger(trigger, chunks(trigger.first, trigger.last))),
    ),
    ...section(
      'parties',
      [...weighed].flatMap(([mention, candidates]) =>
        candidates.map((one) => describeCandidate(one, words(mention.trigger))),
      ),
    ),
    ...section(
      'events',
      context.corpus.mentions
        .filter(({ article, trigger }) => article === context.article && isWithin(trigger, view.span))
        .flatMap((mention) => describeMention(mention, context, words)),
    ),
  ];
}

/** `7 سيطرت: seize verb past 3fs (سيطر 1)`; nothing for words that the lists do not know. */
function describeChunk({ text, analyses }: Chunk, at: number): string | null {
  if (analyses.length === 0) return null;
  const readings = analyses.map(({ concept, pos, tense, person, passive, lemma }) =>
    [concept, pos, tense, person, passive ? 'passive' : null, `(${lemma})`]
      .filter((one) => one !== null)
      .join(' '),
  );
  return `${at} ${text}: ${readings.join(' | ')}`;
}

/** `"قصف" +1.31 armenia (always, no-target …)`: above 0 it takes part where grammar left a role open; whom grammar tied is not weighed. */
function describeCandidate({ candidate, grounds, weight }: Weighed, words: string): string {
  const { actor, tied } = candidate;
  const sign = weight < 0 ? '−' : '+';
  const told = tied ? `${actor} by grammar ${tied.role}` : `${sign}${Math.abs(weight).toFixed(2)} ${actor}`;
  return `"${words}" ${told} (${[...grounds].join(', ')})`;
}

function describeTrigger({ rule, type, verbal, modality, accuses }: FoundTrigger, words: string): string {
  const marks = [verbal ? 'verb' : 'noun', modality, accuses ? 'accuses its subject' : null];
  return `"${words}" ${type} by the rule ${rule} (${marks.filter((one) => one !== null).join(', ')})`;
}

function describeMention(mention: Mention, context: Context, words: (span: Span) => string): string[] {
  const event = context.corpus.events.find(({ id }) => id === mention.event);
  const actors = mention.actors.map(
    ({ actor, role, span }) => `${role} ${actor} (${span ? words(span) : 'supplied'})`,
  );
  const claims = mention.claims.map(
    ({ chain, stance, denies, form }) =>
      `${chain.map(({ actor }) => actor).join(' ← ') || 'the article'} ${stance}${denies ? ` the ${denies}` : ''}, ${form}`,
  );
  const quantities = mention.quantities.map(
    ({ kind, low, high, of, whose, countedBy }) =>
      `${kind} ${low === high ? low : `${low}–${high}`} ${of}, of ${whose ?? 'nobody named'}, counted by ${countedBy ?? 'the article'}`,
  );
  const indented = (title: string, lines: readonly string[]) =>
    section(title, lines).map((line) => `${INDENT}${line}`);
  return [
    `"${words(mention.trigger)}" ${mention.type}, ${mention.modality}, ${mention.date.edtf ?? 'undated'} (${mention.date.basis})`,
    ...indented('actors', actors),
    ...indented(
      'places',
      mention.places.map(({ place, span }) => `${place} (${words(span)})`),
    ),
    ...indented('claims', claims),
    ...indented('quantities', quantities),
    ...indented('date', mention.date.steps.map(context.wordStep)),
    ...indented('event', event ? [`${event.status}: ${event.headline.en}`, event.headline.ar] : []),
  ];
}
