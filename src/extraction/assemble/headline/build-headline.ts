// Stage 13: headline and shortest label in both languages. The claimant of a one-sided event and whoever denies it are part of
// both and never cut; loaded words of the sources stay in the quotations.
import type { Quantity, Status, Text } from '../../../domain/corpus-schema.ts';
import type { EventType } from '../../../domain/event-types.ts';
import { familyOf } from '../../../domain/event-types.ts';
import type { Topic } from '../../lexicon/words/topics.ts';
import { arabicHeadline, arabicLabel } from './arabic-headline.ts';
import { englishHeadline, englishLabel } from './english-headline.ts';
import type { Party } from './party.ts';
import type { Wording } from './wordings.ts';
import { INTERCEPTION, MUTUAL_ACCUSATION, WORDINGS } from './wordings.ts';

export interface HeadlineInput {
  readonly type: EventType;
  readonly status: Status;
  readonly agents: readonly Party[];
  readonly targets: readonly Party[];
  readonly mediators: readonly Party[];
  readonly place: Text | null;
  readonly quantity: Quantity | null;
  /** What an act of stance is about. */
  readonly topic: Topic | null;
  /** Sides that assert, that deny, and that tell another account; none: the article's own voice. */
  readonly claimants: readonly Party[];
  readonly deniers: readonly Party[];
  readonly disputers: readonly Party[];
  /** Whether the trigger's words tell of a missile or drone turned away. */
  readonly intercepted: boolean;
  /** The exact words of the trigger's clause, for what only they tell apart. */
  readonly quotation: string | null;
}

/** Types in which who does it and to whom stand side by side. */
const SIDE_BY_SIDE: ReadonlySet<EventType> = new Set([
  'meeting',
  'call',
  'agreement',
  'clash',
  'ceasefire-agreement',
  'ceasefire-start',
  'exchange',
]);

/** What both languages fill their words with. */
export interface HeadlineParts extends HeadlineInput {
  readonly wording: Wording;
  /** Whether two or more sides or persons stand side by side in it. */
  readonly paired: boolean;
}

function partsOf(input: HeadlineInput): HeadlineParts {
  const together = SIDE_BY_SIDE.has(input.type);
  const agents = together ? [...input.agents, ...input.targets] : input.agents;
  const mutual =
    input.type === 'accusation' &&
    new Set(agents.map(({ side }) => side)).size > 1 &&
    input.targets.length === 0;
  // Who both says so and contradicts it in another place is told once, as contradicting.
  const against = input.status === 'contested' ? [...input.deniers, ...input.disputers] : [];
  return {
    ...input,
    claimants: othersThan(input.claimants, against),
    agents,
    targets: together ? [] : input.targets,
    wording:
      input.intercepted && input.type === 'strike'
        ? INTERCEPTION
        : mutual
          ? MUTUAL_ACCUSATION
          : WORDINGS[input.type],
    paired: together && agents.length > 1,
    topic: familyOf(input.type) === 'stance' || input.type === 'agreement' ? input.topic : null,
  };
}

/** `buildHeadline(…)` → "أذربيجان تعلن السيطرة على شوشا وأرمينيا تنفي", "Azerbaijan says it took Shusha; Armenia denies it". */
export function buildHeadline(input: HeadlineInput): { headline: Text; label: Text } {
  const parts = partsOf(input);
  return {
    headline: { ar: arabicHeadline(parts), en: englishHeadline(parts) },
    label: { ar: arabicLabel(parts), en: englishLabel(parts) },
  };
}

/** Who did it, as far as it is not already the one who speaks: "Azerbaijan says it took …". */
export const othersThan = (parties: readonly Party[], speakers: readonly Party[]): readonly Party[] =>
  parties.filter(({ side }) => !speakers.some((speaker) => speaker.side === side));
