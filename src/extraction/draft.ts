// What reading one article alone gives: lines, names, times still symbolic, and mentions without days. Drafts are what
// workers and caches hand on; `assemble` makes a corpus of them.
import type { Claim, Modality, Quantity, Span } from '../domain/corpus-schema.ts';
import type { EventType } from '../domain/event-types.ts';
import type { ArticleInput } from './article/article-input.ts';
import type { ReadLines } from './article/read.ts';
import type {
  Background,
  EventOffset,
  Reference,
  TimeAnchor,
  TimeReading,
} from './events/anchoring/time-anchor.ts';
import type { Argument } from './events/arguments.ts';
import type { NamesFound } from './names/name-mention.ts';
import type { TimeExpression } from './time/types.ts';

export interface MentionDraft {
  readonly type: EventType;
  readonly trigger: Span;
  readonly passage: Span;
  readonly modality: Modality;
  readonly anchor: TimeAnchor | null;
  readonly background: Background;
  /** Whether it points to an event that the article may date elsewhere. */
  readonly reference: Reference;
  /** How far behind it the news lies that is counted from it ("غداة ضربات"), where no words date either. */
  readonly offset: EventOffset | null;
  readonly actors: readonly Argument[];
  readonly places: readonly { readonly place: string; readonly span: Span }[];
  readonly claims: readonly Claim[];
  readonly quantities: readonly Quantity[];
}

export interface Draft {
  readonly input: ArticleInput;
  readonly read: ReadLines;
  readonly times: readonly TimeExpression[];
  /** Those of them that stand in prose, as their clauses have them read. */
  readonly readings: readonly TimeReading[];
  readonly names: NamesFound;
  readonly mentions: readonly MentionDraft[];
}
