// Areas that news names and no authority of their own governs: provinces, plains, seas, straits. A row: id | English | Arabic forms,
// `~` before those that are also common words. They have no point: an area is not a spot on the map.
export const AREA_ROWS: readonly string[] = `
shabwa|Shabwah|شبوة
hadramaut|Hadramaut|حضرموت
abyan|Abyan|أبين اليمنية/~أبين
al-jawf|Al-Jawf|~الجوف
mahra|Al-Mahra|المهرة/~مهرة
socotra|Socotra|سقطرى/جزيرة سقطرى/أرخبيل سقطرى
yemen-west-coast|West coast of Yemen|الساحل الغربي لليمن/الساحل الغربي اليمني
bekaa|Bekaa|البقاع/سهل البقاع
iqlim-al-tuffah|Iqlim al-Tuffah|إقليم التفاح
shebaa-farms|Shebaa Farms|مزارع شبعا
blue-line|Blue Line|الخط الأزرق
litani|Litani River|نهر الليطاني/الليطاني
galilee|Galilee|الجليل/الجليل الأعلى/الجليل الغربي
gaza-envelope|Gaza envelope|غلاف غزة/غلاف قطاع غزة
philadelphi-corridor|Philadelphi Corridor|محور فيلادلفيا/محور صلاح الدين الحدودي
netzarim-corridor|Netzarim Corridor|محور نتساريم/ممر نتساريم
kerem-shalom|Kerem Shalom|كرم أبو سالم/معبر كرم أبو سالم
rafah-crossing|Rafah crossing|معبر رفح
anbar|Anbar|الأنبار
diyala|Diyala|ديالى
nineveh|Nineveh|نينوى/محافظة نينوى
nineveh-plains|Nineveh Plains|سهل نينوى
qandil|Qandil Mountains|جبال قنديل/جبل قنديل
eastern-ghouta|Eastern Ghouta|الغوطة الشرقية/~الغوطة
qalamoun|Qalamoun|القلمون
ghab-plain|Al-Ghab Plain|سهل الغاب
jabal-al-zawiya|Jabal al-Zawiya|جبل الزاوية
badia|Syrian Desert|البادية السورية
syrian-coast|Syrian coast|الساحل السوري
jabal-turkman|Jabal Turkman|جبل التركمان
euphrates|Euphrates|الفرات/نهر الفرات
cyrenaica|Cyrenaica|~برقة
fezzan|Fezzan|فزان
oil-crescent|Oil Crescent|الهلال النفطي
jufra|Jufra|الجفرة
sinai|Sinai|سيناء/شبه جزيرة سيناء/شمال سيناء
blue-nile|Blue Nile|النيل الأزرق/ولاية النيل الأزرق
white-nile|White Nile|النيل الأبيض/ولاية النيل الأبيض
nuba-mountains|Nuba Mountains|جبال النوبة
gezira|Al-Jazira (Sudan)|ولاية الجزيرة
fashaga|Al-Fashaga|الفشقة
amhara|Amhara|أمهرة/إقليم أمهرة/أمهرا
afar|Afar|~~عفر/إقليم عفر
oromia|Oromia|أوروميا/أوروميا الإثيوبية
sahel|Sahel|منطقة الساحل/الساحل الأفريقي
azawad|Azawad|أزواد
lake-chad|Lake Chad|بحيرة تشاد
north-kivu|North Kivu|شمال كيفو/كيفو الشمالية
south-kivu|South Kivu|جنوب كيفو/كيفو الجنوبية
ituri|Ituri|إيتوري
rakhine|Rakhine|راخين/أراكان/راخاين
shan|Shan State|~~شان
kachin|Kachin State|كاشين
jammu-and-kashmir|Jammu and Kashmir|جامو وكشمير/إقليم جامو وكشمير
ladakh|Ladakh|لداخ
punjab|Punjab|البنجاب
khyber-pakhtunkhwa|Khyber Pakhtunkhwa|خيبر بختونخوا
balochistan|Balochistan|بلوشستان
waziristan|Waziristan|وزيرستان
helmand|Helmand|هلمند
nangarhar|Nangarhar|ننغرهار/نانغرهار/ننكرهار
zabul|Zabul|~زابل
uruzgan|Uruzgan|أوروزغان
kunar|Kunar|كونار/~~كنر
nuristan|Nuristan|نورستان
badakhshan|Badakhshan|بدخشان
faryab|Faryab|فارياب
takhar|Takhar|~طخار
badghis|Badghis|بادغيس/بدغيس
paktia|Paktia|باكتيا/بكتيا
paktika|Paktika|باكتيكا/بكتيكا
borno|Borno|~بورنو
mindanao|Mindanao|مينداناو
saladin|Saladin|محافظة صلاح الدين
maysan|Maysan|ميسان
dhi-qar|Dhi Qar|ذي قار
al-muthanna|Al-Muthanna|~~المثنى
yarmouk-basin|Yarmouk Basin|حوض اليرموك
lajat|Lajat|اللجاة
panjshir|Panjshir|بنجشير/بانشير
chechnya|Chechnya|الشيشان
dagestan|Dagestan|داغستان
ingushetia|Ingushetia|إنغوشيا
lachin-corridor|Lachin Corridor|ممر لاتشين/ممر لاجين
zangezur-corridor|Zangezur Corridor|ممر زنغزور/ممر زانجيزور
syunik|Syunik|سيونيك
snake-island|Snake Island|جزيرة الثعبان/جزيرة الأفعى
sea-of-azov|Sea of Azov|بحر آزوف
mediterranean|Mediterranean Sea|البحر المتوسط/البحر الأبيض المتوسط/شرق المتوسط
gulf-of-aden|Gulf of Aden|خليج عدن
arabian-sea|Arabian Sea|بحر العرب
gulf-of-oman|Gulf of Oman|خليج عمان/خليج عُمان
suez-canal|Suez Canal|قناة السويس
south-china-sea|South China Sea|بحر الصين الجنوبي
taiwan-strait|Taiwan Strait|مضيق تايوان
hatay|Hatay|هاتاي
`
  .trim()
  .split('\n');
