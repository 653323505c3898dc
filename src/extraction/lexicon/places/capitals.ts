// Capitals, and the seats of power that news uses for a state. A row: ISO code | id | English | Arabic forms | lat | lon |
// Wikidata id. Capitals named like their state (Kuwait, Tunis, Algiers, Djibouti) are left to the state.
export const CAPITAL_ROWS: readonly string[] = `
AE|abu-dhabi|Abu Dhabi|أبوظبي/أبو ظبي|24.47|54.37|Q1519
AF|kabul|Kabul|كابل/كابول|34.53|69.17|Q5838
AL|tirana|Tirana|تيرانا|41.33|19.82|
AM|yerevan|Yerevan|يريفان/إيريفان|40.18|44.51|Q1953
AR|buenos-aires|Buenos Aires|بوينس آيرس/بوينس أيرس|-34.6|-58.38|Q1486
AT|vienna|Vienna|فيينا|48.21|16.37|Q1741
AU|canberra|Canberra|كانبرا|-35.28|149.13|Q3114
AZ|baku|Baku|باكو|40.41|49.87|Q9248
BA|sarajevo|Sarajevo|سراييفو|43.86|18.41|
BD|dhaka|Dhaka|دكا|23.81|90.41|
BE|brussels|Brussels|بروكسل|50.85|4.35|Q239
BF|ouagadougou|Ouagadougou|واغادوغو|12.37|-1.52|
BG|sofia|Sofia|صوفيا|42.7|23.32|
BH|manama|Manama|المنامة|26.23|50.58|Q3882
BR|brasilia|Brasília|برازيليا|-15.79|-47.88|
BY|minsk|Minsk|مينسك|53.9|27.57|Q2280
CA|ottawa|Ottawa|أوتاوا|45.42|-75.7|Q1930
CD|kinshasa|Kinshasa|كينشاسا|-4.32|15.31|
CF|bangui|Bangui|بانغي|4.37|18.56|
CH|bern|Bern|برن|46.95|7.45|Q70
CN|beijing|Beijing|بكين/بيجين|39.9|116.41|Q956
CO|bogota|Bogotá|بوغوتا|4.71|-74.07|
CU|havana|Havana|هافانا|23.13|-82.38|
CY|nicosia|Nicosia|نيقوسيا|35.17|33.36|
CZ|prague|Prague|براغ|50.09|14.42|Q1085
DE|berlin|Berlin|برلين|52.52|13.4|Q64
DK|copenhagen|Copenhagen|كوبنهاغن|55.68|12.57|Q1748
EG|cairo|Cairo|القاهرة|30.04|31.24|Q85
EE|tallinn|Tallinn|تالين|59.44|24.75|
ER|asmara|Asmara|أسمرة|15.34|38.93|
ES|madrid|Madrid|مدريد|40.42|-3.7|Q2807
ET|addis-ababa|Addis Ababa|أديس أبابا|9.01|38.75|Q3624
FI|helsinki|Helsinki|هلسنكي|60.17|24.94|Q1757
FR|paris|Paris|باريس|48.86|2.35|Q90
GB|london|London|لندن|51.51|-0.13|Q84
GE|tbilisi|Tbilisi|تبليسي/تفليس|41.69|44.8|Q994
GH|accra|Accra|أكرا|5.6|-0.19|
GR|athens|Athens|أثينا|37.98|23.73|Q1524
HR|zagreb|Zagreb|زغرب|45.81|15.98|
HU|budapest|Budapest|بودابست|47.5|19.04|Q1781
ID|jakarta|Jakarta|جاكرتا|-6.21|106.85|
IE|dublin|Dublin|دبلن|53.35|-6.26|Q1761
IL|tel-aviv|Tel Aviv|تل أبيب|32.09|34.78|Q33935
IN|new-delhi|New Delhi|نيودلهي/نيو دلهي|28.61|77.21|Q987
IQ|baghdad|Baghdad|بغداد|33.31|44.37|Q1530
IR|tehran|Tehran|طهران|35.69|51.39|Q3616
IT|rome|Rome|روما|41.89|12.48|Q220
JO|amman|Amman|عمّان/عمان|31.95|35.93|Q3805
JP|tokyo|Tokyo|طوكيو|35.68|139.69|Q1490
KE|nairobi|Nairobi|نيروبي|-1.29|36.82|Q3870
KG|bishkek|Bishkek|بيشكيك|42.87|74.59|
KP|pyongyang|Pyongyang|بيونغ يانغ/بيونغيانغ|39.03|125.75|Q18808
KR|seoul|Seoul|سيول/سيئول|37.57|126.98|Q8684
KZ|astana|Astana|أستانا/نور سلطان|51.17|71.43|Q1520
LB|beirut|Beirut|بيروت|33.89|35.5|Q3820
LT|vilnius|Vilnius|فيلنيوس|54.69|25.28|
LV|riga|Riga|ريغا|56.95|24.11|
LY|tripoli|Tripoli|طرابلس|32.89|13.19|Q3579
MA|rabat|Rabat|الرباط|34.02|-6.84|Q3551
MD|chisinau|Chișinău|كيشيناو/تشيسيناو|47.01|28.86|
MK|skopje|Skopje|سكوبيه|42|21.43|
ML|bamako|Bamako|باماكو|12.64|-8|
MM|naypyidaw|Naypyidaw|نايبيداو|19.76|96.08|
MR|nouakchott|Nouakchott|نواكشوط|18.08|-15.98|
MX|mexico-city|Mexico City|مكسيكو سيتي|19.43|-99.13|
MY|kuala-lumpur|Kuala Lumpur|كوالالمبور|3.14|101.69|
NE|niamey|Niamey|نيامي|13.51|2.11|
NG|abuja|Abuja|أبوجا|9.06|7.49|
NL|amsterdam|Amsterdam|أمستردام|52.37|4.9|Q727
NO|oslo|Oslo|أوسلو|59.91|10.75|Q585
OM|muscat|Muscat|مسقط|23.59|58.41|Q3826
PH|manila|Manila|مانيلا|14.6|120.98|
PK|islamabad|Islamabad|إسلام آباد/إسلام أباد|33.69|73.06|Q1362
PL|warsaw|Warsaw|وارسو|52.23|21.01|Q270
PS|ramallah|Ramallah|رام الله|31.9|35.2|
PT|lisbon|Lisbon|لشبونة|38.72|-9.14|Q597
QA|doha|Doha|الدوحة|25.29|51.53|Q3861
RO|bucharest|Bucharest|بوخارست|44.43|26.1|
RS|belgrade|Belgrade|بلغراد|44.79|20.45|
RU|moscow|Moscow|موسكو|55.76|37.62|Q649
RW|kigali|Kigali|كيغالي|-1.94|30.06|
SA|riyadh|Riyadh|الرياض|24.71|46.68|Q3692
SD|khartoum|Khartoum|الخرطوم|15.5|32.56|Q1963
SE|stockholm|Stockholm|ستوكهولم/استوكهولم|59.33|18.07|Q1754
SN|dakar|Dakar|داكار|14.72|-17.47|
SO|mogadishu|Mogadishu|مقديشو|2.05|45.32|
SS|juba|Juba|جوبا|4.86|31.57|
SY|damascus|Damascus|دمشق|33.51|36.29|Q3766
TD|ndjamena|N'Djamena|نجامينا/انجمينا|12.13|15.06|
TJ|dushanbe|Dushanbe|دوشنبه|38.56|68.79|
TM|ashgabat|Ashgabat|عشق آباد/عشق أباد|37.96|58.33|
TR|ankara|Ankara|أنقرة|39.93|32.86|Q3640
TW|taipei|Taipei|تايبيه|25.03|121.57|
UA|kyiv|Kyiv|كييف|50.45|30.52|Q1899
UG|kampala|Kampala|كمبالا|0.35|32.58|
US|washington|Washington|واشنطن|38.9|-77.04|Q61
UZ|tashkent|Tashkent|طشقند|41.3|69.24|Q269
VE|caracas|Caracas|كاراكاس|10.48|-66.9|
VN|hanoi|Hanoi|هانوي|21.03|105.85|
XK|pristina|Pristina|بريشتينا|42.66|21.17|
ZA|pretoria|Pretoria|بريتوريا|-25.75|28.19|
`
  .trim()
  .split('\n');
