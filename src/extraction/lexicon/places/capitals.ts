// Capitals, and the seats of power that news uses for a state. A row: ISO code | id | English | Arabic forms | name in GeoNames
// where it is not the English one | Wikidata id. Of capitals named like their state (Tunis, Algiers, Kuwait City) only the forms
// that tell them apart are listed; the bare name is the state's.
/** Rows whose city news uses for the state's government and that are not its capital, or not undisputed. */
export const SEATS: ReadonlySet<string> = new Set(['tel-aviv', 'ramallah']);

export const CAPITAL_ROWS: readonly string[] = `
AE|abu-dhabi|Abu Dhabi|أبوظبي/أبو ظبي||Q1519
AF|kabul|Kabul|كابل/كابول||Q5838
AL|tirana|Tirana|تيرانا||
AM|yerevan|Yerevan|يريفان/إيريفان||Q1953
AR|buenos-aires|Buenos Aires|بوينس آيرس/بوينس أيرس||Q1486
AT|vienna|Vienna|فيينا||Q1741
AU|canberra|Canberra|كانبرا||Q3114
AZ|baku|Baku|باكو||Q9248
BA|sarajevo|Sarajevo|سراييفو||
BD|dhaka|Dhaka|دكا||
BE|brussels|Brussels|بروكسل||Q239
BF|ouagadougou|Ouagadougou|واغادوغو||
BG|sofia|Sofia|صوفيا||
BH|manama|Manama|المنامة||Q3882
BR|brasilia|Brasília|برازيليا||
BY|minsk|Minsk|مينسك||Q2280
CA|ottawa|Ottawa|أوتاوا||Q1930
CD|kinshasa|Kinshasa|كينشاسا||
CF|bangui|Bangui|بانغي||
CH|bern|Bern|برن||Q70
CN|beijing|Beijing|بكين/بيجين||Q956
CO|bogota|Bogotá|بوغوتا||
CU|havana|Havana|هافانا||
CY|nicosia|Nicosia|نيقوسيا||
CZ|prague|Prague|براغ||Q1085
DE|berlin|Berlin|برلين||Q64
DK|copenhagen|Copenhagen|كوبنهاغن||Q1748
EG|cairo|Cairo|القاهرة||Q85
EE|tallinn|Tallinn|تالين||
ER|asmara|Asmara|أسمرة||
ES|madrid|Madrid|مدريد||Q2807
ET|addis-ababa|Addis Ababa|أديس أبابا||Q3624
FI|helsinki|Helsinki|هلسنكي||Q1757
FR|paris|Paris|باريس||Q90
GB|london|London|لندن||Q84
GE|tbilisi|Tbilisi|تبليسي/تفليس||Q994
GH|accra|Accra|أكرا||
GR|athens|Athens|أثينا||Q1524
HR|zagreb|Zagreb|زغرب||
HU|budapest|Budapest|بودابست||Q1781
ID|jakarta|Jakarta|جاكرتا||
IE|dublin|Dublin|دبلن||Q1761
IL|tel-aviv|Tel Aviv|تل أبيب||Q33935
IN|new-delhi|New Delhi|نيودلهي/نيو دلهي||Q987
IQ|baghdad|Baghdad|بغداد||Q1530
IR|tehran|Tehran|طهران||Q3616
IT|rome|Rome|روما||Q220
JO|amman|Amman|عمّان/عمان||Q3805
JP|tokyo|Tokyo|طوكيو||Q1490
KE|nairobi|Nairobi|نيروبي||Q3870
KG|bishkek|Bishkek|بيشكيك||
KP|pyongyang|Pyongyang|بيونغ يانغ/بيونغيانغ||Q18808
KR|seoul|Seoul|سيول/سيئول||Q8684
KZ|astana|Astana|أستانا/نور سلطان||Q1520
LB|beirut|Beirut|بيروت||Q3820
LT|vilnius|Vilnius|فيلنيوس||
LV|riga|Riga|ريغا||
LY|tripoli|Tripoli|طرابلس||Q3579
MA|rabat|Rabat|الرباط||Q3551
MD|chisinau|Chișinău|كيشيناو/تشيسيناو||
MK|skopje|Skopje|سكوبيه||
ML|bamako|Bamako|باماكو||
MM|naypyidaw|Naypyidaw|نايبيداو|Nay Pyi Taw|
MR|nouakchott|Nouakchott|نواكشوط||
MX|mexico-city|Mexico City|مكسيكو سيتي||
MY|kuala-lumpur|Kuala Lumpur|كوالالمبور||
NE|niamey|Niamey|نيامي||
NG|abuja|Abuja|أبوجا||
NL|amsterdam|Amsterdam|أمستردام||Q727
NO|oslo|Oslo|أوسلو||Q585
OM|muscat|Muscat|مسقط||Q3826
PH|manila|Manila|مانيلا||
PK|islamabad|Islamabad|إسلام آباد/إسلام أباد||Q1362
PL|warsaw|Warsaw|وارسو||Q270
PS|ramallah|Ramallah|رام الله||
PT|lisbon|Lisbon|لشبونة||Q597
QA|doha|Doha|الدوحة||Q3861
RO|bucharest|Bucharest|بوخارست||
RS|belgrade|Belgrade|بلغراد||
RU|moscow|Moscow|موسكو||Q649
RW|kigali|Kigali|كيغالي||
SA|riyadh|Riyadh|الرياض||Q3692
SD|khartoum|Khartoum|الخرطوم||Q1963
SE|stockholm|Stockholm|ستوكهولم/استوكهولم||Q1754
SN|dakar|Dakar|داكار||
SO|mogadishu|Mogadishu|مقديشو||
SS|juba|Juba|جوبا||
SY|damascus|Damascus|دمشق||Q3766
TD|ndjamena|N'Djamena|نجامينا/انجمينا||
TJ|dushanbe|Dushanbe|دوشنبه||
TM|ashgabat|Ashgabat|عشق آباد/عشق أباد||
TR|ankara|Ankara|أنقرة||Q3640
TW|taipei|Taipei|تايبيه||
UA|kyiv|Kyiv|كييف||Q1899
UG|kampala|Kampala|كمبالا||
US|washington|Washington|واشنطن|Washington@DC|Q61
UZ|tashkent|Tashkent|طشقند||Q269
VE|caracas|Caracas|كاراكاس||
VN|hanoi|Hanoi|هانوي|21.03 105.85|
XK|pristina|Pristina|بريشتينا||
AO|luanda|Luanda|لواندا||
BI|bujumbura|Bujumbura|بوجمبورا||
BJ|porto-novo|Porto-Novo|بورتو نوفو||
BO|la-paz|La Paz|لاباز||
BW|gaborone|Gaborone|غابورون||
CG|brazzaville|Brazzaville|برازافيل||
CL|santiago|Santiago|سانتياغو||
CM|yaounde|Yaoundé|ياوندي||
CR|san-jose|San José|سان خوسيه|San José@08|
DZ|algiers|Algiers|الجزائر العاصمة||
EC|quito|Quito|كيتو||
GA|libreville|Libreville|ليبرفيل||
GN|conakry|Conakry|كوناكري||
GW|bissau|Bissau|بيساو||
HN|tegucigalpa|Tegucigalpa|تيغوسيغالبا||
HT|port-au-prince|Port-au-Prince|بور أو برنس/بورت أو برنس||
IS|reykjavik|Reykjavík|ريكيافيك||
KH|phnom-penh|Phnom Penh|بنوم بنه||
KW|kuwait-city|Kuwait City|مدينة الكويت/الكويت العاصمة||
LA|vientiane|Vientiane|فيينتيان||
LK|colombo|Colombo|كولومبو||
LR|monrovia|Monrovia|مونروفيا||
ME|podgorica|Podgorica|بودغوريتشا||
MG|antananarivo|Antananarivo|أنتاناناريفو||
MN|ulaanbaatar|Ulaanbaatar|أولان باتور|Ulan Bator|
MT|valletta|Valletta|فاليتا||
MZ|maputo|Maputo|مابوتو||
NA|windhoek|Windhoek|ويندهوك||
NI|managua|Managua|ماناغوا||
NP|kathmandu|Kathmandu|كاتماندو||
NZ|wellington|Wellington|ويلينغتون||
PE|lima|Lima|~~ليما||
SI|ljubljana|Ljubljana|ليوبليانا||
SK|bratislava|Bratislava|براتيسلافا||
SL|freetown|Freetown|فريتاون||
SV|san-salvador|San Salvador|سان سلفادور||
TG|lome|Lomé|لومي||
TH|bangkok|Bangkok|بانكوك||
TN|tunis|Tunis|تونس العاصمة||
TZ|dodoma|Dodoma|دودوما||
UY|montevideo|Montevideo|مونتيفيديو||
ZM|lusaka|Lusaka|لوساكا||
ZW|harare|Harare|هراري||
ZA|pretoria|Pretoria|بريتوريا||
`
  .trim()
  .split('\n');
