// What the engine weighed for the mentions of a gold set, beside what the gold says: who takes part, and as what.
import type { EventType } from '../../src/domain/event-types.ts';
import type { Corpus, Mention, Role } from '../../src/domain/corpus-schema.ts';
import type { Candidate } from '../../src/extraction/events/parties/candidates.ts';
import type { SeenSentence } from '../evaluate/gold-sets.ts';
import type { Gold } from '../evaluate/gold.ts';
import { identify } from '../evaluate/identity.ts';
import { isTyped, match } from '../evaluate/match.ts';

export interface PartyRow {
  readonly type: EventType;
  readonly grounds: readonly string[];
  readonly takesPart: boolean;
  /** What the gold has it do, where it does one thing; `null` where it takes no part or does several. */
  readonly role: Role | null;
}

const keyOf = (article: string, { type, trigger }: Pick<Mention, 'type' | 'trigger'>): string =>
  `${article} ${trigger.start} ${type}`;

/** The candidates for all mentions that an annotation answers; those whom the gold leaves open are left out. */
export function partyRows(corpus: Corpus, gold: Gold, sentences: readonly SeenSentence[]): PartyRow[] {
  const answers = new Map(
    [...match(corpus, gold).byGold.values()]
      .filter(isTyped)
      .map((answer) => [keyOf(answer.mention.article, answer.mention), answer]),
  );
  const who = identify(corpus, gold);
  return sentences.flatMap(({ article, view, weighed }) =>
    [...weighed].flatMap(([draft, candidates]) => {
      const answer = answers.get(keyOf(article, draft));
      if (!answer) return [];
      const { mention, placed } = answer;
      const sides = ({ actor, at, tied }: Candidate): string[] => [
        who.side(mention, actor, view.at(at ?? -1)?.span ?? null),
        ...(tied ? [who.side(mention, tied.actor, tied.span)] : []),
      ];
      return candidates.flatMap(({ candidate, grounds }): PartyRow[] => {
        const named = sides(candidate);
        const parties = placed.gold.actors.filter(({ id }) => named.includes(who.sideOfGold(id)));
        const required = parties.filter(({ optional }) => !optional);
        if (parties.length > 0 && required.length === 0) return [];
        const roles = new Set(required.map(({ role }) => role));
        const [role = null] = roles.size === 1 ? roles : [];
        return [{ type: draft.type, grounds: [...grounds], takesPart: required.length > 0, role }];
      });
    }),
  );
}
