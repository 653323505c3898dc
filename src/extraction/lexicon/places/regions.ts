// Regions and disputed places, whose names need more than a row. `authorities` says whose ministry "the ministry of the region" is.
import type { PlaceEntry } from '../entries.ts';
import { ar } from '../entries.ts';

interface Region {
  readonly id: string;
  readonly en: string;
  readonly ar: string;
  readonly disputed?: { readonly ar: string; readonly en: string };
  readonly at?: readonly [lat: number, lon: number];
  readonly wikidata?: string;
  readonly authorities?: string;
  /** A town that stands here for its names only: no area. */
  readonly isTown?: true;
}

const REGIONS: readonly Region[] = [
  {
    id: 'nagorno-karabakh',
    en: 'Nagorno-Karabakh',
    ar: [
      'قره باغ|ناغورني قره باغ|ناغورنو قره باغ|ناغورني كاراباخ|ناغورنو كاراباخ|ناغورنو كارباخ|ناغورني كارباخ',
      'نغورني قره باغ|ناغورنو قرة باغ|ناغورني قرة باغ|قرة باغ|قره باخ|كاراباخ|كارباخ|قرباغ|قره باغ الجبلية',
      '@armenia:آرتساخ|@armenia:أرتساخ',
    ].join('|'),
    disputed: { ar: 'آرتساخ', en: 'Artsakh' },
    at: [39.82, 46.75],
    authorities: 'nk-authorities',
  },
  {
    id: 'shusha',
    en: 'Shusha',
    ar: 'شوشا|شوشة|@armenia:شوشي|الشوشا',
    disputed: { ar: 'شوشي', en: 'Shushi' },
    at: [39.76, 46.75],
    isTown: true,
  },
  {
    id: 'stepanakert',
    en: 'Stepanakert',
    ar: 'ستيباناكيرت|ستيبانكيرت|ستيباناكرت|ستيبانكرت|@azerbaijan:خانكندي|@azerbaijan:خان كندي',
    disputed: { ar: 'خانكندي', en: 'Khankendi' },
    at: [39.82, 46.75],
    isTown: true,
  },
  {
    id: 'hadrut',
    en: 'Hadrut',
    ar: 'هادروت|حدروت',
    at: [39.52, 47.03],
    isTown: true,
  },
  {
    id: 'crimea',
    en: 'Crimea',
    ar: 'القرم|شبه جزيرة القرم|جزيرة القرم',
    at: [45.3, 34.4],
    wikidata: 'Q7835',
  },
  { id: 'donbas', en: 'Donbas', ar: 'دونباس|الدونباس|حوض دونباس', at: [48.3, 38.1] },
  {
    id: 'gaza-strip',
    en: 'Gaza Strip',
    ar: 'غزة|قطاع غزة|القطاع الفلسطيني',
    at: [31.45, 34.4],
    wikidata: 'Q39760',
  },
  {
    id: 'west-bank',
    en: 'West Bank',
    ar: 'الضفة الغربية|الضفة الغربية المحتلة|الضفة',
    at: [32, 35.25],
    wikidata: 'Q36678',
  },
  {
    id: 'golan-heights',
    en: 'Golan Heights',
    ar: 'الجولان|هضبة الجولان|مرتفعات الجولان',
    at: [33, 35.75],
    wikidata: 'Q83210',
  },
  {
    id: 'kurdistan',
    en: 'Kurdistan Region',
    ar: 'كردستان|إقليم كردستان|كردستان العراق|إقليم كردستان العراق',
    at: [36.4, 44.4],
    authorities: 'kurdistan-region',
  },
  { id: 'darfur', en: 'Darfur', ar: 'دارفور|إقليم دارفور', at: [13, 25] },
  { id: 'kordofan', en: 'Kordofan', ar: 'كردفان|إقليم كردفان', at: [13, 30] },
  { id: 'tigray', en: 'Tigray', ar: 'تيغراي|إقليم تيغراي', at: [14, 39], authorities: 'tplf' },
  { id: 'western-sahara', en: 'Western Sahara', ar: 'الصحراء الغربية', at: [24.5, -13] },
  { id: 'south-ossetia', en: 'South Ossetia', ar: 'أوسيتيا الجنوبية', at: [42.3, 44] },
  { id: 'abkhazia', en: 'Abkhazia', ar: 'أبخازيا', at: [43, 41] },
  { id: 'transnistria', en: 'Transnistria', ar: 'ترانسنيستريا|ترانسنستريا', at: [47.2, 29.2] },
  { id: 'kashmir', en: 'Kashmir', ar: 'كشمير|إقليم كشمير', at: [34.5, 76] },
  { id: 'nakhchivan', en: 'Nakhchivan', ar: 'ناخيتشيفان|نخجوان|ناخيتشفان', at: [39.21, 45.41] },
  { id: 'middle-east', en: 'Middle East', ar: 'الشرق الأوسط|منطقة الشرق الأوسط' },
  { id: 'south-caucasus', en: 'South Caucasus', ar: 'القوقاز|جنوب القوقاز|القوقاز الجنوبي' },
  { id: 'red-sea', en: 'Red Sea', ar: 'البحر الأحمر', at: [20, 38.5] },
  { id: 'black-sea', en: 'Black Sea', ar: 'البحر الأسود', at: [43.4, 34.3] },
  { id: 'strait-of-hormuz', en: 'Strait of Hormuz', ar: 'مضيق هرمز|هرمز', at: [26.57, 56.25] },
  { id: 'bab-el-mandeb', en: 'Bab el-Mandeb', ar: 'باب المندب|مضيق باب المندب', at: [12.58, 43.33] },
  { id: 'south-lebanon', en: 'South Lebanon', ar: 'جنوب لبنان|الجنوب اللبناني' },
  {
    id: 'dahiyeh',
    en: 'Southern suburbs of Beirut',
    ar: 'الضاحية الجنوبية',
    at: [33.85, 35.51],
    isTown: true,
  },
  { id: 'europe', en: 'Europe', ar: 'أوروبا' },
];

export const REGION_ENTRIES: readonly PlaceEntry[] = REGIONS.map((region) => {
  const names = ar(region.ar);
  return {
    id: region.id,
    label: { ar: names[0]?.text ?? region.en, en: region.en },
    names,
    disputed: region.disputed ?? null,
    lat: region.at?.[0] ?? null,
    lon: region.at?.[1] ?? null,
    wikidata: region.wikidata ?? null,
    metonymOf: null,
    authorities: region.authorities ?? null,
    state: null,
    isArea: region.isTown !== true,
  };
});
