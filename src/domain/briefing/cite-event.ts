// Who says what of one event, as a briefing tells it: the sides by what they say, and the words that show it.
import type { Ledger, LedgerEntry } from '../ledger.ts';
import { SAYING } from '../ledger.ts';
import type { EventSummary } from '../site-data.ts';

/** Sides that speak of an event, each by what it says; the first words of each are cited. */
export interface CitedEvent {
  readonly event: EventSummary;
  readonly told: readonly string[];
  /** Whether outlets tell it in their own voice. */
  readonly ownVoice: boolean;
  readonly denied: readonly string[];
  readonly disowned: readonly string[];
  readonly detailDenied: readonly string[];
  /** Sides whose account of something else contradicts it without denying it. */
  readonly contrary: readonly string[];
  readonly cites: readonly string[];
}
/** What several passages have one speaker say, the same way. */
export interface Said {
  readonly kind: 'asserts' | 'occurrence' | 'responsibility' | 'detail' | 'contrary';
  readonly speaker: string | null;
  readonly entries: readonly LedgerEntry[];
}
/** What a ledger has each speaker say, those who tell it first; what is said the same way stands together. */
export function findSaid({ asserts, denies, contrary }: Ledger): Said[] {
  const said = new Map<string, { kind: Said['kind']; speaker: string | null; entries: LedgerEntry[] }>();
  const put = (kind: Said['kind'], entry: LedgerEntry) => {
    const key = JSON.stringify([kind, entry.speaker, kind === 'contrary' ? entry.event : null]);
    const known = said.get(key) ?? { kind, speaker: entry.speaker, entries: [] };
    known.entries.push(entry);
    said.set(key, known);
  };
  for (const entry of asserts) put('asserts', entry);
  for (const entry of denies) put(entry.denies ?? 'occurrence', entry);
  for (const entry of contrary) put('contrary', entry);
  return [...said.values()];
}

/** Who speaks of an event and how, with the first words of each: what has happened is told by those who say so, a plan by its planners. */
export function citeEvent(event: EventSummary, ledger: Ledger): CitedEvent {
  const told = SAYING.map((group) => ledger[group]).find((entries) => entries.length > 0) ?? [];
  const spoken = (entries: readonly LedgerEntry[]) => entries.filter(({ speaker }) => speaker !== null);
  const sidesOf = (entries: readonly LedgerEntry[]) => [
    ...new Set(spoken(entries).map(({ institution }) => institution)),
  ];
  const firstOfSides = (entries: readonly LedgerEntry[]) =>
    sidesOf(entries).flatMap(
      (side) => spoken(entries).find(({ institution }) => institution === side)?.mention ?? [],
    );
  const denying = (...what: LedgerEntry['denies'][]) =>
    ledger.denies.filter(({ denies }) => what.includes(denies));
  const parts = [told, ledger.denies, ledger.contrary];
  const cites = parts.flatMap(firstOfSides);
  const own = told.find(({ speaker }) => speaker === null);
  return {
    event,
    told: sidesOf(told),
    ownVoice: own !== undefined,
    denied: sidesOf(denying('occurrence', null)),
    disowned: sidesOf(denying('responsibility')),
    detailDenied: sidesOf(denying('detail')),
    contrary: sidesOf(ledger.contrary),
    cites: own ? [own.mention, ...cites] : cites,
  };
}
