// What stands right before a name and so governs it or parts it from the rest: clitics, a preposition, a noun, a verb, a mark.
import type { SentenceView } from '../sentence-view.ts';
import { IS_AN, IS_PREPOSITION, OF_SPEECH } from '../word-facts.ts';

/** Prepositions by what they make of a party. */
const PREPOSITIONS: ReadonlyMap<string, string> = new Map([
  ['من', 'from'],
  ['علي', 'on'],
  ['الي', 'to'],
  ['نحو', 'to'],
  ['باتجاه', 'to'],
  ['في', 'in'],
  ['عن', 'about'],
  ['مع', 'with'],
  ['لدي', 'with'],
  ['بين', 'between'],
  ['ضد', 'against'],
  ['قبل', 'by'],
]);

const JOINED = /^[وف]/;
const CLITIC_ON_NOUN = /^[وف]?(لل|[بلك])/;
const LETTERS: Readonly<Record<string, string>> = { ب: 'bi', ل: 'li', لل: 'li', ك: 'ka' };

const prepositionAt = (view: SentenceView, at: number): string | null =>
  view.has(at, IS_PREPOSITION)
    ? (PREPOSITIONS.get(view.text(at).replace(JOINED, '')) ?? 'preposition')
    : null;

/** `beforeName(view, at)` → ['joined', 'li'] for "ولأرمينيا", ['noun', 'on-noun'] for "على مواقع أرمينيا". */
export function beforeName(view: SentenceView, at: number): string[] {
  const prefix = view.at(at)?.prefix ?? '';
  const out = JOINED.test(prefix) ? ['joined'] : [];
  const clitic = prefix.replace(JOINED, '').replace(/ال$/, '').slice(-1);
  if (clitic !== '') return [...out, LETTERS[clitic] ?? 'clitic'];
  const before = view.at(at - 1);
  if (!before) return [...out, 'opens'];
  if (before.kind === 'mark') return [...out, view.isClauseMark(at - 1) ? 'comma' : 'sign'];
  if (before.kind === 'name') return [...out, 'name'];
  const preposition = prepositionAt(view, at - 1);
  if (preposition !== null) return [...out, preposition];
  if (view.isFiniteVerb(at - 1)) out.push('verb', view.has(at - 1, OF_SPEECH) ? 'saying' : 'deed');
  else out.push(view.has(at - 1, IS_AN) ? 'an' : 'noun');
  // "على مواقع X", "لقوات X": what governs the noun that the name belongs to.
  const overNoun = prepositionAt(view, at - 2) ?? LETTERS[CLITIC_ON_NOUN.exec(before.text)?.[1] ?? ''];
  if (overNoun !== undefined) out.push(`${overNoun}-noun`);
  return out;
}
