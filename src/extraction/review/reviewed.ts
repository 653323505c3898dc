// The mark that an editor has been at an event: who last, when, and what the machine said of it.
import type { Mention, NewsEvent } from '../../domain/corpus-schema.ts';
import { compareText } from '../../domain/compare-text.ts';
import type { MachineSaid } from '../../domain/review/machine-said.ts';
import type { Decision } from '../../domain/review/review-schema.ts';
import type { MachineEvents } from './machine-events.ts';

/** By mention, the decisions that were carried out on it or its event. */
export class Touched {
  private readonly decisions = new Map<string, Decision[]>();

  add(mention: string, decision: Decision): void {
    const list = this.decisions.get(mention);
    if (list) list.push(decision);
    else this.decisions.set(mention, [decision]);
  }

  of(mention: string): readonly Decision[] {
    return this.decisions.get(mention) ?? [];
  }
}

const FIELDS = [
  'type',
  'date',
  'dateAlternatives',
  'actors',
  'places',
  'status',
  'headline',
  'label',
  'quantities',
  'relations',
  'sources',
  'mentions',
] as const;
const TOLD = ['type', 'claims', 'modality', 'quantities'] as const;

const differs = (a: unknown, b: unknown): boolean => JSON.stringify(a) !== JSON.stringify(b);

/** Those fields of the machine's that differ from what stands now. */
function differing<T extends object>(was: T, now: T, keys: readonly (keyof T)[]): Partial<T> {
  const found: Partial<T> = {};
  for (const key of keys) if (differs(was[key], now[key])) found[key] = was[key];
  return found;
}

function machineSaid(
  event: NewsEvent,
  mentions: ReadonlyMap<string, Mention>,
  machine: MachineEvents,
): MachineSaid {
  const own = machine.eventOf(event.id);
  if (!own) return { mentions: [] };
  const told = event.mentions.flatMap((id) => {
    const [was, now] = [machine.mention(id), mentions.get(id)];
    const other = was && now ? differing(was, now, TOLD) : {};
    return Object.keys(other).length > 0 ? [[id, other] as const] : [];
  });
  return {
    ...differing(own, event, FIELDS),
    ...(told.length > 0 && { told: Object.fromEntries(told) }),
  };
}

/** An event with its mark. */
export function withReviewed(
  event: NewsEvent,
  mentions: ReadonlyMap<string, Mention>,
  touched: Touched,
  machine: MachineEvents,
): NewsEvent {
  const decisions = event.mentions.flatMap((id) => touched.of(id));
  const [last] = [...decisions].sort((a, b) => compareText(b.on, a.on) || compareText(a.id, b.id));
  if (!last) return event;
  // What another correction changed of an event that was only accepted is not this editor's word on it.
  const isChanged = decisions.some(({ kind }) => kind !== 'accept');
  const was = isChanged ? machineSaid(event, mentions, machine) : {};
  return { ...event, reviewed: { by: last.by, on: last.on, was } };
}
