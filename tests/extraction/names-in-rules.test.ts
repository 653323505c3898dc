// Rules state grammar; names live in the lexicon. Takes every name that the lexicon lists and looks for it in the strings and
// patterns of the rest of the engine.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { foldArabic } from '../../src/domain/arabic-fold.ts';
import { LISTED_ACTORS } from '../../src/extraction/lexicon/actors/all-actors.ts';
import { LISTED_PLACES } from '../../src/extraction/lexicon/places/all-places.ts';
import { inflectNisba } from '../../src/extraction/lexicon/actors/nisba.ts';
import { findLiterals } from '../../scripts/lib/find-literals.ts';

const ENGINE = fileURLToPath(new URL('../../src/extraction/', import.meta.url));

/** Letters and spaces of a literal, so that `(?:باكو|يريفان)` is its words. */
const plain = (literal: string) =>
  ` ${foldArabic(literal)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;

/** Names whose letters are a word of the language as well, with what the rules mean by them. */
const WORDS: ReadonlyMap<string, string> = new Map([
  ['صور', 'pictures, trumpets'],
  ['فان', 'so'],
  ['القائم', 'existing'],
  ['المغرب', 'the prayer at sunset'],
  ['اب', 'August'],
  ['الساحل', 'coast'],
  ['بور', 'fallow'],
  // What a feast is called, in the calendar of feasts: "رأس السنة الصينية".
  ['الصينيه', 'feast'],
  ['الاثيوبيه', 'feast'],
  ['الكرديه', 'feast'],
]);

/** Names that are also words of the language count only as names where the lexicon guards them. */
const names = [
  ...LISTED_ACTORS.flatMap(({ entry, guarded, nisbas, peoples }) => [
    ...entry.names.map(({ text }) => text).filter((text) => !guarded.includes(text)),
    ...nisbas
      .filter((form) => !form.startsWith('~'))
      .flatMap((form) => inflectNisba(form).map(({ text }) => text)),
    ...peoples,
  ]),
  ...LISTED_PLACES.flatMap(({ names: forms }) => forms.map(({ text }) => text)),
]
  .map((text) => plain(text))
  .filter((name) => !WORDS.has(name.trim()));

const files = readdirSync(ENGINE, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && !name.startsWith('lexicon/'))
  .sort();

function namesIn(code: string): string[] {
  const texts = findLiterals(code).map(plain);
  return [...new Set(names.filter((name) => texts.some((text) => text.includes(name))))];
}

describe('the rules of the engine', () => {
  it('are looked through for thousands of names', () => {
    expect(names.length).toBeGreaterThan(2000);
    expect(files.length).toBeGreaterThan(100);
  });

  it('are found out when they hold a name, in a string or in a pattern, and not when a comment does', () => {
    expect(namesIn("const a = 'سيطر على باكو';")).toEqual([' باكو ']);
    expect(namesIn('const a = /^(?:موسكو|سيطر)$/;')).toEqual([' موسكو ']);
    expect(namesIn('/** "قصف باكو" */ const a = `${x} القصف`;')).toEqual([]);
  });

  it.each(files)('%s names nobody and no place', (file) => {
    expect(namesIn(readFileSync(join(ENGINE, file), 'utf8'))).toEqual([]);
  });
});
