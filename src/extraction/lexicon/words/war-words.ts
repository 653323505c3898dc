// Words by which a text tells of war, folded, in classes that daily life does not use together: who bears arms, with what, and the
// truce between them. One class alone is met in sport, in storms and on markets.

/** The words of several lines as one choice. */
const choiceOf = (words: string): string =>
  words
    .trim()
    .split('\n')
    .map((row) => row.trim())
    .join('|');
const anyOf = (words: string): RegExp =>
  new RegExp(`(?<!\\p{L})[وفبلك]{0,2}(?:ال|لل)?(?:${choiceOf(words)})(?!\\p{L})`, 'u');

/** An army and its men. */
const ARMY = anyOf(`
  جيش|جنود|جندي|جنديا|جنديان|جنديين
  عسكري|عسكريه|عسكريا|عسكريين|عسكريون
  قوات (?:ال)?(?:مسلحه|حكوميه)
`);
/** Fighters who are no army. */
const IRREGULARS = anyOf(`
  مسلحين|مسلحون|مسلحو|مسلحي|متمردين|متمردون|متمردي
  ميليشيا|ميليشيات|مليشيا|مليشيات|فصائل|مقاتلين|مقاتلون|مقاتلي|مقاتلو
  (?:تنظيمات|تنظيم|جماعات|جماعه|مجموعات|مجموعه|مجموعتان|عناصر) (?:ال)?(?:مسلحه|مسلحتان)
`);
/** Weapons of war. */
const ARMS = anyOf(`
  قذيفه|قذائف|صاروخ|صاروخا|صواريخ|قصف|قصفا|غاره|غارات|هاون
  مدفعيه|دبابات|مدرعات|اسلحه (?:ال)?ثقيله
  عبوه ناسفه|عبوات ناسفه|حزام ناسف|حزامه الناسف|سياره مفخخه|سيارتين مفخختين
`);
/** What stops them. */
const TRUCE = anyOf(`
  هدنه|وقف (?:ل|ال)?(?:اطلاق|قتال)
`);
const CLASSES = [ARMY, IRREGULARS, ARMS, TRUCE];

/** How many of the classes a folded text has words of: `warClasses('قصف الجيش المدينه')` → 2, the army and its weapons. */
export const warClasses = (text: string): number => CLASSES.filter((words) => words.test(text)).length;
