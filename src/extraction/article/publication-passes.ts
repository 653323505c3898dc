// Stage 6 over a corpus: articles that state their day first, then those whose words name a month, then the rest; each
// pass may lean on the days that the passes before it proved.
import type { IsoDay } from '../../domain/iso-day.ts';
import { makeShadow } from '../arabic/shadow.ts';
import type { Draft } from '../draft.ts';
import type { Publication } from './publication-date.ts';
import { inferPublication } from './publication-date.ts';

/** Where the body begins: the first line of prose, else the end of the text. */
function headEnd(draft: Draft): number {
  return draft.read.lines.find((line) => line.kind === 'prose')?.start ?? draft.input.text.length;
}

/** The publication of every draft, in their order. */
export function inferPublications(drafts: readonly Draft[]): Publication[] {
  const infer = (draft: Draft, days: readonly IsoDay[]) =>
    inferPublication(
      {
        shadow: makeShadow(draft.input.text),
        times: draft.times,
        headEnd: headEnd(draft),
        metadata: draft.input.metadata,
      },
      { days },
    );
  const daysOf = (found: readonly (Publication | null)[]) =>
    found.flatMap((publication) => (publication?.published.date ? [publication.published.date] : [])).sort();
  const alone = drafts.map((draft) => infer(draft, []));
  const proven = alone.map((publication) =>
    publication.published.basis === 'metadata' || publication.published.basis === 'stated'
      ? publication
      : null,
  );
  const second = drafts.map(
    (draft, i) => proven[i] ?? (alone[i]?.dated ? infer(draft, daysOf(proven)) : null),
  );
  return drafts.map((draft, i) => second[i] ?? infer(draft, daysOf(second)));
}
