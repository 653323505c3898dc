// The figures of an event as its texts give them, by kind: how many, of whom, counted by whom. Nothing is summed or
// averaged; running totals of different days stay apart, and so do the counts of different sides.
import { foldArabic } from './arabic-fold.ts';
import { compareText } from './compare-text.ts';
import type { Mention, Quantity } from './corpus-schema.ts';
import type { Print } from './ledger.ts';
import { comparePublished } from './ledger.ts';
import type { ArticleHead } from './site-data.ts';
import { QUANTITY_KINDS } from './vocabulary.ts';

export interface Figure
  extends Pick<Quantity, 'of' | 'low' | 'high' | 'approx' | 'whose' | 'countedBy' | 'cumulative'> {
  /** Who counts speaks of its own side. */
  readonly own: boolean;
  /** The day up to which a running total counts: that of its article; `null` where that is unknown, or it is none. */
  readonly asOf: string | null;
  /** The words of the first print that give the number, where they stand inside its passage. */
  readonly words: string | null;
  readonly prints: readonly Print[];
}

export interface FiguresOfKind {
  readonly kind: Quantity['kind'];
  readonly figures: readonly Figure[];
}

export interface FigureSource {
  /** The event's own mentions. */
  readonly mentions: readonly Mention[];
  readonly headOf: (article: string) => Pick<ArticleHead, 'published'> | undefined;
  readonly sideOf: (actor: string) => string;
}

/**
 * Figures by kind, each once with all its prints in order of publication:
 * `[{ kind: 'killed', figures: [{ low: 26, high: 26, countedBy: 'armenia-mod', whose: 'armenia', own: true, … }] }]`.
 */
export function groupFigures({ mentions, headOf, sideOf }: FigureSource): FiguresOfKind[] {
  const kinds = new Map<Quantity['kind'], Map<string, Figure & { readonly prints: Print[] }>>();
  const inOrder = mentions.toSorted(
    (a, b) =>
      comparePublished(headOf(a.article), headOf(b.article)) ||
      compareText(a.article, b.article) ||
      a.passage.start - b.passage.start,
  );
  for (const mention of inOrder) {
    for (const quantity of mention.quantities) {
      const { kind, of, low, high, approx, whose, countedBy, cumulative } = quantity;
      const asOf = cumulative ? (headOf(mention.article)?.published.date ?? null) : null;
      const figures = kinds.get(kind) ?? new Map<string, Figure & { readonly prints: Print[] }>();
      kinds.set(kind, figures);
      const key = JSON.stringify([foldArabic(of), low, high, approx, whose, countedBy, cumulative, asOf]);
      const print = { mention: mention.id, article: mention.article };
      const known = figures.get(key);
      if (known) {
        // Two mentions of one passage tell the number once.
        if (!known.prints.some(({ article }) => article === print.article)) known.prints.push(print);
        continue;
      }
      const own = whose !== null && countedBy !== null && sideOf(whose) === sideOf(countedBy);
      const words = wordsOf(mention, quantity);
      const numbers = { of, low, high, approx, whose, countedBy, cumulative };
      figures.set(key, { ...numbers, own, asOf, words, prints: [print] });
    }
  }
  return QUANTITY_KINDS.flatMap((kind) => {
    const figures = kinds.get(kind);
    return figures ? [{ kind, figures: [...figures.values()] }] : [];
  });
}

/** The words of a number inside its passage; `null` where it stands elsewhere. */
function wordsOf({ passage }: Mention, { span }: Quantity): string | null {
  if (span.start < passage.start || span.end > passage.end) return null;
  return passage.exact.slice(span.start - passage.start, span.end - passage.start) || null;
}
