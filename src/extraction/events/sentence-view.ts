// A sentence's chunks with the questions that rules ask of them: what stands here, what governs it, where its clause ends.
import type { Span } from '../../domain/corpus-schema.ts';
import type { Analysis, PartOfSpeech } from '../lexicon/words/word-index.ts';
import { withoutArticle } from '../lexicon/words/word-index.ts';
import type { Concept } from '../lexicon/words/word-entry.ts';
import { strip } from '../arabic/tokens.ts';
import type { Chunk } from './chunks.ts';
import { findTransparentCommas } from './commas.ts';
import { AN, CLAUSE_MARKS, PREPOSITIONS, SUBORDINATORS, TOPIC, isRelative } from './function-words.ts';

const NONE: readonly Analysis[] = [];

interface ClauseBounds {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** The answers to a yes-or-no question about each chunk of a sentence, found when they are first asked for. */
class Answers {
  private readonly known: Int8Array;
  private readonly ask: (i: number) => boolean;

  constructor(length: number, ask: (i: number) => boolean) {
    this.known = new Int8Array(length);
    this.ask = ask;
  }

  at(i: number): boolean {
    if (i < 0 || i >= this.known.length) return false;
    const known = this.known[i];
    if (known) return known > 0;
    const answer = this.ask(i);
    this.known[i] = answer ? 1 : -1;
    return answer;
  }
}

export class SentenceView {
  readonly span: Span;
  readonly chunks: readonly Chunk[];
  /** Commas that part nothing: around a parenthesis, before a preposition, between a subject and its verb. */
  private readonly transparent: ReadonlySet<number>;
  private bounds: ClauseBounds | null = null;
  private concepts: Set<Concept> | null = null;
  // Rules ask these of the same chunk again and again.
  private readonly nominalPlaces: Answers;
  private readonly finiteVerbs: Answers;
  private readonly clauseMarks: Answers;
  private readonly subordinators: Answers;

  constructor(span: Span, chunks: readonly Chunk[]) {
    this.span = span;
    this.chunks = chunks;
    this.transparent = findTransparentCommas(chunks);
    const { length } = chunks;
    this.nominalPlaces = new Answers(length, (i) => this.findNominalPlace(i));
    this.finiteVerbs = new Answers(length, (i) => this.findFiniteVerb(i));
    this.clauseMarks = new Answers(length, (i) => this.findClauseMark(i));
    this.subordinators = new Answers(length, (i) => this.findSubordinator(i));
  }

  get length(): number {
    return this.chunks.length;
  }

  at(i: number): Chunk | null {
    return i >= 0 && i < this.chunks.length ? (this.chunks[i] ?? null) : null;
  }

  /** The reading of chunk `i` under one of the concepts, if it has one. */
  is(i: number, ...concepts: readonly Concept[]): Analysis | null {
    let found: Analysis | null = null;
    let nominal: boolean | null = null;
    for (const analysis of this.at(i)?.analyses ?? NONE) {
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
    for (const analysis of this.at(i)?.analyses ?? NONE)
      if (analysis.pos === pos && concepts.includes(analysis.concept)) return analysis;
    return null;
  }

  /** A finite verb of any concept, when the chunk has no other reading that its place favours. */
  isFiniteVerb(i: number): boolean {
    return this.finiteVerbs.at(i);
  }

  private findFiniteVerb(i: number): boolean {
    const chunk = this.chunks[i];
    if (!chunk || chunk.kind !== 'word' || this.isNominalPlace(i)) return false;
    return chunk.analyses.some((analysis) => analysis.pos === 'verb');
  }

  /**
   * Whether a word that could be verb or noun (قصف، بحث، تقدم) stands where only a noun can: after a preposition, a
   * governing noun or verb, or with the article.
   */
  isNominalPlace(i: number): boolean {
    return this.nominalPlaces.at(i);
  }

  private findNominalPlace(i: number): boolean {
    const chunk = this.chunks[i];
    if (!chunk) return false;
    if (
      /(?:^|[وف])(?:ب|ل|ك)?ال|^[وف]?(?:ب|ك|لل)/.test(chunk.text) &&
      strip(chunk.text).some(
        (s) =>
          /[بكل]$|ال$|لل$/.test(s.prefix) &&
          chunk.analyses.some((a) => a.pos !== 'verb' && a.prefix === s.prefix),
      )
    )
      return true;
    const before = this.at(i - 1);
    if (!before || before.kind === 'mark') return false;
    // What a number counts is a noun: "30 طالبا".
    if (/^\d+$/.test(before.text)) return true;
    if (before.kind === 'name' || before.kind === 'time') return this.isTwofold(i) && this.hasVerbBefore(i);
    if (PREPOSITIONS.has(before.text)) return true;
    const twofold = this.isTwofold(i);
    // "أي خرق", "كل قصف": a determiner has a noun behind it.
    if (/^[وفبل]?(?:اي|ايه|كل|بعض|جميع)$/.test(before.text)) return twofold;
    // "رفع الجثث وتبادل الأسرى": joined in the middle of a clause, a form that can be a noun is one.
    if (/^[وف]/.test(chunk.prefix))
      return twofold && before.kind === 'word' && !this.isClauseMark(i - 1) && i > 1;
    // Two finite verbs do not follow one another: "أكدت رفضها" has a verb and a noun.
    if (twofold && before.analyses.length > 0 && before.analyses.every((a) => a.pos === 'verb')) return true;
    return before.analyses.some((analysis) =>
      ['do', 'cause', 'begin', 'continue', 'end', 'resume', 'stop', 'deny', 'refuse', 'repel'].includes(
        analysis.concept,
      ),
    );
  }

  /** A form that is both verb and noun: قصف, بحث, استعادة. */
  private isTwofold(i: number): boolean {
    const analyses = this.chunks[i]?.analyses ?? [];
    return analyses.some(({ pos }) => pos === 'noun') && analyses.some(({ pos }) => pos === 'verb');
  }

  /** Whether the clause has its verb of saying or deciding already ("نفى الجيش قصف الموقع"), and no أن or relative opens another. */
  private hasVerbBefore(i: number): boolean {
    for (let at = i - 1; at >= 0 && !this.isClauseMark(at); at--) {
      if (AN.test(this.text(at)) || isRelative(this.text(at))) return false;
      if (
        this.chunks[at]?.analyses.some(
          ({ pos, concept }) => pos === 'verb' && ['say', 'deny', 'refuse', 'decide'].includes(concept),
        )
      )
        return true;
    }
    return false;
  }

  /** Folded word without article and clitics as far as they are letters of this list. */
  bare(i: number): string {
    return withoutArticle(this.text(i));
  }

  text(i: number): string {
    return this.at(i)?.text ?? '';
  }

  isClauseMark(i: number): boolean {
    return this.clauseMarks.at(i);
  }

  private findClauseMark(i: number): boolean {
    const chunk = this.chunks[i];
    return chunk?.kind === 'mark' && CLAUSE_MARKS.has(chunk.text) && !this.transparent.has(i);
  }

  isSubordinator(i: number): boolean {
    return this.subordinators.at(i);
  }

  private findSubordinator(i: number): boolean {
    const text = this.text(i);
    // غير opens a clause before أن alone: "غير مباشرة" is an adjective.
    if (/^و?غير$/.test(text)) return AN.test(this.text(i + 1));
    return SUBORDINATORS.has(text) || (text.startsWith('و') && SUBORDINATORS.has(text.slice(1)));
  }

  /** The first chunk of the clause that holds `i`. */
  clauseStart(i: number): number {
    return this.clauses().starts[i] ?? i;
  }

  /** One past the last chunk of the clause that holds `i`. */
  clauseEnd(i: number): number {
    return this.clauses().ends[i] ?? i + 1;
  }

  /** The bounds of the clause of each chunk, found once: rules ask for them in loops. */
  private clauses(): ClauseBounds {
    if (this.bounds) return this.bounds;
    const starts: number[] = [];
    const ends: number[] = [];
    const parts = (k: number) => this.isClauseMark(k) || this.isSubordinator(k);
    for (let k = 0; k < this.length; k++) starts.push(k === 0 || parts(k - 1) ? k : (starts[k - 1] ?? k));
    for (let k = this.length - 1; k >= 0; k--)
      ends[k] = k + 1 >= this.length || parts(k + 1) ? k + 1 : (ends[k + 1] ?? k + 1);
    this.bounds = { starts, ends };
    return this.bounds;
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
    for (let i = Math.max(0, from); i < Math.min(to, this.length); i++) if (this.is(i, ...concepts)) return i;
    return null;
  }

  /** The nearest chunk before `i`, at most `reach` words back and in the same clause, that has one of the concepts. */
  findBack(i: number, reach: number, ...concepts: readonly Concept[]): number | null {
    if (!this.hasAny(concepts)) return null;
    let words = 0;
    for (let at = i - 1; at >= 0 && words < reach; at--) {
      if (this.isClauseMark(at)) return null;
      if (this.is(at, ...concepts)) return at;
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
      if (chunk.kind === 'word' && (TOPIC.has(chunk.text) || TOPIC.has(this.bare(at)))) return true;
      if (chunk.kind === 'name' || this.isFiniteVerb(at)) return false;
      words++;
    }
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

  /** Whether a particle of negation stands before the verb (لم، لا، ليس; لن never), "يتم" or "يكن" at most between. */
  negation(i: number): 'not' | 'never' | null {
    const at = /^(?:يتم|تتم|يجر|تجر|يكن|تكن)$/.test(this.text(i - 1)) ? i - 2 : i - 1;
    const particle = this.text(at).replace(/^[وف]/, '');
    if (/^(?:لم|لا|ليس|ليست|عدم|بعدم)$/.test(particle)) return 'not';
    return particle === 'لن' ? 'never' : null;
  }
}
