// A sentence as chunks: each name, each time, each phrase of the word lists, each other word and mark is one. The rules of
// events see chunks, not letters.
import type { Span } from '../../domain/corpus-schema.ts';
import { isWithin } from '../../domain/spans.ts';
import type { Quotation } from '../arabic/segment.ts';
import type { Shadow } from '../arabic/shadow.ts';
import type { Token } from '../arabic/tokens.ts';
import { firstToken, tokenize } from '../arabic/tokens.ts';
import type { Concept } from '../lexicon/words/word-entry.ts';
import type { Analysis, FoundPhrase, KnownWord } from '../lexicon/words/word-index.ts';
import { findPhrase, isWithHamza, lookUp } from '../lexicon/words/word-index.ts';
import type { NameMention } from '../names/name-mention.ts';
import type { MetWord } from '../remember.ts';
import { meetWord, remember } from '../remember.ts';
import type { TimeExpression } from '../time/types.ts';
import { factsOf, factsOfName, factsOfPrefix, factsOfReadings } from './word-facts.ts';

export type ChunkKind = 'name' | 'time' | 'word' | 'mark';

export interface Chunk {
  readonly kind: ChunkKind;
  readonly span: Span;
  /** Folded text with clitics; of a name or time, its words as the source writes them. */
  readonly text: string;
  /** That text, to be asked questions of: see remember. */
  readonly known: MetWord;
  /** Clitics before a name or time, or of the first word of a phrase. */
  readonly prefix: string;
  readonly analyses: readonly Analysis[];
  /** What rules ask of it again and again, as bits: see word-facts. */
  readonly facts: number;
  readonly name: NameMention | null;
  readonly time: TimeExpression | null;
  /** The outermost quotation that holds it. */
  readonly quotation: Quotation | null;
}

interface Inset extends Span {
  readonly name: NameMention | null;
  readonly time: TimeExpression | null;
}

const inset = ({ start, end }: Span, name: NameMention | null, time: TimeExpression | null): Inset => ({
  start,
  end,
  name,
  time,
});

const OPENS_QUOTATION = /^["«“”»']$/;
const CLITIC = /^[وفبلك]{1,3}(?:ال|ل)?$|^ال$|^لل$|^[وف]?ب?ال$/;

const NONE: readonly Analysis[] = [];

/** A word with the bits of its readings where it is written with a hamza, and where it is not. */
interface Lexeme extends KnownWord {
  readonly factsWithHamza: number;
  readonly factsWithout: number;
}

const factsOfWord = (text: string, analyses: readonly Analysis[]): number =>
  factsOf(text) | factsOfReadings(text, analyses) | factsOfPrefix(analyses[0]?.prefix ?? '');

/** What is known of a word: asked once for a token. */
const lexemeOf = remember((text): Lexeme => {
  const { withHamza, without, phrases } = lookUp(text);
  const factsWithHamza = factsOfWord(text, withHamza);
  const factsWithout = without === withHamza ? factsWithHamza : factsOfWord(text, without);
  return { withHamza, without, phrases, factsWithHamza, factsWithout };
});

const wordChunk = (
  kind: 'word' | 'mark',
  span: Span,
  known: MetWord,
  prefix: string,
  analyses: readonly Analysis[],
  facts: number,
  quotation: Quotation | null,
): Chunk => ({
  kind,
  span,
  text: known.text,
  known,
  prefix,
  analyses,
  facts,
  name: null,
  time: null,
  quotation,
});

/** The phrase that tokens make up together, as one word of its one sense; `own`: the readings of its first. */
function phraseChunk(
  tokens: readonly Token[],
  from: number,
  { length, concept, prefix, lemma }: FoundPhrase,
  own: readonly Analysis[],
  quotation: Quotation | null,
): Chunk {
  let text = '';
  for (let k = from; k < from + length; k++) text += `${k === from ? '' : ' '}${(tokens[k] as Token).text}`;
  const tense = own.find((analysis) => analysis.pos === 'verb')?.tense ?? null;
  const analyses: readonly Analysis[] = [
    { concept, pos: 'phrase', tense, person: null, passive: false, prefix, suffix: '', lemma },
  ];
  const span = {
    start: (tokens[from] as Token).span.start,
    end: (tokens[from + length - 1] as Token).span.end,
  };
  const known = meetWord(text);
  return wordChunk(
    'word',
    span,
    known,
    prefix,
    analyses,
    factsOfPhrase(known) | factsOfReadings(text, analyses) | factsOfPrefix(prefix),
    quotation,
  );
}

const factsOfPhrase = remember(factsOf);

function quotationAt(quotations: readonly Quotation[], at: number): Quotation | null {
  for (const quotation of quotations) if (at >= quotation.start && at < quotation.end) return quotation;
  return null;
}

/** Adds the words and phrases of a stretch without names or times. */
function addWordChunks(out: Chunk[], shadow: Shadow, stretch: Span, quotations: readonly Quotation[]): void {
  const tokens = tokenize(shadow, stretch);
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    const { span, known } = token;
    const quotation = quotations.length === 0 ? null : quotationAt(quotations, span.start);
    if (!token.word) {
      out.push(wordChunk('mark', span, known, '', NONE, factsOfInset(known), quotation));
      continue;
    }
    const lexeme = lexemeOf(known);
    const isPlain =
      lexeme.withHamza === lexeme.without || !isWithHamza(shadow.source.slice(span.start, span.end));
    const analyses = isPlain ? lexeme.without : lexeme.withHamza;
    const phrase = lexeme.phrases.length === 0 ? null : findPhrase(lexeme.phrases, tokens, i);
    if (phrase) {
      out.push(phraseChunk(tokens, i, phrase, analyses, quotation));
      i += phrase.length - 1;
      continue;
    }
    const facts = isPlain ? lexeme.factsWithout : lexeme.factsWithHamza;
    out.push(wordChunk('word', span, known, analyses[0]?.prefix ?? '', analyses, facts, quotation));
  }
}

const factsOfInset = remember(factsOfName);

/** What the words of a name also are: "مرتزقة من سورية" are fighters, "مدينة شوشا" is land. */
const NAME_CONCEPTS: ReadonlySet<Concept> = new Set(['fighters', 'captives', 'land']);

/** Those readings of the first word of a name. */
const nameReadings = remember((first): readonly Analysis[] => {
  const { withHamza, without } = lexemeOf(first);
  const found = (isWithHamza(first) ? withHamza : without).filter(
    ({ concept, pos }) => pos === 'noun' && NAME_CONCEPTS.has(concept),
  );
  return found.length === 0 ? NONE : found;
});

/**
 * The chunks of a sentence, in order. A clitic that stands alone before a name or a time (و|أرمينيا) becomes its prefix.
 */
export function chunkSentence(
  shadow: Shadow,
  sentence: Span,
  names: readonly NameMention[],
  times: readonly TimeExpression[],
  quotations: readonly Quotation[],
): Chunk[] {
  const insets: Inset[] = [];
  for (const time of times) if (isWithin(time.span, sentence)) insets.push(inset(time.span, null, time));
  for (const name of names) if (isWithin(name.span, sentence)) insets.push(inset(name.span, name, null));
  insets.sort((a, b) => a.start - b.start || b.end - a.end);
  const outer = quotations.filter(
    (quotation) => quotation.depth === 0 && quotation.end > sentence.start && quotation.start < sentence.end,
  );
  const out: Chunk[] = [];
  let at = sentence.start;
  for (const { start, end, name, time } of insets) {
    if (start < at) continue;
    if (start > at) addWordChunks(out, shadow, { start: at, end: start }, outer);
    // Of `و"الدعم السريع"` and `لـ«حماس»` the clitic stands before the quotation mark.
    const marked = name !== null && OPENS_QUOTATION.test(out.at(-1)?.text ?? '') ? 1 : 0;
    const before = out.at(-1 - marked);
    const next = marked === 0 ? start : out.at(-1)?.span.start;
    let prefix = name?.prefix ?? '';
    if (before?.kind === 'word' && before.span.end === next && CLITIC.test(before.text)) {
      out.splice(-1 - marked, 1);
      prefix ||= before.text;
    }
    const known = meetWord(shadow.source, start, end);
    const analyses = name ? nameReadings(firstToken(shadow, { start, end })) : NONE;
    out.push({
      kind: name ? 'name' : 'time',
      span: { start, end },
      text: known.text,
      known,
      prefix,
      analyses,
      facts: factsOfInset(known) | factsOfReadings(known.text, analyses) | factsOfPrefix(prefix),
      name,
      time,
      quotation: quotationAt(outer, start),
    });
    at = end;
  }
  if (sentence.end > at) addWordChunks(out, shadow, { start: at, end: sentence.end }, outer);
  return out;
}
