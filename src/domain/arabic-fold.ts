// Folding of Arabic spelling for matching: one character in, its folded form out. Used by the engine's shadow text and
// by search alike, so that what one finds the other finds. Nothing here changes a text that people see.

const LETTERS: Readonly<Record<string, string>> = {
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ى: 'ي',
  ة: 'ه',
  ی: 'ي',
  ې: 'ي',
  ک: 'ك',
  ڪ: 'ك',
  ھ: 'ه',
  ہ: 'ه',
  ۀ: 'ه',
  گ: 'ك',
  ۃ: 'ه',
  '٫': '.',
  '٬': ',',
  // Tags of social media: "#الجيش_اليمني" reads as its words.
  _: ' ',
  '#': '',
  '\u00a0': ' ',
  '\u202f': ' ',
};

/** Tatweel, diacritics, dagger alef, and the invisible direction and joining marks: dropped. */
const DROPPED =
  /[\u0640\u064b-\u065f\u0670\u06d6-\u06ed\u0610-\u061a\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad]/;

/** Forms met so far by code unit: texts hold few different ones. */
let known: (string | undefined)[] | null = null;
/** Of the same units, whether they stay as they are: 0 unasked, 1 so, 2 not. */
const stays = new Uint8Array(0x10000);

/** Whether a code unit stays as it is: asked of every unit of a text. */
export function isFolded(code: number): boolean {
  const met = stays[code];
  if (met) return met === 1;
  const char = String.fromCharCode(code);
  const answer = foldChar(char) === char;
  stays[code] = answer ? 1 : 2;
  return answer;
}

/** The matching form of one character (a code unit): `foldChar('أ')` → `'ا'`, `foldChar('٣')` → `'3'`, a diacritic → `''`. */
export function foldChar(char: string): string {
  known ??= Array.from({ length: 0x10000 });
  const code = char.charCodeAt(0);
  const met = known[code];
  if (met !== undefined) return met;
  const folded = findFold(char);
  known[code] = folded;
  return folded;
}

function findFold(char: string): string {
  const code = char.charCodeAt(0);
  const letter = LETTERS[char];
  if (letter !== undefined) return letter;
  if (code < 0x80) return code >= 0x41 && code <= 0x5a ? char.toLowerCase() : char;
  if (code >= 0x0660 && code <= 0x0669) return String(code - 0x0660);
  if (code >= 0x06f0 && code <= 0x06f9) return String(code - 0x06f0);
  if (DROPPED.test(char)) return '';
  // Surrogate halves stay as they are: a lone half has no normal form.
  if (code >= 0xd800 && code <= 0xdfff) return char;
  // Presentation forms (ﻻ → لا) come from old encodings; other scripts are only lower-cased.
  const wide = code >= 0xfb50 && code <= 0xfeff ? [...char.normalize('NFKC')] : null;
  if (wide) return wide.map((part) => (part === char ? part : foldChar(part))).join('');
  return char.toLowerCase();
}

/** The matching form of a string: `foldArabic('أَرمينيا ٣')` → `'ارمينيا 3'`. */
export function foldArabic(text: string): string {
  let out = '';
  // What folds to itself is copied by the run.
  let from = 0;
  for (let i = 0; i < text.length; i++) {
    if (isFolded(text.charCodeAt(i))) continue;
    out += text.slice(from, i) + foldChar(text.charAt(i));
    from = i + 1;
  }
  return from === 0 ? text : out + text.slice(from);
}
