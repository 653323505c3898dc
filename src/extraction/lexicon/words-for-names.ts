// Words by which Arabic news points to actors without naming them: bodies, offices, titles, groups, place nouns,
// references back, and the words that never begin a person's name. Grammar and usage only; names stand in actors/ and places/.
import type { ActorKind } from '../../domain/corpus-schema.ts';

export interface BodyWord {
  readonly key: string;
  readonly kind: ActorKind;
  readonly en: string;
  readonly gender: 'm' | 'f';
  /** Forms that an adjective follows: "الجيش" + الفرنسي. The first makes the label. */
  readonly definite: string;
  /** Forms that the owner's name follows: "جيش" + فرنسا. The first makes the label. */
  readonly construct: string;
}

const body = (
  key: string,
  kind: ActorKind,
  en: string,
  gender: 'm' | 'f',
  definite: string,
  construct: string,
): BodyWord => ({ key, kind, en, gender, definite, construct });

/** Portfolios of ministries and ministers besides the great ones: key, English, Arabic without the article. */
const MINISTRIES: readonly (readonly [key: string, en: string, ar: string])[] = [
  ['energy', 'Energy', 'طاقة'],
  ['finance', 'Finance', 'مالية'],
  ['information', 'Information', 'إعلام'],
  ['justice', 'Justice', 'عدل'],
  ['economy', 'Economy', 'اقتصاد'],
  ['trade', 'Trade', 'تجارة'],
  ['transport', 'Transport', 'نقل'],
  ['education', 'Education', 'تعليم'],
  ['agriculture', 'Agriculture', 'زراعة'],
  ['oil', 'Oil', 'نفط'],
  ['water-resources', 'Water Resources', 'موارد مائية'],
  ['displacement', 'Displacement', 'هجرة'],
  ['culture', 'Culture', 'ثقافة'],
  ['tourism', 'Tourism', 'سياحة'],
  ['labour', 'Labour', 'عمل'],
  ['social-affairs', 'Social Affairs', 'شؤون اجتماعية'],
];

/** Bodies of a state or region. The key ends the actor's id; `self` is the owner itself ("the French side"). */
export const BODIES: readonly BodyWord[] = [
  body(
    'army',
    'armed-force',
    'army',
    'm',
    'الجيش|الجيش العربي|القوات المسلحة|القوات|القوات البرية|القوات النظامية|القوات الحكومية|الجيش الحكومي|القيادة العسكرية|قيادة الجيش|الحامية|الوحدات|الجنود|العسكريين|العسكريون|المدفعية|قوات الدفاع|جيش الاحتلال|قوات الاحتلال|القوات الاتحادية|الجيش الاتحادي',
    'جيش|قوات|جيشا|جيشي|القوات المسلحة في|قوات الدفاع في|جنود|القوات المسلحة ل|قوات دفاع',
  ),
  body(
    'air-force',
    'armed-force',
    'air force',
    'm',
    'سلاح الجو|القوات الجوية|الطيران|الطيران الحربي|الطيران المروحي|المروحيات|الطائرات المروحية|المقاتلات|الطائرات|الطائرات الحربية|القوات الجوفضائية',
    'سلاح جو|طيران|طائرات|مقاتلات',
  ),
  body(
    'air-defence',
    'armed-force',
    'air defence',
    'm',
    'الدفاع الجوي|الدفاعات الجوية|قوات الدفاع الجوي|أنظمة الدفاع الجوي',
    'دفاعات|الدفاعات الجوية في',
  ),
  body('navy', 'armed-force', 'navy', 'f', 'البحرية|القوات البحرية|الأسطول', 'بحرية|أسطول'),
  body(
    'general-staff',
    'armed-force',
    'general staff',
    'f',
    'هيئة الأركان|هيئة الأركان العامة|رئاسة الأركان|الأركان العامة|هيئة أركان الجيش|أركان الجيش',
    'هيئة أركان|رئاسة أركان',
  ),
  body(
    'special-forces',
    'armed-force',
    'special forces',
    'f',
    'القوات الخاصة|قوات النخبة|الوحدات الخاصة',
    'القوات الخاصة في',
  ),
  body(
    'counter-terrorism',
    'armed-force',
    'counter-terrorism service',
    'm',
    'جهاز مكافحة الإرهاب|قوات مكافحة الإرهاب|قوات جهاز مكافحة الإرهاب|وحدة مكافحة الإرهاب',
    'جهاز مكافحة الإرهاب في',
  ),
  body(
    'joint-operations-command',
    'armed-force',
    'Joint Operations Command',
    'f',
    'قيادة العمليات المشتركة|غرفة العمليات المشتركة|القيادة المشتركة',
    'قيادة العمليات المشتركة في',
  ),
  body('national-guard', 'armed-force', 'National Guard', 'm', 'الحرس الوطني', 'الحرس الوطني في'),
  body(
    'republican-guard',
    'armed-force',
    'Republican Guard',
    'm',
    'الحرس الجمهوري|قوات الحرس الجمهوري|الحرس الرئاسي',
    'الحرس الجمهوري في',
  ),
  body(
    'coast-guard',
    'armed-force',
    'coast guard',
    'm',
    'خفر السواحل|حرس السواحل',
    'خفر سواحل|خفر السواحل في',
  ),
  body('gendarmerie', 'armed-force', 'gendarmerie', 'm', 'الدرك|قوات الدرك', 'درك'),
  body('border-guard', 'armed-force', 'border guard', 'm', 'حرس الحدود', 'حرس حدود'),
  body(
    'mod',
    'government-body',
    'Defence Ministry',
    'f',
    'وزارة الدفاع|وزارة الدفاع الوطني|الدفاع',
    'وزارة دفاع|وزارة الدفاع في|وزارة الدفاع ب|دفاع|وزارتا دفاع|وزارتي دفاع',
  ),
  body(
    'mfa',
    'government-body',
    'Foreign Ministry',
    'f',
    'وزارة الخارجية|الخارجية|الدبلوماسية|وزارة الخارجية والمغتربين|وزارة الخارجية والتعاون الدولي|وزارة الشؤون الخارجية',
    'وزارة خارجية|خارجية|وزارة الخارجية في|وزارة الخارجية ب|وزارتا خارجية|وزارتي خارجية',
  ),
  body(
    'interior-ministry',
    'government-body',
    'Interior Ministry',
    'f',
    'وزارة الداخلية|الداخلية',
    'وزارة داخلية|وزارة الداخلية في|وزارة الداخلية ب',
  ),
  body(
    'health-ministry',
    'government-body',
    'Health Ministry',
    'f',
    'وزارة الصحة',
    'وزارة صحة|وزارة الصحة في|وزارة الصحة ب',
  ),
  body(
    'presidency',
    'government-body',
    'presidency',
    'f',
    'الرئاسة|رئاسة الجمهورية|الديوان الرئاسي',
    'رئاسة|الرئاسة في',
  ),
  body(
    'government',
    'government-body',
    'government',
    'f',
    'الحكومة|السلطات|مجلس الوزراء|الإدارة|القيادة|النظام|سلطات الاحتلال|الحكومة المركزية|السلطات المركزية',
    'حكومة|سلطات|السلطات في|الحكومة في|قيادة|قادة|إدارة|نظام|السلطات الصحية في',
  ),
  body(
    'intelligence',
    'government-body',
    'intelligence',
    'f',
    'الاستخبارات|المخابرات|أجهزة الاستخبارات|جهاز الاستخبارات|جهاز المخابرات|الاستخبارات العسكرية|المخابرات العامة|الاستخبارات الخارجية|جهاز الاستخبارات الخارجية',
    'استخبارات|مخابرات',
  ),
  body(
    'parliament',
    'government-body',
    'parliament',
    'm',
    'البرلمان|مجلس النواب|الجمعية الوطنية|مجلس الشعب',
    'برلمان|برلمان ولاية',
  ),
  body(
    'police',
    'government-body',
    'police',
    'f',
    'الشرطة|قوات الأمن|الأمن|الأجهزة الأمنية|القوات الأمنية|الشرطة الاتحادية|الشرطة العسكرية|قوات الشرطة|أجهزة الأمن',
    'شرطة|قوات أمن',
  ),
  body('embassy', 'government-body', 'embassy', 'f', 'السفارة', 'سفارة|السفارة في'),
  body(
    'prosecution',
    'government-body',
    'prosecution',
    'f',
    'النيابة العامة|النيابة|النيابة العسكرية|الادعاء العام|المدعي العام|مكتب المدعي العام',
    'نيابة|النيابة العامة في',
  ),
  body(
    'civil-defence',
    'government-body',
    'civil defence',
    'm',
    'الدفاع المدني|جهاز الدفاع المدني|فرق الدفاع المدني',
    'الدفاع المدني في|دفاع مدني',
  ),
  body('central-bank', 'government-body', 'central bank', 'm', 'البنك المركزي|المصرف المركزي', 'بنك مركزي'),
  body(
    'court',
    'government-body',
    'court',
    'f',
    'المحكمة العليا|المحكمة الدستورية|المحكمة العسكرية|القضاء',
    'محكمة',
  ),
  body('consulate', 'government-body', 'consulate', 'f', 'القنصلية|القنصلية العامة', 'قنصلية'),
  ...MINISTRIES.map(([key, en, portfolio]) =>
    body(
      `${key}-ministry`,
      'government-body',
      `${en} Ministry`,
      'f',
      `وزارة ال${portfolio.replaceAll(' ', ' ال')}`,
      `وزارة ${portfolio}|وزارة ال${portfolio.replaceAll(' ', ' ال')} في|وزارة ال${portfolio.replaceAll(' ', ' ال')} ب`,
    ),
  ),
  body(
    'news-agency',
    'outlet',
    'news agency',
    'f',
    'وكالة الأنباء|وكالة الأنباء الرسمية|الوكالة الرسمية',
    'وكالة أنباء',
  ),
  body(
    'media',
    'outlet',
    'media',
    'f',
    'وسائل الإعلام|وسائل الإعلام الرسمية|الإعلام الرسمي|الصحافة',
    'وسائل إعلام|إعلام|صحافة',
  ),
  body('television', 'outlet', 'television', 'm', 'التلفزيون|التلفزيون الرسمي|التلفزيون الحكومي', 'تلفزيون'),
  body('self', 'state', '', 'm', 'الجانب|الطرف|الوفد|الدولة', 'وفد'),
];

/** Bodies that only the state has on whose ground the war is: outsiders have no regime, police or rescuers there. */
export const HOME_BODIES =
  'النظام|القوات النظامية|القوات الحكومية|الدفاع المدني|قوات الأمن|القوات الأمنية|الأجهزة الأمنية|الشرطة|النيابة العامة';

/** Bodies that news names without a nation once it is clear whose they are. */
export const BARE_BODIES =
  'النظام|جيش الاحتلال|قوات الاحتلال|سلطات الاحتلال|الحامية|القوات الاتحادية|الجيش الاتحادي|القوات الخاصة|جهاز مكافحة الإرهاب|قوات مكافحة الإرهاب|قوات جهاز مكافحة الإرهاب|قيادة العمليات المشتركة|الحرس الوطني|الحرس الجمهوري|الدفاع المدني|الدرك|خفر السواحل|النيابة العامة|الشرطة الاتحادية|البنك المركزي|الجيش|القوات المسلحة|القوات الحكومية|الجيش الحكومي|القوات النظامية|قوات الدفاع|سلاح الجو|القوات الجوية|الدفاع الجوي|الدفاعات الجوية|هيئة الأركان|هيئة الأركان العامة|وزارة الدفاع|وزارة الخارجية|وزارة الخارجية والمغتربين|وزارة الخارجية والتعاون الدولي|وزارة الشؤون الخارجية|وزارة الداخلية|وزارة الصحة|الرئاسة|الحكومة|السلطات|مجلس الوزراء|البرلمان|الشرطة|قوات الأمن|القوات الأمنية|الأجهزة الأمنية';

export interface OfficeWord {
  readonly key: string;
  readonly en: string;
  /** The body that speaks where the office has no known holder. */
  readonly body: string | null;
  readonly definite: { readonly sg: string; readonly du: string };
  readonly construct: { readonly sg: string; readonly du: string };
  /** With a possessive: "وزير دفاعها". */
  readonly possessed?: { readonly his: string; readonly her: string };
}

/** "دفاع" with a possessive: وزير دفاعها, وزيرة خارجيته. */
const possess = (portfolio: string, ending: string) => {
  const noun = portfolio.replace(/ة$/, 'ت') + ending;
  return `وزير ${noun}|وزيرة ${noun}`;
};
const ministry = (key: string, en: string, portfolio: string): OfficeWord => ({
  key,
  en,
  body: null,
  definite: {
    sg: `وزير ال${portfolio}|وزيرة ال${portfolio}`,
    du: `وزيرا ال${portfolio}|وزيري ال${portfolio}|وزراء ال${portfolio}`,
  },
  construct: {
    sg: `وزير ${portfolio}|وزيرة ${portfolio}`,
    du: `وزيرا ${portfolio}|وزيري ${portfolio}|وزراء ${portfolio}`,
  },
  possessed: { his: possess(portfolio, 'ه'), her: possess(portfolio, 'ها') },
});
const office = (
  key: string,
  en: string,
  bodyKey: string | null,
  definite: [sg: string, du: string],
  construct: [sg: string, du: string],
): OfficeWord => ({
  key,
  en,
  body: bodyKey,
  definite: { sg: definite[0], du: definite[1] },
  construct: { sg: construct[0], du: construct[1] },
});

/** Offices that one person holds at a time: president, prime minister, ministers, commanders. */
export const OFFICES: readonly OfficeWord[] = [
  office(
    'president',
    'president',
    'presidency',
    ['الرئيس|الرئيسة|رئيس الجمهورية|رئيسة الجمهورية|رئيس الدولة', 'الرئيسان|الرئيسين|الرؤساء'],
    ['رئيس|رئيسة|رئيس جمهورية', 'رئيسا|رئيسي|رؤساء'],
  ),
  office(
    'prime-minister',
    'prime minister',
    'government',
    [
      'رئيس الوزراء|رئيسة الوزراء|رئيس الحكومة|رئيسة الحكومة|رئيس مجلس الوزراء|الوزير الأول',
      'رئيسا الوزراء|رئيسي الوزراء|رئيسي الحكومة|رؤساء الوزراء',
    ],
    ['رئيس وزراء|رئيسة وزراء|رئيس حكومة|رئيسة حكومة', 'رئيسا وزراء|رئيسي وزراء'],
  ),
  ministry('fm', 'foreign minister', 'خارجية'),
  ministry('defence-minister', 'defence minister', 'دفاع'),
  ministry('interior-minister', 'interior minister', 'داخلية'),
  ministry('health-minister', 'health minister', 'صحة'),
  ...MINISTRIES.filter(([, , portfolio]) => !portfolio.includes(' ')).map(([key, en, portfolio]) =>
    ministry(`${key}-minister`, `${en.toLowerCase()} minister`, portfolio),
  ),
  office('king', 'king', null, ['الملك|العاهل', 'الملكان|الملكين'], ['ملك|عاهل', 'ملكا|ملكي']),
  office('emir', 'emir', null, ['الأمير', ''], ['أمير', '']),
  office('sultan', 'sultan', null, ['السلطان', ''], ['سلطان', '']),
  office('crown-prince', 'crown prince', null, ['ولي العهد', ''], ['ولي عهد', '']),
  office('chancellor', 'chancellor', 'government', ['المستشار|المستشارة', ''], ['مستشار|مستشارة', '']),
  office(
    'supreme-leader',
    'supreme leader',
    null,
    ['المرشد الأعلى|المرشد|المرشد الإيراني', ''],
    ['مرشد', ''],
  ),
  office(
    'secretary-general',
    'secretary-general',
    null,
    ['الأمين العام|الأمينة العامة', ''],
    ['أمين عام|الأمين العام ل', ''],
  ),
  office(
    'army-chief',
    'army chief',
    null,
    [
      'قائد الجيش|رئيس الأركان|رئيس هيئة الأركان|القائد العام للقوات المسلحة|رئيس هيئة الأركان العامة|قائد القوات المسلحة',
      '',
    ],
    ['قائد جيش|رئيس أركان|قائد قوات', ''],
  ),
  office(
    'speaker',
    'speaker of parliament',
    'parliament',
    ['رئيس البرلمان|رئيس مجلس النواب|رئيسة مجلس النواب', ''],
    ['رئيس برلمان', ''],
  ),
];

/** Who speaks for another: the body follows باسم, ل or is a complement. `أ|ب` by gender. */
export const SPOKESPERSONS = {
  m: 'مكتب|متحدث|المتحدث|الناطق|ناطق|المتحدث الرسمي|الناطق الرسمي|متحدث رسمي|المتحدث العسكري|الناطق العسكري|المكتب الصحافي|المكتب الصحفي|المكتب الإعلامي|المركز الصحفي|مصدر|مصدر رسمي|مسؤول|مسؤولين|مسؤولون|مصادر|بيان',
  f: 'متحدثة|المتحدثة|الناطقة|ناطقة|المتحدثة الرسمية|الناطقة الرسمية',
} as const;

/** Posts that many hold: a name after them, and whatever says of whom, makes a person. */
export const POSTS =
  'الموفد|موفد|موفدة|الموفدة|رئيس أركان|رئيس هيئة أركان|القائد العام|قائد عام|نائب القائد العام|رئيس دائرة|مدير دائرة|المسؤول|المسؤولة|مسؤول|مسؤولة|الناشط|أحد مستشاري|كبير مستشاري|قائد عمليات|رئيس حزب|مندوب|المندوب|مندوبة|المندوبة|مندوب|سفير|السفير|سفيرة|السفيرة|مبعوث|المبعوث|مبعوثة|المبعوثة|مساعد|مساعدة|المساعد|مستشار|مستشارة|قائد|القائد|قائدة|نائب|نائبة|النائب|النائبة|زعيم|الزعيم|زعيمة|أمين عام|حاكم|حاكمة|الحاكم|محافظ|المحافظ|عمدة|رئيس بلدية|والي|مدير|مديرة|المدير|المديرة|منسق|منسقة|المنسق|المنسقة|ممثل|ممثلة|الممثل|الممثلة|المفوض|المفوضة|مفوض|مفوضة|رئيس|رئيسة|وزير|وزيرة|عضو|القيادي|القيادية|قيادي|الأمين|أمين|الناشط|الناشطة|المحامي|الباحث|الخبير|المحلل|الصحفي|الصحافي|المراسل|مراسل|النائب العام|نائب رئيس|نائب وزير|نائب قائد|كبير مستشاري|كبير المفاوضين|القنصل|رئيس وفد|المقدم|كبيرة مستشاري|رئيس مجلس|رئيس هيئة|رئيس المجلس|رئيس لجنة|رئيس بعثة';

/** Forms of address and ranks before a name. */
export const TITLES =
  'السيد|السيدة|الدكتور|الدكتورة|الجنرال|جنرال|اللواء|لواء|العميد|عميد|العقيد|عقيد|المقدم|الرائد|الفريق|فريق أول|الفريق أول|الفريق الركن|الفريق أول الركن|المشير|النقيب|الملازم|الشيخ|الأميرال|الأدميرال|المهندس|اللواء الركن|العميد الركن|العقيد الركن|الركن|ركن|البابا|البطريرك|المفتي|الأستاذ|الكولونيل|الماريشال';

/** What may stand between a post and the name, beside names of bodies and states. */
export const COMPLEMENTS =
  'الدائم|الدائمة|لدى|عن|الخاص|الخاصة|إلى|في|من|على|السابق|السابقة|الأسبق|الحالي|الجديد|الجديدة|المنتخب|العام|العامة|الأعلى|الأول|الأولى|الثاني|لشؤون|شؤون|لحقوق|الإنسان|السامي|السامية|السياسي|السياسية|العسكري|العسكرية|الأمني|الأمن|القومي|الوطني|المكلف|المؤقت|الانتقالي|الأممي|الأممية|الإقليمي|المقيم|الإنساني|الإنسانية|الرئاسي|رئيس|رئيسة|وزير|وزارة|مجلس|المجلس|هيئة|لجنة|اللجنة|حزب|الحزب|حركة|منظمة|المنظمة|مكتب|المكتب|بعثة|البعثة|قوات|القوات|جيش|الجيش|المسلحة|الشؤون|الخارجية|الدفاع|الداخلية|السياسة|الاتصال|الإعلام|الإعلامي|برنامج|البرنامج|التنفيذي|التنفيذية|المحلي|المحلية|غير|المعترف|به|بها|دوليا|المعني|الأوروبي|الدولي|الدولية|السيادة|العمليات|المنطقة|مدينة|ولاية|محافظة|إقليم|جمهورية|الجمهورية|الوزراء|الحكومة|النواب|البرلمان|الأركان|شمال|جنوب|شرق|غرب|وسط|شمالي|جنوبي|غربي|شرقي|ب|ل';

/** Groups described rather than named. `ar`, `en`: what we call them, where the word of the sources takes sides. */
export const GROUPS: readonly {
  readonly key: string;
  readonly en: string;
  readonly ar?: string;
  readonly forms: string;
}[] = [
  {
    key: 'separatists',
    en: 'armed groups',
    ar: 'جماعات مسلحة',
    forms: 'الانفصاليون|الانفصاليين|انفصاليون|انفصاليين|انفصاليو',
  },
  {
    key: 'rebels',
    en: 'armed opposition groups',
    ar: 'جماعات معارضة مسلحة',
    forms: 'المتمردون|المتمردين|متمردون|متمردين|متمردو|متمردي|الثوار',
  },
  { key: 'militants', en: 'armed men', forms: 'المسلحون|المسلحين|مسلحون|مسلحين|مسلحو|مسلحي|متشددو|متشددي' },
  { key: 'opposition', en: 'opposition', forms: 'المعارضة|قوات المعارضة' },
  {
    key: 'factions',
    en: 'armed factions',
    forms:
      'الفصائل|فصائل|الفصائل المسلحة|الجماعات المسلحة|جماعات مسلحة|المجموعات المسلحة|مجموعات مسلحة|فصائل المعارضة|الميليشيات|ميليشيات|المليشيات|مليشيات|الميلشيات|ميلشيات',
  },
  { key: 'mercenaries', en: 'foreign fighters', ar: 'مقاتلون أجانب', forms: 'المرتزقة|مرتزقة' },
  { key: 'fighters', en: 'fighters', forms: 'مقاتلون|مقاتلين|المقاتلون|المقاتلين|مقاتلو|مقاتلي' },
  { key: 'protesters', en: 'protesters', forms: 'المتظاهرون|المتظاهرين|المحتجون|المحتجين|متظاهرون|متظاهرين' },
  { key: 'settlers', en: 'settlers', forms: 'المستوطنون|المستوطنين|مستوطنون|مستوطنين' },
  { key: 'people', en: 'people', forms: 'الشعب|شعب' },
];

/** People who hold no office of their nation and are no party as such: "الصحفيون الألمان". */
export const NOUNS_OF_PRIVATE_PEOPLE =
  'صحفيون|صحفيين|صحافيون|صحافيين|ناشطون|ناشطين|نشطاء|خبراء|محللون|محللين|باحثون|باحثين|مراقبون|مراقبين|أكاديميون|أكاديميين|معارضون|معارضين|فرقاء|سياح|طلاب|فنانون|فنانين|رياضيون|رياضيين';

/** People whose nation's adjective tells for whom they are there: "المستشارين الأتراك". */
export const NOUNS_OF_OFFICE_HOLDERS =
  'مسؤولون|مسؤولين|سياسيون|سياسيين|مستشارون|مستشارين|دبلوماسيون|دبلوماسيين|محققون|محققين|مفاوضون|مفاوضين|وزراء|نواب|قادة|ضباط|طيارون|طيارين|مدربون|مدربين|موفدون|موفدين|وسطاء|مبعوثون|مبعوثين|زعماء';

/** Nouns that introduce a place: the kind in English labels new places. Forms: indefinite, then duals and plurals for lists. */
export const PLACE_NOUNS: readonly {
  readonly key: string;
  readonly forms: string;
  readonly plural?: boolean;
  /** What follows it may be common as well ("معسكر تدريب"): a name nobody lists counts with the article only. */
  readonly definite?: boolean;
}[] = [
  { key: 'city', forms: 'مدينة' },
  { key: 'town', forms: 'بلدة' },
  { key: 'village', forms: 'قرية' },
  { key: 'governorate', forms: 'محافظة' },
  { key: 'state', forms: 'ولاية' },
  { key: 'region', forms: 'إقليم|مقاطعة|شبه جزيرة' },
  { key: 'area', forms: 'منطقة|قضاء|ناحية' },
  { key: 'district', forms: 'حي|ضاحية|مديرية|محلية' },
  { key: 'lake', forms: 'بحيرة' },
  { key: 'mount', forms: 'جبل' },
  { key: 'crossing', forms: 'معبر' },
  { key: 'camp', forms: 'مخيم' },
  { key: 'airport', forms: 'مطار' },
  { key: 'port', forms: 'ميناء' },
  { key: 'island', forms: 'جزيرة' },
  { key: 'river', forms: 'نهر' },
  { key: 'valley', forms: 'وادي' },
  { key: 'hill', forms: 'تلة' },
  { key: 'plain', forms: 'سهل' },
  { key: 'kibbutz', forms: 'كيبوتس' },
  { key: 'camp', forms: 'معسكر', definite: true },
  { key: 'base', forms: 'قاعدة', definite: true },
  { key: 'field', forms: 'حقل', definite: true },
  { key: 'dam', forms: 'سد', definite: true },
  { key: 'settlement', forms: 'مستوطنة' },
  { key: 'capital', forms: 'العاصمة|عاصمة' },
  { key: 'city', forms: 'مدن|مدينتي|مدينتا', plural: true },
  { key: 'town', forms: 'بلدات|بلدتي|بلدتا', plural: true },
  { key: 'village', forms: 'قرى|قريتي|قريتا', plural: true },
  { key: 'governorate', forms: 'محافظات|محافظتي|محافظتا', plural: true },
  { key: 'state', forms: 'ولايات|ولايتي|ولايتا', plural: true },
  { key: 'region', forms: 'مقاطعات|مقاطعتي|أقاليم|إقليمي', plural: true },
  { key: 'district', forms: 'محليات|محليتي|أحياء|حيي|مديريات|مديريتي', plural: true },
  { key: 'area', forms: 'مناطق|منطقتي|منطقتا', plural: true },
];

/** Words that stand between a place noun and its name without being the name. */
export const PLACE_ADJECTIVES =
  'الاستراتيجية|الساحلية|الحدودية|المحاصرة|الجنوبية|الشمالية|الشرقية|الغربية|الكبرى|المحتلة';

/** What parties to a war make with each other: "محادثات سلام بين X وY". */
export const PEACE_NOUNS = 'سلام|تسوية';

/** What a title is no form of address behind: "مسجد الشيخ …", "تل الشيخ …" are named after people. */
export const NAMED_AFTER =
  'تل|جبل|حي|شارع|مسجد|جامع|مستشفى|مدرسة|قرية|مخيم|مقام|ضريح|ساحة|دوار|جامعة|مطار|كلية|معبر|منطقة|بلدة|مدينة|مركز|قاعدة|ثكنة|منشأة|كتيبة|كتائب|لواء|ألوية|سرايا|جسر|ميدان|سجن|وادي|عين';

export type AnaphorKind =
  | 'two-parties'
  | 'two-states'
  | 'two-people'
  | 'his-state'
  | 'her-state'
  | 'his-army'
  | 'her-army'
  | 'our-army'
  | 'counterpart'
  | 'statement'
  | 'body-noun'
  | 'place-noun'
  | 'latter'
  | 'called-in-war'
  | 'of-government';

/** Words that point back to an actor or place named before. */
export const ANAPHORS: readonly { readonly kind: AnaphorKind; readonly forms: string }[] = [
  {
    kind: 'two-parties',
    forms:
      'الطرفان|الطرفين|الجانبان|الجانبين|طرفا النزاع|طرفي النزاع|طرفا الصراع|طرفي الصراع|طرفا القتال|طرفي القتال|الطرفان المتحاربان|الطرفين المتحاربين|الطرفان المتنازعان|الطرفين المتنازعين|الطرفين المتناحرين|الطرفان المتناحران|الجانبين المتحاربين|طرفي الحرب|طرفا الحرب|أطراف النزاع|أطراف الصراع',
  },
  { kind: 'two-states', forms: 'البلدان|البلدين|الدولتان|الدولتين|الجارتان|الجارتين|الجيشان|الجيشين' },
  {
    kind: 'two-people',
    forms:
      'الرئيسان|الرئيسين|الزعيمان|الزعيمين|الوزيران|الوزيرين|القائدان|القائدين|الرجلان|الرجلين|المسؤولان|الدبلوماسيان|الدبلوماسيين',
  },
  { kind: 'his-state', forms: 'بلاده|حكومته|دولته' },
  { kind: 'her-state', forms: 'بلادها|حكومتها' },
  {
    kind: 'his-army',
    forms:
      'قواته|جيشه|جيش بلاده|قوات بلاده|القوات المسلحة لبلاده|مقاتلوه|مقاتليه|مسلحوه|مسلحيه|عناصره|رجاله|جنوده|وحداته|طائراته|طيرانه|مقاتلاته|مدفعيته|دفاعاته',
  },
  {
    kind: 'her-army',
    forms:
      'قواتها|جيشها|جيش بلادها|قوات بلادها|قواتهم|جيشهم|مقاتلوها|مقاتليها|مسلحوها|مسلحيها|عناصرها|رجالها|جنودها|وحداتها|طائراتها|طيرانها|مقاتلاتها|مدفعيتها|دفاعاتها',
  },
  { kind: 'our-army', forms: 'قواتنا|جيشنا|وحداتنا|جنودنا|مقاتلونا|مقاتلينا|طائراتنا|دفاعاتنا' },
  { kind: 'counterpart', forms: 'نظيره|نظيرها|نظيرته|نظيرتها|نظيريه|نظيريها|نظرائه|نظراؤه|نظراءه' },
  { kind: 'statement', forms: 'البيان' },
  { kind: 'latter', forms: 'الأخير|الأخيرة' },
  { kind: 'of-government', forms: 'الحكومي|الحكومية|حكومي|حكومية' },
  {
    kind: 'body-noun',
    forms:
      'الوزارة|المجموعة|المجلس|الحركة|المنظمة|التنظيم|الجماعة|الجبهة|الحزب|التحالف|الائتلاف|الوكالة|المرصد|الرئيس|الوزير|الوزيرة|الهيئة|الفرقة|اللواء|الفيلق|الكتيبة|الكتائب|السرايا|الميليشيا|المليشيا|النقابة|اللجنة|الجمعية|البعثة|المفوضية|الاتحاد',
  },
  {
    kind: 'place-noun',
    forms:
      'الإقليم|المدينة|البلدة|القرية|المحافظة|الولاية|القطاع|المخيم|العاصمة|المطار|الميناء|المعبر|المديرية|الضاحية|المقاطعة|المستوطنة|السد|القاعدة|المعسكر|الحي|الجزيرة المحتلة',
  },
];
