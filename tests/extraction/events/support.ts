// Shared by the tests of events: reads a text of one paragraph with the built-in lexicon and says in one row a mention
// what was found, in the words of the text.
import type { Span } from '../../../src/domain/corpus-schema.ts';
import type { ArticleInput, ArticleMetadata } from '../../../src/extraction/article/article-input.ts';
import type { Draft, MentionDraft } from '../../../src/extraction/draft.ts';
import { isOwn } from '../../../src/extraction/events/anchoring/time-anchor.ts';
import { compileLexicon } from '../../../src/extraction/lexicon/lexicon.ts';
import { readArticle } from '../../../src/extraction/pipeline.ts';

export const LEXICON = compileLexicon();

/** An article as the reader of files would hand it on; no crypto here, the id stands for the hash. */
export function makeInput(text: string, metadata: ArticleMetadata = {}, id = 'article'): ArticleInput {
  return { id, text, sha256: `sha-of-${id}`, metadata };
}

export function readDraft(text: string, metadata: ArticleMetadata = {}, id = 'article'): Draft {
  return readArticle(makeInput(text, metadata, id), LEXICON);
}

/** The same with the parties of events as grammar ties them, for the tests of its rules. */
export function readByGrammar(text: string, metadata: ArticleMetadata = {}, id = 'article'): Draft {
  return readArticle(makeInput(text, metadata, id), LEXICON, null, 'by-grammar');
}

export interface Row {
  readonly type: string;
  readonly trigger: string;
  readonly modality: string;
  readonly agents: readonly string[];
  readonly targets: readonly string[];
  readonly mediators: readonly string[];
  readonly places: readonly string[];
  /** `moscow > syria: denies occurrence`; [] is the article's own voice. */
  readonly claims: readonly string[];
  /** The words that date it; "~" before words that it only inherits. */
  readonly time: string | null;
  /** `killed 20 جنديا`, `sent 200–999 مقاتل ~`. */
  readonly quantities: readonly string[];
  readonly passage: string;
}

function toRow(text: string, mention: MentionDraft): Row {
  const words = (span: Span) => text.slice(span.start, span.end);
  const inRole = (role: string) => mention.actors.filter((a) => a.role === role).map((a) => a.actor);
  const { anchor } = mention;
  return {
    type: mention.type,
    trigger: words(mention.trigger),
    modality: mention.modality,
    agents: inRole('agent'),
    targets: inRole('target'),
    mediators: inRole('mediator'),
    places: mention.places.map(({ place }) => place),
    claims: mention.claims.map(
      ({ chain, stance, denies }) =>
        `${chain.map(({ actor }) => actor).join(' > ')}: ${stance}${denies === null ? '' : ` ${denies}`}`,
    ),
    time: anchor === null ? null : `${isOwn(anchor.attachment) ? '' : '~'}${words(anchor.expression.span)}`,
    quantities: mention.quantities.map(({ kind, of, low, high, approx }) => {
      const number = low === high ? String(low) : `${low}–${high}`;
      return `${kind} ${number} ${of}${approx ? ' ~' : ''}`;
    }),
    passage: words(mention.passage),
  };
}

/** Every mention of a text of prose with its parties by grammar, in the order of the text: `mentionsIn('قصفت مصر دمشق.')` → one strike. */
export function mentionsIn(text: string, metadata: ArticleMetadata = {}): Row[] {
  return readByGrammar(text, metadata).mentions.map((mention) => toRow(text, mention));
}

/** `eventsIn('قصفت مصر دمشق.')` → `['strike: قصفت']`. */
export function eventsIn(text: string): string[] {
  return mentionsIn(text).map(({ type, trigger }) => `${type}: ${trigger}`);
}

/**
 * A mention in one line, what is usual left out:
 * `capture "سيطرت" by russia-army at bakhmut; russia: asserts; when أمس`.
 */
export function tell(text: string): string[] {
  return mentionsIn(text).map((row) => {
    const part = (word: string, ids: readonly string[]) =>
      ids.length === 0 ? '' : ` ${word} ${ids.join(' ')}`;
    const head = `${row.modality === 'happened' ? '' : `${row.modality} `}${row.type} "${row.trigger}"`;
    const who =
      part('by', row.agents) +
      part('to', row.targets) +
      part('through', row.mediators) +
      part('at', row.places);
    const time = row.time === null ? [] : [`when ${row.time}`];
    return [head + who, ...row.claims, ...time].join('; ');
  });
}
