// Stage 6 over the drafts of a corpus: hands what each draft knows to the inference of publication days.
import { makeShadow } from '../arabic/shadow.ts';
import type { Draft } from '../draft.ts';
import { inferPublications as inferAll } from './publication-corpus.ts';
import { findDatedNames } from './publication-dated-names.ts';
import { findOfficeHolders } from './publication-offices.ts';
import type { Publication } from './publication-date.ts';

/** Where the body begins: the first line of prose, else the end of the text. */
function headEnd(draft: Draft): number {
  return draft.read.lines.find((line) => line.kind === 'prose')?.start ?? draft.input.text.length;
}

/** How often a draft names each actor and place. */
function countSubjects({ names }: Draft): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { actors, place } of names.mentions)
    for (const id of place === null ? actors : [...actors, place]) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

/** The publication of every draft, in their order. */
export function inferPublications(drafts: readonly Draft[]): Publication[] {
  return inferAll(
    drafts.map((draft) => {
      const shadow = makeShadow(draft.input.text);
      const { mentions } = draft.names;
      return {
        shadow,
        times: draft.times,
        headEnd: headEnd(draft),
        places: mentions.filter(({ place }) => place !== null).map(({ span }) => span),
        // Sought where they are asked for: whose day is stated needs neither.
        get offices() {
          return findOfficeHolders(shadow, mentions, draft.times);
        },
        get named() {
          return findDatedNames(shadow, mentions);
        },
        planned: new Set(
          draft.readings
            .filter(({ prefer }) => prefer === 'future')
            .map(({ expression }) => expression.span.start),
        ),
        subjects: countSubjects(draft),
        metadata: draft.input.metadata,
        decided: draft.input.decided?.published,
      };
    }),
  );
}
