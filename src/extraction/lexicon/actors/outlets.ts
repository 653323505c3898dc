// News agencies and outlets: who is quoted, not who acts. A row: id | English | Arabic forms; `~` marks a form that is also
// a common word and counts only after a word such as "agency" or "correspondent" | Wikidata id.
export const OUTLET_ROWS: readonly string[] = `
al-jazeera|Al Jazeera|الجزيرة/قناة الجزيرة/الجزيرة نت|
al-arabiya|Al Arabiya|قناة العربية/العربية نت/~العربية|
al-hadath|Al Hadath|قناة الحدث|
sky-news-arabia|Sky News Arabia|سكاي نيوز عربية/سكاي نيوز|
al-mayadeen|Al Mayadeen|الميادين/قناة الميادين|
al-manar|Al Manar|قناة المنار|
rt|RT|روسيا اليوم/آر تي/قناة روسيا اليوم|
reuters|Reuters|رويترز/وكالة رويترز|Q130879
afp|Agence France-Presse|وكالة الأنباء الفرنسية/وكالة الصحافة الفرنسية/وكالة فرانس برس/فرانس برس/فرانس برس الفرنسية/أ ف ب/أ.ف.ب/ا ف ب|Q40464
associated-press|Associated Press|أسوشيتد برس/أسوشييتد برس/وكالة أسوشيتد برس/أ ب|Q40469
bloomberg|Bloomberg|بلومبرغ/وكالة بلومبرغ|
tass|TASS|تاس/وكالة تاس/وكالة تاس الروسية|Q223799
interfax|Interfax|إنترفاكس/وكالة إنترفاكس|
ria-novosti|RIA Novosti|نوفوستي/ريا نوفوستي|
sputnik|Sputnik|سبوتنيك/وكالة سبوتنيك|
anadolu|Anadolu Agency|الأناضول/وكالة الأناضول|
wam|WAM|وكالة أنباء الإمارات/~وام|
spa|Saudi Press Agency|وكالة الأنباء السعودية/~واس|
sana|SANA|وكالة الأنباء السورية/وكالة الأنباء السورية الرسمية/الوكالة العربية السورية للأنباء/وكالة سانا/وكالة الأنباء الرسمية سانا/~سانا|
petra|Petra|وكالة الأنباء الأردنية/~بترا|
kuna|KUNA|وكالة الأنباء الكويتية/كونا|
qna|Qatar News Agency|وكالة الأنباء القطرية/~قنا|
mena-agency|Middle East News Agency|وكالة أنباء الشرق الأوسط|
suna|SUNA|وكالة الأنباء السودانية/وكالة السودان للأنباء/~سونا|
saba|Saba|~سبأ/سبأنت/وكالة سبأ/وكالة الأنباء اليمنية|
wafa|WAFA|وكالة الأنباء الفلسطينية/~وفا|
maan|Maan|وكالة معا|
nna|National News Agency (Lebanon)|الوكالة الوطنية للإعلام/الوكالة الوطنية للإعلام اللبنانية/الوكالة اللبنانية للإعلام|
irna|IRNA|وكالة الأنباء الإيرانية/إرنا|
fars|Fars News Agency|وكالة فارس/وكالة أنباء فارس/وكالة فارس للأنباء/~فارس|
tasnim|Tasnim|وكالة تسنيم|
ina|Iraqi News Agency|وكالة الأنباء العراقية|
xinhua|Xinhua|شينخوا/وكالة شينخوا|Q204839
dpa|dpa|وكالة الأنباء الألمانية/د ب أ|
ukrinform|Ukrinform|أوكرينفورم|
armenpress|Armenpress|أرمن برس/وكالة أرمن برس|
bbc|BBC|بي بي سي/هيئة الإذاعة البريطانية|Q9531
cnn|CNN|سي إن إن/شبكة سي إن إن|Q48340
france-24|France 24|فرانس 24/فرانس24|
deutsche-welle|Deutsche Welle|دويتشه فيله|
new-york-times|The New York Times|نيويورك تايمز|Q9684
washington-post|The Washington Post|واشنطن بوست|
wall-street-journal|The Wall Street Journal|وول ستريت جورنال|
guardian|The Guardian|الغارديان/صحيفة الغارديان|
financial-times|Financial Times|فايننشال تايمز|
axios|Axios|أكسيوس/موقع أكسيوس|
haaretz|Haaretz|هآرتس/صحيفة هآرتس|
yedioth|Yedioth Ahronoth|يديعوت أحرونوت|
asharq-al-awsat|Asharq Al-Awsat|صحيفة الشرق الأوسط/~الشرق الأوسط|
al-quds-al-arabi|Al-Quds Al-Arabi|القدس العربي|
almadina-news|Almadina News|المدينة نيوز|
`
  .trim()
  .split('\n');

/** What agencies sign their datelines with, beside their names: "(AFP)", "(وات)". In a sentence these are no names. */
export const OUTLET_MARKS: readonly string[] = [
  'AFP',
  'AP',
  'UPI',
  'يو بي آي',
  'أناضول',
  'تسنيم',
  'وات',
  'واج',
  'وال',
  'لانا',
];
