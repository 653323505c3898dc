// Operations and wars by the names that news calls them by, with their first day. A row: `id|grade|Arabic forms|first day|`, as in
// dated-name.ts. A name that is also a common phrase stands with "عملية" before it.
export const OPERATION_ROWS: readonly string[] = `
decisive-storm|sudden|عاصفة الحزم|2015-03-25|
restoring-hope|loose|عملية إعادة الأمل|2015-04-21|
golden-arrow|sudden|السهم الذهبي|2015-07-14|
golden-spear|sudden|الرمح الذهبي|2017-01-07|
hodeidah-golden-victory|sudden|عملية النصر الذهبي|2018-06-13|
yemen-hurricane|sudden|عملية إعصار اليمن|2022-01-17|
balance-of-deterrence|loose|عملية توازن الردع/توازن الردع الثالثة/توازن الردع الثانية|2019-08-17|
nasr-min-allah|sudden|عملية نصر من الله|2019-09-28|
rough-rider|sudden|راف رايدر/الفارس الخشن|2025-03-15|
promised-victory-red-sea|loose|معركة الفتح الموعود|2024-01-01|
euphrates-shield|sudden|درع الفرات|2016-08-24|
olive-branch|sudden|عملية غصن الزيتون/قوات غصن الزيتون/عمليتي غصن الزيتون|2018-01-20|
peace-spring|sudden|نبع السلام|2019-10-09|
spring-shield|sudden|درع الربيع|2020-02-27|
claw-turkey|sudden|عملية المخلب/المخلب القفل/مخلب القفل/قفل المخلب/المخلب السيف/مخلب السيف/مخلب النمر/المخلب النمر|2019-05-27|
euphrates-wrath|sudden|غضب الفرات|2016-11-06|
jazeera-storm|sudden|عاصفة الجزيرة|2017-09-09|
dawn-of-jurds|sudden|فجر الجرود|2017-08-19|
we-are-coming-nineveh|sudden|قادمون يا نينوى|2016-10-17|
inherent-resolve|sudden|عملية العزم الصلب/عملية العزم المتأصل/العزيمة الصلبة|2014-08-08|
deterrence-of-aggression|sudden|عملية ردع العدوان/معركة ردع العدوان|2024-11-27|
dawn-of-freedom|sudden|عملية فجر الحرية|2024-11-30|
odyssey-dawn|sudden|فجر الأوديسا/فجر أوديسا/أوديسا الفجر|2011-03-19|
unified-protector|sudden|الحامي الموحد|2011-03-23|
dignity-libya|loose|عملية الكرامة|2014-05-16|
volcano-of-rage|sudden|بركان الغضب|2019-04-07|
flood-of-dignity|sudden|طوفان الكرامة|2019-04-04|
peace-storm-libya|sudden|عملية عاصفة السلام|2020-03-25|
defensive-shield|sudden|السور الواقي|2002-03-29|
summer-rains|sudden|عملية أمطار الصيف|2006-06-28|
cast-lead|sudden|الرصاص المصبوب|2008-12-27|
pillar-of-cloud|sudden|عمود السحاب/عامود السحاب/حجارة السجيل|2012-11-14|
protective-edge|sudden|الجرف الصامد/العصف المأكول|2014-07-07|
black-belt|sudden|صيحة الفجر|2019-11-12|
guardian-of-the-walls|sudden|حارس الأسوار/سيف القدس|2021-05-10|
break-the-wave|sudden|كاسر الأمواج|2022-03-31|
breaking-dawn|sudden|عملية الفجر الصادق/وحدة الساحات|2022-08-05|
shield-and-arrow|sudden|السهم الواقي/ثأر الأحرار/درع وسهم|2023-05-09|
al-aqsa-flood|sudden|طوفان الأقصى|2023-10-07|
iron-swords|sudden|السيوف الحديدية|2023-10-07|
northern-arrows|sudden|سهام الشمال|2024-09-23|
iron-wall-jenin|sudden|عملية السور الحديدي|2025-01-21|
gideon-chariots|sudden|عربات جدعون|2025-05-04|
rising-lion|sudden|الأسد الصاعد|2025-06-13|
midnight-hammer|sudden|مطرقة منتصف الليل|2025-06-22|
true-promise|sudden|عملية الوعد الصادق|2006-07-12|
true-promise-2|sudden|عملية الوعد الصادق 2|2024-10-01|
true-promise-3|sudden|عملية الوعد الصادق 3|2025-06-13|
good-tidings|sudden|عملية بشائر الفتح|2025-06-23|
ulil-baas|sudden|معركة أولي البأس|2024-09-23|
support-front|sudden|جبهة الإسناد/جبهات الإسناد|2023-10-08|
special-military-operation|sudden|العملية العسكرية الخاصة/العملية العسكرية الروسية الخاصة|2022-02-24|
invasion-of-ukraine|loose|الغزو الروسي لأوكرانيا/الحرب الروسية على أوكرانيا/غزو روسيا لأوكرانيا|2022-02-24|
ukraine-counter-offensive|loose|الهجوم المضاد الأوكراني|2022-08-29|
kursk-incursion|sudden|التوغل الأوكراني في كورسك/التوغل في كورسك|2024-08-06|
spider-web|sudden|عملية شبكة العنكبوت/عملية شبكة عنكبوت|2025-06-01|
wagner-mutiny|sudden|تمرد فاغنر/تمرد مجموعة فاغنر|2023-06-23|
serval|sudden|عملية سرفال/عملية القط المتوحش|2013-01-11|
tigray-war|sudden|حرب تيغراي/حرب إقليم تيغراي/الحرب في تيغراي/نزاع تيغراي|2020-11-04|
sudan-april-war|sudden|حرب 15 أبريل/حرب الخامس عشر من أبريل/حرب 15 نيسان|2023-04-15|
forty-four-day-war|sudden|حرب ال44 يوما/حرب الـ44 يوما/حرب 44 يوما/حرب ال 44 يوما|2020-11-10|
four-day-war|sudden|حرب الأيام الأربعة/حرب الأربعة أيام|2016-04-05|
twelve-day-war|sudden|حرب الأيام ال12/حرب الاثني عشر يوما/حرب ال12 يوما/حرب الـ12 يوما/حرب الإثني عشر يوما|2025-06-23|
july-war|sudden|حرب تموز/عدوان تموز|2006-07-12|
iraq-invasion|loose|الغزو الأمريكي للعراق/الغزو الأميركي للعراق/غزو العراق/احتلال العراق|2003-03-20|
sindoor|sudden|عملية سيندور/عملية سندور|2025-05-07|
`
  .trim()
  .split('\n');
