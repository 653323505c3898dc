// The passages of an article as its margin lists them: each stretch of words once, with all that is told in it.
import type { Mention, Span } from '../../domain/corpus-schema.ts';
import type { Anchor } from './anchor-passage.ts';

export interface AnchoredMention {
  readonly mention: Mention;
  readonly anchor: Anchor;
}

/** Mentions of the same words; `span` is `null` for those whose words are lost. */
export interface PassageGroup {
  readonly key: string;
  readonly span: Span | null;
  readonly mentions: readonly AnchoredMention[];
}

/** In the order of the text, of those that begin alike the shorter first; lost ones last, each alone. */
export function groupPassages(anchored: readonly AnchoredMention[]): PassageGroup[] {
  const groups = new Map<string, { key: string; span: Span | null; mentions: AnchoredMention[] }>();
  for (const one of anchored) {
    const span = one.anchor.found;
    const key = span ? `${span.start}-${span.end}` : one.mention.id;
    const group = groups.get(key);
    if (group) group.mentions.push(one);
    else groups.set(key, { key, span, mentions: [one] });
  }
  return [...groups.values()].toSorted((a, b) => {
    if (!a.span || !b.span) return Number(a.span === null) - Number(b.span === null);
    return a.span.start - b.span.start || a.span.end - b.span.end;
  });
}
