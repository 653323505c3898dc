// Towns of the Middle East that news of its wars names, by state: a heading `= ISO code`, then rows
// `id | English | Arabic forms | name in GeoNames`. The last cell is left out where GeoNames writes the English name, is
// `name@first-level division` where a state has two of one name, `lat lon` where GeoNames has no such town and we are sure, and
// `-` where nothing is known. Forms with `~` are also common words: they count behind a noun such as "city" or a preposition;
// with `~~`, behind such a noun only. `@side:عربي=English` is the name that one side has for a disputed place.
export const MIDDLE_EAST_TOWNS = `
= SY
aleppo|Aleppo|~حلب
idlib|Idlib|إدلب
homs|Homs|حمص
hama|Hama|حماة|Ḩamāh
wadi-barada|Wadi Barada|وادي بردى|33.62 36.13
daraa|Daraa|درعا|Dar‘ā
deir-ez-zor|Deir ez-Zor|دير الزور/ديرالزور
raqqa|Raqqa|الرقة|Ar Raqqah
hasakah|Hasakah|الحسكة|Al Ḩasakah
qamishli|Qamishli|القامشلي|Al Qāmishlī
latakia|Latakia|اللاذقية
tartus|Tartus|طرطوس|Ţarţūs
suwayda|As-Suwayda|السويداء
manbij|Manbij|منبج
afrin|Afrin|عفرين|‘Afrīn
kobani|Kobani|كوباني/@syria:عين العرب=Ayn al-Arab|‘Ayn al ‘Arab
palmyra|Palmyra|~تدمر|Tadmur
saraqib|Saraqib|سراقب
al-bukamal|Al-Bukamal|البوكمال/البو كمال/أبو كمال|Ālbū Kamāl
mayadin|Al-Mayadin|الميادين|Al Mayādīn
tell-abyad|Tell Abyad|تل أبيض|Tall Abyaḑ
ras-al-ayn|Ras al-Ayn|رأس العين/راس العين|Ra’s al ‘Ayn
ain-issa|Ain Issa|عين عيسى|‘Ayn ‘Īsá
tell-tamer|Tell Tamer|تل تمر|Tall Tamr
tell-rifaat|Tell Rifaat|تل رفعت|Tall Rif‘at
al-bab|Al-Bab|~~الباب|Al Bāb
jarabulus|Jarabulus|جرابلس|Jarābulus
azaz|Azaz|أعزاز/إعزاز/اعزاز|I‘zāz
marea|Marea|مارع|Māri‘
tabqa|Tabqa|~~الطبقة|Al-Tabqa
khan-shaykhun|Khan Shaykhun|خان شيخون|Khān Shaykhūn
maarat-al-numan|Maarat al-Numan|معرة النعمان/معرّة النعمان|Ma‘arrat an Nu‘mān
jisr-al-shughur|Jisr al-Shughur|جسر الشغور|Jisr ash Shughūr
binnish|Binnish|بنش
taftanaz|Taftanaz|تفتناز|Taftanāz
sarmin|Sarmin|سرمين|Sarmīn
sarmada|Sarmada|سرمدا|-
kafr-nabl|Kafr Nabl|كفرنبل/كفر نبل|Kafranbel
kafr-zita|Kafr Zita|كفرزيتا/كفر زيتا|Kafr Zaytā
al-latamina|Al-Lataminah|اللطامنة|-
morek|Morek|مورك|Mūrak
halfaya|Halfaya|حلفايا|Ḩalfāyā
mhardeh|Mhardeh|محردة|Maharda
salamiyah|Salamiyah|السلمية/سلمية|As Salamīyah
masyaf|Masyaf|مصياف|Maşyāf
rastan|Al-Rastan|الرستن|Ar Rastan
talbiseh|Talbiseh|تلبيسة|Tallbīsah
al-qusayr|Al-Qusayr|~القصير|Al Quşayr
al-qaryatayn|Al-Qaryatayn|~القريتين|Al Qaryatayn
al-sukhnah|Al-Sukhnah|السخنة|As Sukhnah
douma|Douma|دوما|Dūmā
harasta|Harasta|حرستا|Ḩarastā
arbin|Arbin|عربين|‘Irbīn
jobar|Jobar|جوبر|-
zamalka|Zamalka|زملكا|-
darayya|Darayya|داريا|Dārayyā
moadamiyeh|Moadamiyat al-Sham|معضمية الشام/المعضمية|Muadamiyat al-Sham
zabadani|Zabadani|الزبداني|Az Zabadānī
madaya|Madaya|مضايا|Maḑāyā
yabroud|Yabroud|يبرود|Yabrūd
jaramana|Jaramana|جرمانا|Jaramānā
sednaya|Saidnaya|صيدنايا|Şaydnāyā
yarmouk|Yarmouk Camp|مخيم اليرموك|al-Yarmūk
nawa|Nawa|~نوى|Nawá
inkhil|Inkhil|إنخل
sanamayn|Al-Sanamayn|الصنمين|Aş Şanamayn
bosra|Bosra|بصرى الشام|Buşrá ash Shām
tafas|Tafas|طفس|Ţafas
quneitra|Quneitra|القنيطرة|Al Qunayţirah
jableh|Jableh|جبلة|Jablah
baniyas|Baniyas|بانياس|Bāniyās
qardaha|Qardaha|القرداحة|Al Qardāḩah
hmeimim|Hmeimim|حميميم|-
shaddadi|Al-Shaddadi|الشدادي/الشدادة|Ash Shaddādah
al-hawl|Al-Hawl|~~الهول|Al Ḩawl
al-malikiyah|Al-Malikiyah|المالكية/ديريك|Al Mālikīyah
amuda|Amuda|عامودا|‘Āmūdā
hajin|Hajin|~~هجين|Hajīn
baghuz|Baghuz|الباغوز|-
tanf|Al-Tanf|التنف|-
tiyas|Tiyas (T4)|التيفور/تي فور/التياس|-
majdal-shams|Majdal Shams|مجدل شمس
saqba|Saqba|سقبا|-
kafr-batna|Kafr Batna|كفر بطنا/كفربطنا|Kafr Baţnā
hamouriyah|Hamouriyah|حمورية|-
jisrin|Jisrin|جسرين|-
misraba|Misraba|مسرابا|-
ain-tarma|Ain Tarma|عين ترما|-
beit-sawa|Beit Sawa|بيت سوا/بيت سوى|-
jindires|Jindires|جنديرس/جندريس/جندايريس|-
rajo|Rajo|راجو|Rājū
bulbul|Bulbul|~~بلبل
nubl|Nubl|~~نبل
kafraya|Kafraya|كفريا|-
al-fuah|Al-Fu'ah|الفوعة|-
ad-dumayr|Ad-Dumayr|~~الضمير|Aḑ Ḑumayr
al-kiswah|Al-Kiswah|~~الكسوة
al-shifuniyah|Al-Shifuniyah|الشيفونية|-
an-nashabiyah|An-Nashabiyah|النشابية|An Nashābīyah
yalda|Yalda|يلدا|-
babbila|Babbila|ببيلا|-
beit-sahm|Beit Sahm|بيت سحم|-
dael|Da'el|داعل|Dā‘il
jasim|Jasim|~~جاسم|Jāsim
busra-al-harir|Busra al-Harir|بصر الحرير|-
al-hirak|Al-Hirak|~~الحراك|Al Ḩirāk
izra|Izra|~~إزرع|Izra‘
al-musayfirah|Al-Musayfirah|المسيفرة|Al Musayfirah
as-susah|As-Susah|~~السوسة|As Sūsah
ash-shaafah|Ash-Sha'fah|الشعفة|-
al-atarib|Al-Atarib|الأتارب|Al Atārib
harim|Harim|~~حارم|Ḩārim
zardana|Zardana|زردنا/زردانا|-
urum-al-kubra|Urum al-Kubra|أورم الكبرى|-
kafr-sijna|Kafr Sijna|كفرسجنة|-
al-habit|Al-Habit|الهبيط|-
khan-arnabah|Khan Arnabah|خان أرنبة|Khān Arnabah
salkhad|Salkhad|صلخد|Şalkhad
shahba|Shahba|شهبا|Shahbā
hajar-al-aswad|Al-Hajar al-Aswad|~~الحجر الأسود|Al Ḩajar al Aswad
jayrud|Jayrud|جيرود|Jayrūd
ar-ruhaybah|Ar-Ruhaybah|الرحيبة|Ar Ruḩaybah
salhab|Salhab|سلحب|-
shayrat|Shayrat|الشعيرات|-
= LB
sidon|Sidon|صيدا
tyre|Tyre|~~صور
baalbek|Baalbek|بعلبك
nabatieh|Nabatieh|النبطية|Nabatîyé et Tahta
bint-jbeil|Bint Jbeil|بنت جبيل|Bent Jbaïl
khiam|Khiam|~~الخيام|33.33 35.61
naqoura|Naqoura|الناقورة|En Nâqoûra
zahle|Zahlé|زحلة
hermel|Hermel|الهرمل|El Hermel
marjayoun|Marjayoun|مرجعيون
hasbaya|Hasbaya|حاصبيا
kafr-kila|Kfar Kila|كفركلا/كفر كلا
aita-al-shaab|Aita al-Shaab|عيتا الشعب|-
mays-al-jabal|Mays al-Jabal|ميس الجبل|-
maroun-al-ras|Maroun al-Ras|مارون الراس/مارون الرأس|-
yaroun|Yaroun|يارون|-
blida-lebanon|Blida (Lebanon)|~بليدا|-
adaisseh|Adaisseh|العديسة|-
alma-al-shaab|Alma al-Shaab|علما الشعب|Aalma ech Chaab
shebaa|Shebaa|شبعا|-
aitaroun|Aitaroun|عيترون|-
tebnine|Tebnine|تبنين
qana|Qana|قانا|Qâna
jezzine|Jezzine|جزين
jounieh|Jounieh|جونية
arsal|Arsal|عرسال|Aarsâl
kfar-shuba|Kfar Shuba|كفرشوبا/كفر شوبا|-
kafr-dunin|Kafr Dunin|كفردونين/كفر دونين|-
batroun|Batroun|البترون|Batroûn
= PS
gaza-city|Gaza City|مدينة غزة|Gaza
rafah|Rafah|رفح|Rafaḩ
khan-yunis|Khan Yunis|خان يونس/خانيونس
jabalia|Jabalia|جباليا|Jabālyā
deir-al-balah|Deir al-Balah|دير البلح|Dayr al Balaḩ
beit-hanoun|Beit Hanoun|بيت حانون|Bayt Ḩānūn
beit-lahia|Beit Lahia|بيت لاهيا|Bayt Lāhyā
nuseirat|Nuseirat|النصيرات|An Nuşayrāt
bureij|Bureij|البريج|Al Burayj
maghazi|Maghazi|المغازي|-
zawayda|Az-Zawayda|الزوايدة|Az Zuwāydah
bani-suheila|Bani Suheila|بني سهيلا|Banī Suhaylā
khuzaa|Khuza'a|خزاعة|Khuzā‘ah
abasan|Abasan|عبسان|‘Abasān al Kabīrah
shujaiya|Shuja'iyya|الشجاعية|-
mawasi|Al-Mawasi|المواصي|-
jerusalem|Jerusalem|القدس/القدس الشرقية/القدس المحتلة|31.78 35.23
jenin|Jenin|جنين المحتلة/~جنين|Janīn
nablus|Nablus|نابلس
hebron|Hebron|~الخليل
tulkarm|Tulkarm|طولكرم|Ţūlkarm
bethlehem|Bethlehem|بيت لحم
tubas|Tubas|طوباس|Ţūbās
qalqilya|Qalqilya|قلقيلية|Qalqīlyah
salfit|Salfit|سلفيت
jericho|Jericho|أريحا
huwara|Huwara|حوارة
qabatiya|Qabatiya|قباطية|Qabāţīyah
halhul|Halhul|حلحول|Ḩalḩūl
al-bireh|Al-Bireh|البيرة|Al Bīrah
= IL
haifa|Haifa|حيفا
ashkelon|Ashkelon|عسقلان
ashdod|Ashdod|أسدود/أشدود
sderot|Sderot|سديروت
eilat|Eilat|إيلات
kiryat-shmona|Kiryat Shmona|كريات شمونة|Qiryat Shmona
beersheba|Beersheba|بئر السبع|Beersheba
netivot|Netivot|نتيفوت
ofakim|Ofakim|أوفاكيم|Ofaqim
acre|Acre|عكا
nahariya|Nahariya|نهاريا|Nahariyya
safed|Safed|صفد
tiberias|Tiberias|طبريا
nazareth|Nazareth|الناصرة
metula|Metula|المطلة
shlomi|Shlomi|شلومي
netanya|Netanya|نتانيا
herzliya|Herzliya|هرتسليا
dimona|Dimona|ديمونا
= IQ
mosul|Mosul|الموصل
erbil|Erbil|أربيل
basra|Basra|البصرة|Basrah
kirkuk|Kirkuk|كركوك
fallujah|Fallujah|الفلوجة|Al Fallūjah
ramadi|Ramadi|الرمادي
tikrit|Tikrit|تكريت|Tikrīt
najaf|Najaf|~النجف
karbala|Karbala|كربلاء
sinjar|Sinjar|سنجار|Sinjār
sulaymaniyah|Sulaymaniyah|السليمانية
tal-afar|Tal Afar|تلعفر/تل عفر|Tall ‘Afar
tel-keppe|Tel Keppe|تلكيف/تل كيف|Tallkayf
hamdaniya|Al-Hamdaniya|الحمدانية/قره قوش/قرقوش
bartella|Bartella|برطلة|Barţalah
bashiqa|Bashiqa|بعشيقة|-
qayyarah|Qayyarah|القيارة|Al Qayyārah
shirqat|Al-Shirqat|الشرقاط|Ash Sharqāt
baiji|Baiji|بيجي|Bayjī
samarra|Samarra|سامراء|Sāmarrā’
balad|Balad|~~بلد
dujail|Dujail|الدجيل|Ad Dujayl
hawija|Hawija|الحويجة|Al Ḩawījah
tuz-khurmatu|Tuz Khurmatu|طوزخورماتو/طوز خورماتو|Ţūz Khūrmātū
khanaqin|Khanaqin|خانقين|Khānaqīn
baqubah|Baqubah|بعقوبة
muqdadiyah|Muqdadiyah|المقدادية|Al Miqdādīyah
jalawla|Jalawla|جلولاء|-
al-qaim|Al-Qaim|~~القائم|Al Qā’im
rawa|Rawa|راوة|Rāwah
anah|Anah|~~عانة|‘Anah
haditha|Haditha|~~حديثة|Ḩadīthah
hit|Hit|~~هيت|Hīt
rutbah|Ar-Rutbah|الرطبة|Ar Ruţbah
abu-ghraib|Abu Ghraib|أبو غريب|Abū Ghurayb
taji|Taji|التاجي|-
hillah|Hillah|~~الحلة|Al Hillah
kut|Kut|~~الكوت|Al-Kut
amarah|Amarah|~~العمارة|Al ‘Amārah
nasiriyah|Nasiriyah|الناصرية
samawah|Samawah|السماوة|As Samawah
diwaniyah|Diwaniyah|الديوانية|Al Diwaniyah
dohuk|Dohuk|دهوك|Dihok
zakho|Zakho|زاخو|Zaxo
halabja|Halabja|حلبجة
makhmur|Makhmur|~~مخمور|Mexmur
zummar|Zummar|زمار|-
jurf-al-sakhar|Jurf al-Sakhar|جرف الصخر|-
= YE
sanaa|Sanaa|صنعاء
aden|Aden|~عدن
taiz|Taiz|تعز
marib|Marib|مأرب|Ma'rib
hodeidah|Hodeidah|الحديدة|Al Ḩudaydah
saada|Saada|صعدة|Sa'dah
mukalla|Mukalla|المكلا
lahj|Lahj|لحج|Laḩij
mocha|Mocha|المخا/المخاء
dhamar|Dhamar|ذمار|Dhamār
ibb|Ibb|~~إب
al-bayda-yemen|Al-Bayda (Yemen)|البيضاء اليمنية/محافظة البيضاء/محافظتي البيضاء|Al Bayda
dhale|Ad-Dali|الضالع|Aḑ Ḑāli‘
hajjah|Hajjah|~~حجة|Ḩajjah
haradh|Haradh|~~حرض|Ḩaraḑ
midi|Midi|ميدي|Mīdī
amran|Amran|~عمران|‘Amrān
zinjibar|Zinjibar|زنجبار|Zinjibār
jaar|Ja'ar|جعار|Ja‘ār
lawdar|Lawdar|لودر
ataq|Ataq|~~عتق
bayhan|Bayhan|بيحان|Bayḩān
harib|Harib|حريب|Ḩarīb
sirwah|Sirwah|صرواح|Sūq Şirwāḩ
rahabah|Rahabah|~رحبة|-
al-hazm|Al-Hazm|~~الحزم|Al Ḩazm@21
radaa|Rada'a|رداع|Radā‘
seiyun|Seiyun|سيئون|-
tarim|Tarim|تريم
ash-shihr|Ash Shihr|الشحر|Ash Shiḩr
al-ghaydah|Al Ghaydah|الغيضة|Al Ghayz̧ah
khokha|Al Khawkhah|الخوخة|Al Khawkhah
hays|Hays|~حيس|Ḩays
duraihimi|Ad Durayhimi|الدريهمي|Ad Durayhimī
tuhayta|At Tuhayta|التحيتا|At Tuḩaytā’
bayt-al-faqih|Bayt al-Faqih|بيت الفقيه|Bayt al Faqīh
salif|As Salif|الصليف|Aş Şalīf
ras-isa|Ras Isa|رأس عيسى|-
dar-saad|Dar Saad|دار سعد|-
crater|Crater|~~كريتر
hawta|Al-Hawtah|الحوطة/حوطة لحج|-
kitaf|Kitaf|كتاف|Kitāf
zabid|Zabid|زبيد|Zabīd
bajil|Bajil|باجل|Bājil
abs|Abs|~~عبس
baqim|Baqim|باقم|-
razih|Razih|رازح|-
nihm|Nihm|~نهم|-
malajim|Al-Malajim|~~الملاجم|-
hayran|Hayran|~~حيران|-
al-jarrahi|Al-Jarrahi|~~الجراحي|Al Jarrāḩī
mawza|Mawza|~~موزع|Mawza‘
nati|Nati|~ناطع|-
al-qubaytah|Al-Qubaytah|القبيطة|-
as-sawadiyah|As-Sawadiyah|السوادية|As Sawādīyah
al-waziiyah|Al-Wazi'iyah|الوازعية|-
al-hashwah|Al-Hashwah|~~الحشوة|Al Ḩashwah
dhubab|Dhubab|~~ذباب|Dhubāb
kahbub|Kahbub|كهبوب|-
kirsh|Kirsh|~~كرش|Kirsh
ar-rahidah|Ar-Rahidah|الراهدة|-
maqbanah|Maqbanah|مقبنة|Maqbanah
haydan|Haydan|حيدان|Ḩaydān
arhab|Arhab|~~أرحب|-
damt|Damt|~دمت|Ḩammām Damt
al-mahfad|Al-Mahfad|المحفد|Al Maḩfid
mukayras|Mukayras|مكيراس|Mukayrās
al-mahwit|Al-Mahwit|المحويت|Al Maḩwīt
raymah|Raymah|~ريمة|-
al-malahidh|Al-Malahidh|الملاحيظ|Al Malāḩīţ@15
al-luhayyah|Al-Luhayyah|~~اللحية|Al Luḩayyah
usaylan|Usaylan|عسيلان|‘Usaylān
perim|Perim|جزيرة ميون/~ميون/جزيرة بريم|-
kamaran|Kamaran|كمران|-
= IR
isfahan|Isfahan|أصفهان
natanz|Natanz|نطنز|Naţanz
fordow|Fordow|فوردو/فردو|-
mashhad|Mashhad|~~مشهد
tabriz|Tabriz|تبريز
shiraz|Shiraz|شيراز
bushehr|Bushehr|بوشهر|Bushehr
bandar-abbas|Bandar Abbas|بندر عباس
ahvaz|Ahvaz|الأهواز/الأحواز
khorramshahr|Khorramshahr|خرمشهر
abadan|Abadan|عبادان
kermanshah|Kermanshah|كرمانشاه
qom|Qom|~~قم
arak|Arak|~~أراك
kerman|Kerman|كرمان
zahedan|Zahedan|زاهدان
sanandaj|Sanandaj|سنندج
= TR
istanbul|Istanbul|إسطنبول/اسطنبول/إستانبول
izmir|İzmir|إزمير
adana|Adana|أضنة
diyarbakir|Diyarbakır|ديار بكر/دياربكر
sanliurfa|Şanlıurfa|شانلي أورفا/أورفا
mardin|Mardin|ماردين
hakkari|Hakkâri|هكاري|Hakkari
sirnak|Şırnak|شرناق/شيرناك|Şırnak
van|Van|~~وان/~~فان
antalya|Antalya|أنطاليا
mersin|Mersin|مرسين
kilis|Kilis|~~كلس
suruc|Suruç|سوروج/سوروتش
midyat|Midyat|مديات
cizre|Cizre|جيزرة/جزرة
nusaybin|Nusaybin|نصيبين
dogubayazit|Doğubayazıt|دوغوبيازيد/دوغوبايزيد/دوغو بيازيد
incirlik|İncirlik|إنجرليك/إنجيرليك|-
konya|Konya|قونية
trabzon|Trabzon|طرابزون
erzurum|Erzurum|أرضروم
kars|Kars|قارص
gaziantep|Gaziantep|غازي عنتاب|Gaziantep
= SA
jeddah|Jeddah|جدة
mecca|Mecca|مكة/مكة المكرمة|Makkah
medina|Medina|المدينة المنورة|Madinah
jazan|Jazan|جازان/جيزان|Jizan
najran|Najran|نجران|Najrān
abha|Abha|أبها
khamis-mushait|Khamis Mushait|خميس مشيط|Khamis Mushait
dammam|Dammam|الدمام
dhahran|Dhahran|الظهران
abqaiq|Abqaiq|بقيق
yanbu|Yanbu|ينبع
tabuk|Tabuk|تبوك
taif|Taif|الطائف|Ta’if
= AE
dubai|Dubai|دبي
sharjah|Sharjah|الشارقة
fujairah|Fujairah|الفجيرة|Fujairah
= JO
irbid|Irbid|إربد
zarqa|Zarqa|~~الزرقاء
aqaba|Aqaba|~~العقبة|Aqaba
= EG
sharm-el-sheikh|Sharm el-Sheikh|شرم الشيخ|Sharm el-Sheikh
el-arish|El Arish|العريش|Arish
alexandria|Alexandria|الإسكندرية
suez|Suez|~السويس
port-said|Port Said|بورسعيد
ismailia|Ismailia|الإسماعيلية
sheikh-zuweid|Sheikh Zuweid|الشيخ زويد|-
taba|Taba|طابا|-
`;
