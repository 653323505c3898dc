// Towns of Africa that news of its wars names, by state; the form of the rows is told in towns-middle-east.ts.
export const AFRICA_TOWNS = `
= SD
omdurman|Omdurman|أم درمان/امدرمان
port-sudan|Port Sudan|بورتسودان/بورت سودان
el-fasher|El Fasher|الفاشر
nyala|Nyala|نيالا
el-geneina|El Geneina|الجنينة|Al-Junaynah
el-obeid|El Obeid|الأبيض السودانية/~~الأبيض
wad-madani|Wad Madani|ود مدني/واد مدني|Wad Medani
bahri|Khartoum North|الخرطوم بحري/~~بحري
merowe|Merowe|~مروي
kassala|Kassala|كسلا
atbara|Atbara|عطبرة
shendi|Shendi|شندي
kosti|Kosti|كوستي
sennar|Sennar|سنار
singa|Singa|سنجة
damazin|Ad-Damazin|الدمازين
kadugli|Kadugli|كادقلي/كادوقلي
dilling|Dilling|الدلنج
babanusa|Babanusa|بابنوسة|Babanūsah
el-fula|El Fula|~الفولة|Al Fūlah
an-nahud|An Nahud|النهود|An Nuhūd
abyei|Abyei|أبيي
zalingei|Zalingei|زالنجي|Zalinjay
ed-daein|Ed Daein|الضعين|El Daein
kabkabiya|Kabkabiya|كبكابية|Kabkābīyah
kutum|Kutum|~~كتم
mellit|Mellit|مليط
um-ruwaba|Um Ruwaba|أم روابة|Umm Ruwaba
gedaref|Gedaref|القضارف|Al Qadarif
hasaheisa|Al Hasaheisa|الحصاحيصا
manaqil|Al Manaqil|المناقل|Al Manāqil
dongola|Dongola|دنقلا
ad-damir|Ad-Damir|الدامر
suakin|Suakin|سواكن
ardamata|Ardamata|أردمتا|'Ārdamatā
roseires|Er Roseires|الروصيرص
kurmuk|Kurmuk|الكرمك
talodi|Talodi|تلودي
zamzam|Zamzam|~~زمزم|-
bara|Bara|~~بارا|Bārah
= SS
malakal|Malakal|ملكال
bentiu|Bentiu|بانتيو
wau|Wau|~~واو
yambio|Yambio|يامبيو
bor|Bor|~~بور
= LY
benghazi|Benghazi|بنغازي
misrata|Misrata|مصراتة/مصراته|Misratah
sirte|Sirte|~سرت
tobruk|Tobruk|طبرق
derna|Derna|درنة|Darnah
tarhuna|Tarhuna|ترهونة
sabha|Sabha|سبها
zawiya|Zawiya|~~الزاوية
al-bayda-libya|Al-Bayda (Libya)|البيضاء الليبية/مدينة البيضاء|Al Bayḑā’
al-marj|Al-Marj|~~المرج|Al Marj
ajdabiya|Ajdabiya|أجدابيا/إجدابيا/اجدابيا
brega|Brega|البريقة/مرسى البريقة|Al Burayqah
ras-lanuf|Ras Lanuf|رأس لانوف/راس لانوف|-
sidra|Es Sider|السدرة|-
zuwara|Zuwara|زوارة|Zuwarah
gharyan|Gharyan|غريان
sabratha|Sabratha|صبراتة|Şabrātah
surman|Surman|صرمان|Şurmān
zintan|Zintan|الزنتان
bani-walid|Bani Walid|بني وليد
tajura|Tajura|تاجوراء|Tājūrā’
khoms|Al Khums|~~الخمس
zliten|Zliten|زليتن
hun|Hun|~~هون|Hūn
ubari|Ubari|أوباري
murzuk|Murzuk|مرزق
ghat|Ghat|~~غات
ghadames|Ghadames|غدامس
nalut|Nalut|نالوت|Nālūt
qasr-bin-ghashir|Qasr bin Ghashir|قصر بن غشير|Qaşr Bin Ghashīr
aziziya|Al-Aziziya|العزيزية|Al ‘Azīzīyah
mizda|Mizda|مزدة|Mizdah
= MA
skhirat|Skhirat|الصخيرات|Skhirate
bouznika|Bouznika|بوزنيقة
casablanca|Casablanca|الدار البيضاء
marrakesh|Marrakesh|مراكش
tangier|Tangier|طنجة
= EH
laayoune|Laayoune|~~العيون
= DZ
oran|Oran|وهران
constantine|Constantine|قسنطينة
tamanrasset|Tamanrasset|تمنراست|Tamanghasset
tindouf|Tindouf|تندوف
= TN
sfax|Sfax|صفاقس
ben-gardane|Ben Gardane|بنقردان/بن قردان
= ET
mekelle|Mekelle|ميكيلي/مقلي/ميكيلى/مكلي|Mek'ele
shire|Shire|شيري/شيره|Inda Silasē
axum|Axum|أكسوم/أكسم|Aksum
adwa|Adwa|~عدوة/~عدوا
adigrat|Adigrat|أديغرات/عدي قرات/أديقرات/عديغرات
maychew|Maychew|مايتشو/ماي تشو|Maych’ew
alamata|Alamata|ألاماتا/الاماتا
korem|Korem|كوريم
lalibela|Lalibela|لاليبيلا/لاليبلا
weldiya|Weldiya|ولديا/ويلديا
dessie|Dessie|ديسي/ديسيه
kombolcha|Kombolcha|كومبولتشا
kobo|Kobo|~كوبو
humera|Humera|حميرة/الحمرة الإثيوبية|-
mai-kadra|Mai Kadra|ماي كادرا/مايكادرا|May Cadera
gondar|Gondar|غوندار/قندر|Gonder
bahir-dar|Bahir Dar|بحر دار/باهر دار
abiy-addi|Abiy Addi|عبي عدي|Ābīy Ādī
wukro|Wukro|ووكرو/وقرو|Wik’ro
semera|Semera|سيميرا|Samara
jijiga|Jijiga|جيجيغا/جكجكا
dire-dawa|Dire Dawa|دير داوا/ديره داوا
gambela|Gambela|غامبيلا
assosa|Assosa|أسوسا|Āsosa
hawassa|Hawassa|هواسا/أواسا|Awasa
metemma|Metemma|المتمة
togoga|Togoga|توغوغا/توغوغو|-
adi-daero|Adi Daero|عدي دايرو|-
= SO
kismayo|Kismayo|كيسمايو
baidoa|Baidoa|بيدوا/بيدوة
bosaso|Bosaso|بوصاصو
hargeisa|Hargeisa|هرجيسا|Hargeysa
beledweyne|Beledweyne|بلدوين/بلد وين
galkayo|Galkayo|غالكعيو/جالكعيو|Gaalkacyo
las-anod|Las Anod|لاسعانود/لاس عانود|Laascaanood
berbera|Berbera|بربرة
afgooye|Afgooye|أفغوي
= ML
gao|Gao|~غاو
timbuktu|Timbuktu|تمبكتو/تومبوكتو
kidal|Kidal|كيدال
mopti|Mopti|موبتي
menaka|Ménaka|ميناكا
tessalit|Tessalit|تيساليت
ansongo|Ansongo|أنسونغو
douentza|Douentza|دوينتزا
segou|Ségou|سيغو
sikasso|Sikasso|سيكاسو
kayes|Kayes|كايس
bandiagara|Bandiagara|باندياغارا
aguelhok|Aguelhok|أغيلهوك
goundam|Goundam|غوندام
bourem|Bourem|بوريم
tinzaouaten|Tinzaouaten|تينزاواتين/تين زاواتين|-
= BF
djibo|Djibo|جيبو
dori|Dori|دوري البوركينية
ouahigouya|Ouahigouya|واهيغويا
kaya|Kaya|~~كايا
fada-ngourma|Fada N'gourma|فادا نغورما
bobo-dioulasso|Bobo-Dioulasso|بوبو ديولاسو
gorom-gorom|Gorom-Gorom|غوروم غوروم
titao|Titao|تيتاو
= NE
diffa|Diffa|~ديفا
tillaberi|Tillabéri|تيلابيري
tahoua|Tahoua|تاهوا
agadez|Agadez|أغاديز/أغادير النيجرية
zinder|Zinder|زيندر
maradi|Maradi|مارادي
arlit|Arlit|أرليت
tera|Téra|~~تيرا
= NG
lagos|Lagos|لاغوس
kano|Kano|~~كانو
maiduguri|Maiduguri|مايدوغوري/ميدوغوري
= TD
abeche|Abéché|أبشي/أبيشي
adre|Adré|أدري التشادية/~أدري
= CD
goma|Goma|غوما
bukavu|Bukavu|بوكافو
uvira|Uvira|أوفيرا
beni-congo|Beni|~~بيني
bunia|Bunia|بونيا
butembo|Butembo|بوتيمبو
rutshuru|Rutshuru|روتشورو
sake|Sake|~~ساكي
kisangani|Kisangani|كيسانغاني
lubumbashi|Lubumbashi|لوبومباشي
kalemie|Kalemie|كاليمي
djugu|Djugu|دجوغو
lubero|Lubero|لوبيرو
masisi|Masisi|ماسيسي|-
walikale|Walikale|واليكالي|-
bunagana|Bunagana|بوناغانا|-
kitchanga|Kitchanga|كيتشانغا|-
minova|Minova|مينوفا|-
kavumu|Kavumu|كافومو|-
= TZ
dar-es-salaam|Dar es Salaam|دار السلام
arusha|Arusha|أروشا
= KE
mombasa|Mombasa|مومباسا
= UG
entebbe|Entebbe|عنتيبي
= ZA
johannesburg|Johannesburg|جوهانسبرغ/جوهانسبورغ
cape-town|Cape Town|كيب تاون
durban|Durban|ديربان
= CI
abidjan|Abidjan|أبيدجان
= MZ
palma|Palma|~~بالما|-
`;
