// Words that make a place out of another: compass points, the countryside of a town, the lands and borders of a state.

/** Compass words with the English adjective; forms joined by a space tell what lies between two points. */
export const DIRECTIONS: readonly { readonly key: string; readonly en: string; readonly forms: string }[] = [
  { key: 'north', en: 'northern', forms: 'شمال|شمالي' },
  { key: 'south', en: 'southern', forms: 'جنوب|جنوبي' },
  { key: 'east', en: 'eastern', forms: 'شرق|شرقي' },
  { key: 'west', en: 'western', forms: 'غرب|غربي' },
  { key: 'northeast', en: 'northeastern', forms: 'شمال شرق|شمال شرقي|شمالي شرق|شمالي شرقي' },
  { key: 'northwest', en: 'northwestern', forms: 'شمال غرب|شمال غربي|شمالي غرب|شمالي غربي' },
  { key: 'southeast', en: 'southeastern', forms: 'جنوب شرق|جنوب شرقي|جنوبي شرق|جنوبي شرقي' },
  { key: 'southwest', en: 'southwestern', forms: 'جنوب غرب|جنوب غربي|جنوبي غرب|جنوبي غربي' },
];

/** The country around a town, with the adjectives that tell which part of it: "ريف X الغربي". */
export const COUNTRYSIDE = 'ريف|أرياف';
export const COUNTRYSIDE_PARTS: readonly { readonly ar: string; readonly en: string }[] = [
  { ar: 'الشمالي', en: 'northern ' },
  { ar: 'الجنوبي', en: 'southern ' },
  { ar: 'الشرقي', en: 'eastern ' },
  { ar: 'الغربي', en: 'western ' },
];

/** What a state's adjective makes the state itself, as ground: "الأراضي السورية", "قرى أذربيجانية". */
export const LANDS =
  'الأراضي|أراضي|أراض|أراضٍ|الأجواء|أجواء|المياه|مياه|القرى|قرى|البلدات|بلدات|المدن|مدن|المناطق|مناطق';

export const BORDERS = 'الحدود|حدود';

/** The capital, followed by the adjective of its state. */
export const CAPITAL_NOUN = 'العاصمة';

/** Nouns that are part of the name of a place and hardly a word of news by themselves: "تل X", "كفر X". */
export const TOPONYM_NOUNS = 'تل|كفر|خربة|كريات|كفار';

/** Genitives behind a noun of places that name nothing: "منطقة الجزاء", "قاعدة البيانات". */
export const COMMON_GENITIVES =
  'التدريب|الاعتقال|الصواريخ|البيانات|الألغام|النفط|الغاز|الجيش|القوات|الشرطة|المسلحين|المتمردين|اللاجئين|النازحين|العدو|المقاومة|الحرس|الدفاع|التحالف|الأمن|الطيران|المعارضة|النظام|السلام|الحلفاء|الأسرى|الجنود|المقاتلين|الذرائع|العجز|الثغرات|الجزاء|الهبوط|الصنع|المناورات|العمليات|البلاد|العالم';
