// Armed groups that are no state's army, each on its own side: whom one acts for is never guessed.
// A row: id | English | Arabic forms, first the neutral one; `~` marks a form that is also a common word | Wikidata id.
export const ARMED_GROUP_ROWS: readonly string[] = `
hamas|Hamas|حماس/حركة حماس/حركة المقاومة الإسلامية|Q38799
qassam-brigades|Qassam Brigades|كتائب القسام/القسام/كتائب عز الدين القسام|
islamic-jihad|Palestinian Islamic Jihad|حركة الجهاد الإسلامي/الجهاد الإسلامي/حركة الجهاد|
quds-brigades|Quds Brigades|سرايا القدس|
hezbollah|Hezbollah|حزب الله/حزب الله اللبناني|Q41053
houthis|Houthis|الحوثيون/الحوثيين/الحوثي/جماعة الحوثي/جماعة أنصار الله/أنصار الله/حركة أنصار الله/ميليشيا الحوثي/مليشيا الحوثي|
syrian-democratic-forces|Syrian Democratic Forces|قوات سوريا الديمقراطية/قوات سورية الديمقراطية/~قسد|
ypg|People's Protection Units|وحدات حماية الشعب/وحدات حماية الشعب الكردية|
pkk|Kurdistan Workers' Party|حزب العمال الكردستاني|
islamic-state|Islamic State|تنظيم الدولة/تنظيم الدولة الإسلامية/الدولة الإسلامية/داعش/تنظيم داعش|Q2429253
al-qaeda|Al-Qaeda|القاعدة في جزيرة العرب/تنظيم القاعدة|Q34490
hayat-tahrir-al-sham|Hayat Tahrir al-Sham|هيئة تحرير الشام/جبهة النصرة|
syrian-national-army|Syrian National Army|الجيش الوطني السوري|
free-syrian-army|Free Syrian Army|الجيش السوري الحر/الجيش الحر|
rapid-support-forces|Rapid Support Forces|قوات الدعم السريع/الدعم السريع/مليشيا الدعم السريع/ميليشيا الدعم السريع|
splm-n|Sudan People's Liberation Movement–North|الحركة الشعبية لتحرير السودان/الحركة الشعبية لتحرير السودان - شمال|
justice-equality-movement|Justice and Equality Movement|حركة العدل والمساواة|
sudan-liberation-movement|Sudan Liberation Movement|حركة تحرير السودان/حركة جيش تحرير السودان|
libyan-national-army|Libyan National Army|الجيش الوطني الليبي/قوات حفتر|
wagner-group|Wagner Group|مجموعة فاغنر/فاغنر/قوات فاغنر|
azov-regiment|Azov Regiment|كتيبة آزوف/فوج آزوف|
southern-transitional-council|Southern Transitional Council|المجلس الانتقالي الجنوبي|
boko-haram|Boko Haram|بوكو حرام|
al-shabaab|Al-Shabaab|حركة الشباب الصومالية/حركة الشباب|
tplf|Tigray People's Liberation Front|جبهة تحرير شعب تيغراي/الجبهة الشعبية لتحرير تيغراي/جبهة تحرير تيغراي|
polisario|Polisario Front|البوليساريو/جبهة البوليساريو|
m23|M23|حركة 23 مارس/حركة إم 23|
kataib-hezbollah|Kataib Hezbollah|كتائب حزب الله|
islamic-resistance-iraq|Islamic Resistance in Iraq|المقاومة الإسلامية في العراق|
donetsk-republic|Donetsk People's Republic|جمهورية دونيتسك الشعبية|
luhansk-republic|Luhansk People's Republic|جمهورية لوغانسك الشعبية|
`
  .trim()
  .split('\n');

/** Names that with ب are adverbs of manner ("with zeal"): not read as names there. */
export const ADVERBIAL_FORMS: readonly string[] = ['حماس'];
