// How near an entry's words are to the speaker's own: direct speech, partly quoted, or in the outlet's words.
import type { LedgerEntry } from '../domain/ledger.ts';
import type { MessageKey } from './translate.ts';

/** A quotation, or what is left of one that the sentence opens and another closes. */
const QUOTATION = /«[^«»]*(?:»|$)|“[^“”]*(?:”|$)|"[^"]*(?:"|$)/gu;
/** Quotation marks about one or two words set off a name; from three on they quote. */
const isQuotation = (words: string) => words.split(/\s+/u).length >= 3;

/**
 * `{ form: 'quoted', passage: 'قال علييف: «حررنا شوشا اليوم»' }` → `'drawer.quoted'`; with the marks about a part of the
 * sentence → `'drawer.partlyQuoted'`; `null` for the article's own words, which need no such note.
 */
export function findForm({ form, passage, speaker }: Pick<LedgerEntry, 'form' | 'passage' | 'speaker'>) {
  const quotations = [...passage.matchAll(QUOTATION)].filter(([words]) => isQuotation(words));
  const whole = quotations.some(({ index }) => /(?:^|[:：])\s*$/u.test(passage.slice(0, index)));
  const partly = quotations.length > 0 && !whole;
  if (partly) return 'drawer.partlyQuoted' satisfies MessageKey;
  if (form === 'quoted') return 'drawer.quoted' satisfies MessageKey;
  return speaker === null ? null : ('drawer.paraphrased' satisfies MessageKey);
}
