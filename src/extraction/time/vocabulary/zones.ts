// Words of time zones; a zone is kept as written, never converted. Folded, as the text is.

/** Greenwich in its spellings, and the signs for it. */
export const GREENWICH: readonly string[] = [
  'غرينتش',
  'غرينيتش',
  'جرينتش',
  'جرينيتش',
  'كرينتش',
  'كرينيتش',
  'تغ',
  'gmt',
  'utc',
];

/** First words of place names that are nothing alone: "أبو ظبي", "تل أبيب". */
export const COMPOUND_HEADS: readonly string[] = ['ابو', 'تل', 'نيو', 'اديس', 'سان', 'بور', 'هونغ'];
/** The second words that only belong to a place as its adjective. */
export const PLACE_ADJECTIVES: readonly string[] = [
  'المكرمه',
  'المنوره',
  'المحتله',
  'المتحده',
  'الجنوبيه',
  'الشماليه',
];
/** "شرق أمريكا", "وسط أوروبا", "الساحل الشرقي". */
export const DIRECTIONS: readonly string[] = ['شرق', 'غرب', 'وسط', 'شمال', 'جنوب', 'الساحل'];
