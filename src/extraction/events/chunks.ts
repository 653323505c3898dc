// A sentence as chunks: each name, each time, each phrase of the word lists, each other word and mark is one. The rules of
// events see chunks, not letters.
import type { Span } from '../../domain/corpus-schema.ts';
import type { Quotation } from '../arabic/segment.ts';
import type { Shadow } from '../arabic/shadow.ts';
import type { Token } from '../arabic/tokens.ts';
import { tokenize } from '../arabic/tokens.ts';
import type { Analysis } from '../lexicon/words/word-index.ts';
import { analyse, findPhrase } from '../lexicon/words/word-index.ts';
import type { NameMention } from '../names/name-mention.ts';
import type { TimeExpression } from '../time/types.ts';

export type ChunkKind = 'name' | 'time' | 'word' | 'mark';

export interface Chunk {
  readonly kind: ChunkKind;
  readonly span: Span;
  /** Folded text with clitics; of a name or time, its folded text. */
  readonly text: string;
  /** Clitics before a name or time, or of the first word of a phrase. */
  readonly prefix: string;
  readonly analyses: readonly Analysis[];
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

const wordChunk = (
  kind: 'word' | 'mark',
  span: Span,
  text: string,
  prefix: string,
  analyses: readonly Analysis[],
  quotation: Quotation | null,
): Chunk => ({ kind, span, text, prefix, analyses, name: null, time: null, quotation });

/** Joins the tokens of a stretch without names or times into words and phrases. */
function wordChunks(
  shadow: Shadow,
  tokens: readonly Token[],
  quoted: (at: number) => Quotation | null,
): Chunk[] {
  const out: Chunk[] = [];
  const words = tokens.map((token) => token.text);
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    const quotation = quoted(token.span.start);
    if (!token.word) {
      out.push(wordChunk('mark', token.span, token.text, '', NONE, quotation));
      continue;
    }
    const phrase = findPhrase(words, i);
    const own = analyse(token.text, shadow.source.slice(token.span.start, token.span.end));
    if (phrase) {
      const last = tokens[i + phrase.length - 1] as Token;
      const first: Analysis = {
        concept: phrase.concept,
        pos: 'phrase',
        tense: own.find((a) => a.pos === 'verb')?.tense ?? null,
        person: null,
        passive: false,
        prefix: phrase.prefix,
        suffix: '',
        lemma: phrase.lemma,
      };
      const span = { start: token.span.start, end: last.span.end };
      const text = words.slice(i, i + phrase.length).join(' ');
      out.push(wordChunk('word', span, text, phrase.prefix, [first], quotation));
      i += phrase.length - 1;
      continue;
    }
    out.push(wordChunk('word', token.span, token.text, own[0]?.prefix ?? '', own, quotation));
  }
  return out;
}

/** What the words of a name also are: "مرتزقة من سورية" are fighters, "مدينة شوشا" is land. */
const NAME_CONCEPTS = new Set(['fighters', 'captives', 'land']);

function nameReadings(shadow: Shadow, span: Span): Analysis[] {
  const first = tokenize(shadow, span)[0];
  return first
    ? analyse(first.text, first.text).filter(
        (reading) => NAME_CONCEPTS.has(reading.concept) && reading.pos === 'noun',
      )
    : [];
}

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
  const inside = (span: Span) => span.start >= sentence.start && span.end <= sentence.end;
  const insets: Inset[] = [
    ...times.filter(({ span }) => inside(span)).map((time) => inset(time.span, null, time)),
    ...names.filter(({ span }) => inside(span)).map((name) => inset(name.span, name, null)),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  const outer = quotations.filter(
    (quotation) => quotation.depth === 0 && quotation.end > sentence.start && quotation.start < sentence.end,
  );
  const quoted = (at: number) =>
    outer.find((quotation) => at >= quotation.start && at < quotation.end) ?? null;

  const out: Chunk[] = [];
  let at = sentence.start;
  const addWords = (end: number) => {
    if (end > at) out.push(...wordChunks(shadow, tokenize(shadow, { start: at, end }), quoted));
  };
  for (const inset of insets) {
    if (inset.start < at) continue;
    addWords(inset.start);
    // Of `و"الدعم السريع"` and `لـ«حماس»` the clitic stands before the quotation mark.
    const marked = inset.name !== null && OPENS_QUOTATION.test(out.at(-1)?.text ?? '') ? 1 : 0;
    const before = out.at(-1 - marked);
    const next = marked === 0 ? inset.start : out.at(-1)?.span.start;
    let prefix = inset.name?.prefix ?? '';
    if (before?.kind === 'word' && before.span.end === next && CLITIC.test(before.text)) {
      out.splice(-1 - marked, 1);
      prefix ||= before.text;
    }
    const text = shadow.source.slice(inset.start, inset.end);
    out.push({
      kind: inset.name ? 'name' : 'time',
      span: { start: inset.start, end: inset.end },
      text,
      prefix,
      analyses: inset.name ? nameReadings(shadow, inset) : [],
      name: inset.name,
      time: inset.time,
      quotation: quoted(inset.start),
    });
    at = inset.end;
  }
  addWords(sentence.end);
  return out;
}
