// What decisions speak of, and which of several that speak of the same holds: the later sign-off's over the earlier, the
// unsigned over the signed; of one time none, where they disagree.
import { compareText } from '../compare-text.ts';
import type { Decision, ReviewFile, Signoff } from './review-schema.ts';

/** What the anchors of a decision mean, by id. `other`: what it is merged into or related to. */
export interface Meant {
  readonly event: string;
  readonly mention: string;
  readonly other: string | null;
}

/** What a decision says of one thing: two that say different things in one slot cannot both hold. */
export interface Statement {
  readonly slot: string;
  readonly says: string;
}

const byKey = (object: object): [string, unknown][] =>
  Object.entries(object).sort(([a], [b]) => compareText(a, b));
const listed = (values: readonly unknown[]): string =>
  JSON.stringify([...new Set(values.map((value) => JSON.stringify(value)))].sort(compareText));

/** The keys of an article that can be decided. */
export const ARTICLE_KEYS = ['publisher', 'credits', 'published', 'url'] as const;

/** Where an event goes, by the mention that founds it. */
export const mergeSlot = (mention: string): string => `merge ${mention}`;

/** `{ kind: 'retype', type: 'attack', … }` of event e → `[{ slot: 'type e', says: 'attack' }]`. */
export function statementsOf(decision: Decision, { event, mention, other }: Meant): readonly Statement[] {
  const say = (slot: string, says: string): Statement[] => [{ slot, says }];
  switch (decision.kind) {
    case 'accept':
    case 'hide':
      return say(`verdict ${event}`, decision.kind);
    case 'retype':
      return say(`type ${event}`, decision.type);
    case 'redate':
      return say(`date ${event}`, JSON.stringify(byKey(decision.date)));
    case 'places':
      return say(`places ${event}`, listed(decision.places));
    case 'actors':
      return say(`actors ${event}`, listed(decision.actors.map(({ actor, role }) => [actor, role])));
    case 'retitle': {
      const { headline, label } = decision;
      return say(
        `title ${event}`,
        JSON.stringify([headline.ar, headline.en, label?.ar ?? null, label?.en ?? null]),
      );
    }
    case 'claims':
      return say(
        `claims ${mention}`,
        listed(decision.claims.map(({ speaker, stance, denies, form }) => [speaker, stance, denies, form])),
      );
    case 'modality':
      return say(`modality ${mention}`, decision.modality);
    case 'quantities':
      return say(`quantities ${mention}`, listed(decision.quantities.map(byKey)));
    case 'split':
      return say(`split ${mention}`, '');
    case 'merge':
      return say(mergeSlot(mention), other ?? '');
    case 'relate':
      // That nothing ties the two is said of both ways.
      return [
        ...say(`relate ${event} ${other ?? ''}`, decision.relation),
        ...(decision.relation === 'none' ? say(`relate ${other ?? ''} ${event}`, 'none') : []),
      ];
    case 'add': {
      const { id: _id, by: _by, on: _on, reason: _reason, at: _at, ...content } = decision;
      return say(`add ${mention}`, JSON.stringify(content));
    }
    case 'article':
      return ARTICLE_KEYS.flatMap((key) => {
        const value = decision[key];
        return value === undefined ? [] : say(`article ${event} ${key}`, JSON.stringify(value));
      });
    default: {
      const never: never = decision;
      return never;
    }
  }
}

/** What becomes of a decision beside the others. `with`: the id of one that says otherwise. */
export type Settled =
  | { readonly status: 'stands' }
  | { readonly status: 'conflict' | 'superseded'; readonly with: string };

/** One thing that is said by a decision, by its place in the list. */
interface Said extends Statement {
  readonly at: number;
  readonly id: string;
  /** When it was decided: the first sign-off that has it, by number; what nobody signed comes after all. */
  readonly time: number;
}

/** When each decision was made, by its id: the number of the first sign-off that has it; the unsigned come last. */
export function timeOf(signoffs: readonly Pick<Signoff, 'decisions'>[]): (id: string) => number {
  const times = new Map<string, number>();
  signoffs.forEach(({ decisions }, time) => {
    for (const id of decisions) if (!times.has(id)) times.set(id, time);
  });
  return (id) => times.get(id) ?? signoffs.length;
}

/** Those of a slot said last. */
function lastOf(said: readonly Said[]): readonly Said[] {
  const last = said.reduce((latest, { time }) => Math.max(latest, time), 0);
  return said.filter(({ time }) => time === last);
}

/** For each of some, the least id among those that say otherwise; `null`: all say the same. */
function otherFinder(all: readonly Said[]): (one: Said) => string | null {
  const [least, ...rest] = [...all].sort((a, b) => compareText(a.id, b.id));
  const other = rest.find(({ says }) => says !== least?.says);
  return ({ says }) => (says === least?.says ? other?.id : least?.id) ?? null;
}

/**
 * Settles which decisions hold, whatever their order; those of a conflict are left out, and what was signed before stands. One
 * that says several things holds as long as one of them does: `holds(decision, slot)` tells of each.
 */
export function settle(
  entries: readonly { readonly id: string; readonly statements: readonly Statement[] }[],
  signoffs: ReviewFile['signoffs'],
): { readonly settled: readonly Settled[]; readonly holds: (at: number, slot: string) => boolean } {
  const time = timeOf(signoffs);
  const slots = new Map<string, Said[]>();
  entries.forEach(({ id, statements }, at) => {
    for (const statement of statements) {
      const said = { ...statement, at, id, time: time(id) };
      const list = slots.get(statement.slot);
      if (list) list.push(said);
      else slots.set(statement.slot, [said]);
    }
  });
  const settled: Settled[] = entries.map(() => ({ status: 'stands' }));
  const inConflict = new Map<number, string>();
  const open = (said: readonly Said[]) => said.filter(({ at }) => !inConflict.has(at));
  for (let isDone = false; !isDone; ) {
    const found = [...slots.values()].flatMap((said) => {
      const left = open(said);
      const last = left.length > 0 ? lastOf(left) : [];
      const otherThan = otherFinder(last);
      return last.flatMap((one) => {
        const other = otherThan(one);
        return other === null ? [] : [[one.at, other] as const];
      });
    });
    for (const [at, other] of [...found].sort(([, a], [, b]) => compareText(a, b)))
      if (!inConflict.has(at)) inConflict.set(at, other);
    isDone = found.length === 0;
  }
  for (const [at, other] of inConflict) settled[at] = { status: 'conflict', with: other };
  const held = new Set<string>();
  const beaten = new Map<number, readonly string[]>();
  for (const [slot, said] of slots) {
    const left = open(said);
    const last = left.length > 0 ? lastOf(left) : [];
    const [winner] = last;
    if (!winner) continue;
    const otherThan = otherFinder(last);
    for (const one of left) {
      if (one.says === winner.says) held.add(`${one.at} ${slot}`);
      else beaten.set(one.at, [...(beaten.get(one.at) ?? []), otherThan(one) ?? winner.id]);
    }
  }
  for (const [at, others] of beaten) {
    const { statements } = entries[at] ?? { statements: [] };
    if (!statements.some(({ slot }) => held.has(`${at} ${slot}`)))
      settled[at] = { status: 'superseded', with: [...others].sort(compareText)[0] ?? '' };
  }
  return { settled, holds: (at, slot) => held.has(`${at} ${slot}`) };
}
