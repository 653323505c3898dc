// Arabic spelling into Latin letters, for labels and ids of what no lexicon lists. Rough on purpose: short vowels are not
// written in Arabic, so a label made here is marked as a transliteration.

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
const VOWEL = /[aiu]/;

function word(text: string): string {
  let body = text;
  let article = '';
  if (body.startsWith('ال') && body.length > 3) {
    article = 'al-';
    body = body.slice(2);
  }
  let out = '';
  for (let i = 0; i < body.length; i++) {
    const char = body.charAt(i);
    const before = out.at(-1) ?? '';
    const next = LATIN[body.charAt(i + 1)] ?? '';
    let latin = LATIN[char] ?? (/[a-z0-9]/i.test(char) ? char.toLowerCase() : '');
    // و and ي are consonants at the start of a word and beside a vowel.
    if (char === 'و' && (i === 0 || /[ai]/.test(before) || VOWEL.test(next.charAt(0)))) latin = 'w';
    if (char === 'ي' && (i === 0 || VOWEL.test(next.charAt(0)))) latin = 'y';
    // Two consonants in a row get the vowel that spelling leaves out, at the start of a word only.
    if (
      out.length > 0 &&
      i === 1 &&
      latin !== '' &&
      !VOWEL.test(before) &&
      !VOWEL.test(latin.charAt(0)) &&
      latin !== 'r'
    ) {
      out += 'a';
    }
    out += latin;
  }
  return article + out.charAt(0).toUpperCase() + out.slice(1);
}

/** `transliterate('أنار أيوازوف')` → `'Anar Aywazuf'`. */
export function transliterate(text: string): string {
  const plain = text.replace(/[\u0640\u064b-\u065f\u0670]/g, '');
  return plain
    .split(/[\s\-،,]+/)
    .filter((part) => part !== '')
    .map(word)
    .join(' ')
    .trim();
}

/** A kebab-case id of a transliterated name; `unnamed` where nothing of it can be written. */
export function slugOf(text: string): string {
  const slug = transliterate(text)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .split('-')
    .filter(Boolean)
    .join('-');
  return slug === '' ? 'unnamed' : slug;
}

/**
 * What is left of a folded name when vowels and look-alike letters go: spellings of one foreign name meet
 * (هوفهانيسيان and اوفانيسيان → فنسن). Short ones meet by chance: use four letters or more.
 */
export function skeletonOf(folded: string): string {
  return folded
    .replace(/[اويهئءؤ\s]/g, '')
    .replace(/ط/g, 'ت')
    .replace(/ص/g, 'س')
    .replace(/ظ/g, 'ز')
    .replace(/[غق]/g, 'ج')
    .replace(/(.)\1+/g, '$1');
}
