// What CLDR does not say of states: their other Arabic names, the adjective in both languages, irregular plurals.
// A row: ISO code | id if not the English name | other names | Arabic adjective(s), first the preferred one
// (left out: formed by rule from the name) | broken plural(s) of the people | English adjective | Wikidata id.
// An adjective marked `~` is also a common word: it counts only beside an army, an office or the like.
export const STATE_ROWS: readonly string[] = `
AE|united-arab-emirates|الإمارات|إماراتي||Emirati|Q878
AF|afghanistan||أفغاني|أفغان|Afghan|Q889
AL|albania||ألباني|ألبان|Albanian|Q222
AM|armenia||أرميني/أرمني|أرمن|Armenian|Q399
AO|angola||||Angolan|Q916
AR|argentina|||أرجنتينيون|Argentine|Q414
AT|austria||نمساوي||Austrian|Q40
AU|australia||||Australian|Q408
AZ|azerbaijan|آذربيجان|أذربيجاني/آذربيجاني/أذري/آذري|أذريون|Azerbaijani|Q227
BA|bosnia|البوسنة|بوسني||Bosnian|Q225
BD|bangladesh|بنغلادش|||Bangladeshi|Q902
BE|belgium||||Belgian|Q31
BF|burkina-faso||بوركيني/بوركينابي||Burkinabe|Q965
BG|bulgaria|||بلغار|Bulgarian|Q219
BH|bahrain|مملكة البحرين|بحريني||Bahraini|Q398
BR|brazil||||Brazilian|Q155
BY|belarus|بيلاروسيا|بيلاروسي||Belarusian|Q184
CA|canada||||Canadian|Q16
CD|congo-kinshasa|الكونغو الديمقراطية|كونغولي||Congolese|Q974
CF|central-african-republic|أفريقيا الوسطى|||Central African|Q929
CG|congo-brazzaville|الكونغو برازافيل|||Congolese|Q971
CH|switzerland||||Swiss|Q39
CI|ivory-coast|كوت ديفوار|إيفواري||Ivorian|Q1008
CL|chile||||Chilean|Q298
CM|cameroon||||Cameroonian|Q1009
CN|china||||Chinese|Q148
CO|colombia||||Colombian|Q739
CU|cuba||||Cuban|Q241
CY|cyprus|||قبارصة|Cypriot|Q229
CZ|czechia|التشيك|تشيكي||Czech|Q213
DE|germany||ألماني|ألمان|German|Q183
DJ|djibouti||||Djiboutian|Q977
DK|denmark|الدنمارك|دنماركي/دانمركي||Danish|Q35
DZ|algeria|||جزائريون|Algerian|Q262
EC|ecuador|الاكوادور|||Ecuadorian|Q736
EE|estonia||||Estonian|Q191
EG|egypt|جمهورية مصر العربية|||Egyptian|Q79
ER|eritrea||||Eritrean|Q986
ES|spain||إسباني|إسبان|Spanish|Q29
ET|ethiopia||||Ethiopian|Q115
FI|finland||||Finnish|Q33
FR|france|||فرنسيون|French|Q142
GA|gabon||||Gabonese|Q1000
GB|united-kingdom|بريطانيا|بريطاني||British|Q145
GE|georgia||||Georgian|Q230
GH|ghana||||Ghanaian|Q117
GN|guinea||||Guinean|Q1006
GR|greece||يوناني||Greek|Q41
HR|croatia|||كروات|Croatian|Q224
HT|haiti||||Haitian|Q790
HU|hungary|المجر|هنغاري/~مجري||Hungarian|Q28
ID|indonesia|أندونيسيا|إندونيسي/أندونيسي||Indonesian|Q252
IE|ireland|إيرلندا|أيرلندي/إيرلندي||Irish|Q27
IL|israel|||إسرائيليون|Israeli|Q801
IN|india||هندي|هنود|Indian|Q668
IQ|iraq||||Iraqi|Q796
IR|iran|الجمهورية الإسلامية الإيرانية|إيراني||Iranian|Q794
IS|iceland|أيسلندا|||Icelandic|Q189
IT|italy|||طليان|Italian|Q38
JO|jordan|المملكة الأردنية الهاشمية|||Jordanian|Q810
JP|japan||||Japanese|Q17
KE|kenya||||Kenyan|Q114
KG|kyrgyzstan|قرغيزستان|قيرغيزي/قرغيزي|قيرغيز|Kyrgyz|Q813
KH|cambodia||||Cambodian|Q424
KP|north-korea||كوري شمالي||North Korean|Q423
KR|south-korea||كوري جنوبي||South Korean|Q884
KW|kuwait||||Kuwaiti|Q817
KZ|kazakhstan|كازخستان|كازاخستاني/كازاخي|كازاخ|Kazakh|Q232
LA|laos||||Laotian|Q819
LB|lebanon||||Lebanese|Q822
LK|sri-lanka|سريلانكا|سريلانكي||Sri Lankan|Q854
LR|liberia||||Liberian|Q1014
LT|lithuania||ليتواني||Lithuanian|Q37
LU|luxembourg||||Luxembourgish|Q32
LV|latvia||||Latvian|Q211
LY|libya|||ليبيون|Libyan|Q1016
MA|morocco|المملكة المغربية|مغربي|مغاربة|Moroccan|Q1028
MD|moldova|مولدافيا|مولدوفي||Moldovan|Q217
ME|montenegro||||Montenegrin|Q236
MK|north-macedonia|مقدونيا|مقدوني||Macedonian|Q221
ML|mali|جمهورية مالي|~مالي||Malian|Q912
MM|myanmar|ميانمار|ميانماري/بورمي||Myanmar|Q836
MN|mongolia|||مغول|Mongolian|Q711
MR|mauritania||||Mauritanian|Q1025
MT|malta||||Maltese|Q233
MX|mexico||||Mexican|Q96
MY|malaysia||||Malaysian|Q833
MZ|mozambique|موزامبيق|||Mozambican|Q1029
NE|niger||نيجري||Nigerien|Q1032
NG|nigeria||||Nigerian|Q1033
NL|netherlands|||هولنديون|Dutch|Q55
NO|norway||||Norwegian|Q20
NP|nepal||||Nepalese|Q837
NZ|new-zealand||نيوزيلندي||New Zealand|Q664
OM|oman|سلطنة عمان|عماني||Omani|Q842
PA|panama||||Panamanian|Q804
PE|peru||||Peruvian|Q419
PH|philippines||فلبيني|فلبينيون|Filipino|Q928
PK|pakistan|||باكستانيون|Pakistani|Q843
PL|poland|||بولنديون|Polish|Q36
PS|palestine|فلسطين|فلسطيني||Palestinian|Q219060
PT|portugal||||Portuguese|Q45
PY|paraguay||||Paraguayan|Q733
QA|qatar|دولة قطر|||Qatari|Q846
RO|romania||||Romanian|Q218
RS|serbia|||صرب|Serbian|Q403
RU|russia|روسيا الاتحادية|روسي|روس|Russian|Q159
RW|rwanda||||Rwandan|Q1037
SA|saudi-arabia|السعودية|سعودي||Saudi|Q851
SD|sudan||||Sudanese|Q1049
SE|sweden||||Swedish|Q34
SG|singapore||||Singaporean|Q334
SI|slovenia|||سلوفينيون|Slovenian|Q215
SK|slovakia||||Slovak|Q214
SL|sierra-leone||||Sierra Leonean|Q1044
SN|senegal||||Senegalese|Q1041
SO|somalia||صومالي||Somali|Q1045
SS|south-sudan|دولة جنوب السودان|||South Sudanese|Q958
SY|syria|سورية|||Syrian|Q858
TD|chad||||Chadian|Q657
TG|togo||||Togolese|Q945
TH|thailand|تايلند|تايلاندي/تايلندي||Thai|Q869
TJ|tajikistan||طاجيكي/طاجيكستاني|طاجيك|Tajik|Q863
TM|turkmenistan||تركمانستاني||Turkmen|Q874
TN|tunisia||تونسي|توانسة|Tunisian|Q948
TR|turkey|||أتراك|Turkish|Q43
TW|taiwan||||Taiwanese|Q865
TZ|tanzania||||Tanzanian|Q924
UA|ukraine||أوكراني||Ukrainian|Q212
UG|uganda||||Ugandan|Q1036
US|united-states|الولايات المتحدة الأمريكية/الولايات المتحدة الأميركية/أمريكا/أميركا|أمريكي/أميركي|أمريكان/أميركان|American|Q30
UY|uruguay||||Uruguayan|Q77
UZ|uzbekistan|أوزبكستان|أوزبكي|أوزبك|Uzbek|Q265
VA|vatican|دولة الفاتيكان|||Vatican|Q237
VE|venezuela||||Venezuelan|Q717
VN|vietnam||||Vietnamese|Q881
XK|kosovo||كوسوفي||Kosovar|Q1246
YE|yemen|||يمنيون|Yemeni|Q805
ZA|south-africa|جنوب إفريقيا|جنوب أفريقي||South African|Q258
ZM|zambia||||Zambian|Q953
ZW|zimbabwe|زيمبابوي|زيمبابوي||Zimbabwean|Q954
`
  .trim()
  .split('\n');

/** States whose Arabic name is also a common word: they count only after a preposition or a noun such as "state". */
export const GUARDED_STATES: readonly string[] = ['ML', 'BJ', 'PE', 'CL', 'TG', 'PW'];
