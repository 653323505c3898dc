// The ledger set out in time: a row for each article, those who speak of the event facing those who deny it or tell it
// otherwise. Speakers stand once a row with all their passages; the article's own voice comes after them.
import { compareText } from './compare-text.ts';
import type { Ledger, LedgerEntry, LedgerGroup } from './ledger.ts';
import { AGAINST, comparePublished, SAYING } from './ledger.ts';
import type { ArticleHead } from './site-data.ts';

/** Who speaks, and the side for which. */
export interface LedgerSpeaker {
  readonly actor: string;
  readonly side: string;
}

/** What one speaker, or several in the same passages, say in one article in one way. */
export interface LedgerVoice {
  readonly group: LedgerGroup;
  /** Empty: the article's own voice. */
  readonly speakers: readonly LedgerSpeaker[];
  readonly denies: LedgerEntry['denies'];
  readonly entries: readonly LedgerEntry[];
}

export interface LedgerRow {
  readonly article: string;
  readonly says: readonly LedgerVoice[];
  readonly against: readonly LedgerVoice[];
}

interface Placed {
  readonly group: LedgerGroup;
  readonly entry: LedgerEntry;
}

/** Rows in order of publication, articles of an unknown day last; voices within them in the order of the text. */
export function layOutLedger(
  ledger: Ledger,
  headOf: (article: string) => Pick<ArticleHead, 'published'> | undefined,
): LedgerRow[] {
  const rows = new Map<string, Record<'says' | 'against', Placed[]>>();
  const place = (column: 'says' | 'against', groups: readonly LedgerGroup[]) => {
    for (const group of groups)
      for (const entry of ledger[group]) {
        const row = rows.get(entry.article) ?? { says: [], against: [] };
        row[column].push({ group, entry });
        rows.set(entry.article, row);
      }
  };
  place('says', SAYING);
  place('against', AGAINST);
  return [...rows]
    .sort(([a], [b]) => comparePublished(headOf(a), headOf(b)) || compareText(a, b))
    .map(([article, { says, against }]) => ({ article, says: voicesOf(says), against: voicesOf(against) }));
}

function voicesOf(placed: readonly Placed[]): LedgerVoice[] {
  const bySpeaker = new Map<string, { readonly first: Placed; readonly entries: LedgerEntry[] }>();
  for (const first of placed.toSorted((a, b) => a.entry.start - b.entry.start)) {
    const { group, entry } = first;
    const key = JSON.stringify([group, entry.speaker, entry.denies]);
    const known = bySpeaker.get(key);
    if (known) known.entries.push(entry);
    else bySpeaker.set(key, { first, entries: [entry] });
  }
  const voices = new Map<string, LedgerVoice>();
  for (const { first, entries } of bySpeaker.values()) {
    const { speaker, institution, denies } = first.entry;
    const speakers = speaker === null ? [] : [{ actor: speaker, side: institution }];
    // Who speak together, in the same passages and by the same way, stand together.
    const passages = entries.map(({ mention, via, form }) => [mention, via, form]);
    const key = JSON.stringify([first.group, denies, passages, speaker === null]);
    const together = voices.get(key)?.speakers ?? [];
    voices.set(key, { group: first.group, speakers: [...together, ...speakers], denies, entries });
  }
  const own = (voice: LedgerVoice) => Number(voice.speakers.length === 0);
  // What is denied comes before another account, whoever of the two speaks first.
  const other = (voice: LedgerVoice) => Number(voice.group === 'contrary');
  return [...voices.values()].sort((a, b) => own(a) - own(b) || other(a) - other(b));
}
