// Arabic spelling into Latin letters, for labels and ids of what no lexicon lists. Rough on purpose: short vowels are not
// written in Arabic, so a label made here is marked as a transliteration.
import { remember } from '../remember.ts';

import { foldArabic } from '../../domain/arabic-fold.ts';
import {
  COMMON_ENDINGS,
  FOREIGN_ENDINGS,
  FOREIGN_MARK,
  FOREIGN_OPENINGS,
  LONG,
  NATIVE,
} from '../lexicon/foreign-spelling.ts';
import { LATIN_NAMES } from '../lexicon/latin-names.ts';

const LATIN: Readonly<Record<string, string>> = {
  ا: 'a',
  أ: 'a',
  إ: 'i',
  آ: 'a',
  ء: '',
  ؤ: 'u',
  ئ: 'i',
  ب: 'b',
  ت: 't',
  ث: 'th',
  ج: 'j',
  ح: 'h',
  خ: 'kh',
  د: 'd',
  ذ: 'dh',
  ر: 'r',
  ز: 'z',
  س: 's',
  ش: 'sh',
  ص: 's',
  ض: 'd',
  ط: 't',
  ظ: 'z',
  ع: 'a',
  غ: 'gh',
  ف: 'f',
  ق: 'q',
  ك: 'k',
  ل: 'l',
  م: 'm',
  ن: 'n',
  ه: 'h',
  و: 'u',
  ي: 'i',
  ى: 'a',
  ة: 'a',
  پ: 'p',
  چ: 'ch',
  گ: 'g',
  ڤ: 'v',
  ژ: 'zh',
  ک: 'k',
  ی: 'i',
};
const VOWEL = /[aiou]/;

const endingOf = (body: string, common: boolean) =>
  FOREIGN_ENDINGS.find(
    ([ending]) =>
      (common || !COMMON_ENDINGS.has(ending)) && body.endsWith(ending) && body.length > ending.length + 2,
  );

/** Whether a word is spelt as foreign names are: by an ending or a sign of theirs, or long and without native letters. */
const isForeign = (body: string): boolean =>
  endingOf(body, false) !== undefined ||
  (!NATIVE.test(body) &&
    (FOREIGN_MARK.test(body) || body.length >= LONG || (body.length === LONG - 1 && body.endsWith('وف'))));

/** Whether a letter may be the vowel before or behind a glide: و and ي are consonants at the start of a word and beside a vowel. */
function letter(body: string, i: number, before: string, foreign: boolean): string {
  const char = body.charAt(i);
  const next = LATIN[body.charAt(i + 1)] ?? '';
  if (char === 'و' && (i === 0 || /[ai]/.test(before) || VOWEL.test(next.charAt(0)))) return 'w';
  if (char === 'ي' && (i === 0 || VOWEL.test(next.charAt(0)))) return 'y';
  // "قره": behind a consonant a last ه is a vowel.
  if (char === 'ه' && i === body.length - 1 && i > 1 && isConsonant(before)) return 'a';
  // "عا" is one long vowel in Latin letters.
  if (char === 'ا' && before === 'a') return '';
  if (char === 'غ' && foreign) return 'g';
  // "رئيسي", "مائي": the seat of a hamza before ي is no second i.
  if (char === 'ئ' && body.charAt(i + 1) === 'ي') return before === 'a' ? '' : 'e';
  return LATIN[char] ?? (/[a-z0-9]/i.test(char) ? char.toLowerCase() : '');
}

const isConsonant = (latin: string) => /^[b-df-hj-np-tv-z]/.test(latin);

/** Two consonants that open foreign names as they are: "Br", "Kl", "St". */
const OPENS = /^(?:[bkgf][rl]|st)/;

/** "فاعل", "فاعلة": two consonants at the end, with an i between them (فالح → Falih, رابعة → Rabia). */
const ACTIVE = /^([^اويآ])ا([^اويآىءئؤ])([^اويآىءئؤةه])(ة?)$/;

function activeParticiple(body: string): string | null {
  const [, first, second, third, feminine] = ACTIVE.exec(body) ?? [];
  if (!first || !second || !third) return null;
  const plain = (letters: string) => (letters === 'ع' ? '' : (LATIN[letters] ?? ''));
  return `${plain(first)}a${plain(second)}i${plain(third)}${feminine ? 'a' : ''}`;
}

/**
 * The letters of a word without its article, with the short vowels that keep consonants apart: C(a)C at the start, CC(a)C
 * inside. Foreign names take the endings and openings of theirs.
 */
function spell(body: string, foreign: boolean): string {
  const active = foreign ? null : activeParticiple(body);
  if (active !== null) return active;
  // "الوطنية": an adjective.
  if (!foreign && /..ية$/.test(body)) return `${spell(body.slice(0, -2), false)}iya`;
  const ending = foreign ? endingOf(body, true) : undefined;
  if (ending) return spell(body.slice(0, -ending[0].length), true) + ending[1];
  const opening = foreign ? FOREIGN_OPENINGS.find(([start]) => start.test(body)) : undefined;
  if (opening) return opening[1] + spellOn(body, opening[2], true);
  return spellOn(body, 0, foreign);
}

function spellOn(body: string, from: number, foreign: boolean): string {
  let out = '';
  /** Consonants in a row so far. */
  let run = 0;
  for (let i = from; i < body.length; i++) {
    const isChe = body.startsWith('تش', i);
    const latin = isChe ? 'ch' : letter(body, i, out.at(-1) ?? '', foreign);
    if (isChe) i++;
    if (latin === '') continue;
    if (!isConsonant(latin)) run = 0;
    else {
      const isStart = run === 1 && !VOWEL.test(out) && from === 0 && !(foreign && OPENS.test(out + latin));
      if (isStart || run >= 2) {
        out += 'a';
        run = 0;
      }
      run++;
    }
    out += latin;
  }
  return out;
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

const word = remember((text): string => {
  const known = LATIN_NAMES.get(foldArabic(text));
  if (known) return known;
  if (!text.startsWith('ال') || text.length <= 3) return capital(spell(text, isForeign(text)));
  const bare = LATIN_NAMES.get(foldArabic(text.slice(2)));
  return `al-${bare ?? capital(spell(text.slice(2), false))}`;
});

/**
 * Readable Latin letters, the article as al-, common names as they are usually written: `transliterate('أنار أيوازوف')` →
 * `'Anar Aywazov'`, `transliterate('محمد الحسن')` → `'Mohammed al-Hassan'`.
 */
export const transliterate = remember((text): string => {
  // Presentation forms of old encodings are the letters they show.
  const plain = text.normalize('NFKC').replace(/[\u0640\u064b-\u065f\u0670]/g, '');
  return plain
    .split(/[\s\-،,]+/)
    .filter((part) => part !== '')
    .map(word)
    .filter((part) => part !== '')
    .join(' ')
    .replaceAll('Abd al-', 'Abdul ')
    .replaceAll('Abd Allah', 'Abdullah')
    .replace(/^[bi](?=(?:in|int|bn) )/, (initial) => initial.toUpperCase())
    .trim();
});

/** A kebab-case id of a transliterated name; `unnamed` where nothing of it can be written. */
export const slugOf = remember((text): string => {
  const slug = transliterate(text)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .split('-')
    .filter(Boolean)
    .join('-');
  return slug === '' ? 'unnamed' : slug;
});

/**
 * What is left of a folded name when vowels and look-alike letters go: spellings of one foreign name meet
 * (هوفهانيسيان and اوفانيسيان → فنسن). Short ones meet by chance: use four letters or more.
 */
export const skeletonOf = remember((folded): string =>
  folded
    .replace(/[اويهئءؤ\s]/g, '')
    .replace(/ط/g, 'ت')
    .replace(/ص/g, 'س')
    .replace(/ظ/g, 'ز')
    .replace(/[غق]/g, 'ج')
    .replace(/(.)\1+/g, '$1'),
);
