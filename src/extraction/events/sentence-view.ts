// A sentence's chunks with the questions that rules ask of them: what stands here, what governs it, where its clause ends.
import type { Span } from '../../domain/corpus-schema.ts';
import type { Analysis, PartOfSpeech } from '../lexicon/words/word-index.ts';
import { withoutArticle } from '../lexicon/words/word-index.ts';
import type { MetWord } from '../remember.ts';
import { meetWord } from '../remember.ts';
import type { Concept } from '../lexicon/words/word-entry.ts';
import type { Chunk } from './chunks.ts';
import { WAS_OR_IS } from './function-words.ts';
import { findClauses, PARTS_AS_MARK, PARTS_AS_WORD } from './clauses.ts';
import { OF, isTalkAt } from './talk.ts';
import {
  DECIDES,
  HAS_NOUN,
  HAS_READING,
  HAS_VERB,
  IS_AN,
  IS_CALLING,
  IS_DETERMINER,
  IS_FALSEHOOD,
  IS_JOINED,
  IS_NEGATED_HELPER,
  IS_NEVER,
  IS_NOT,
  IS_NUMBER,
  IS_PREPOSITION,
  IS_RELATIVE,
  IS_TOPIC,
  NOUN_BY_CLITIC,
  ONLY_VERBS,
  TAKES_NOUN,
} from './word-facts.ts';

const NO_WORD = meetWord('');
const DENIALS: readonly Concept[] = ['deny'];
/** How far talk and the preposition that tells what it is of stand apart, in chunks. */
const TALK_REACH = 14;

/** Besides how a chunk parts clauses: whether it stands where only a noun can, or is a finite verb, and whether that has been asked. */
const IN_NOMINAL_PLACE = 4;
const KNOWS_PLACE = 8;
const IS_FINITE = 16;
const KNOWS_FINITE = 32;

/** The marks of an aside. */
const ASIDE_MARK = /^[-–—،,]$/;

export class SentenceView {
  readonly span: Span;
  readonly chunks: readonly Chunk[];
  readonly length: number;
  /** What was asked of the sentence before, by the number of the question: see per-sentence. */
  readonly answers: unknown[] = [];
  /** The bits of all chunks together: see word-facts. */
  private readonly met: number;
  /** What each chunk does in the sentence, as bits: rules ask it again and again. */
  private readonly does: number[];
  /** The first chunk of the clause of each chunk, and one past its last. */
  private readonly starts: readonly number[];
  private readonly ends: readonly number[];
  private concepts: Set<Concept> | null = null;

  constructor(span: Span, chunks: readonly Chunk[]) {
    const { length } = chunks;
    this.span = span;
    this.chunks = chunks;
    this.length = length;
    let met = 0;
    for (const { facts } of chunks) met |= facts;
    this.met = met;
    const { parts, starts, ends } = findClauses(chunks);
    this.does = parts;
    this.starts = starts;
    this.ends = ends;
  }

  at(i: number): Chunk | null {
    return i >= 0 && i < this.length ? (this.chunks[i] as Chunk) : null;
  }

  /** Whether chunk `i` has one of the bits: `view.has(i, IS_AN | IS_RELATIVE)`; none outside the sentence. */
  has(i: number, facts: number): boolean {
    return i >= 0 && i < this.length && ((this.chunks[i] as Chunk).facts & facts) !== 0;
  }

  /** Whether any chunk of the sentence has one of the bits. */
  hasAnywhere(facts: number): boolean {
    return (this.met & facts) !== 0;
  }

  /** The reading of chunk `i` under one of the concepts, if it has one. */
  is(i: number, ...concepts: readonly Concept[]): Analysis | null {
    return this.readingAs(i, concepts);
  }

  private readingAs(i: number, concepts: readonly Concept[]): Analysis | null {
    if (i < 0 || i >= this.length) return null;
    const { facts, analyses } = this.chunks[i] as Chunk;
    if ((facts & HAS_READING) === 0) return null;
    let found: Analysis | null = null;
    let nominal: boolean | null = null;
    for (const analysis of analyses) {
      if (!concepts.includes(analysis.concept)) continue;
      if (found === null) {
        found = analysis;
        continue;
      }
      // A form that is verb and noun at once (نفى / نفي, بحث) is what its place makes it.
      nominal ??= this.isNominalPlace(i);
      if ((found.pos === 'verb') !== nominal) return found;
      if ((analysis.pos === 'verb') !== nominal) return analysis;
    }
    return found;
  }

  /** The same for a part of speech. */
  as(i: number, pos: PartOfSpeech, ...concepts: readonly Concept[]): Analysis | null {
    if (!this.has(i, HAS_READING)) return null;
    for (const analysis of (this.chunks[i] as Chunk).analyses)
      if (analysis.pos === pos && concepts.includes(analysis.concept)) return analysis;
    return null;
  }

  /** A finite verb of any concept, when the chunk has no other reading that its place favours. */
  isFiniteVerb(i: number): boolean {
    if (i < 0 || i >= this.length || ((this.chunks[i] as Chunk).facts & HAS_VERB) === 0) return false;
    const known = this.does[i] as number;
    if (known & KNOWS_FINITE) return (known & IS_FINITE) !== 0;
    const isFinite = this.findFiniteVerb(i);
    this.does[i] = (this.does[i] as number) | KNOWS_FINITE | (isFinite ? IS_FINITE : 0);
    return isFinite;
  }

  /** Whether a finite verb stands from one chunk up to another. */
  hasFiniteVerb(from: number, to: number): boolean {
    for (let i = from; i < to; i++) if (this.isFiniteVerb(i)) return true;
    return false;
  }

  private findFiniteVerb(i: number): boolean {
    return this.chunks[i]?.kind === 'word' && !this.isNominalPlace(i);
  }

  /**
   * Whether a word that could be verb or noun (قصف، بحث، تقدم) stands where only a noun can: after a preposition, a
   * governing noun or verb, or with the article.
   */
  isNominalPlace(i: number): boolean {
    if (i < 0 || i >= this.length) return false;
    const known = this.does[i] as number;
    if (known & KNOWS_PLACE) return (known & IN_NOMINAL_PLACE) !== 0;
    const isNominal = this.findNominalPlace(i);
    this.does[i] = (this.does[i] as number) | KNOWS_PLACE | (isNominal ? IN_NOMINAL_PLACE : 0);
    return isNominal;
  }

  private findNominalPlace(i: number): boolean {
    if (this.has(i, NOUN_BY_CLITIC)) return true;
    const before = this.at(i - 1);
    if (!before) return false;
    // "أعلنت X -أمس- رفض الاتفاق": behind an aside that ends no clause.
    if (before.kind === 'mark')
      return (
        ASIDE_MARK.test(before.text) &&
        !this.isClauseMark(i - 1) &&
        this.isTwofold(i) &&
        this.hasVerbBefore(i)
      );
    // What a number counts is a noun: "30 طالبا".
    if (this.has(i - 1, IS_NUMBER)) return true;
    if (before.kind === 'name' || before.kind === 'time') return this.isTwofold(i) && this.hasVerbBefore(i);
    if (this.has(i - 1, IS_PREPOSITION)) return !this.isWho(i - 1);
    // "أي خرق", "كل قصف": a determiner has a noun behind it.
    if (this.has(i - 1, IS_DETERMINER)) return this.isTwofold(i);
    // "رفع الجثث وتبادل الأسرى": joined in the middle of a clause, a form that can be a noun is one.
    if (this.has(i, IS_JOINED)) return i > 1 && this.isTwofold(i);
    // Two finite verbs do not follow one another: "أكدت رفضها" has a verb and a noun.
    if (this.has(i - 1, ONLY_VERBS) && this.isTwofold(i)) return true;
    // "إدانة قصف": a stance on what a noun names.
    const isOnNoun = this.as(i - 1, 'noun', 'concern', 'support', 'protest', 'discuss') !== null;
    return this.has(i - 1, TAKES_NOUN) || (isOnNoun && this.isTwofold(i));
  }

  /** A form that is both verb and noun: قصف, بحث, استعادة. */
  private isTwofold(i: number): boolean {
    return this.has(i, HAS_NOUN) && this.has(i, HAS_VERB);
  }

  /**
   * Whether the clause has its verb already ("نفى الجيش قصف الموقع", "دانت مصر قصف الموقع"), and no أن or relative opens another; كان is no verb of
   * its own.
   */
  private hasVerbBefore(i: number): boolean {
    for (let at = i - 1; at >= 0 && !this.isClauseMark(at); at--) {
      if (this.has(at, IS_AN | IS_RELATIVE)) return false;
      if (this.has(at, DECIDES)) return true;
      if (this.isFiniteVerb(at) && !WAS_OR_IS.test(this.text(at))) return true;
    }
    return false;
  }

  /** Folded word without article and clitics as far as they are letters of this list. */
  bare(i: number): string {
    return withoutArticle(this.text(i));
  }

  text(i: number): string {
    return i >= 0 && i < this.length ? (this.chunks[i] as Chunk).text : '';
  }

  /** The text of chunk `i`, to be asked questions of: see remember. */
  known(i: number): MetWord {
    return i >= 0 && i < this.length ? (this.chunks[i] as Chunk).known : NO_WORD;
  }

  isClauseMark(i: number): boolean {
    return i >= 0 && i < this.length && ((this.does[i] as number) & PARTS_AS_MARK) !== 0;
  }

  isSubordinator(i: number): boolean {
    return i >= 0 && i < this.length && ((this.does[i] as number) & PARTS_AS_WORD) !== 0;
  }

  /** The first chunk of the clause that holds `i`. */
  clauseStart(i: number): number {
    return i >= 0 && i < this.length ? (this.starts[i] as number) : i;
  }

  /** One past the last chunk of the clause that holds `i`. */
  clauseEnd(i: number): number {
    return i >= 0 && i < this.length ? (this.ends[i] as number) : i + 1;
  }

  /** Whether any chunk of the sentence has one of the concepts. */
  private hasAny(concepts: readonly Concept[]): boolean {
    if (this.concepts === null) {
      this.concepts = new Set();
      for (const { analyses } of this.chunks) for (const { concept } of analyses) this.concepts.add(concept);
    }
    for (const concept of concepts) if (this.concepts.has(concept)) return true;
    return false;
  }

  /** The first chunk from `from` up to `to` that has one of the concepts. */
  find(from: number, to: number, ...concepts: readonly Concept[]): number | null {
    if (!this.hasAny(concepts)) return null;
    const end = Math.min(to, this.length);
    for (let i = Math.max(0, from); i < end; i++) if (this.readingAs(i, concepts)) return i;
    return null;
  }

  /** The nearest chunk before `i`, at most `reach` words back and in the same clause, that has one of the concepts. */
  findBack(i: number, reach: number, ...concepts: readonly Concept[]): number | null {
    if (!this.hasAny(concepts)) return null;
    let words = 0;
    for (let at = i - 1; at >= 0 && words < reach; at--) {
      if (this.isClauseMark(at)) return null;
      if (this.readingAs(at, concepts)) return at;
      if (this.chunks[at]?.kind !== 'mark') words++;
    }
    return null;
  }

  /** Whether the words just before `i` make it a topic or a purpose ("لبحث سبل إنهاء القتال", "بهدف السيطرة"). */
  isTopic(i: number, reach = 2): boolean {
    let words = 0;
    for (let at = i - 1; at >= 0 && words < reach; at--) {
      const chunk = this.chunks[at] as Chunk;
      if (this.isClauseMark(at)) return false;
      if (chunk.kind === 'mark') continue;
      if (this.has(at, IS_TOPIC)) return !this.isOfDeniedTalk(at);
      if (chunk.kind === 'name' || this.isFiniteVerb(at)) return false;
      words++;
    }
    return false;
  }

  /** "X هي من قصفت", "إن من قصف المدينة": من stands for whoever did it and is no preposition. */
  private isWho(at: number): boolean {
    return (
      this.text(at) === 'من' && (this.has(at - 1, IS_AN) || /^[وف]?(?:هو|هي|هم|هما)$/.test(this.text(at - 1)))
    );
  }

  /** "نفى الأنباء حول قصف السوق", "لا صحة لما نشر بشأن": of what talk is that a sentence denies, it tells that it happened. */
  private isOfDeniedTalk(at: number): boolean {
    if (!OF.test(this.text(at)) || !(this.hasAny(DENIALS) || this.hasAnywhere(IS_FALSEHOOD | IS_CALLING)))
      return false;
    for (let head = at - 1; head >= Math.max(0, at - TALK_REACH); head--)
      if (isTalkAt(this, head) || this.is(head, 'deny')) return true;
    return false;
  }

  /**
   * Whether a participle is the act of whoever the sentence is about: "…، مطالبا المجتمع الدولي", "محذرا من": indefinite,
   * accusative, at the head of its clause and not behind a noun that it describes.
   */
  isCircumstantial(i: number): boolean {
    const text = this.text(i);
    if (!/(?:ا|ه|ين)$/.test(text) || /^[وف]?(?:[بلك]?ال|لل)/.test(text)) return false;
    return i === 0 || this.isClauseMark(i - 1) || text.startsWith('و') || this.at(i - 1)?.kind === 'mark';
  }

  /**
   * Whether a particle of negation stands before the verb (لم، لا، ليس; لن never), "يتم" or "يكن" at most between. "لم تستهدف سوى
   * مواقع عسكرية", "لا يقصف إلا ليلا": what is excepted was done.
   */
  negation(i: number): 'not' | 'never' | null {
    const at = this.has(i - 1, IS_NEGATED_HELPER) ? i - 2 : i - 1;
    if (this.has(at, IS_NOT)) return this.excepts(i) ? null : 'not';
    return this.has(at, IS_NEVER) ? 'never' : null;
  }

  /** "سوى X", "إلا X" soon behind the verb; "إلا أن" opens another clause, "إلا بعد", "إلا إذا" a condition. */
  private excepts(i: number): boolean {
    for (let at = i + 1; at < i + EXCEPTED_WITHIN && this.at(at)?.kind !== 'mark'; at++)
      if (EXCEPT.test(this.text(at)) && !this.has(at + 1, IS_AN) && !CONDITION.test(this.text(at + 1)))
        return true;
    return false;
  }
}
const EXCEPT = /^(?:سوي|الا)$/;
const CONDITION = /^(?:بعد|اذا|حين|عندما|لدي|في|ب.{3,})$/;
const EXCEPTED_WITHIN = 6;
