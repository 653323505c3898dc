// Who is meant where grammar ties nobody to an event, or nobody who does it or suffers it: each side that the sentence names is weighed
// by all that speaks for its taking part, and whoever is meant more likely than not takes part. What grammar tied is never overruled.
import type { Role } from '../../../domain/corpus-schema.ts';
import { familyOf } from '../../../domain/event-types.ts';
import type { MentionDraft } from '../../draft.ts';
import type { Argument } from '../arguments.ts';
import type { SentenceView } from '../sentence-view.ts';
import type { Trigger } from '../triggers/trigger.ts';
import type { Candidate } from './candidates.ts';
import { candidatesOf } from './candidates.ts';
import type { Setting } from './grounds.ts';
import { groundsOf } from './grounds.ts';
import type { Weights } from './party-weights.ts';
import { ALL_DO } from './all-do.ts';
import { DOES_IT, TAKES_PART } from './party-weights.ts';

/** A candidate for a mention with all that speaks for it, for those who want to know why. */
export interface Weighed {
  readonly candidate: Candidate;
  readonly grounds: ReadonlySet<string>;
  /** In log-odds: above 0 it takes part. */
  readonly weight: number;
}

/** What the sides that fight do together: `assemble` supplies them where nobody is told. */
const OF_BOTH: ReadonlySet<string> = new Set([
  'ceasefire-agreement',
  'ceasefire-start',
  'ceasefire-violation',
  'ceasefire-call',
  'clash',
  'exchange',
]);

/** The sum of what grounds weigh for a type of event. */
export function weigh({ always, types }: Weights, type: string, grounds: ReadonlySet<string>): number {
  const ofType = types[type];
  let sum = 0;
  for (const ground of grounds) sum += (always[ground] ?? 0) + (ofType?.[ground] ?? 0);
  return sum;
}

/**
 * The mentions of a sentence, those that miss a party with whom the sentence means; those that share their words were told apart by
 * their parties and stay. `watch` is told of the candidates of every mention.
 */
export function weighParties(
  mentions: readonly MentionDraft[],
  triggers: readonly Trigger[],
  setting: Omit<Setting, 'told'>,
  outlets: ReadonlySet<string>,
  watch: ((mention: MentionDraft, weighed: readonly Weighed[]) => void) | null,
): MentionDraft[] {
  const { view } = setting;
  const triggerOf = new Map(triggers.map((one) => [view.at(one.first)?.span.start, one]));
  const told = mentions.flatMap(({ trigger, actors, claims }) => {
    const found = triggerOf.get(trigger.start);
    return found ? [{ trigger: found, actors, claims }] : [];
  });
  return mentions.map((mention) => {
    const trigger = triggerOf.get(mention.trigger.start);
    if (
      !trigger ||
      mentions.some((other) => other !== mention && other.trigger.start === mention.trigger.start)
    )
      return mention;
    const open = openRoles(mention);
    if (open.length === 0 && watch === null) return mention;
    const event = { trigger, actors: mention.actors, claims: mention.claims };
    const weighed = candidatesOf(view, trigger, mention.actors, outlets, setting.sideOf).map((candidate) => {
      const grounds = groundsOf(candidate, event, { ...setting, told });
      return { candidate, grounds, weight: weigh(TAKES_PART, mention.type, grounds) };
    });
    watch?.(mention, weighed);
    return open.length === 0 ? mention : withParties(mention, weighed, view, open);
  });
}

/** Families whose events one side does to another, so that the sentence may well name the one that grammar misses. */
const ONE_TO_ANOTHER: ReadonlySet<string> = new Set(['combat', 'stance']);

const ROLES: readonly Role[] = ['agent', 'target'];
/**
 * Who only denies that something was, tells of what is known ("وقالت X إن القصف …"), is named for his words of it ("رواية X عن القصف") or
 * discusses or condemns it is nobody in it that grammar does not tie.
 */
const BARS = ['denies-it', 'tells-known', 'their-words', 'speaks-of-it', 'not-it'] as const;

/** The roles in which grammar left nobody and whoever is meant may be: both of an event without parties, else the one that misses. */
function openRoles({ type, actors }: MentionDraft): readonly Role[] {
  if (OF_BOTH.has(type)) return [];
  const open = ROLES.filter((role) => !actors.some((actor) => actor.role === role));
  return open.length === ROLES.length || ONE_TO_ANOTHER.has(familyOf(type)) ? open : [];
}
function withParties(
  mention: MentionDraft,
  weighed: readonly Weighed[],
  view: SentenceView,
  open: readonly Role[],
): MentionDraft {
  const meant = weighed.flatMap(({ candidate: { actor, at, tied }, grounds, weight }): Argument[] => {
    const span = at === null ? null : (view.at(at)?.span ?? null);
    if (tied || span === null || weight <= 0 || BARS.some((ground) => grounds.has(ground))) return [];
    const role = roleOf(mention.type, grounds);
    // "قالت الوزارة إن دورية وقعت في كمين", "بعد القصف نقل الجيش الجرحى": who tells of it or does something else is seldom its doer.
    const isOther =
      role === 'agent' &&
      OF_WAR.has(familyOf(mention.type)) &&
      ELSEWHERE.some((ground) => grounds.has(ground));
    return open.includes(role) && !isOther ? [{ actor, role, span }] : [];
  });
  return meant.length === 0 ? mention : { ...mention, actors: [...mention.actors, ...meant] };
}

const OF_WAR: ReadonlySet<string> = new Set(['combat', 'territory']);
const ELSEWHERE = ['teller', 'subject-of-other', 'subject-of-event'] as const;

/** What whoever was not tied by grammar does in the event. */
function roleOf(type: MentionDraft['type'], grounds: ReadonlySet<string>): Role {
  // "مقتل جنود من X في كمين": who only suffers what else the sentence tells of the fight suffers this too.
  if (familyOf(type) === 'combat' && grounds.has('else-hit') && !grounds.has('else-agent')) return 'target';
  return ALL_DO.has(type) || weigh(DOES_IT, type, grounds) > 0 ? 'agent' : 'target';
}
