// Cities, towns and crossings that news of conflicts names. A row: id | English | Arabic forms, `~` before those that are also
// common words (they count only after a noun such as "city") | lat | lon (empty where not sure).
export const CITY_ROWS: readonly string[] = `
geneva|Geneva|جنيف|46.2|6.15
new-york|New York|نيويورك|40.71|-74.01
istanbul|Istanbul|إسطنبول/اسطنبول|41.01|28.98
jeddah|Jeddah|جدة|21.54|39.17
sanaa|Sanaa|صنعاء|15.37|44.19
ganja|Ganja|كنجه/غنجة/غانجا/كنجة/~غنجه|40.68|46.36
mingachevir|Mingachevir|مينغاشيفير/مينغيتشاور/مينغتشفير/مينغاتشيفير/مينغجيفير|40.77|47.05
jabrayil|Jabrayil|~جبرائيل/جبراييل|39.4|47.03
fuzuli|Fuzuli|فضولي/~فيزولي|39.6|47.14
aghdam|Aghdam|آغدام/أغدام/اغدام|39.99|46.93
kalbajar|Kalbajar|كلبجر/كيلبجار/كالباجار|40.1|46.04
lachin|Lachin|لاتشين/لاجين|39.64|46.55
zangilan|Zangilan|زنغلان/زانجيلان/زنكيلان|39.09|46.66
qubadli|Qubadli|قوبادلي/قبادلي/كوبادلي|39.34|46.58
tartar|Tartar|ترتر/تارتار|40.34|46.93
barda|Barda|بردع/بردعة/~بردي|40.37|47.13
goranboy|Goranboy|غوران بوي/غورانبوي|40.61|46.79
aghjabadi|Aghjabadi|أغجه بدي/آغجابادي/أغجابادي|40.05|47.46
martakert|Martakert|مارتاكيرت/مارتاكرت|40.21|46.82
martuni|Martuni|مارتوني|39.8|47.11
tovuz|Tovuz|توفوز/طوفوز|40.99|45.63
vardenis|Vardenis|فاردينيس|40.18|45.73
meghri|Meghri|ميغري|38.9|46.24
sumgait|Sumgait|سومغاييت/سومقاييت|40.59|49.67
kharkiv|Kharkiv|خاركيف/خاركوف|49.99|36.23
kherson|Kherson|خيرسون|46.64|32.62
mariupol|Mariupol|ماريوبول|47.1|37.55
bakhmut|Bakhmut|باخموت|48.59|38
avdiivka|Avdiivka|أفدييفكا/أفديفكا|48.14|37.74
donetsk|Donetsk|دونيتسك/دونتسك|48.02|37.8
luhansk|Luhansk|لوغانسك/لوهانسك|48.57|39.31
zaporizhzhia|Zaporizhzhia|زابوريجيا/زابوروجيه/زاباروجيا|47.84|35.14
odesa|Odesa|أوديسا|46.48|30.73
lviv|Lviv|لفيف|49.84|24.03
dnipro|Dnipro|دنيبرو|48.46|35.04
mykolaiv|Mykolaiv|ميكولايف|46.97|32
sumy|Sumy|سومي|50.91|34.8
pokrovsk|Pokrovsk|بوكروفسك|48.28|37.18
kramatorsk|Kramatorsk|كراماتورسك|48.74|37.58
sievierodonetsk|Sievierodonetsk|سيفيرودونيتسك|48.95|38.49
sevastopol|Sevastopol|سيفاستوبول|44.6|33.52
belgorod|Belgorod|بيلغورود|50.6|36.59
kursk|Kursk|كورسك|51.73|36.19
bucha|Bucha|بوتشا|50.55|30.21
chernihiv|Chernihiv|تشيرنيهيف/تشيرنيغوف|51.49|31.29
melitopol|Melitopol|ميليتوبول|46.85|35.37
omdurman|Omdurman|أم درمان|15.64|32.48
port-sudan|Port Sudan|بورتسودان/بورت سودان|19.62|37.22
el-fasher|El Fasher|الفاشر|13.63|25.35
nyala|Nyala|نيالا|12.05|24.88
el-geneina|El Geneina|الجنينة|13.45|22.45
el-obeid|El Obeid|الأبيض السودانية/~الأبيض|13.18|30.22
wad-madani|Wad Madani|ود مدني/واد مدني|14.4|33.52
bahri|Khartoum North|الخرطوم بحري|15.64|32.53
merowe|Merowe|~مروي|18.48|31.82
kassala|Kassala|كسلا|15.45|36.4
benghazi|Benghazi|بنغازي|32.12|20.09
misrata|Misrata|مصراتة|32.38|15.09
sirte|Sirte|~سرت|31.21|16.59
tobruk|Tobruk|طبرق|32.08|23.96
derna|Derna|درنة|32.77|22.64
tarhuna|Tarhuna|ترهونة|32.43|13.63
sabha|Sabha|سبها|27.04|14.43
jufra|Jufra|الجفرة|29.1|15.9
zawiya|Zawiya|~الزاوية|32.75|12.73
aden|Aden|~عدن|12.79|45.02
taiz|Taiz|تعز|13.58|44.02
marib|Marib|مأرب|15.46|45.32
hodeidah|Hodeidah|الحديدة|14.8|42.95
saada|Saada|صعدة|16.94|43.76
mukalla|Mukalla|المكلا|14.54|49.13
shabwa|Shabwah|شبوة||
hadramaut|Hadramaut|حضرموت||
lahj|Lahj|لحج|13.06|44.88
abyan|Abyan|أبين اليمنية/~أبين||
al-jawf|Al-Jawf|~الجوف||
aleppo|Aleppo|~حلب|36.2|37.16
idlib|Idlib|إدلب|35.93|36.63
homs|Homs|حمص|34.73|36.72
hama|Hama|حماة|35.13|36.76
daraa|Daraa|درعا|32.62|36.1
deir-ez-zor|Deir ez-Zor|دير الزور|35.34|40.14
raqqa|Raqqa|الرقة|35.95|39.01
hasakah|Hasakah|الحسكة|36.5|40.75
qamishli|Qamishli|القامشلي|37.05|41.23
latakia|Latakia|اللاذقية|35.52|35.79
tartus|Tartus|طرطوس|34.89|35.89
suwayda|As-Suwayda|السويداء|32.71|36.57
manbij|Manbij|منبج|36.53|37.96
afrin|Afrin|عفرين|36.51|36.87
kobani|Kobani|كوباني/عين العرب|36.89|38.35
palmyra|Palmyra|~تدمر|34.56|38.28
saraqib|Saraqib|سراقب|35.86|36.8
gaza-city|Gaza City|مدينة غزة|31.5|34.47
rafah|Rafah|رفح|31.29|34.25
khan-yunis|Khan Yunis|خان يونس|31.35|34.3
jabalia|Jabalia|جباليا|31.53|34.48
deir-al-balah|Deir al-Balah|دير البلح|31.42|34.35
beit-hanoun|Beit Hanoun|بيت حانون|31.54|34.54
beit-lahia|Beit Lahia|بيت لاهيا|31.55|34.5
nuseirat|Nuseirat|النصيرات|31.45|34.39
jerusalem|Jerusalem|القدس/القدس الشرقية/القدس المحتلة|31.78|35.23
jenin|Jenin|جنين المحتلة/~جنين|32.46|35.3
nablus|Nablus|نابلس|32.22|35.26
hebron|Hebron|~الخليل|31.53|35.1
tulkarm|Tulkarm|طولكرم|32.31|35.03
bethlehem|Bethlehem|بيت لحم|31.7|35.2
haifa|Haifa|حيفا|32.79|34.99
ashkelon|Ashkelon|عسقلان|31.67|34.57
ashdod|Ashdod|أسدود/أشدود|31.8|34.65
sderot|Sderot|سديروت|31.52|34.6
eilat|Eilat|إيلات|29.56|34.95
kiryat-shmona|Kiryat Shmona|كريات شمونة|33.21|35.57
sidon|Sidon|صيدا|33.56|35.37
tyre|Tyre|~صور|33.27|35.2
baalbek|Baalbek|بعلبك|34.01|36.21
nabatieh|Nabatieh|النبطية|33.38|35.48
bint-jbeil|Bint Jbeil|بنت جبيل|33.12|35.43
khiam|Khiam|~الخيام|33.33|35.61
naqoura|Naqoura|الناقورة|33.12|35.14
bekaa|Bekaa|البقاع||
mosul|Mosul|الموصل|36.34|43.13
erbil|Erbil|أربيل|36.19|44.01
basra|Basra|البصرة|30.51|47.78
kirkuk|Kirkuk|كركوك|35.47|44.39
fallujah|Fallujah|الفلوجة|33.35|43.78
ramadi|Ramadi|الرمادي|33.43|43.3
tikrit|Tikrit|تكريت|34.61|43.68
najaf|Najaf|~النجف|32|44.34
karbala|Karbala|كربلاء|32.62|44.02
sinjar|Sinjar|سنجار|36.32|41.87
sulaymaniyah|Sulaymaniyah|السليمانية|35.56|45.43
anbar|Anbar|الأنبار||
diyala|Diyala|ديالى||
isfahan|Isfahan|أصفهان|32.65|51.67
natanz|Natanz|نطنز|33.51|51.92
mekelle|Mekelle|ميكيلي/مقلي|13.5|39.48
kandahar|Kandahar|قندهار|31.61|65.71
goma|Goma|غوما|-1.68|29.22
sharm-el-sheikh|Sharm el-Sheikh|شرم الشيخ|27.92|34.33
el-arish|El Arish|العريش|31.13|33.8
sochi|Sochi|سوتشي|43.6|39.73
rostov|Rostov-on-Don|روستوف|47.24|39.7
astrakhan|Astrakhan|أستراخان|46.35|48.04
the-hague|The Hague|لاهاي|52.08|4.31
munich|Munich|ميونيخ|48.14|11.58
davos|Davos|دافوس|46.8|9.84
strasbourg|Strasbourg|ستراسبورغ|48.57|7.75
gaziantep|Gaziantep|غازي عنتاب|37.07|37.38
hatay|Hatay|هاتاي||
brandenburg|Brandenburg|براندنبورغ||
`
  .trim()
  .split('\n');
