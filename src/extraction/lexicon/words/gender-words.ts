// The gender of what bodies, men and lands are called by: verbs agree with it.

/** Heads of names that take a verb in the feminine, folded and without the article; plurals of things and bodies among them. */
export const FEMININE_HEADS: ReadonlySet<string> = new Set([
  'قوات',
  'سلطات',
  'وحدات',
  'كتائب',
  'فصائل',
  'سرايا',
  'الويه',
  'ميليشيا',
  'مليشيا',
  'ميليشيات',
  'مليشيات',
  'حركه',
  'جماعه',
  'جبهه',
  'وزاره',
  'خارجيه',
  'حكومه',
  'رئاسه',
  'بعثه',
  'لجنه',
  'منظمه',
  'هيئه',
  'مفوضيه',
  'امم',
  'دول',
  'وكاله',
  'شرطه',
  'قياده',
  'جامعه',
  'محكمه',
  'معارضه',
  'مقاومه',
  'ولايات',
  'امارات',
]);

/** Heads that take it in the masculine. */
export const MASCULINE_HEADS: ReadonlySet<string> = new Set([
  'مجلس',
  'جيش',
  'حزب',
  'تنظيم',
  'حلف',
  'اتحاد',
  'برلمان',
  'تحالف',
  'ائتلاف',
  'نظام',
  'جهاز',
  'مرصد',
  'فريق',
  'وفد',
  'رئيس',
  'وزير',
  'مبعوث',
  'امين',
  'قائد',
  'زعيم',
  'اقليم',
  'قطاع',
  'بيت',
  'قصر',
]);

/** Lands of the masculine gender, folded; those of one word are feminine else. */
export const MASCULINE_LANDS: ReadonlySet<string> = new Set([
  'العراق',
  'اليمن',
  'السودان',
  'الاردن',
  'المغرب',
  'لبنان',
  'الفاتيكان',
]);

/** Lands that newspapers use in either gender: "اتهم الصومال", "اتهمت الصومال". */
export const LANDS_OF_EITHER_GENDER: ReadonlySet<string> = new Set([
  'الصومال',
  'النيجر',
  'الكونغو',
  'الكاميرون',
  'السنغال',
  'المجر',
  'تشاد',
]);
