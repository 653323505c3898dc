// People of the Arabian peninsula, North Africa, Sudan and the rest of Africa. How a row is built stands in all-people.ts.
export const ARABIA_AND_AFRICA_ROWS: readonly string[] = `
ali-abdullah-saleh|Ali Abdullah Saleh|علي عبد الله صالح/علي عبدالله صالح|president:yemen:1990-05-22:2012-02-27|yemen|
abdrabbuh-mansur-hadi|Abdrabbuh Mansur Hadi|عبد ربه منصور هادي/عبدربه منصور هادي/عبد ربه منصور/~هادي|president:yemen:2012-02-25:2022-04-07|yemen|
rashad-al-alimi|Rashad al-Alimi|رشاد العليمي/العليمي||yemen|
khaled-bahah|Khaled Bahah|خالد بحاح/خالد محفوظ بحاح|prime-minister:yemen:2014-10-13:2016-04-03|yemen|
ahmed-bin-dagher|Ahmed Obeid bin Dagher|أحمد عبيد بن دغر/أحمد بن دغر|prime-minister:yemen:2016-04-03:2018-10-15|yemen|
maeen-abdulmalik|Maeen Abdulmalik|معين عبد الملك/معين عبدالملك|prime-minister:yemen:2018-10-15:2024-02-05|yemen|
ahmad-bin-mubarak|Ahmad Awad bin Mubarak|أحمد عوض بن مبارك/أحمد بن مبارك|fm:yemen:2020-12-18:2024-03-27;prime-minister:yemen:2024-02-05:2025-05-03|yemen|
abu-bakr-al-qirbi|Abu Bakr al-Qirbi|أبو بكر القربي|fm:yemen:2001-04-04:2014-06-11|yemen|
riad-yassin|Riad Yassin|رياض ياسين/رياض ياسين عبد الله/رياض ياسين عبدالله|fm:yemen:2015-03-21:2015-12-01|yemen|
abdulmalik-al-mekhlafi|Abdulmalik al-Mekhlafi|عبد الملك المخلافي/عبدالملك المخلافي|fm:yemen:2015-12-01:2018-05-24|yemen|
khaled-al-yamani|Khaled al-Yamani|خالد اليماني|fm:yemen:2018-05-23:2019-06-10|yemen|
mohammed-al-maqdashi|Mohammed al-Maqdashi|محمد المقدشي/محمد علي المقدشي|defence-minister:yemen:2018-11-08:2022-07-28|yemen|
mohsen-al-daeri|Mohsen al-Daeri|محسن الداعري|defence-minister:yemen:2022-07-28:|yemen|
abdul-malik-al-houthi|Abdul-Malik al-Houthi|عبد الملك الحوثي/عبدالملك الحوثي||houthis|
yahya-saree|Yahya Saree|يحيى سريع|spokesperson:houthis:2018-01-01:|houthis|
mohammed-abdulsalam|Mohammed Abdulsalam|محمد عبد السلام||houthis|
king-abdullah-saudi|King Abdullah of Saudi Arabia|عبد الله بن عبد العزيز/عبدالله بن عبدالعزيز|crown-prince:saudi-arabia:1982-06-13:2005-08-01;king:saudi-arabia:2005-08-01:2015-01-23|saudi-arabia|
king-salman|King Salman|سلمان بن عبد العزيز/سلمان بن عبدالعزيز|defence-minister:saudi-arabia:2011-11-05:2015-01-23;crown-prince:saudi-arabia:2012-06-18:2015-01-23;king:saudi-arabia:2015-01-23:|saudi-arabia|
mohammed-bin-nayef|Mohammed bin Nayef|محمد بن نايف|interior-minister:saudi-arabia:2012-11-05:2017-06-21;crown-prince:saudi-arabia:2015-04-29:2017-06-21|saudi-arabia|
mohammed-bin-salman|Mohammed bin Salman|محمد بن سلمان|defence-minister:saudi-arabia:2015-01-23:2022-09-27;crown-prince:saudi-arabia:2017-06-21:;prime-minister:saudi-arabia:2022-09-27:|saudi-arabia|
saud-al-faisal|Saud al-Faisal|سعود الفيصل|fm:saudi-arabia:1975-10-13:2015-04-29|saudi-arabia|
adel-al-jubeir|Adel al-Jubeir|عادل الجبير/عادل بن أحمد الجبير|fm:saudi-arabia:2015-04-29:2018-12-27|saudi-arabia|
faisal-bin-farhan|Faisal bin Farhan|فيصل بن فرحان|fm:saudi-arabia:2019-10-23:|saudi-arabia|
khalid-bin-salman|Khalid bin Salman|خالد بن سلمان|defence-minister:saudi-arabia:2022-09-27:|saudi-arabia|
ahmed-asiri|Ahmed Asiri|أحمد عسيري/أحمد العسيري/احمد عسيري|spokesperson:arab-coalition-yemen:2015-03-26:2017-08-31|saudi-arabia|
turki-al-maliki|Turki al-Maliki|تركي المالكي|spokesperson:arab-coalition-yemen:2017-06-01:|saudi-arabia|
khalifa-bin-zayed|Khalifa bin Zayed|خليفة بن زايد|president:united-arab-emirates:2004-11-03:2022-05-13|united-arab-emirates|
mohamed-bin-zayed|Mohamed bin Zayed|محمد بن زايد|president:united-arab-emirates:2022-05-14:|united-arab-emirates|
abdullah-bin-zayed|Abdullah bin Zayed|عبد الله بن زايد/عبدالله بن زايد|fm:united-arab-emirates:2006-02-09:|united-arab-emirates|
hamad-bin-khalifa|Hamad bin Khalifa|حمد بن خليفة|emir:qatar:1995-06-27:2013-06-25|qatar|
tamim-bin-hamad|Tamim bin Hamad|تميم بن حمد|emir:qatar:2013-06-25:|qatar|
hamad-bin-jassim|Hamad bin Jassim|حمد بن جاسم|fm:qatar:1992-09-01:2013-06-26;prime-minister:qatar:2007-04-03:2013-06-26|qatar|
khalid-al-attiyah|Khalid al-Attiyah|خالد العطية/خالد بن محمد العطية|fm:qatar:2013-06-26:2016-01-27;defence-minister:qatar:2016-01-27:2024-11-12|qatar|
mohammed-bin-abdulrahman|Mohammed bin Abdulrahman|محمد بن عبد الرحمن/محمد بن عبدالرحمن|fm:qatar:2016-01-27:;prime-minister:qatar:2023-03-07:|qatar|
sabah-al-ahmad|Sabah al-Ahmad|صباح الأحمد|emir:kuwait:2006-01-29:2020-09-29|kuwait|
nawaf-al-ahmad|Nawaf al-Ahmad|نواف الأحمد|crown-prince:kuwait:2006-02-07:2020-09-29;emir:kuwait:2020-09-29:2023-12-16|kuwait|
mishal-al-ahmad|Mishal al-Ahmad|مشعل الأحمد|crown-prince:kuwait:2020-10-08:2023-12-16;emir:kuwait:2023-12-16:|kuwait|
sabah-al-khalid|Sabah al-Khalid|صباح الخالد|fm:kuwait:2011-10-22:2019-12-17;prime-minister:kuwait:2019-11-19:2022-07-24|kuwait|
hamad-bin-isa|Hamad bin Isa|حمد بن عيسى|king:bahrain:2002-02-14:|bahrain|
khalid-bin-ahmed|Khalid bin Ahmed Al Khalifa|خالد بن أحمد آل خليفة/خالد بن أحمد بن محمد آل خليفة|fm:bahrain:2005-09-26:2020-02-11|bahrain|
abdullatif-al-zayani|Abdullatif al-Zayani|عبد اللطيف الزياني/عبداللطيف الزياني/عبد اللطيف بن راشد الزياني/عبداللطيف بن راشد الزياني|secretary-general:gulf-cooperation-council:2011-04-01:2020-02-01;fm:bahrain:2020-02-11:|bahrain|
qaboos-bin-said|Qaboos bin Said|قابوس بن سعيد/السلطان قابوس|sultan:oman:1970-07-23:2020-01-10|oman|
haitham-bin-tariq|Haitham bin Tariq|هيثم بن طارق|sultan:oman:2020-01-11:|oman|
yusuf-bin-alawi|Yusuf bin Alawi|يوسف بن علوي|fm:oman:1982-01-01:2020-08-18|oman|
badr-albusaidi|Badr Albusaidi|بدر البوسعيدي|fm:oman:2020-08-18:|oman|
hosni-mubarak|Hosni Mubarak|حسني مبارك/محمد حسني مبارك|president:egypt:1981-10-14:2011-02-11|egypt|
mohamed-morsi|Mohamed Morsi|محمد مرسي/محمد مرسى|president:egypt:2012-06-30:2013-07-03|egypt|
adly-mansour|Adly Mansour|عدلي منصور|president:egypt:2013-07-04:2014-06-08|egypt|
abdel-fattah-el-sisi|Abdel Fattah el-Sisi|عبد الفتاح السيسي/عبدالفتاح السيسي/السيسي|defence-minister:egypt:2012-08-12:2014-03-26;president:egypt:2014-06-08:|egypt|
hazem-el-beblawi|Hazem el-Beblawi|حازم الببلاوي|prime-minister:egypt:2013-07-09:2014-03-01|egypt|
ibrahim-mahlab|Ibrahim Mahlab|إبراهيم محلب/ابراهيم محلب|prime-minister:egypt:2014-02-25:2015-09-19|egypt|
sherif-ismail|Sherif Ismail|شريف إسماعيل/شريف اسماعيل|prime-minister:egypt:2015-09-12:2018-06-14|egypt|
mostafa-madbouly|Mostafa Madbouly|مصطفى مدبولي|prime-minister:egypt:2018-06-07:|egypt|
nabil-fahmy|Nabil Fahmy|نبيل فهمي|fm:egypt:2013-07-16:2014-06-17|egypt|
sameh-shoukry|Sameh Shoukry|سامح شكري/~شكري|fm:egypt:2014-06-17:2024-07-03|egypt|
badr-abdelatty|Badr Abdelatty|بدر عبد العاطي|fm:egypt:2024-07-03:|egypt|
sedki-sobhi|Sedki Sobhi|صدقي صبحي|defence-minister:egypt:2014-03-27:2018-06-14|egypt|
fayez-al-sarraj|Fayez al-Sarraj|فايز السراج/فائز السراج/السراج|prime-minister:libya:2015-12-17:2021-03-15|libya-gna|
ali-zeidan|Ali Zeidan|علي زيدان|prime-minister:libya:2012-11-14:2014-03-11|libya|
abdullah-al-thinni|Abdullah al-Thinni|عبد الله الثني/عبدالله الثني|prime-minister:libya:2014-03-11:2021-03-15|libya|
abdul-hamid-dbeibah|Abdul Hamid Dbeibah|عبد الحميد الدبيبة/عبدالحميد الدبيبة/الدبيبة|prime-minister:libya:2021-02-05:|libya|
fathi-bashagha|Fathi Bashagha|فتحي باشاغا/فتحي باشا آغا/باشاغا|interior-minister:libya:2018-10-07:2021-03-15;prime-minister:libya:2022-02-10:2023-05-16|libya|
mohamed-siala|Mohamed Siala|محمد الطاهر سيالة/محمد سيالة/محمد طاهر سيالة|fm:libya:2016-01-01:2021-03-15|libya-gna|
najla-mangoush|Najla Mangoush|نجلاء المنقوش|fm:libya:2021-03-15:2023-08-28|libya|
aguila-saleh|Aguila Saleh|عقيلة صالح|speaker:libya:2014-08-05:|libya|
khalifa-haftar|Khalifa Haftar|خليفة حفتر/حفتر||libyan-national-army|
ahmed-al-mismari|Ahmed al-Mismari|أحمد المسماري/احمد المسماري/المسماري|spokesperson:libyan-national-army:2014-05-16:|libyan-national-army|
zine-el-abidine-ben-ali|Zine El Abidine Ben Ali|زين العابدين بن علي|president:tunisia:1987-11-07:2011-01-14|tunisia|
moncef-marzouki|Moncef Marzouki|المنصف المرزوقي/منصف المرزوقي|president:tunisia:2011-12-12:2014-12-31|tunisia|
beji-caid-essebsi|Beji Caid Essebsi|الباجي قائد السبسي/الباجي قايد السبسي|prime-minister:tunisia:2011-02-27:2011-12-24;president:tunisia:2014-12-31:2019-07-25|tunisia|
kais-saied|Kais Saied|قيس سعيد/~سعيد|president:tunisia:2019-10-23:|tunisia|
habib-essid|Habib Essid|الحبيب الصيد|prime-minister:tunisia:2015-02-06:2016-08-27|tunisia|
youssef-chahed|Youssef Chahed|يوسف الشاهد|prime-minister:tunisia:2016-08-27:2020-02-28|tunisia|
khemaies-jhinaoui|Khemaies Jhinaoui|خميس الجهيناوي|fm:tunisia:2016-01-12:2019-10-29|tunisia|
abdelaziz-bouteflika|Abdelaziz Bouteflika|عبد العزيز بوتفليقة/عبدالعزيز بوتفليقة/بوتفليقة|president:algeria:1999-04-27:2019-04-02|algeria|
abdelmadjid-tebboune|Abdelmadjid Tebboune|عبد المجيد تبون/عبدالمجيد تبون/تبون|prime-minister:algeria:2017-05-25:2017-08-16;president:algeria:2019-12-19:|algeria|
abdelmalek-sellal|Abdelmalek Sellal|عبد المالك سلال/عبدالمالك سلال|prime-minister:algeria:2012-09-03:2014-03-13;prime-minister:algeria:2014-04-28:2017-05-25|algeria|
ahmed-ouyahia|Ahmed Ouyahia|أحمد أويحيى/أحمد أويحي/احمد اويحيى|prime-minister:algeria:2003-05-05:2006-05-24;prime-minister:algeria:2008-06-23:2012-09-03;prime-minister:algeria:2017-08-15:2019-03-12|algeria|
ramtane-lamamra|Ramtane Lamamra|رمطان لعمامرة/رمطان العمامرة|fm:algeria:2013-09-11:2017-05-25;fm:algeria:2021-07-07:2023-03-18;envoy:united-nations:2023-11-17:|algeria|
abdelkader-messahel|Abdelkader Messahel|عبد القادر مساهل/عبدالقادر مساهل|fm:algeria:2017-05-25:2019-03-11|algeria|
sabri-boukadoum|Sabri Boukadoum|صبري بوقادوم|fm:algeria:2019-03-31:2021-07-07|algeria|
ahmed-attaf|Ahmed Attaf|أحمد عطاف|fm:algeria:1996-01-05:1999-12-23;fm:algeria:2023-03-18:|algeria|
ahmed-gaid-salah|Ahmed Gaid Salah|أحمد قايد صالح/أحمد قايد صلاح|army-chief:algeria:2004-08-03:2019-12-23|algeria|
king-mohammed-vi|King Mohammed VI|محمد السادس|king:morocco:1999-07-23:|morocco|
saadeddine-el-othmani|Saadeddine El Othmani|سعد الدين العثماني|fm:morocco:2012-01-03:2013-10-10;prime-minister:morocco:2017-03-17:2021-10-07|morocco|
abdelilah-benkirane|Abdelilah Benkirane|عبد الإله بنكيران/عبدالإله بنكيران/عبد الإله بن كيران|prime-minister:morocco:2011-11-29:2017-04-05|morocco|
nasser-bourita|Nasser Bourita|ناصر بوريطة/بوريطة|fm:morocco:2017-04-05:|morocco|
mohamed-ould-abdel-aziz|Mohamed Ould Abdel Aziz|محمد ولد عبد العزيز/محمد ولد عبدالعزيز|president:mauritania:2008-08-06:2019-08-01|mauritania|
mohamed-ould-ghazouani|Mohamed Ould Ghazouani|محمد ولد الشيخ الغزواني/محمد ولد الغزواني|president:mauritania:2019-08-01:|mauritania|
omar-al-bashir|Omar al-Bashir|عمر البشير/عمر حسن البشير/عمر حسن أحمد البشير|president:sudan:1989-06-30:2019-04-11|sudan|
abdel-fattah-al-burhan|Abdel Fattah al-Burhan|عبد الفتاح البرهان/عبدالفتاح البرهان/البرهان|army-chief:sudan:2019-04-12:|sudan|
mohamed-hamdan-dagalo|Mohamed Hamdan Dagalo|محمد حمدان دقلو/محمد حمدان دقلو حميدتي/حميدتي/دقلو||rapid-support-forces|
abdalla-hamdok|Abdalla Hamdok|عبد الله حمدوك/عبدالله حمدوك/حمدوك|prime-minister:sudan:2019-08-21:2022-01-02|sudan|
kamil-idris|Kamil Idris|كامل إدريس/كامل ادريس|prime-minister:sudan:2025-05-19:|sudan|
ali-karti|Ali Karti|علي كرتي|fm:sudan:2010-06-14:2015-06-07|sudan|
ibrahim-ghandour|Ibrahim Ghandour|إبراهيم غندور/ابراهيم غندور|fm:sudan:2015-06-07:2018-04-19|sudan|
mariam-al-mahdi|Mariam al-Mahdi|مريم الصادق المهدي/مريم المهدي|fm:sudan:2021-02-10:2021-11-22|sudan|
salva-kiir|Salva Kiir|سلفاكير ميارديت/سلفا كير ميارديت/سلفا كير/سلفاكير/سالفا كير/سالفا كير ميارديت|president:south-sudan:2011-07-09:|south-sudan|
meles-zenawi|Meles Zenawi|ميليس زيناوي/ملس زيناوي/ميلس زيناوي|prime-minister:ethiopia:1995-08-23:2012-08-20|ethiopia|
hailemariam-desalegn|Hailemariam Desalegn|هايلي مريام ديسالين/هايلى مريم ديسالين/هايلي مريم ديسالين/هيلاماريام ديسالين/هايلماريام ديسالين|prime-minister:ethiopia:2012-08-20:2018-04-02|ethiopia|
abiy-ahmed|Abiy Ahmed|آبي أحمد/أبي أحمد/ابي احمد|prime-minister:ethiopia:2018-04-02:|ethiopia|
demeke-mekonnen|Demeke Mekonnen|ديميكي ميكونين/دمقي مكونن/ديميكي مكونن/دمقي مكونين|fm:ethiopia:2020-11-08:2024-01-31|ethiopia|
isaias-afwerki|Isaias Afwerki|أسياس أفورقي/إسياس أفورقي/أفورقي|president:eritrea:1993-05-24:|eritrea|
hassan-sheikh-mohamud|Hassan Sheikh Mohamud|حسن شيخ محمود|president:somalia:2012-09-10:2017-02-16;president:somalia:2022-05-15:|somalia|
mohamed-farmaajo|Mohamed Abdullahi Farmaajo|محمد عبد الله فرماجو/محمد عبدالله فرماجو/محمد فرماجو/فرماجو|prime-minister:somalia:2010-11-01:2011-06-19;president:somalia:2017-02-08:2022-05-23|somalia|
uhuru-kenyatta|Uhuru Kenyatta|أوهورو كينياتا/اوهورو كينياتا|president:kenya:2013-04-09:2022-09-13|kenya|
william-ruto|William Ruto|وليام روتو/ويليام روتو|president:kenya:2022-09-13:|kenya|
yoweri-museveni|Yoweri Museveni|يوري موسيفيني/موسيفيني|president:uganda:1986-01-29:|uganda|
paul-kagame|Paul Kagame|بول كاغامي/بول كاجامي/كاغامي|president:rwanda:2000-03-24:|rwanda|
joseph-kabila|Joseph Kabila|جوزيف كابيلا|president:congo-kinshasa:2001-01-17:2019-01-24|congo-kinshasa|
felix-tshisekedi|Félix Tshisekedi|فيليكس تشيسيكيدي/تشيسيكيدي|president:congo-kinshasa:2019-01-24:|congo-kinshasa|
jacob-zuma|Jacob Zuma|جاكوب زوما|president:south-africa:2009-05-09:2018-02-14|south-africa|
cyril-ramaphosa|Cyril Ramaphosa|سيريل رامابوزا/سيريل رامافوزا|president:south-africa:2018-02-15:|south-africa|
goodluck-jonathan|Goodluck Jonathan|غودلاك جوناثان/جودلاك جوناثان|president:nigeria:2010-05-06:2015-05-29|nigeria|
muhammadu-buhari|Muhammadu Buhari|محمد بخاري/محمدو بخاري|president:nigeria:2015-05-29:2023-05-29|nigeria|
bola-tinubu|Bola Tinubu|بولا تينوبو|president:nigeria:2023-05-29:|nigeria|
ibrahim-boubacar-keita|Ibrahim Boubacar Keïta|إبراهيم أبو بكر كيتا/إبراهيم بوبكر كيتا/ابراهيم ابو بكر كيتا|president:mali:2013-09-04:2020-08-18|mali|
mahamadou-issoufou|Mahamadou Issoufou|محمدو إيسوفو/محمدو يوسفو|president:niger:2011-04-07:2021-04-02|niger|
mohamed-bazoum|Mohamed Bazoum|محمد بازوم|president:niger:2021-04-02:2023-07-26|niger|
idriss-deby|Idriss Déby|إدريس ديبي/ادريس ديبي|president:chad:1990-12-02:2021-04-20|chad|
mahamat-idriss-deby|Mahamat Idriss Déby|محمد إدريس ديبي/محمد ديبي|president:chad:2021-04-20:|chad|
robert-mugabe|Robert Mugabe|روبرت موغابي/روبرت موجابي/موغابي|president:zimbabwe:1987-12-31:2017-11-21|zimbabwe|
macky-sall|Macky Sall|ماكي سال/ماكي صال|president:senegal:2012-04-02:2024-04-02|senegal|
mohammed-basindawa|Mohammed Basindawa|محمد سالم باسندوة/محمد باسندوة|prime-minister:yemen:2011-12-10:2014-11-07|yemen|
salem-bin-breik|Salem bin Breik|سالم بن بريك/سالم صالح بن بريك|prime-minister:yemen:2025-05-03:|yemen|
mohammed-al-hadrami|Mohammed al-Hadrami|محمد الحضرمي/محمد عبد الله الحضرمي|fm:yemen:2019-09-19:2020-12-18|yemen|
shaya-al-zindani|Shaya al-Zindani|شائع الزنداني/شائع محسن الزنداني|fm:yemen:2024-03-27:|yemen|
ali-mohsen-al-ahmar|Ali Mohsen al-Ahmar|علي محسن الأحمر/علي محسن الاحمر|vice-president:yemen:2016-04-03:2022-04-07|yemen|
mohamed-zaki|Mohamed Zaki|محمد أحمد زكي/~محمد زكي|defence-minister:egypt:2018-06-14:2024-07-03|egypt|
abdel-mageed-saqr|Abdel Mageed Saqr|عبد المجيد صقر/عبدالمجيد صقر|defence-minister:egypt:2024-07-03:|egypt|
osama-hammad|Osama Hammad|أسامة حماد/أسامة سعد حماد|prime-minister:libya:2023-05-16:|libya|
hichem-mechichi|Hichem Mechichi|هشام المشيشي|prime-minister:tunisia:2020-09-02:2021-07-25|tunisia|
najla-bouden|Najla Bouden|نجلاء بودن/نجلاء بودن رمضان|prime-minister:tunisia:2021-10-11:2023-08-01|tunisia|
abdelaziz-djerad|Abdelaziz Djerad|عبد العزيز جراد/عبدالعزيز جراد|prime-minister:algeria:2019-12-28:2021-06-30|algeria|
aymen-benabderrahmane|Aymen Benabderrahmane|أيمن بن عبد الرحمن/أيمن بن عبدالرحمن|prime-minister:algeria:2021-06-30:2023-11-11|algeria|
asma-abdalla|Asma Abdalla|أسماء محمد عبد الله|fm:sudan:2019-09-08:2020-07-09|sudan|
hussein-awad-ali|Hussein Awad Ali|حسين عوض علي|fm:sudan:2024-04-17:2024-11-03|sudan|
gedu-andargachew|Gedu Andargachew|غيدو أندارغاشيو/جيدو أندارجاشيو/غدو أندرغاتشو|fm:ethiopia:2019-04-18:2020-11-08|ethiopia|
workneh-gebeyehu|Workneh Gebeyehu|ورقنه جبيهو/ورقني جبيهو/وركنه جبيهو/ورقينه غيبيهو|fm:ethiopia:2016-11-01:2019-04-18|ethiopia|
taye-atske-selassie|Taye Atske Selassie|تايي أتسكي سيلاسي/تاي أتسقي سلاسي/تايي أصقي سلاسي|fm:ethiopia:2024-02-01:2024-10-07;president:ethiopia:2024-10-07:|ethiopia|
gedion-timothewos|Gedion Timothewos|جيديون تيموثيوس/غيديون تيموثيوس/جيديون تيموتيوس|fm:ethiopia:2024-10-18:|ethiopia|
sahle-work-zewde|Sahle-Work Zewde|سهلورق زودي/ساهلورك زودي/سهلي ورق زودي|president:ethiopia:2018-10-25:2024-10-07|ethiopia|
hassan-ali-khaire|Hassan Ali Khaire|حسن علي خيري|prime-minister:somalia:2017-03-01:2020-07-25|somalia|
mohamed-hussein-roble|Mohamed Hussein Roble|محمد حسين روبلي|prime-minister:somalia:2020-09-23:2022-06-25|somalia|
hamza-abdi-barre|Hamza Abdi Barre|حمزة عبدي بري/حمزة عبدي برري|prime-minister:somalia:2022-06-26:|somalia|
assimi-goita|Assimi Goïta|أسيمي غويتا/عاصمي غويتا/أسيمي جويتا|president:mali:2021-06-07:|mali|
abdourahamane-tchiani|Abdourahamane Tchiani|عبد الرحمن تشياني/عبد الرحمن تياني/عبدالرحمن تياني|president:niger:2023-07-28:|niger|
ibrahim-traore|Ibrahim Traoré|إبراهيم تراوري/إبراهيم تراوريه|president:burkina-faso:2022-09-30:|burkina-faso|
`
  .trim()
  .split('\n');
