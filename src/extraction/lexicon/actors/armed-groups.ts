// Armed groups that are no state's army, each on its own side: whom one acts for is never guessed. The armed wing of a movement, which it
// calls so itself, is on the movement's.
// A row: id | English | Arabic forms, first the neutral one; `~` marks a form that is also a common word | Wikidata id | side, if another's.
export const ARMED_GROUP_ROWS: readonly string[] = `
hamas|Hamas|حماس/حركة حماس/حركة المقاومة الإسلامية|Q38799
qassam-brigades|Qassam Brigades|كتائب القسام/القسام/كتائب عز الدين القسام/كتائب الشهيد عز الدين القسام||hamas
islamic-jihad|Palestinian Islamic Jihad|حركة الجهاد الإسلامي/الجهاد الإسلامي/حركة الجهاد|
quds-brigades|Quds Brigades|سرايا القدس||islamic-jihad
hezbollah|Hezbollah|حزب الله/حزب الله اللبناني|Q41053
houthis|Houthis|الحوثيون/الحوثيين/الحوثي/جماعة الحوثي/جماعة أنصار الله/أنصار الله/حركة أنصار الله/ميليشيا الحوثي/مليشيا الحوثي|
syrian-democratic-forces|Syrian Democratic Forces|قوات سوريا الديمقراطية/قوات سورية الديمقراطية/قسد|
ypg|People's Protection Units|وحدات حماية الشعب/وحدات حماية الشعب الكردية/وحدات الحماية الكردية|
pkk|Kurdistan Workers' Party|حزب العمال الكردستاني/الحزب الكردستاني|Q4194
islamic-state|Islamic State|تنظيم الدولة/تنظيم الدولة الإسلامية/الدولة الإسلامية/داعش/تنظيم داعش|Q2429253
al-qaeda|Al-Qaeda|تنظيم القاعدة|Q34490
hayat-tahrir-al-sham|Hayat Tahrir al-Sham|هيئة تحرير الشام/تحرير الشام|
nusra-front|al-Nusra Front|جبهة النصرة/جبهة فتح الشام|
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
al-shabaab|Al-Shabaab|حركة الشباب الصومالية/حركة الشباب/جماعة الشباب الصومالية/جماعة الشباب/حركة الشباب المجاهدين|
tplf|Tigray People's Liberation Front|جبهة تحرير شعب تيغراي/الجبهة الشعبية لتحرير تيغراي/جبهة تحرير تيغراي|
polisario|Polisario Front|البوليساريو/جبهة البوليساريو|
m23|M23|حركة 23 مارس/حركة إم 23/إم 23|
kataib-hezbollah|Kataib Hezbollah|كتائب حزب الله|
islamic-resistance-iraq|Islamic Resistance in Iraq|المقاومة الإسلامية في العراق|
faylaq-al-rahman|Faylaq al-Rahman|فيلق الرحمن|
ahrar-al-sham|Ahrar al-Sham|أحرار الشام/حركة أحرار الشام/حركة أحرار الشام الإسلامية/جماعة أحرار الشام|
jaysh-al-islam|Jaysh al-Islam|جيش الإسلام|
khalid-ibn-al-walid-army|Khalid ibn al-Walid Army|جيش خالد بن الوليد/جيش خالد|
faylaq-al-sham|Faylaq al-Sham|فيلق الشام|
sultan-murad-division|Sultan Murad Division|فرقة السلطان مراد|
hamza-division|Hamza Division|فرقة الحمزة/فرقة الحمزات|
national-defence-forces|National Defence Forces (Syria)|قوات الدفاع الوطني/ميليشيا الدفاع الوطني/مليشيا الدفاع الوطني|
fatemiyoun|Fatemiyoun|لواء فاطميون/فاطميون|
asaib-ahl-al-haq|Asa'ib Ahl al-Haq|عصائب أهل الحق|
nujaba-movement|Nujaba Movement|حركة النجباء/حركة حزب الله النجباء|
badr-organisation|Badr Organisation|منظمة بدر|
sayyid-al-shuhada-brigades|Kata'ib Sayyid al-Shuhada|كتائب سيد الشهداء|
saraya-al-salam|Saraya al-Salam|سرايا السلام|
pjak|PJAK|حزب الحياة الحرة الكردستاني/بيجاك|
ypj|Women's Protection Units|وحدات حماية المرأة|
al-aqsa-martyrs-brigades|Al-Aqsa Martyrs' Brigades|كتائب شهداء الأقصى/كتائب الأقصى|
pflp|Popular Front for the Liberation of Palestine|الجبهة الشعبية لتحرير فلسطين|
dflp|Democratic Front for the Liberation of Palestine|الجبهة الديمقراطية لتحرير فلسطين|
lions-den|Lions' Den|عرين الأسود|
al-qaeda-arabian-peninsula|Al-Qaeda in the Arabian Peninsula|تنظيم القاعدة في جزيرة العرب/القاعدة في جزيرة العرب/تنظيم القاعدة في شبه الجزيرة العربية|
giants-brigades|Giants Brigades|ألوية العمالقة/قوات العمالقة/لواء العمالقة|
security-belt|Security Belt Forces|قوات الحزام الأمني/الحزام الأمني|
popular-resistance-yemen|Popular Resistance (Yemen)|المقاومة الشعبية اليمنية/المقاومة الشعبية في اليمن|
national-resistance-yemen|National Resistance (Yemen)|المقاومة الوطنية اليمنية/حراس الجمهورية/قوات حراس الجمهورية|
tihama-resistance|Tihama Resistance|المقاومة التهامية|
libya-dawn|Libya Dawn|فجر ليبيا/قوات فجر ليبيا/عملية فجر ليبيا|
bunyan-al-marsous|Bunyan al-Marsous|البنيان المرصوص/قوات البنيان المرصوص|
ansar-al-sharia|Ansar al-Sharia|أنصار الشريعة/جماعة أنصار الشريعة|
special-deterrence-force|Special Deterrence Force|قوة الردع الخاصة/جهاز الردع|
splm-io|SPLM-IO|الحركة الشعبية لتحرير السودان في المعارضة/الجيش الشعبي لتحرير السودان في المعارضة/الحركة الشعبية لتحرير السودان - في المعارضة/الجيش الشعبي لتحرير السودان - في المعارضة|
sudan-revolutionary-front|Sudan Revolutionary Front|الجبهة الثورية السودانية/الجبهة الثورية|
sudan-joint-force|Joint Force of Armed Struggle Movements|القوة المشتركة للحركات المسلحة/القوة المشتركة لحركات دارفور/القوة المشتركة لحركات الكفاح المسلح|
al-bara-brigade|Al-Bara' ibn Malik Brigade|كتيبة البراء بن مالك/كتائب البراء بن مالك|
sudan-shield|Sudan Shield Forces|قوات درع السودان|
fano|Fano|ميليشيا فانو/مليشيا فانو/مقاتلو فانو/قوات فانو|
oromo-liberation-army|Oromo Liberation Army|جيش تحرير أورومو/جيش تحرير أوروميا|
fdlr|FDLR|القوات الديمقراطية لتحرير رواندا|
allied-democratic-forces|Allied Democratic Forces|القوات الديمقراطية المتحالفة/تحالف القوات الديمقراطية|
congo-river-alliance|Congo River Alliance|تحالف نهر الكونغو|
jnim|JNIM|جماعة نصرة الإسلام والمسلمين/نصرة الإسلام والمسلمين|
islamic-state-west-africa|Islamic State West Africa Province|تنظيم الدولة الإسلامية في غرب أفريقيا/تنظيم الدولة في غرب أفريقيا/ولاية غرب أفريقيا|
al-qaeda-islamic-maghreb|Al-Qaeda in the Islamic Maghreb|تنظيم القاعدة في بلاد المغرب الإسلامي/القاعدة في بلاد المغرب الإسلامي|
azawad-liberation-front|Azawad Liberation Front|جبهة تحرير أزواد|
coordination-of-azawad-movements|Coordination of Azawad Movements|تنسيقية الحركات الأزوادية/تنسيقية حركات أزواد|
africa-corps|Africa Corps|الفيلق الأفريقي/فيلق أفريقيا|
seleka|Séléka|تحالف سيليكا/سيليكا|
anti-balaka|Anti-balaka|أنتي بالاكا/ميليشيا أنتي بالاكا|
pakistani-taliban|Pakistani Taliban|حركة طالبان باكستان/طالبان باكستان/طالبان الباكستانية/حركة طالبان الباكستانية|
islamic-state-khorasan|Islamic State – Khorasan|تنظيم الدولة الإسلامية في خراسان/تنظيم الدولة الإسلامية ولاية خراسان/داعش خراسان|
haqqani-network|Haqqani network|شبكة حقاني|
balochistan-liberation-army|Balochistan Liberation Army|جيش تحرير بلوشستان|
lashkar-e-taiba|Lashkar-e-Taiba|عسكر طيبة/لشكر طيبة/جماعة عسكر طيبة|
jaish-e-mohammed|Jaish-e-Mohammed|جماعة جيش محمد|
arakan-army|Arakan Army|جيش أراكان|
arsa|Arakan Rohingya Salvation Army|جيش إنقاذ روهينغا أراكان|
abu-sayyaf|Abu Sayyaf|جماعة أبو سياف/أبو سياف|
milf|Moro Islamic Liberation Front|جبهة مورو الإسلامية للتحرير/جبهة تحرير مورو الإسلامية|
farc|FARC|القوات المسلحة الثورية الكولومبية/حركة فارك|
eln|National Liberation Army (Colombia)|جيش التحرير الوطني الكولومبي|
russian-volunteer-corps|Russian Volunteer Corps|فيلق المتطوعين الروس/فيلق المتطوعين الروسي|
freedom-of-russia-legion|Freedom of Russia Legion|فيلق حرية روسيا/فيلق الحرية لروسيا|
mojahedin-e-khalq|People's Mojahedin of Iran|مجاهدي خلق/منظمة مجاهدي خلق|
jaish-al-adl|Jaish al-Adl|جيش العدل/جماعة جيش العدل|
ansar-islam|Ansar al-Islam|جماعة أنصار الإسلام/أنصار بيت المقدس/جماعة أنصار بيت المقدس|
donetsk-republic|Donetsk People's Republic|جمهورية دونيتسك الشعبية|
luhansk-republic|Luhansk People's Republic|جمهورية لوغانسك الشعبية|
`
  .trim()
  .split('\n');

/** Names that with ب are adverbs of manner ("with zeal"): not read as names there. */
export const ADVERBIAL_FORMS: readonly string[] = ['حماس'];
