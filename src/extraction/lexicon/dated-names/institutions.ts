// Names of bodies, missions, offices, media and services that no actor of the lexicon is called by, with the days on which they
// began and ended. A row: `id|grade|Arabic forms|from|to`, as in dated-name.ts. Where only a month is known the row has the wider days.
export const INSTITUTION_ROWS: readonly string[] = `
turkish-prime-minister|sudden|رئيس الوزراء التركي/رئيسة الوزراء التركية/رئاسة الوزراء التركية/رئيس وزراء تركيا/رئيس الحكومة التركية||2018-07-09
syrian-prime-minister|sudden|رئيس الوزراء السوري/رئيس مجلس الوزراء السوري/رئاسة مجلس الوزراء السورية||2025-03-29
syrian-regime|sudden|النظام السوري/قوات النظام السوري/نظام الأسد/قوات الأسد||2024-12-08
libyan-national-accord|sudden|حكومة الوفاق الليبية/حكومة الوفاق الوطني الليبية/المجلس الرئاسي لحكومة الوفاق/حكومة الوفاق المعترف بها|2015-10-08|2021-03-15
haftar-forces|sudden|قوات حفتر|2014-02-14|
dbeibah-government|sudden|حكومة الدبيبة/حكومة عبد الحميد الدبيبة|2021-02-05|
southern-transitional-short|loose|الانتقالي الجنوبي|2017-05-11|
islamic-military-alliance|sudden|التحالف الإسلامي العسكري/التحالف الإسلامي العسكري لمحاربة الإرهاب|2015-12-14|
national-resistance-politburo|sudden|المكتب السياسي للمقاومة الوطنية|2021-03-25|
unmha|sudden|أونمها/بعثة الأمم المتحدة لدعم اتفاق الحديدة|2019-01-16|
daesh|sudden|داعش|2013-04-09|
fateh-al-sham|sudden|جبهة فتح الشام/فتح الشام|2016-07-28|
national-liberation-front-syria|sudden|الجبهة الوطنية للتحرير|2018-05-01|
army-of-conquest|loose|جيش الفتح|2015-03-24|
syrian-constitutional-committee|sudden|اللجنة الدستورية السورية|2018-01-30|
southern-front-syria|loose|الجبهة الجنوبية|2014-02-14|
syrian-national-council|sudden|المجلس الوطني السوري|2011-08-23|
arab-islamic-committee-gaza|loose|اللجنة الوزارية العربية الإسلامية|2023-11-11|
gaza-humanitarian-foundation|sudden|مؤسسة غزة الإنسانية|2025-02-01|
us-civil-military-centre|sudden|مركز التنسيق المدني العسكري|2025-10-10|
iraqi-coordination-framework|sudden|الإطار التنسيقي|2021-03-01|
state-administration-coalition|sudden|ائتلاف إدارة الدولة|2022-09-25|
saairun|sudden|تحالف سائرون|2018-01-12|
state-of-law|sudden|ائتلاف دولة القانون|2008-10-01|
iraqi-governing-council|sudden|مجلس الحكم الانتقالي العراقي/مجلس الحكم العراقي|2003-07-13|2004-06-28
isaf|sudden|قوة إيساف/قوات إيساف/إيساف|2001-12-20|2014-12-31
resolute-support|planned|الدعم الحازم|2015-01-01|2021-09-01
amisom|sudden|أميصوم/قوات أميصوم|2007-01-19|2022-04-01
atmis|planned|أتميس/بعثة أتميس|2022-04-01|2024-12-31
g5-sahel|sudden|مجموعة الساحل الخماسية/مجموعة دول الساحل الخمس/مجموعة الخمس في الساحل/مجموعة دول الساحل الخمسة|2014-02-16|
alliance-of-sahel-states|sudden|تحالف دول الساحل/كونفدرالية دول الساحل|2023-09-16|
barkhane|planned|قوة برخان/عملية برخان|2014-08-01|
takuba|sudden|قوة تاكوبا|2020-01-13|
minusca|sudden|مينوسكا/بعثة مينوسكا|2014-04-10|
unisfa|sudden|يونيسفا|2011-06-27|
eu-mission-armenia|sudden|بعثة الاتحاد الأوروبي في أرمينيا/بعثة المراقبة الأوروبية في أرمينيا|2022-10-06|
eu-mission-georgia|sudden|بعثة المراقبة الأوروبية في جورجيا/بعثة الاتحاد الأوروبي في جورجيا|2008-09-15|
georgian-dream|sudden|الحلم الجورجي/حزب الحلم الجورجي|2011-12-11|
civil-contract-armenia|sudden|حزب العقد المدني|2013-12-09|
irini|planned|عملية إيريني|2020-03-31|
sophia|sudden|عملية صوفيا|2015-09-01|
aspides|planned|عملية أسبيدس/مهمة أسبيدس|2024-02-19|
prosperity-guardian|sudden|حارس الازدهار/تحالف حارس الازدهار|2023-12-18|
maritime-security-construct|sudden|التحالف الدولي لأمن الملاحة|2019-09-16|
syrian-democratic-council|loose|مجلس سوريا الديمقراطية/مسد|2015-12-10|
manbij-council|sudden|مجلس منبج العسكري|2015-10-01|
deir-ezzor-council|sudden|مجلس دير الزور العسكري|2016-12-01|
taqaddum|sudden|تنسيقية القوى الديمقراطية المدنية|2023-10-23|
tasees|sudden|تحالف السودان التأسيسي/تحالف تأسيس|2025-02-22|
transitional-military-council-sudan|sudden|المجلس العسكري الانتقالي السوداني/المجلس العسكري الانتقالي في السودان|2019-04-11|2019-08-20
jeddah-platform|loose|منبر جدة|2023-05-06|
north-macedonia|planned|مقدونيا الشمالية/شمال مقدونيا|2018-06-12|
eswatini|sudden|إسواتيني|2018-04-19|
us-war-ministry|planned|وزارة الحرب الأمريكية/وزارة الحرب الأميركية/وزير الحرب الأمريكي/وزير الحرب الأميركي/وزير الحرب بيت هيغسيث|2025-09-05|
government-efficiency|sudden|وزارة الكفاءة الحكومية|2024-11-12|
x-platform|sudden|منصة إكس/منصة اكس/موقع إكس/على إكس|2023-07-23|
twitter-platform|loose|تويتر|2007-01-01|
truth-social|sudden|تروث سوشال/تروث سوشيال/تروث سوشل|2021-10-20|
telegram-app|loose|تيليغرام/تيليجرام/تليغرام/تليجرام/تلغرام/تيلغرام/التليغرام|2013-08-14|
instagram|sudden|إنستغرام/إنستجرام/انستغرام/أنستغرام|2010-10-06|
whatsapp|sudden|واتساب/الواتساب/واتس آب|2009-05-01|
neom|sudden|مشروع نيوم/مدينة نيوم|2017-10-24|
sky-news-arabia-named|sudden|سكاي نيوز عربية|2010-11-01|
mayadeen-channel|sudden|قناة الميادين|2012-01-01|
tiktok|sudden|تيك توك|2017-05-01|
chatgpt|sudden|تشات جي بي تي|2022-11-30|
starlink|sudden|ستارلينك|2018-02-01|
maxar|sudden|ماكسار|2017-10-05|
bellingcat|sudden|بيلينغكات/بيلنغكات|2014-07-14|
netblocks|sudden|نت بلوكس/نتبلوكس|2017-01-01|
qahera-news|sudden|القاهرة الإخبارية|2022-10-31|
al-masirah|sudden|قناة المسيرة|2012-01-01|
asharq-news|sudden|الشرق للأخبار/الشرق نيوز|2020-11-11|
arabi21|sudden|عربي21|2013-01-01|
al-araby-al-jadeed|sudden|العربي الجديد|2013-06-01|
covid|sudden|كوفيد 19|2020-02-11|
bayraktar|loose|بيرقدار|2013-01-01|
iron-dome|sudden|القبة الحديدية|2007-02-01|
oreshnik|sudden|أوريشنيك|2024-11-21|
himars|loose|هيمارس|2015-01-01|
grand-renaissance-dam|sudden|سد النهضة|2011-03-30|
crimea-bridge|planned|جسر القرم/جسر كيرتش|2014-03-18|
netzarim-axis|sudden|محور نتساريم/ممر نتساريم|2023-10-27|
morag-axis|sudden|محور موراغ|2025-04-02|
zangezur-corridor|sudden|ممر زنغزور/ممر زانغيزور/ممر زنكزور/ممر زانجيزور|2018-01-01|
trump-route|sudden|طريق ترامب/ممر ترامب|2025-07-01|
south-sudan-republic|planned|جمهورية جنوب السودان|2011-01-09|
`
  .trim()
  .split('\n');
