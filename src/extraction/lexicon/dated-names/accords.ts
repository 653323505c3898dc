// Accords, declarations, talks and summits by the names that news calls them by, with the first day on which they were spoken of
// or made. A row: `id|grade|Arabic forms|first day|`, as in dated-name.ts; "اتفاق …" stands for "اتفاقية …" and the plurals too.
export const ACCORD_ROWS: readonly string[] = `
stockholm-yemen|planned|اتفاق ستوكهولم/اتفاق السويد/مشاورات السويد/مشاورات ستوكهولم|2018-12-06|
hodeidah|sudden|اتفاق الحديدة|2018-12-13|
riyadh-yemen|loose|اتفاق الرياض|2019-11-05|
gulf-initiative|sudden|المبادرة الخليجية|2011-04-03|
peace-and-partnership|sudden|اتفاق السلم والشراكة|2014-09-21|
saudi-iran-beijing|sudden|اتفاق بكين|2023-03-10|
ula|planned|قمة العلا/اتفاق العلا/إعلان العلا/بيان العلا|2021-01-05|
skhirat|sudden|اتفاق الصخيرات|2015-07-11|
libyan-dialogue-forum|planned|ملتقى الحوار السياسي الليبي/ملتقى الحوار السياسي/ملتقى الحوار الليبي|2020-10-10|
berlin-libya|loose|مؤتمر برلين/قمة برلين|2020-01-19|
berlin-process-libya|sudden|مسار برلين/مخرجات مؤتمر برلين/مخرجات برلين|2020-01-19|
cairo-declaration-libya|loose|إعلان القاهرة|2005-03-17|
palermo|planned|مؤتمر باليرمو/قمة باليرمو|2018-09-01|
turkish-libyan-memorandum|sudden|المذكرة التركية الليبية|2019-11-27|
naivasha|planned|اتفاق نيفاشا|2003-09-25|
comprehensive-peace-sudan|planned|اتفاق السلام الشامل|2005-01-09|
abuja-darfur|loose|اتفاق أبوجا|2006-05-05|
doha-document-darfur|planned|وثيقة الدوحة للسلام في دارفور/وثيقة الدوحة لسلام دارفور|2011-05-27|
juba-peace|sudden|اتفاق جوبا/اتفاق سلام جوبا/اتفاق جوبا للسلام/مفاوضات جوبا|2018-06-25|
jeddah-declaration|loose|إعلان جدة|2023-05-11|
jeddah-talks-sudan|loose|محادثات جدة/مفاوضات جدة|2023-05-06|
geneva-sudan-alps|sudden|منصة ألبس|2024-08-14|
addis-declaration-taqaddum|loose|إعلان أديس أبابا|2024-01-02|
constitutional-document-sudan|loose|الوثيقة الدستورية|2019-08-04|
revitalised-south-sudan|sudden|اتفاق السلام المنشط/اتفاق السلام المنشطة/اتفاق المنشطة|2018-08-05|
pretoria|loose|اتفاق بريتوريا|2022-11-02|
geneva-communique|sudden|بيان جنيف 1/بيان جنيف1|2012-06-30|
geneva-two|sudden|جنيف 2/جنيف2/مؤتمر جنيف الثاني|2013-05-07|
vienna-syria|loose|بيان فيينا/محادثات فيينا|2013-10-15|
astana-process|sudden|مسار أستانا/مسار أستانة/مسار آستانا/اتفاق أستانا/اتفاق أستانة/مباحثات أستانة/محادثات أستانا/محادثات أستانة|2015-05-25|
astana-guarantors|sudden|الدول الضامنة لمسار أستانا/الدول الضامنة لعملية أستانا/ضامني أستانا|2016-12-29|
de-escalation-zones|planned|مناطق خفض التصعيد/مناطق تخفيف التصعيد/مناطق تخفيف التوتر/منطقة خفض التصعيد/مناطق خفض التوتر|2017-05-03|
sochi-congress|sudden|مؤتمر الحوار الوطني السوري في سوتشي/مؤتمر سوتشي|2017-10-19|
sochi-idlib|loose|اتفاق سوتشي/مذكرة سوتشي/تفاهم سوتشي|2018-09-17|
four-towns|sudden|اتفاق المدن الأربع/اتفاق البلدات الأربع/اتفاق كفريا والفوعة|2015-09-20|
adana|sudden|اتفاق أضنة|1998-10-20|
march-ten-syria|sudden|اتفاق 10 آذار/اتفاق 10 مارس/اتفاق العاشر من آذار/اتفاق العاشر من مارس|2025-03-10|
mecca-palestine|sudden|اتفاق مكة|2007-02-08|
shati|sudden|اتفاق الشاطئ/إعلان الشاطئ/اتفاق مخيم الشاطئ|2014-04-23|
annapolis|planned|مؤتمر أنابوليس/مؤتمر انابوليس/لقاء أنابوليس|2007-07-16|
annapolis-process|sudden|مسار أنابوليس|2007-11-27|
deal-of-the-century|sudden|صفقة القرن|2016-11-01|
manama-workshop|planned|ورشة المنامة/مؤتمر المنامة الاقتصادي/ورشة البحرين|2019-05-19|
abraham|sudden|اتفاق أبراهام/اتفاق إبراهيم/اتفاق أبراهم/الاتفاقات الإبراهيمية/الاتفاقيات الإبراهيمية/الاتفاق الإبراهيمي|2020-08-13|
negev-summit|sudden|قمة النقب/منتدى النقب|2022-03-25|
aqaba-huwara|loose|اجتماع العقبة|2023-02-26|
beijing-palestine|sudden|إعلان بكين الفلسطيني|2024-07-23|
stabilisation-force-gaza|sudden|قوة الاستقرار الدولية في غزة|2025-09-29|
doha-lebanon|loose|اتفاق الدوحة|2008-05-21|
baabda|sudden|إعلان بعبدا|2012-06-11|
special-tribunal-lebanon|sudden|المحكمة الخاصة بلبنان/المحكمة الدولية الخاصة بلبنان|2006-02-01|
ceasefire-mechanism-lebanon|sudden|لجنة مراقبة وقف إطلاق النار في لبنان|2024-11-27|
nuclear-iran|sudden|الاتفاق النووي الإيراني|2013-11-24|
joint-plan-iran|sudden|خطة العمل الشاملة المشتركة|2015-04-02|
snapback|sudden|آلية الزناد/آلية سناب باك|2015-07-14|
strategic-framework-iraq|planned|اتفاقية الإطار الاستراتيجي|2008-11-17|
kurdish-referendum|planned|استفتاء كردستان/استفتاء إقليم كردستان/استفتاء انفصال كردستان/استفتاء استقلال كردستان|2017-06-07|
sinjar-accord|sudden|اتفاق سنجار|2020-10-09|
doha-taliban|sudden|اتفاق الدوحة مع طالبان/اتفاق الدوحة بين الولايات المتحدة وطالبان|2020-02-29|
minsk-donbas|sudden|اتفاق مينسك/بروتوكول مينسك|2014-09-05|
minsk-two|sudden|مينسك 2/اتفاق مينسك 2/مينسك2|2015-02-12|
grain|sudden|اتفاق الحبوب/اتفاق تصدير الحبوب/مبادرة حبوب البحر الأسود/صفقة الحبوب/اتفاق إسطنبول للحبوب|2022-06-01|
ramstein|sudden|مجموعة رامشتاين/صيغة رامشتاين/اجتماع رامشتاين/مجموعة الاتصال حول أوكرانيا|2022-04-26|
alaska|planned|قمة ألاسكا/لقاء ألاسكا|2025-08-08|
istanbul-talks-2025|loose|محادثات إسطنبول/مفاوضات إسطنبول|2022-03-29|
shusha|sudden|إعلان شوشة/إعلان شوشا/إعلان شوشي|2021-06-15|
nine-november|sudden|إعلان 9 نوفمبر/بيان 9 نوفمبر/بيان التاسع من نوفمبر/إعلان التاسع من نوفمبر/إعلان 10 نوفمبر/بيان العاشر من نوفمبر|2020-11-09|
three-plus-three|sudden|صيغة 3 3/منصة 3 3/آلية 3 3|2020-12-10|
zurich-protocols|sudden|بروتوكولات زيورخ/بروتوكولا زيورخ|2009-10-10|
madrid-principles|sudden|مبادئ مدريد|2007-11-29|
brussels-kosovo|sudden|اتفاق بروكسل بين صربيا وكوسوفو/اتفاق أوهريد|2013-04-19|
prespa|planned|اتفاق بريسبا|2018-06-12|
algiers-mali|loose|اتفاق الجزائر للسلم والمصالحة/اتفاق السلم والمصالحة|2015-05-15|
paris-climate|planned|اتفاق باريس للمناخ/اتفاق باريس حول المناخ/اتفاق باريس المناخي|2015-11-30|
brexit|sudden|بريكست/بريكسيت|2012-06-01|
caesar|sudden|قانون قيصر|2016-11-01|
jeddah-security-summit|planned|قمة جدة للأمن والتنمية|2022-06-14|
witkoff|sudden|مقترح ويتكوف/خطة ويتكوف|2025-02-01|
biden-gaza|planned|مقترح بايدن|2024-05-31|
shalit|sudden|صفقة شاليط/صفقة وفاء الأحرار|2009-01-01|
`
  .trim()
  .split('\n');
