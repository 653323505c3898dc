// Towns of the Caucasus, Ukraine, Russia and South Asia that news of their wars names, by state; the form of the rows is told in
// towns-middle-east.ts.
export const EURASIA_TOWNS = `
= AZ
ganja|Ganja|كنجة/غنجة/غانجا/~غنجه
mingachevir|Mingachevir|مينغاشيفير/مينغيتشاور/مينغتشفير/مينغاتشيفير/مينغجيفير
jabrayil|Jabrayil|~جبرائيل/جبراييل
fuzuli|Fuzuli|فضولي/~فيزولي
aghdam|Aghdam|آغدام/أغدام/اغدام
kalbajar|Kalbajar|كلبجر/@armenia:كارفاتشار=Karvachar/كيلبجار/كالباجار/كلبجار/كيلباجار/كيلبجر
lachin|Lachin|لاتشين/@armenia:بيردزور=Berdzor/لاجين|Laçın
zangilan|Zangilan|زنغلان/زانجيلان/زنكيلان/زنغيلان
qubadli|Qubadli|قوبادلي/قبادلي/كوبادلي|Qubadlı
tartar|Tartar|ترتر/تارتار/تيرتير
barda|Barda|بردع/بردعة/~بردي
goranboy|Goranboy|غوران بوي/غورانبوي
aghjabadi|Aghjabadi|أغجه بدي/آغجابادي/أغجابادي
martakert|Martakert|مارتاكيرت/@azerbaijan:آغدارا=Aghdara/مارتاكرت|40.21 46.82
martuni|Martuni|مارتوني/@azerbaijan:خوجاوند=Khojavend|Khojavend
tovuz|Tovuz|توفوز/طوفوز
sumgait|Sumgait|سومغاييت/سومقاييت|Sumgayit
khojaly|Khojaly|خوجالي/خوجلي
dashkasan|Dashkasan|داشكسن/داشكيسان/داشكاسان
shamkir|Shamkir|شامخور/شامكير|Shamkhir
gazakh|Gazakh|غازاخ/قازاخ
yevlakh|Yevlakh|يفلاخ/يولاخ
naftalan|Naftalan|نفتالان
beylagan|Beylagan|بيلاغان/بيلقان
horadiz|Horadiz|هوراديز
talish|Talish|تاليش|-
madagiz|Madagiz|ماداغيز/ماداكيز|-
garayusifli|Garayusifli|قره يوسفلي|-
= AM
vardenis|Vardenis|فاردينيس
meghri|Meghri|ميغري
jermuk|Jermuk|جرموك/جيرموك
goris|Goris|غوريس
kapan|Kapan|كابان
sisian|Sisian|سيسيان
gyumri|Gyumri|غيومري
vanadzor|Vanadzor|فانادزور
= GE
gori|Gori|~~غوري
batumi|Batumi|باتومي
sukhumi|Sukhumi|سوخومي|Sokhumi
= UA
kharkiv|Kharkiv|خاركيف/خاركوف
kherson|Kherson|خيرسون
mariupol|Mariupol|ماريوبول
bakhmut|Bakhmut|باخموت/@russia:أرتيوموفسك=Artyomovsk
avdiivka|Avdiivka|أفدييفكا/أفديفكا/أفدييفكا|Avdiyivka@05
donetsk|Donetsk|دونيتسك/دونتسك
luhansk|Luhansk|لوغانسك/لوهانسك
zaporizhzhia|Zaporizhzhia|زابوريجيا/زابوروجيه/زاباروجيا/زابوروجيا|47.84 35.14
odesa|Odesa|أوديسا
lviv|Lviv|لفيف
dnipro|Dnipro|دنيبرو
mykolaiv|Mykolaiv|ميكولايف|46.97 32
sumy|Sumy|سومي
pokrovsk|Pokrovsk|بوكروفسك
kramatorsk|Kramatorsk|كراماتورسك
sievierodonetsk|Sievierodonetsk|سيفيرودونيتسك/سيفرودونيتسك/سيفرو-دونيتسك/سيفيرودونتسك|48.95 38.49
sevastopol|Sevastopol|سيفاستوبول
bucha|Bucha|بوتشا
chernihiv|Chernihiv|تشيرنيهيف/تشيرنيغوف/تشرنيغيف
melitopol|Melitopol|ميليتوبول
soledar|Soledar|سوليدار
chasiv-yar|Chasiv Yar|تشاسيف يار
toretsk|Toretsk|توريتسك
kostiantynivka|Kostiantynivka|كوستيانتينيفكا/كونستانتينوفكا|Kostyantynivka@05
sloviansk|Sloviansk|سلوفيانسك/سلافيانسك|Slovyansk
lyman|Lyman|ليمان/كراسني ليمان|Lyman@05
kreminna|Kreminna|كريمينا
svatove|Svatove|سفاتوفو/سفاتوفه/سفاتوفي
kupiansk|Kupiansk|كوبيانسك|Kupyansk
izium|Izium|إيزيوم/إزيوم|Izyum
vovchansk|Vovchansk|فوفتشانسك
lysychansk|Lysychansk|ليسيتشانسك/ليسيشانسك
rubizhne|Rubizhne|روبيجني/روبيجنه/روبيجنوي
popasna|Popasna|بوباسنا
vuhledar|Vuhledar|فوليدار/فوغليدار/أوغليدار
marinka|Marinka|مارينكا|-
kurakhove|Kurakhove|كوراخوفي/كوراخوفو
robotyne|Robotyne|رابوتينو/روبوتاين/روبوتيني|-
orikhiv|Orikhiv|أوريخيف
huliaipole|Huliaipole|هوليايبولي/غوليايبولي/هوليابول|Hulyaypole@26
tokmak|Tokmak|توكماك
berdiansk|Berdiansk|بيرديانسك|Berdyansk
enerhodar|Enerhodar|إنرهودار/إنيرغودار/إنيرهودار|Enerhodar
nikopol|Nikopol|نيكوبول
kryvyi-rih|Kryvyi Rih|كريفي ريه/كريفي ريغ/كريفوي روغ|Kryvyy Rih
kremenchuk|Kremenchuk|كريمنشوك/كريمنتشوك
poltava|Poltava|بولتافا
zhytomyr|Zhytomyr|جيتومير
ternopil|Ternopil|تيرنوبل/ترنوبل/تيرنوبيل
vinnytsia|Vinnytsia|فينيتسا|Vinnytsya
bila-tserkva|Bila Tserkva|بيلا تسيركفا|Bila Tserkva@13
irpin|Irpin|إربين
hostomel|Hostomel|هوستوميل/غوستوميل
izmail|Izmail|إزمايل|Izmayil
simferopol|Simferopol|سيمفيروبول
kerch|Kerch|كيرتش
yalta|Yalta|يالطا|Yalta@11
feodosia|Feodosia|فيودوسيا|Feodosiya
dzhankoi|Dzhankoi|دجانكوي/جانكوي|Dzhankoy
nova-kakhovka|Nova Kakhovka|نوفا كاخوفكا
chernobyl|Chernobyl|تشرنوبيل/تشيرنوبل|Chornobyl
velyka-novosilka|Velyka Novosilka|فيليكا نوفوسيلكا
debaltseve|Debaltseve|دبالتسيفي/ديبالتسيفو/ديبالتسيفي
horlivka|Horlivka|هورليفكا/غورليفكا
makiivka|Makiivka|ماكيفكا/ماكييفكا|Makiyivka@05
storozheve|Storozheve|ستوروجوفه/ستوروجيفي|-
= RU
belgorod|Belgorod|بيلغورود
kursk|Kursk|كورسك
sochi|Sochi|سوتشي
rostov|Rostov-on-Don|روستوف
astrakhan|Astrakhan|أستراخان
bryansk|Bryansk|بريانسك
voronezh|Voronezh|فورونيج
sudzha|Sudzha|سودجا/سودزا
grozny|Grozny|غروزني
krasnodar|Krasnodar|كراسنودار
taganrog|Taganrog|تاغانروغ
novorossiysk|Novorossiysk|نوفوروسيسك
saint-petersburg|Saint Petersburg|سانت بطرسبورغ/سان بطرسبورغ
kazan|Kazan|قازان/كازان
saratov|Saratov|ساراتوف
engels|Engels|إنغلز|Engel’s
smolensk|Smolensk|سمولينسك
makhachkala|Makhachkala|مخاتشكالا
vladivostok|Vladivostok|فلاديفوستوك
vladikavkaz|Vladikavkaz|فلاديقوقاز
= AF
kandahar|Kandahar|قندهار
herat|Herat|~هرات
mazar-i-sharif|Mazar-i-Sharif|مزار شريف/مزار الشريف|Mazār-e Sharīf
kunduz|Kunduz|قندوز
jalalabad|Jalalabad|جلال آباد/جلال أباد
ghazni|Ghazni|غزني
bagram|Bagram|بغرام|Bagrām
khost|Khost|خوست
farah|Farah|فراه/فاراه|Farāh
= IN
srinagar|Srinagar|سريناغار|Srinagar
jammu|Jammu|جامو
pahalgam|Pahalgam|بهلغام/باهالغام
baramulla|Baramulla|بارامولا|Bāramūla
kupwara|Kupwara|كوبوارا
anantnag|Anantnag|أنانتناغ
pulwama|Pulwama|بولواما
poonch|Poonch|بونش الهندية/بونتش/~بونش|Punch
rajouri|Rajouri|راجوري|-
kargil|Kargil|كارغيل/كارجيل
leh|Leh|~~ليه
sopore|Sopore|سوبور|Sopur
shopian|Shopian|شوبيان
uri|Uri|~~أوري
mumbai|Mumbai|مومباي/بومباي
amritsar|Amritsar|أمريتسار
pathankot|Pathankot|باثانكوت
kolkata|Kolkata|كولكاتا/كلكتا
= PK
muzaffarabad|Muzaffarabad|مظفر آباد/مظفر أباد
mirpur|Mirpur|ميربور|New Mirpur City
kotli|Kotli|كوتلي
karachi|Karachi|كراتشي
lahore|Lahore|لاهور
peshawar|Peshawar|بيشاور
quetta|Quetta|كويتا
rawalpindi|Rawalpindi|روالبندي/راولبندي
sialkot|Sialkot|سيالكوت
bahawalpur|Bahawalpur|بهاولبور
muridke|Muridke|موريدكي
= MM
yangon|Yangon|يانغون/رانغون
mandalay|Mandalay|ماندالاي
sittwe|Sittwe|سيتوي
lashio|Lashio|لاشيو
myawaddy|Myawaddy|مياوادي
loikaw|Loikaw|لويكاو
myitkyina|Myitkyina|ميتكيينا
monywa|Monywa|مونيوا
sagaing|Sagaing|ساغاينغ
bago|Bago|~~باغو
dawei|Dawei|~~داوي
hakha|Hakha|~~هاخا
mawlamyine|Mawlamyine|مولامين/ماولامين
kyaukphyu|Kyaukphyu|كياوكفيو|Kyaukpyu
taunggyi|Taunggyi|تاونغجي
hsipaw|Hsipaw|هسيباو
kyaukme|Kyaukme|كياوكمي
maungdaw|Maungdaw|مونغداو/مونغدو|-
buthidaung|Buthidaung|بوثيداونغ|-
`;
