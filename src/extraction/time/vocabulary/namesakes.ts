// Nouns that are named after a date: "ساحة 14 تموز", "جامعة تشرين", "حركة 23 مارس", "ثورة 25 يناير". Always in the construct,
// without the article. "اتفاق 10 نوفمبر" and "هجوم 7 أكتوبر" are no such nouns: the date tells when. Folded.

/** Places, institutions, papers, parties and units: a name whatever follows. */
export const NAMED_AFTER_DATES: ReadonlySet<string> = new Set(
  [
    'ساحه شارع ميدان حي جسر كوبري طريق مدينه محله ضاحيه نفق دوار سد بحيره محافظه قاعده معسكر ثكنه مخيم مطار ميناء ملعب استاد حديقه محطه قصر',
    'جامعه مدرسه ثانويه معهد كليه مستشفي مسجد جامع مسرح متحف مركز مجمع مصنع صحيفه جريده مجله قناه اذاعه وكاله',
    'حركه كتيبه كتائب لواء فرقه سريه سرايا قوي تيار حزب جبهه تحالف ائتلاف تجمع فريق نادي منظمه جماعه تنسيقيه',
  ].flatMap((line) => line.split(' ')),
);

/** Wars and risings, known by their date where the year is not written: with it, the date tells when. */
export const KNOWN_BY_DATES: ReadonlySet<string> = new Set('ثوره حرب انتفاضه حراك نكسه عدوان'.split(' '));
