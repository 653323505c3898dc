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

/** Genitives behind a noun of places that name nothing, with and without the article: "منطقة خفض التصعيد", "قاعدة البيانات". */
export const COMMON_GENITIVES =
  'تدريب|اعتقال|احتجاز|إيواء|نزوح|لجوء|استقبال|صواريخ|بيانات|ألغام|نفط|غاز|صيد|صيادين|جيش|قوات|شرطة|مسلحين|متمردين|لاجئين|نازحين|عدو|مقاومة|حرس|دفاع|تحالف|أمن|طيران|معارضة|نظام|سلام|حلفاء|أسرى|جنود|مقاتلين|ذرائع|عجز|ثغرات|جزاء|هبوط|إنزال|صنع|مناورات|عمليات|بلاد|عالم|خفض|حظر|نفوذ|سيطرة|انتشار|تمركز|اشتباك|اشتباكات|مواجهات|نزاع|صراع|حرب|قتال|توتر|تماس|فصل|عزل|تهدئة|حدث|حادث|انفجار|حدود|إقامة|أشباح|تجمع|عبور|تجارة|استيراد|تصدير|مياه|طاقة|كهرباء|خطر|كوارث|جوار|جذب|ذهاب|إياب|تواجد|وجود|تموضع|ذات|عدم|نزع|وقف|نيران|مصانع|اصطياد|ذكرى|عقيدة|انتخابات|بضائع|منتجات|كأس|تخفيف|اقتتال|تأثير|زراعة|نشاط|عائلة|نازحين|تناسب|حكم|عمق|مداهمات|قرار|منتخب|استفتاء';

/** Words of control, whose object behind "على" is ground: "سيطر على X", "السيطرة على X", "استولت على X". */
export const CONTROL_WORDS =
  'سيطر|سيطرت|سيطرا|سيطروا|يسيطر|تسيطر|يسيطران|يسيطرون|سيطرة|سيطرته|سيطرتها|سيطرتهم|سيطرتهما|استولى|استولت|استولوا|يستولي|تستولي|استيلاء|استيلائه|استيلائها';

/** Words of scattered places that say where behind "في": "مناطق في X", "مواقع في X وY". */
export const SCATTERED_PLACES = 'مناطق|أماكن|مواقع|نقاط|أنحاء|مزارع|محاور|أحياء|قرى|بلدات|منازل';

/** Nouns that stand without an article or a complement where ground is meant, and so are no names: "سيطر على أسلحة". */
export const UNNAMED_GROUND =
  'مواقع|مناطق|نقاط|قرى|بلدات|مدن|أحياء|تلال|تلة|مرتفعات|مقرات|مقار|مقر|حواجز|حاجز|منازل|منزل|أراض|أراضي|مساحات|أجزاء|مبان|مباني|مبنى|قرية|بلدة|مدينة|منطقة|موقع|نقطة|حي|جبل|مطار|معبر|معابر|قاعدة|قواعد|ثكنة|معسكر|معسكرات|طريق|طرق|طرقات|شارع|شوارع|جسر|جسور|سد|ميناء|حقل|حقول|آبار|بئر|منشآت|مصنع|مصانع|مدرسة|مدارس|مستشفى|سجن|سفينة|سفن|ناقلة|أسلحة|سلاح|ذخائر|ذخيرة|معدات|عتاد|آليات|دبابات|دبابة|مدرعات|عربات|سيارات|شاحنات|طائرات|صواريخ|أموال|وثائق|مساعدات|ممتلكات|كميات|كمية|عدد|عدة|بعض|كل|كافة|جميع|معظم|أغلب|غالبية|كامل|نصف|ثلث|ربع|أكثر|نحو|قرابة|حوالي|ما|من|أي|مزيد|غيرها|سواها|ذلك|هذه|هذا|تلك|شيء|أخرى|داخل|خارج|وسط|قلب|أطراف|محيط|ضواحي|مشارف|عمق|ريف|أرياف|شمال|جنوب|شرق|غرب|شمالي|جنوبي|شرقي|غربي|محور|محاور|جبهة|جبهات|خط|خطوط|ضفة|ساحل|حدود|قطاع|قطاعات|مرفأ|مرافئ|موانئ|مختلف|شتى|سائر|حجم|جانبي|جانب|قسم|أقسام|جزء|كثير|قليل|سيارة|مركبة|حافلة|طول|مدى|تماس|سلسلة|جيوب|جيب|رقعة|ممر|ممرات|شريط|حزام|مجمع|برج|أبراج|جزر|جزيرة|مدخل|مداخل|مخازن|مخزن|مستودع|مستودعات|غنائم|رهائن';

/** Houses that a nation's adjective tells from others, and does not make that nation's to strike or to lose: "المستشفى الإندونيسي". */
export const NOUNS_OF_HOUSES =
  'مستشفى|مشفى|مستوصف|عيادة|عيادات|مطار|جامعة|كلية|مدرسة|مدارس|معهد|مركز|مكتبة|متحف|مسجد|جامع|كنيسة|دير|مقبرة|فندق|سوق|نادي|ناد|ملعب|حي|شارع|برج|مطعم|مقهى|مخبز|مصرف|بنك';
