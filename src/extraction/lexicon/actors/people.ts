// People that news of the world names often. A row: id | English | Arabic forms, the full name first; `~` marks a surname that is
// also a common word or name, which counts after an office or once the full name was met | offices | state or side | Wikidata id.
// Offices: `office:of:from:to`, several with `;`, days left empty where open or not known.
export const PEOPLE_ROWS: readonly string[] = `
ilham-aliyev|Ilham Aliyev|إلهام علييف/الهام علييف/إلهام عليف/علييف|president:azerbaijan:2003-10-31:|azerbaijan|Q57363
nikol-pashinyan|Nikol Pashinyan|نيكول باشينيان/نيكول باشنيان/نيكول باشينان/باشينيان/باشنيان/باشينان|prime-minister:armenia:2018-05-08:|armenia|
jeyhun-bayramov|Jeyhun Bayramov|جيهون بيراموف/جيهون بايراموف/بيراموف/بايراموف|fm:azerbaijan:2020-07-16:|azerbaijan|
zohrab-mnatsakanyan|Zohrab Mnatsakanyan|زهراب مناتساكانيان/زوهراب مناتساكانيان/مناتساكانيان|fm:armenia:2018-05-12:2020-11-16|armenia|
ararat-mirzoyan|Ararat Mirzoyan|أرارات ميرزويان/آرارات ميرزويان/ميرزويان|fm:armenia:2021-08-19:|armenia|
vladimir-putin|Vladimir Putin|فلاديمير بوتين/فلاديمير بوتن/بوتين|president:russia:2012-05-07:|russia|Q7747
sergey-lavrov|Sergey Lavrov|سيرغي لافروف/سيرجي لافروف/لافروف|fm:russia:2004-03-09:|russia|
sergei-shoigu|Sergei Shoigu|سيرغي شويغو/سيرجي شويغو/شويغو|defence-minister:russia:2012-11-06:2024-05-12|russia|
andrei-belousov|Andrei Belousov|أندريه بيلوسوف/بيلوسوف|defence-minister:russia:2024-05-14:|russia|
dmitry-peskov|Dmitry Peskov|دميتري بيسكوف/ديمتري بيسكوف/بيسكوف||russia|
maria-zakharova|Maria Zakharova|ماريا زاخاروفا/زاخاروفا||russia|
dmitry-medvedev|Dmitry Medvedev|دميتري ميدفيديف/ديمتري ميدفيديف/ميدفيديف||russia|
vassily-nebenzia|Vassily Nebenzia|فاسيلي نيبينزيا/نيبينزيا||russia|
emmanuel-macron|Emmanuel Macron|إيمانويل ماكرون/ايمانويل ماكرون/ماكرون|president:france:2017-05-14:|france|
jean-yves-le-drian|Jean-Yves Le Drian|جان إيف لودريان/جان ايف لودريان/لودريان|fm:france:2017-05-17:2022-05-20|france|
recep-tayyip-erdogan|Recep Tayyip Erdoğan|رجب طيب أردوغان/رجب طيب إردوغان/رجب طيب أوردوغان/أردوغان/إردوغان|president:turkey:2014-08-28:|turkey|
mevlut-cavusoglu|Mevlüt Çavuşoğlu|مولود تشاووش أوغلو/مولود جاويش أوغلو/مولود تشاووش اوغلو/تشاووش أوغلو/جاويش أوغلو|fm:turkey:2015-11-24:2023-06-03|turkey|
hulusi-akar|Hulusi Akar|خلوصي أكار/خلوصي آكار/أكار|defence-minister:turkey:2018-07-10:2023-06-03|turkey|
hakan-fidan|Hakan Fidan|هاكان فيدان/حقان فيدان/فيدان|fm:turkey:2023-06-03:|turkey|
yasar-guler|Yaşar Güler|يشار غولر/ياشار غولر|defence-minister:turkey:2023-06-03:|turkey|
donald-trump|Donald Trump|دونالد ترامب/ترامب/ترمب/دونالد ترمب|president:united-states:2017-01-20:2021-01-20;president:united-states:2025-01-20:|united-states|Q22686
joe-biden|Joe Biden|جو بايدن/بايدن|president:united-states:2021-01-20:2025-01-20|united-states|Q6279
barack-obama|Barack Obama|باراك أوباما/أوباما|president:united-states:2009-01-20:2017-01-20|united-states|Q76
mike-pompeo|Mike Pompeo|مايك بومبيو/بومبيو|fm:united-states:2018-04-26:2021-01-20|united-states|
antony-blinken|Antony Blinken|أنتوني بلينكن/انتوني بلينكن/بلينكن|fm:united-states:2021-01-26:2025-01-20|united-states|
marco-rubio|Marco Rubio|ماركو روبيو/روبيو|fm:united-states:2025-01-21:|united-states|
lloyd-austin|Lloyd Austin|لويد أوستن/أوستن|defence-minister:united-states:2021-01-22:2025-01-20|united-states|
jake-sullivan|Jake Sullivan|جيك سوليفان/سوليفان||united-states|
steve-witkoff|Steve Witkoff|ستيف ويتكوف/ويتكوف||united-states|
volodymyr-zelensky|Volodymyr Zelensky|فولوديمير زيلينسكي/فلاديمير زيلينسكي/فولوديمير زيلينسكى/زيلينسكي/زلينسكي|president:ukraine:2019-05-20:|ukraine|
dmytro-kuleba|Dmytro Kuleba|دميترو كوليبا/دميتري كوليبا/كوليبا|fm:ukraine:2020-03-04:2024-09-05|ukraine|
oleksii-reznikov|Oleksii Reznikov|أوليكسي ريزنيكوف/ريزنيكوف|defence-minister:ukraine:2021-11-04:2023-09-05|ukraine|
rustem-umerov|Rustem Umerov|رستم أوميروف/أوميروف|defence-minister:ukraine:2023-09-06:2025-07-17|ukraine|
alexander-lukashenko|Alexander Lukashenko|ألكسندر لوكاشينكو/لوكاشينكو|president:belarus:1994-07-20:|belarus|
boris-johnson|Boris Johnson|بوريس جونسون/~جونسون|prime-minister:united-kingdom:2019-07-24:2022-09-06|united-kingdom|
rishi-sunak|Rishi Sunak|ريشي سوناك/سوناك|prime-minister:united-kingdom:2022-10-25:2024-07-05|united-kingdom|
keir-starmer|Keir Starmer|كير ستارمر/ستارمر|prime-minister:united-kingdom:2024-07-05:|united-kingdom|
angela-merkel|Angela Merkel|أنغيلا ميركل/أنجيلا ميركل/ميركل|chancellor:germany:2005-11-22:2021-12-08|germany|Q567
olaf-scholz|Olaf Scholz|أولاف شولتس/أولاف شولتز/شولتس/شولتز|chancellor:germany:2021-12-08:2025-05-06|germany|
friedrich-merz|Friedrich Merz|فريدريش ميرتس/ميرتس|chancellor:germany:2025-05-06:|germany|
heiko-maas|Heiko Maas|هايكو ماس|fm:germany:2018-03-14:2021-12-08|germany|
annalena-baerbock|Annalena Baerbock|أنالينا بيربوك/بيربوك|fm:germany:2021-12-08:2025-05-06|germany|
giorgia-meloni|Giorgia Meloni|جورجيا ميلوني/ميلوني|prime-minister:italy:2022-10-22:|italy|
viktor-orban|Viktor Orbán|فيكتور أوربان/أوربان|prime-minister:hungary:2010-05-29:|hungary|
ursula-von-der-leyen|Ursula von der Leyen|أورسولا فون دير لاين/فون دير لاين||european-union|
josep-borrell|Josep Borrell|جوزيب بوريل/جوزيف بوريل/بوريل||european-union|
charles-michel|Charles Michel|شارل ميشال/شارل ميشيل||european-union|
kaja-kallas|Kaja Kallas|كايا كالاس/كالاس||european-union|
jens-stoltenberg|Jens Stoltenberg|ينس ستولتنبرغ/ستولتنبرغ||nato|
mark-rutte|Mark Rutte|مارك روته||nato|
antonio-guterres|António Guterres|أنطونيو غوتيريش/أنطونيو غوتيريس/غوتيريش/غوتيريس|secretary-general:united-nations:2017-01-01:|united-nations|
geir-pedersen|Geir Pedersen|غير بيدرسن/غير بيدرسون/بيدرسن/بيدرسون||united-nations|
martin-griffiths|Martin Griffiths|مارتن غريفيث/مارتن غريفيثس/غريفيث||united-nations|
hans-grundberg|Hans Grundberg|هانس غروندبرغ/غروندبرغ||united-nations|
ghassan-salame|Ghassan Salamé|غسان سلامة||united-nations|
volker-perthes|Volker Perthes|فولكر بيرتس||united-nations|
rafael-grossi|Rafael Grossi|رافاييل غروسي/رافائيل غروسي/غروسي||iaea|
tedros|Tedros Adhanom Ghebreyesus|تيدروس أدهانوم غيبريسوس/تيدروس||world-health-organization|
ahmed-aboul-gheit|Ahmed Aboul Gheit|أحمد أبو الغيط/أبو الغيط|secretary-general:arab-league:2016-07-01:|arab-league|
benjamin-netanyahu|Benjamin Netanyahu|بنيامين نتنياهو/نتنياهو/نتانياهو|prime-minister:israel:2009-03-31:2021-06-13;prime-minister:israel:2022-12-29:|israel|
yoav-gallant|Yoav Gallant|يوآف غالانت/غالانت|defence-minister:israel:2022-12-29:2024-11-05|israel|
israel-katz|Israel Katz|يسرائيل كاتس/إسرائيل كاتس/كاتس|defence-minister:israel:2024-11-08:|israel|
benny-gantz|Benny Gantz|بيني غانتس/غانتس|defence-minister:israel:2020-05-17:2022-12-29|israel|
isaac-herzog|Isaac Herzog|إسحاق هرتسوغ/يتسحاق هرتسوغ/هرتسوغ|president:israel:2021-07-07:|israel|
daniel-hagari|Daniel Hagari|دانيال هاغاري/دانييل هاغاري/هاغاري||israel|
avichay-adraee|Avichay Adraee|أفيخاي أدرعي/أدرعي||israel|
mahmoud-abbas|Mahmoud Abbas|محمود عباس/أبو مازن|president:palestine:2005-01-15:|palestine|
ismail-haniyeh|Ismail Haniyeh|إسماعيل هنية/~هنية||hamas|
yahya-sinwar|Yahya Sinwar|يحيى السنوار/السنوار||hamas|
khalil-al-hayya|Khalil al-Hayya|خليل الحية||hamas|
abu-obeida|Abu Obeida|أبو عبيدة||qassam-brigades|
hassan-nasrallah|Hassan Nasrallah|حسن نصر الله/~نصر الله||hezbollah|
naim-qassem|Naim Qassem|نعيم قاسم||hezbollah|
nabih-berri|Nabih Berri|نبيه بري||lebanon|
najib-mikati|Najib Mikati|نجيب ميقاتي/ميقاتي|prime-minister:lebanon:2021-09-10:2025-02-08|lebanon|
joseph-aoun|Joseph Aoun|جوزيف عون/جوزاف عون/~عون|president:lebanon:2025-01-09:|lebanon|
michel-aoun|Michel Aoun|ميشال عون/~عون|president:lebanon:2016-10-31:2022-10-30|lebanon|
nawaf-salam|Nawaf Salam|نواف سلام/~سلام|prime-minister:lebanon:2025-02-08:|lebanon|
bashar-al-assad|Bashar al-Assad|بشار الأسد/~الأسد|president:syria:2000-07-17:2024-12-08|syria|Q44329
ahmed-al-sharaa|Ahmed al-Sharaa|أحمد الشرع/~الشرع|president:syria:2025-01-29:|syria|
asaad-al-shaibani|Asaad al-Shaibani|أسعد الشيباني/الشيباني|fm:syria:2024-12-21:|syria|
mazloum-abdi|Mazloum Abdi|مظلوم عبدي||syrian-democratic-forces|
abdul-malik-al-houthi|Abdul-Malik al-Houthi|عبد الملك الحوثي/عبدالملك الحوثي||houthis|
yahya-saree|Yahya Saree|يحيى سريع||houthis|
mohammed-abdulsalam|Mohammed Abdulsalam|محمد عبد السلام||houthis|
rashad-al-alimi|Rashad al-Alimi|رشاد العليمي/العليمي||yemen|
abdrabbuh-mansur-hadi|Abdrabbuh Mansur Hadi|عبد ربه منصور هادي/~هادي|president:yemen:2012-02-25:2022-04-07|yemen|
abdel-fattah-al-burhan|Abdel Fattah al-Burhan|عبد الفتاح البرهان/عبدالفتاح البرهان/البرهان||sudan|
mohamed-hamdan-dagalo|Mohamed Hamdan Dagalo|محمد حمدان دقلو/محمد حمدان دقلو حميدتي/حميدتي/دقلو||rapid-support-forces|
abdalla-hamdok|Abdalla Hamdok|عبد الله حمدوك/عبدالله حمدوك/حمدوك|prime-minister:sudan:2019-08-21:2022-01-02|sudan|
khalifa-haftar|Khalifa Haftar|خليفة حفتر/حفتر||libyan-national-army|
abdul-hamid-dbeibah|Abdul Hamid Dbeibah|عبد الحميد الدبيبة/عبدالحميد الدبيبة/الدبيبة|prime-minister:libya:2021-03-15:|libya|
fayez-al-sarraj|Fayez al-Sarraj|فايز السراج/فائز السراج/السراج|prime-minister:libya:2016-03-30:2021-03-15|libya|
aguila-saleh|Aguila Saleh|عقيلة صالح||libya|
abdel-fattah-el-sisi|Abdel Fattah el-Sisi|عبد الفتاح السيسي/عبدالفتاح السيسي/السيسي|president:egypt:2014-06-08:|egypt|
sameh-shoukry|Sameh Shoukry|سامح شكري/~شكري|fm:egypt:2014-06-17:2024-07-03|egypt|
badr-abdelatty|Badr Abdelatty|بدر عبد العاطي|fm:egypt:2024-07-03:|egypt|
king-abdullah-ii|King Abdullah II|عبد الله الثاني/عبدالله الثاني|king:jordan:1999-02-07:|jordan|
ayman-safadi|Ayman Safadi|أيمن الصفدي/الصفدي|fm:jordan:2017-01-15:|jordan|
mohammed-bin-salman|Mohammed bin Salman|محمد بن سلمان|crown-prince:saudi-arabia:2017-06-21:|saudi-arabia|
king-salman|King Salman|سلمان بن عبد العزيز/سلمان بن عبدالعزيز|king:saudi-arabia:2015-01-23:|saudi-arabia|
faisal-bin-farhan|Faisal bin Farhan|فيصل بن فرحان|fm:saudi-arabia:2019-10-23:|saudi-arabia|
mohamed-bin-zayed|Mohamed bin Zayed|محمد بن زايد|president:united-arab-emirates:2022-05-14:|united-arab-emirates|
tamim-bin-hamad|Tamim bin Hamad|تميم بن حمد|emir:qatar:2013-06-25:|qatar|
mohammed-bin-abdulrahman|Mohammed bin Abdulrahman|محمد بن عبد الرحمن/محمد بن عبدالرحمن|fm:qatar:2016-01-27:|qatar|
haitham-bin-tariq|Haitham bin Tariq|هيثم بن طارق|sultan:oman:2020-01-11:|oman|
badr-albusaidi|Badr Albusaidi|بدر البوسعيدي|fm:oman:2020-08-18:|oman|
kais-saied|Kais Saied|قيس سعيد/~سعيد|president:tunisia:2019-10-23:|tunisia|
abdelmadjid-tebboune|Abdelmadjid Tebboune|عبد المجيد تبون/عبدالمجيد تبون/تبون|president:algeria:2019-12-19:|algeria|
king-mohammed-vi|King Mohammed VI|محمد السادس|king:morocco:1999-07-23:|morocco|
nasser-bourita|Nasser Bourita|ناصر بوريطة/بوريطة|fm:morocco:2017-04-05:|morocco|
mohammed-shia-al-sudani|Mohammed Shia al-Sudani|محمد شياع السوداني|prime-minister:iraq:2022-10-27:|iraq|
mustafa-al-kadhimi|Mustafa al-Kadhimi|مصطفى الكاظمي/الكاظمي|prime-minister:iraq:2020-05-07:2022-10-27|iraq|
muqtada-al-sadr|Muqtada al-Sadr|مقتدى الصدر||iraq|
masoud-barzani|Masoud Barzani|مسعود بارزاني/مسعود برزاني||kurdistan-region|
ali-khamenei|Ali Khamenei|علي خامنئي/خامنئي/آية الله خامنئي|supreme-leader:iran:1989-06-04:|iran|
hassan-rouhani|Hassan Rouhani|حسن روحاني/~روحاني|president:iran:2013-08-03:2021-08-03|iran|
ebrahim-raisi|Ebrahim Raisi|إبراهيم رئيسي|president:iran:2021-08-03:2024-05-19|iran|
masoud-pezeshkian|Masoud Pezeshkian|مسعود بزشكيان/مسعود بيزشكيان/بزشكيان|president:iran:2024-07-28:|iran|
mohammad-javad-zarif|Mohammad Javad Zarif|محمد جواد ظريف/جواد ظريف/~ظريف|fm:iran:2013-08-15:2021-08-25|iran|
abbas-araghchi|Abbas Araghchi|عباس عراقجي/عراقجي|fm:iran:2024-08-21:|iran|
hossein-amir-abdollahian|Hossein Amir-Abdollahian|حسين أمير عبد اللهيان/أمير عبد اللهيان/عبد اللهيان|fm:iran:2021-08-25:2024-05-19|iran|
xi-jinping|Xi Jinping|شي جين بينغ/شي جينبينغ|president:china:2013-03-14:|china|Q15031
wang-yi|Wang Yi|وانغ يي|fm:china:2013-03-16:|china|
kim-jong-un|Kim Jong Un|كيم جونغ أون||north-korea|
narendra-modi|Narendra Modi|ناريندرا مودي/مودي|prime-minister:india:2014-05-26:|india|
imran-khan|Imran Khan|عمران خان|prime-minister:pakistan:2018-08-18:2022-04-10|pakistan|
shehbaz-sharif|Shehbaz Sharif|شهباز شريف|prime-minister:pakistan:2024-03-03:|pakistan|
abiy-ahmed|Abiy Ahmed|آبي أحمد/أبي أحمد|prime-minister:ethiopia:2018-04-02:|ethiopia|
isaias-afwerki|Isaias Afwerki|أسياس أفورقي/إسياس أفورقي/أفورقي|president:eritrea:1993-05-24:|eritrea|
salva-kiir|Salva Kiir|سلفاكير ميارديت/سلفا كير/سلفاكير|president:south-sudan:2011-07-09:|south-sudan|
william-ruto|William Ruto|وليام روتو|president:kenya:2022-09-13:|kenya|
hassan-sheikh-mohamud|Hassan Sheikh Mohamud|حسن شيخ محمود|president:somalia:2022-05-23:|somalia|
paul-kagame|Paul Kagame|بول كاغامي/كاغامي|president:rwanda:2000-04-22:|rwanda|
pope-francis|Pope Francis|البابا فرنسيس/البابا فرانسيس||vatican|Q450675
`
  .trim()
  .split('\n');
