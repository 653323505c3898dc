// The words of one side in a ledger: its own on the event, and, only where it has none, those of another account.
import type { Ledger, LedgerEntry } from './ledger.ts';

/** `findSideWords(ledger, 'armenia')` → what it says of the event and denies of it, in the ledger's order. */
export function findSideWords(ledger: Ledger, side: string): readonly LedgerEntry[] {
  const bySide = (entries: readonly LedgerEntry[]) =>
    entries.filter(({ speaker, institution }) => speaker !== null && institution === side);
  const { asserts, planned, calledFor, unreal, denies, contrary } = ledger;
  const own = bySide([...asserts, ...planned, ...calledFor, ...unreal, ...denies]);
  // Who denies the other account does not speak against this one.
  return own.length > 0 ? own : bySide(contrary).filter(({ stance }) => stance === 'asserts');
}
