// Nouns that open the name of an armed group, an organisation or an outlet that no list has: "لواء اليرموك", "نقابة أطباء السودان",
// "موقع «…»". Grammar and usage only; what such a name may not be is here as well.
import type { ActorKind } from '../../domain/corpus-schema.ts';

export interface OrganisationWord {
  readonly kind: ActorKind;
  /** The noun in English, as it ends the label: "al-Yarmuk Brigade". */
  readonly en: string;
  /** Its forms before a name, by `|`. */
  readonly forms: string;
  /** One word with the article is name enough ("حزب الأمة"); elsewhere it would be a common noun ("موقع الهجوم"). */
  readonly single?: boolean;
  /** Without quotation marks it opens no name at all. */
  readonly quotedOnly?: boolean;
  /** A common noun of peaceful life too ("حركة المرور"): without quotation marks a name only where a war is told. */
  readonly weak?: boolean;
  /** Genitives that make a common noun of it, with their article, by `|`: "حركة الملاحة", "قوة الانفجار". */
  readonly commonWith?: string;
  /** With a place behind it, it is where that lies and nobody: "جبهة مطار X". */
  readonly placed?: boolean;
}

const armed = (en: string, forms: string, single = true): OrganisationWord => ({
  kind: 'armed-force',
  en,
  forms,
  single,
  weak: !single,
});
/** Their names without quotation marks are rather bodies of a state or common nouns: "مجلس محافظة", "مكتب الرئيس". */
const quotedCivil = (en: string, forms: string): OrganisationWord => ({
  kind: 'organisation',
  en,
  forms,
  quotedOnly: true,
});
const civil = (en: string, forms: string, single = false): OrganisationWord => ({
  kind: 'organisation',
  en,
  forms,
  single,
});
const outlet = (en: string, forms: string): OrganisationWord => ({
  kind: 'outlet',
  en,
  forms,
  quotedOnly: true,
});

export const ORGANISATIONS: readonly OrganisationWord[] = [
  armed('Brigade', 'لواء'),
  armed('Brigades', 'ألوية|كتائب|سرايا|عصائب'),
  armed('Battalion', 'كتيبة'),
  armed('Corps', 'فيلق'),
  armed('Division', 'فرقة', false),
  armed('Regiment', 'فوج', false),
  armed('militia', 'ميليشيا|مليشيا'),
  armed('Group', 'جماعة'),
  { ...armed('Group', 'مجموعة|فصيل'), quotedOnly: true },
  { ...armed('gang', 'عصابة'), quotedOnly: true },
  {
    ...armed('organisation', 'تنظيم', false),
    commonWith:
      'الانتخابات|المظاهرات|التظاهرات|المسيرات|الرحلات|الحياة|المرور|العمل|العلاقات|الدخول|الخروج|المؤتمر',
  },
  {
    ...armed('Movement', 'حركة', false),
    commonWith:
      'الملاحة|المرور|السير|الطيران|البيع|الشراء|الشحن|التجارة|النقل|السفر|العبور|التنقل|النزوح|القطارات|الطائرات|السفن|المسافرين|الأسواق|الأسعار|التصدير|الاستيراد|النازحين|اللاجئين|العودة|التمرد|المدنيين|السكان|الناس|المواطنين|المعبر|المطار|الميناء',
  },
  {
    ...armed('Front', 'جبهة', false),
    commonWith:
      'القتال|الحرب|المواجهة|المواجهات|النار|الشمال|الجنوب|الشرق|الغرب|الداخل|العمليات|المعركة|المعارك|الساحل|الحدود|العدو|الوسط',
    placed: true,
  },
  {
    ...armed('Force', 'قوة', false),
    commonWith:
      'الضربات|الضربة|الانفجار|الانفجارات|القصف|القانون|السلاح|النيران|القرار|الموقف|الدولة|الجيش|العدو|الزلزال|الرياح|الدفع|الإرادة',
  },
  civil('Party', 'حزب', true),
  civil('Union', 'نقابة|اتحاد'),
  civil('Committee', 'لجنة'),
  civil('Association', 'جمعية|رابطة', true),
  civil('Organisation', 'منظمة'),
  civil('Foundation', 'مؤسسة'),
  quotedCivil('Network', 'شبكة'),
  quotedCivil('Centre', 'مركز'),
  civil('Observatory', 'مرصد'),
  civil('Coalition', 'ائتلاف'),
  civil('Coordination', 'تنسيقية|تنسيقيات'),
  quotedCivil('Authority', 'هيئة'),
  quotedCivil('Council', 'مجلس'),
  civil('Mission', 'بعثة'),
  quotedCivil('Initiative', 'مبادرة'),
  quotedCivil('Office', 'مكتب'),
  outlet('website', 'موقع'),
  outlet('newspaper', 'صحيفة|جريدة'),
  outlet('channel', 'قناة'),
  outlet('agency', 'وكالة'),
  outlet('radio', 'إذاعة'),
];

/** Words that end a name before them, or never are one: prepositions, pronouns, days. */
export const NOT_IN_NAMES =
  'في|من|إلى|على|عن|مع|بين|بعد|قبل|خلال|منذ|حتى|عبر|ضد|نحو|لدى|عند|أن|إن|أنه|أنها|التي|الذي|الذين|هذا|هذه|ذلك|تلك|كان|كانت|قد|لم|لن|لا|ما|أو|ثم|كما|حيث|إذ|أي|كل|بعض|أمس|اليوم|غدا|مساء|صباح|فجر|ليل|السبت|الأحد|الاثنين|الإثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|الماضي|الماضية|المقبل|المقبلة|الجاري|الحالي|نفسه|نفسها|أيضا|فيما|بينما|لكن|غير|أحد|إحدى|جديد|جديدة|واحد|واحدة|آخر|أخرى|جميع|كافة|بجوار|بحجم|برفقة|بسبب|بشأن|بدون|مرور|رأس';

/** Ordinals of numbered units: "الفرقة الأولى", "الفيلق الخامس". */
export const ORDINALS =
  'الأول|الأولى|الثاني|الثانية|الثالث|الثالثة|الرابع|الرابعة|الخامس|الخامسة|السادس|السادسة|السابع|السابعة|الثامن|الثامنة|التاسع|التاسعة|العاشر|العاشرة';
/** Units that go by a number. */
export const NUMBERED_UNITS: readonly { readonly form: string; readonly en: string }[] = [
  { form: 'الفرقة', en: 'Division' },
  { form: 'اللواء', en: 'Brigade' },
  { form: 'الفيلق', en: 'Corps' },
  { form: 'الفوج', en: 'Regiment' },
  { form: 'الكتيبة', en: 'Battalion' },
];
