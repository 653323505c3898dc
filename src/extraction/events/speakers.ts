// Who speaks: the names that are subject of a verb of saying, the source behind "نقلا عن", or speakers whom no list has
// and no pattern names ("شهود عيان", "مصادر طبية"), described by the words themselves.
import type { Actor, Span } from '../../domain/corpus-schema.ts';
import { SPEAKER_NOUNS } from '../lexicon/words/speaker-words.ts';
import { slugOf, transliterate } from '../names/transliterate.ts';
import { withoutArticle } from '../lexicon/words/word-index.ts';
import { PRONOUN_ON_AN } from './function-words.ts';
import type { SentenceView } from './sentence-view.ts';

export interface Speaker {
  readonly actor: string;
  readonly span: Span;
  /** The words as written, where they are all that is known of the speaker. */
  readonly described?: string;
}

/** How far from its verb a subject may stand, in chunks. */
const SUBJECT_REACH = 14;
/** A description is no longer than this, in words. */
const DESCRIPTION = 6;
const ENDS_DESCRIPTION = /^(?:في|من|الي|علي|عبر|خلال|ل|بعد|قبل|ان|انه|انها|أن|حول|مع|عن)$/;

/** The names that are the verb's subject: after it, else before it in its clause, else who spoke last. */
export function subjectSpeakers(
  view: SentenceView,
  i: number,
  complement: number,
  last: readonly Speaker[],
): readonly Speaker[] {
  // "قالت X إنها تتهم": the pronoun is who spoke before.
  if (PRONOUN_ON_AN.test(view.text(i - 1))) return last;
  const after = collectSpeakers(view, i + 1, Math.min(complement, i + 1 + SUBJECT_REACH), 1);
  if (after.length > 0) return after;
  const described = describedSpeaker(view, i + 1, complement);
  if (described) return [described];
  const say = view.is(i, 'say', 'deny', 'admit');
  if (say?.pos !== 'participle') {
    const before = collectSpeakers(view, Math.max(view.clauseStart(i) - 6, 0), i, -1);
    if (before.length > 0 && !view.at(i)?.prefix.startsWith('و')) return before;
  }
  return last;
}

/**
 * "قال شهود عيان إن", "قالت مصادر طبية": the words after the verb as speaker, when they begin with a noun of people or
 * bodies that speak. A known name among them ("المتحدث باسم القيادة الشرقية للجيش الأوكراني") speaks through them.
 */
function describedSpeaker(view: SentenceView, from: number, to: number): Speaker | null {
  const first = view.at(from);
  if (first?.kind !== 'word' || !SPEAKER_NOUNS.has(withoutArticle(first.text))) return null;
  let last = from;
  for (let at = from; at < to && at - from < DESCRIPTION; at++) {
    const chunk = view.at(at);
    const actor = chunk?.name?.actors[0];
    if (chunk?.name && actor !== undefined) return { actor, span: chunk.span };
    if (chunk?.kind !== 'word' || ENDS_DESCRIPTION.test(chunk.text) || (at > from && view.isFiniteVerb(at)))
      break;
    // A description agrees with itself: after a definite word an indefinite one is something else.
    if (at > from && view.text(at - 1).startsWith('ال') && !chunk.text.startsWith('ال')) break;
    last = at;
  }
  const span = { start: first.span.start, end: view.at(last)?.span.end ?? first.span.end };
  const described = view.chunks
    .slice(from, last + 1)
    .map((chunk) => chunk.text)
    .join(' ');
  return { actor: `source-${slugOf(described)}`, span, described };
}

/** The actor that a description stands for: nobody's side, named by its own words. */
export function describedActor(speaker: Speaker, text: string): Actor {
  const words = text.slice(speaker.span.start, speaker.span.end);
  const english = transliterate(words);
  return {
    id: speaker.actor,
    kind: 'group',
    label: { ar: words, en: english },
    names: [
      { text: words, lang: 'ar' },
      { text: english, lang: 'en-translit' },
    ],
    side: speaker.actor,
    sideBasis: 'none',
    wikidata: null,
  };
}

/** "نقل مراسل الجزيرة عن المتحدث … قوله", "نقلت الوكالة عن المتحدثة أن": the source is behind عن. */
export function sourceAfterAn(view: SentenceView, i: number, complement: number): readonly Speaker[] {
  if (!/^[وف]?(?:ي|ت)?نقل/.test(view.text(i))) return [];
  for (let at = i + 1; at < Math.min(view.length, complement + 8); at++) {
    if (view.text(at) === 'عن') return collectSpeakers(view, at + 1, at + 5, 1, true);
  }
  return [];
}

/** Actors of the first run of coordinated names in a stretch, walking forward (1) or backward (-1). */
export function collectSpeakers(
  view: SentenceView,
  from: number,
  to: number,
  step: 1 | -1,
  governed = false,
): Speaker[] {
  const out: Speaker[] = [];
  for (let at = step === 1 ? from : to - 1; step === 1 ? at < to : at >= from; at += step) {
    const chunk = view.at(at);
    if (!chunk) break;
    if (chunk.name && chunk.name.actors.length > 0) {
      const bound =
        /[بلك]$|^(?:لل|ول|بال)/.test(chunk.prefix) ||
        /^(?:الي|علي|من|مع|عن|في|بين|ل|ضد|لدي)$/.test(view.text(at - 1));
      if (bound && !governed) {
        if (out.length > 0) break;
        continue;
      }
      for (const actor of chunk.name.actors) out.push({ actor, span: chunk.span });
      if (step === -1 && !chunk.prefix.startsWith('و')) break;
    } else if (out.length > 0 && chunk.kind === 'word') break;
  }
  return out;
}
