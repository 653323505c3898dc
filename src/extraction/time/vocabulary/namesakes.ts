// Nouns that are named after a date: "ساحة 14 تموز", "جامعة تشرين", "حركة 23 مارس", "ثورة 25 يناير". Always in the construct,
// without the article. "اتفاق 10 نوفمبر" and "هجوم 7 أكتوبر" are no such nouns: the date tells when; a year alone behind them
// does so too. Folded.

/** Places, institutions, papers, parties and units: a name whatever follows. */
export const NAMED_AFTER_DATES: ReadonlySet<string> = new Set(
  [
    'ساحه شارع ميدان حي جسر كوبري طريق مدينه محله ضاحيه نفق دوار سد بحيره محافظه قاعده معسكر ثكنه مخيم مطار ميناء ملعب استاد حديقه محطه قصر',
    'جامعه مدرسه ثانويه معهد كليه مستشفي مسجد جامع مسرح متحف مركز مجمع مصنع صحيفه جريده مجله قناه اذاعه وكاله',
    'حركه كتيبه كتائب لواء فرقه سريه سرايا قوي تيار حزب جبهه تحالف ائتلاف تجمع فريق نادي منظمه جماعه تنسيقيه شباب ملتقي رابطه موقع',
  ].flatMap((line) => line.split(' ')),
);

/** Wars and risings, known by their date where the year is not written: with it, the date tells when. */
export const KNOWN_BY_DATES: ReadonlySet<string> = new Set('ثوره حرب انتفاضه حراك نكسه عدوان'.split(' '));

/** What happens or is made in a year, which a bare number behind it names: "انتخابات 2018", "غزو 2003", "اتفاق 2015 النووي". */
export const HELD_IN_YEARS: ReadonlySet<string> = new Set(
  [
    'انتخابات استفتاء دستور موازنه ميزانيه قمه اتفاق اتفاقيه معاهده هدنه تسويه مبادره مفاوضات محادثات',
    'حرب حربي حروب غزو اجتياح عدوان معركه معارك هجوم هجمات حمله عمليه مجزره مذبحه مجازر اباده تفجيرات اغتيالات',
    'ثوره انقلاب انتفاضه احتجاجات تظاهرات مظاهرات حراك احداث ازمه نكبه نكسه زلزال فيضانات مجاعه',
  ].flatMap((line) => line.split(' ')),
);

/** A word with each of the clitics that a construct may carry taken off: `وبجسر` → `وبجسر`, `بجسر`, `جسر`. */
function stems(word: string): string[] {
  const clitics = /^[وف]?[بلك]?/.exec(word)?.[0].length ?? 0;
  return Array.from({ length: clitics + 1 }, (_, cut) => word.slice(cut));
}

/** Whether a word, with or without clitics, is one of some nouns in the construct: `ولجسر` of `جسر`. */
export const isHead = (heads: ReadonlySet<string>, word: string | undefined): boolean =>
  word !== undefined && stems(word).some((stem) => heads.has(stem));
