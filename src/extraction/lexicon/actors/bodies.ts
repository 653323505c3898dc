// Seats of power and named bodies of states: what news calls by its own name. A row: id | kind | English | Arabic forms | state |
// Wikidata id. Regular bodies ("the French army") are found by pattern and need no entry.
export const BODY_ROWS: readonly string[] = `
kremlin|government-body|Kremlin|الكرملين/الرئاسة الروسية|russia|Q133274
elysee|government-body|Élysée|الإليزيه/قصر الإليزيه/الاليزيه/الرئاسة الفرنسية|france|
white-house|government-body|White House|البيت الأبيض/الرئاسة الأمريكية/الرئاسة الأميركية|united-states|Q35525
pentagon|government-body|Pentagon|البنتاغون/وزارة الدفاع الأمريكية/وزارة الدفاع الأميركية|united-states|Q11208
us-state-department|government-body|US State Department|وزارة الخارجية الأمريكية/وزارة الخارجية الأميركية/الخارجية الأمريكية/الخارجية الأميركية|united-states|Q789915
us-congress|government-body|US Congress|الكونغرس/الكونغرس الأمريكي/الكونغرس الأميركي|united-states|Q11268
us-senate|government-body|US Senate|مجلس الشيوخ الأمريكي/مجلس الشيوخ الأميركي|united-states|
us-house|government-body|US House of Representatives|مجلس النواب الأمريكي/مجلس النواب الأميركي|united-states|
us-central-command|armed-force|US Central Command|القيادة المركزية الأمريكية/القيادة المركزية الأميركية/سنتكوم|united-states|
cia|government-body|CIA|وكالة المخابرات المركزية/وكالة الاستخبارات المركزية/سي آي إيه|united-states|Q37230
downing-street|government-body|Downing Street|داونينغ ستريت|united-kingdom|
bundestag|government-body|Bundestag|البوندستاغ/البوندستاغ الألماني|germany|Q154797
knesset|government-body|Knesset|الكنيست/الكنيست الإسرائيلي|israel|Q101211
mossad|government-body|Mossad|الموساد/الموساد الإسرائيلي|israel|Q168974
shin-bet|government-body|Shin Bet|الشاباك/جهاز الشاباك|israel|
duma|government-body|State Duma|الدوما/مجلس الدوما/الدوما الروسي|russia|Q165530
fsb|government-body|FSB|جهاز الأمن الفيدرالي/جهاز الأمن الفدرالي/جهاز الأمن الفيدرالي الروسي|russia|
irgc|armed-force|Revolutionary Guards|الحرس الثوري/الحرس الثوري الإيراني|iran|Q271110
quds-force|armed-force|Quds Force|فيلق القدس|iran|
verkhovna-rada|government-body|Verkhovna Rada|البرلمان الأوكراني/الرادا|ukraine|
sudan-sovereign-council|government-body|Sudan's Sovereignty Council|مجلس السيادة/مجلس السيادة السوداني/مجلس السيادة الانتقالي|sudan|
libya-presidential-council|government-body|Libyan Presidential Council|المجلس الرئاسي الليبي|libya|
libya-gna|government-body|Government of National Accord|حكومة الوفاق/حكومة الوفاق الوطني/~الوفاق||
libya-gnu|government-body|Government of National Unity|حكومة الوحدة الوطنية الليبية|libya|
libya-gnc|government-body|General National Congress (Libya)|المؤتمر الوطني العام/المؤتمر الوطني العام الليبي||
libya-high-council-of-state|government-body|High Council of State (Libya)|المجلس الأعلى للدولة|libya|
syrian-interim-government|government-body|Syrian Interim Government|الحكومة السورية المؤقتة||
salvation-government-idlib|government-body|Syrian Salvation Government|حكومة الإنقاذ السورية||
north-east-syria-administration|government-body|Autonomous Administration of North and East Syria|الإدارة الذاتية الكردية/الإدارة الذاتية لشمال وشرق سوريا/الإدارة الذاتية في شمال وشرق سوريا||
houthi-political-council|government-body|Supreme Political Council (Houthis)|المجلس السياسي الأعلى|houthis|
gaza-government-media-office|government-body|Gaza Government Media Office|المكتب الإعلامي الحكومي في غزة/المكتب الإعلامي الحكومي بغزة|gaza-government-media-office|
israel-war-cabinet|government-body|Israeli war cabinet|مجلس الحرب الإسرائيلي/حكومة الحرب الإسرائيلية|israel|
libya-house|government-body|Libyan House of Representatives|مجلس النواب الليبي|libya|
yemen-joint-forces|armed-force|Yemeni Joint Forces|القوات اليمنية المشتركة/القوات المشتركة اليمنية/المقاومة اليمنية المشتركة/قوات المقاومة اليمنية المشتركة/قوات المقاومة المشتركة/المقاومة المشتركة/المقاومة اليمنية|yemen|
yemen-plc|government-body|Yemeni Presidential Leadership Council|مجلس القيادة الرئاسي/مجلس القيادة الرئاسي اليمني|yemen|
palestinian-authority|government-body|Palestinian Authority|السلطة الفلسطينية/السلطة الوطنية الفلسطينية|palestine|Q42620
gaza-health-ministry|government-body|Gaza Health Ministry|وزارة الصحة في غزة/وزارة الصحة في قطاع غزة/وزارة الصحة بغزة|gaza-health-ministry|
spla|armed-force|Sudan People's Liberation Army|الجيش الشعبي لتحرير السودان|south-sudan|
popular-mobilization|armed-force|Popular Mobilization Forces|الحشد الشعبي/جماعات الحشد الشعبي/فصائل الحشد الشعبي/هيئة الحشد الشعبي/قوات الحشد الشعبي||
peshmerga|armed-force|Peshmerga|البيشمركة/قوات البيشمركة|kurdistan-region|
kurdistan-region|government-body|Kurdistan Regional Government|حكومة إقليم كردستان/حكومة إقليم كردستان العراق||
nk-authorities|government-body|Nagorno-Karabakh authorities|سلطات قره باغ/جمهورية ناغورني قره باغ/جمهورية قره باغ/سلطات ناغورني قره باغ/جمهورية آرتساخ/جمهورية أرتساخ||
taliban|armed-force|Taliban|طالبان/حركة طالبان||Q42418
`
  .trim()
  .split('\n');
