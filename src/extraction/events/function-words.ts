// Marks and words that carry no event and shape the sentence: what ends a clause, what opens one, prepositions, topics.

/** أن or إن, with its pronoun or without: what follows is told, wanted or denied. */
export const AN = /^[وف]?ب?ان(?:ه|ها|هم|هما|نا)?$/;
/** The relative pronouns, by what they agree with. */
export const MASCULINE_RELATIVE = /^[وف]?(?:الذي|اللذين|اللذان|الذين)$/;
const FEMININE_RELATIVE = /^[وف]?(?:التي|اللتين|اللتان|اللواتي)$/;
/** كان in the past, alone: with a past verb or a participle behind it, it puts these further back. */
export const WAS = /^[وف]?(?:كان|كانت|كانا|كانتا|كانوا)$/;
/** كان or يكون, whose subject stands between them and قد. */
export const WAS_OR_IS = /^[وف]?(?:كان|كانت|كانا|كانتا|كانوا|[يت]كون)$/;
/** Whether a word is a relative pronoun: الذي, والتي. */
export const isRelative = (text: string): boolean =>
  MASCULINE_RELATIVE.test(text) || FEMININE_RELATIVE.test(text);
/** Behind these stands what is known, with a time of its own: "رغم الهدنة", "منذ بدء المعارك ظهر السبت". */
export const PRESUPPOSES = /^[وف]?(?:منذ|بموجب|بمقتضي|رغم|الرغم|بالرغم)$/;
/** Conjunctions that turn to another story; those that only tell when or how are among the subordinators. */
export const TURNS = /^[وف]?(?:فيما|بينما|لكن|لكنه|لكنها|الا|غير|حين)$/;
/** The pronoun on أن that stands for who spoke before: "قالت X إنها تتهم". */
export const PRONOUN_ON_AN = /^[وف]?ب?ان(ه|ها|هم|هما)$/;
/** The ل of purpose, with the article or without: للسيطرة, لاستعادة; not the ل of the article itself. */
export const PURPOSE_PREFIX = /^[وف]?(?:ل|لل)$/;
export const CLAUSE_MARKS = new Set(['،', ',', '؛', ';', ':', '.', '…', '!', '؟', '?', '-', '–', '—']);
/** Words that open a clause of its own. */
export const SUBORDINATORS = new Set([
  'فيما',
  'بينما',
  'حيث',
  'اذ',
  'لكن',
  'لكنها',
  'لكنه',
  'لكنهما',
  'بعدما',
  'عندما',
  'حين',
  'الا',
  'غير',
  'ولكن',
  'قبلما',
  'كما',
  'مما',
  'ما',
]);
/** Prepositions that tell what a talk or a wish is about: what follows is a topic, not a happening. */
export const TOPIC = new Set([
  'بشان',
  'حول',
  'حيال',
  'سبل',
  'سبيل',
  'لبحث',
  'بحث',
  'موضوع',
  'قضيه',
  'مسار',
  'اليه',
  'طاوله',
  'امل',
  'املها',
  'امله',
  'جهود',
  'مساعي',
  'منع',
  'لمنع',
  'تجنب',
  'لتجنب',
  'تفادي',
  'ضمان',
  'لضمان',
  'مراقبه',
  'امكانيه',
  'احتمال',
  'احتمالات',
  'فرص',
  'خطر',
  'سيناريو',
  'اجل',
  'بهدف',
  'بغيه',
  'مسعي',
  'محاوله',
  'خطه',
  'اقتراح',
  'مقترح',
  'ملف',
  'عمليه',
  'نظام',
  'بخصوص',
  'تنفيذ',
  'استئناف',
]);

export const PREPOSITIONS: ReadonlySet<string> = new Set([
  'في',
  'من',
  'الي',
  'علي',
  'عن',
  'مع',
  'بين',
  'خلال',
  'بعد',
  'قبل',
  'منذ',
  'حتي',
  'نحو',
  'ضد',
  'لدي',
  'عند',
  'عبر',
  'رغم',
  'اثر',
  'جراء',
  'بسبب',
  'دون',
  'حول',
  'وفي',
  'ومن',
  'والي',
  'وعلي',
  'ومع',
  'وبين',
  'وخلال',
  'وبعد',
  'وقبل',
  'ومنذ',
  'بشان',
  'سبل',
  'عقب',
  'لاجل',
  'اجل',
  'بهدف',
  'باتجاه',
  'تجاه',
  'حيال',
  'ازاء',
  'لصالح',
  'اعتبارا',
]);

/** "تبنى", "وتتبنى", "تبنت", as they are written once folded: takes a deed upon oneself. */
export const ADOPTS = /^[وف]?(?:[يت]?تبني|تبنا|تبنت)$/;
