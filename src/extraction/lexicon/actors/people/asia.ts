// People of Iran, Turkey, Central, South and East Asia, and Australia. How a row is built stands in all-people.ts.
export const ASIAN_ROWS: readonly string[] = `
recep-tayyip-erdogan|Recep Tayyip Erdoğan|رجب طيب أردوغان/رجب طيب إردوغان/رجب طيب أوردوغان/أردوغان/إردوغان|prime-minister:turkey:2003-03-14:2014-08-28;president:turkey:2014-08-28:|turkey|
abdullah-gul|Abdullah Gül|عبد الله غول/عبدالله غول/عبد الله جول|prime-minister:turkey:2002-11-18:2003-03-14;fm:turkey:2003-03-14:2007-08-28;president:turkey:2007-08-28:2014-08-28|turkey|
ahmet-davutoglu|Ahmet Davutoğlu|أحمد داود أوغلو/أحمد داوود أوغلو/أحمد داودأوغلو/داود أوغلو/داوود أوغلو|fm:turkey:2009-05-01:2014-08-29;prime-minister:turkey:2014-08-28:2016-05-24|turkey|
binali-yildirim|Binali Yıldırım|بن علي يلدريم/بينالي يلدريم/بن علي يلديريم/بينالي يلديريم/يلدريم/يلديريم|prime-minister:turkey:2016-05-24:2018-07-09|turkey|
mevlut-cavusoglu|Mevlüt Çavuşoğlu|مولود تشاووش أوغلو/مولود جاويش أوغلو/مولود تشاووش اوغلو/مولود تشاوش أوغلو/تشاووش أوغلو/جاويش أوغلو|fm:turkey:2014-08-29:2015-08-28;fm:turkey:2015-11-24:2023-06-03|turkey|
hakan-fidan|Hakan Fidan|هاكان فيدان/حقان فيدان/فيدان|fm:turkey:2023-06-03:|turkey|
ismet-yilmaz|İsmet Yılmaz|عصمت يلماز/عصمت يلمظ|defence-minister:turkey:2011-07-06:2015-07-03;defence-minister:turkey:2015-11-24:2016-05-24|turkey|
fikri-isik|Fikri Işık|فكري إيشيق/فكري إشيق/فكري ايشيق/فكري إيشك|defence-minister:turkey:2016-05-24:2017-07-19|turkey|
nurettin-canikli|Nurettin Canikli|نور الدين جانيكلي/نورالدين جانيكلي|defence-minister:turkey:2017-07-19:2018-07-10|turkey|
hulusi-akar|Hulusi Akar|خلوصي أكار/خلوصي آكار/أكار|army-chief:turkey:2015-08-18:2018-07-10;defence-minister:turkey:2018-07-10:2023-06-03|turkey|
yasar-guler|Yaşar Güler|يشار غولر/ياشار غولر|army-chief:turkey:2018-07-10:2023-06-03;defence-minister:turkey:2023-06-03:|turkey|
ibrahim-kalin|İbrahim Kalın|إبراهيم كالين/إبراهيم كالن/ابراهيم كالين|spokesperson:turkey:2014-08-28:2023-06-05|turkey|
ali-khamenei|Ali Khamenei|علي خامنئي/خامنئي/آية الله خامنئي|supreme-leader:iran:1989-06-04:|iran|
mohammad-khatami|Mohammad Khatami|محمد خاتمي/~خاتمي|president:iran:1997-08-03:2005-08-03|iran|
mahmoud-ahmadinejad|Mahmoud Ahmadinejad|محمود أحمدي نجاد/أحمدي نجاد|president:iran:2005-08-03:2013-08-03|iran|
hassan-rouhani|Hassan Rouhani|حسن روحاني/~روحاني|president:iran:2013-08-03:2021-08-03|iran|
ebrahim-raisi|Ebrahim Raisi|إبراهيم رئيسي/ابراهيم رئيسي|president:iran:2021-08-03:2024-05-19|iran|
masoud-pezeshkian|Masoud Pezeshkian|مسعود بزشكيان/مسعود بيزشكيان/بزشكيان|president:iran:2024-07-28:|iran|
manouchehr-mottaki|Manouchehr Mottaki|منوشهر متكي/منوجهر متكي|fm:iran:2005-08-24:2010-12-13|iran|
ali-akbar-salehi|Ali Akbar Salehi|علي أكبر صالحي|fm:iran:2010-12-13:2013-08-15|iran|
mohammad-javad-zarif|Mohammad Javad Zarif|محمد جواد ظريف/جواد ظريف/~ظريف|fm:iran:2013-08-15:2021-08-25|iran|
hossein-amir-abdollahian|Hossein Amir-Abdollahian|حسين أمير عبد اللهيان/أمير عبد اللهيان/عبد اللهيان|fm:iran:2021-08-25:2024-05-19|iran|
abbas-araghchi|Abbas Araghchi|عباس عراقجي/عراقجي|fm:iran:2024-08-21:|iran|
hossein-dehghan|Hossein Dehghan|حسين دهقان|defence-minister:iran:2013-08-15:2017-08-20|iran|
amir-hatami|Amir Hatami|أمير حاتمي|defence-minister:iran:2017-08-20:2021-08-25|iran|
ali-larijani|Ali Larijani|علي لاريجاني|speaker:iran:2008-06-02:2020-05-28|iran|
mohammad-bagher-ghalibaf|Mohammad Bagher Ghalibaf|محمد باقر قاليباف/قاليباف|speaker:iran:2020-05-28:|iran|
marzieh-afkham|Marzieh Afkham|مرضية أفخم/مرضيه أفخم|spokesperson:iran:2013-09-01:2015-11-30|iran|
bahram-ghasemi|Bahram Ghasemi|بهرام قاسمي|spokesperson:iran:2016-06-01:2019-04-30|iran|
saeed-khatibzadeh|Saeed Khatibzadeh|سعيد خطيب زاده/خطيب زاده|spokesperson:iran:2020-08-01:2022-07-31|iran|
nasser-kanaani|Nasser Kanaani|ناصر كنعاني|spokesperson:iran:2022-06-01:2024-10-31|iran|
esmaeil-baghaei|Esmaeil Baghaei|إسماعيل بقائي/إسماعيل بقايي|spokesperson:iran:2024-10-01:|iran|
hamid-karzai|Hamid Karzai|حامد كرزاي/حميد كرزاي/كرزاي|president:afghanistan:2001-12-22:2014-09-29|afghanistan|
ashraf-ghani|Ashraf Ghani|أشرف غني/اشرف غني/أشرف عبد الغني|president:afghanistan:2014-09-29:2021-08-15|afghanistan|
pervez-musharraf|Pervez Musharraf|برويز مشرف/بيرويز مشرف|president:pakistan:2001-06-20:2008-08-18|pakistan|
asif-ali-zardari|Asif Ali Zardari|آصف علي زرداري/آصف زرداري|president:pakistan:2008-09-09:2013-09-09;president:pakistan:2024-03-10:|pakistan|
yousaf-raza-gilani|Yousaf Raza Gilani|يوسف رضا جيلاني/يوسف رضا غيلاني|prime-minister:pakistan:2008-03-25:2012-06-19|pakistan|
nawaz-sharif|Nawaz Sharif|نواز شريف|prime-minister:pakistan:1997-02-17:1999-10-12;prime-minister:pakistan:2013-06-05:2017-07-28|pakistan|
shahid-khaqan-abbasi|Shahid Khaqan Abbasi|شاهد خاقان عباسي|prime-minister:pakistan:2017-08-01:2018-06-01|pakistan|
imran-khan|Imran Khan|عمران خان|prime-minister:pakistan:2018-08-18:2022-04-10|pakistan|
shehbaz-sharif|Shehbaz Sharif|شهباز شريف|prime-minister:pakistan:2022-04-11:2023-08-14;prime-minister:pakistan:2024-03-03:|pakistan|
shah-mahmood-qureshi|Shah Mahmood Qureshi|شاه محمود قريشي|fm:pakistan:2008-03-31:2011-02-09;fm:pakistan:2018-08-20:2022-04-10|pakistan|
ishaq-dar|Ishaq Dar|إسحاق دار/اسحق دار|fm:pakistan:2024-03-11:|pakistan|
asim-munir|Asim Munir|عاصم منير|army-chief:pakistan:2022-11-29:|pakistan|
qamar-javed-bajwa|Qamar Javed Bajwa|قمر جاويد باجوا/قمر جاويد باجوه|army-chief:pakistan:2016-11-29:2022-11-29|pakistan|
raheel-sharif|Raheel Sharif|راحيل شريف|army-chief:pakistan:2013-11-29:2016-11-29|pakistan|
manmohan-singh|Manmohan Singh|مانموهان سينغ/مانموهان سينج|prime-minister:india:2004-05-22:2014-05-26|india|
narendra-modi|Narendra Modi|ناريندرا مودي/نارندرا مودي/مودي|prime-minister:india:2014-05-26:|india|
sushma-swaraj|Sushma Swaraj|سوشما سواراج|fm:india:2014-05-26:2019-05-30|india|
subrahmanyam-jaishankar|Subrahmanyam Jaishankar|سوبرامانيام جايشانكار/سوبراهمانيام جايشانكار/جايشانكار|fm:india:2019-05-30:|india|
rajnath-singh|Rajnath Singh|راجناث سينغ/راجنات سينغ/راجناث سينج|interior-minister:india:2014-05-26:2019-05-30;defence-minister:india:2019-05-31:|india|
amit-shah|Amit Shah|أميت شاه/اميت شاه|interior-minister:india:2019-05-30:|india|
palaniappan-chidambaram|P. Chidambaram|بالانيابان تشيدامبارام/بالانيابان شيدامبارام|interior-minister:india:2008-11-30:2012-07-31|india|
sheikh-hasina|Sheikh Hasina|الشيخة حسينة/شيخة حسينة|prime-minister:bangladesh:1996-06-23:2001-07-15;prime-minister:bangladesh:2009-01-06:2024-08-05|bangladesh|
hu-jintao|Hu Jintao|هو جين تاو/هو جينتاو|president:china:2003-03-15:2013-03-14|china|
xi-jinping|Xi Jinping|شي جين بينغ/شي جينبينغ/شي جين بينج|president:china:2013-03-14:|china|Q15031
wen-jiabao|Wen Jiabao|وين جياباو/ون جياباو|prime-minister:china:2003-03-16:2013-03-15|china|
li-keqiang|Li Keqiang|لي كه تشيانغ/لي كيكيانغ/لي كه تشيانج|prime-minister:china:2013-03-15:2023-03-11|china|
wang-yi|Wang Yi|وانغ يي|fm:china:2013-03-16:2022-12-30;fm:china:2023-07-25:|china|
kim-jong-un|Kim Jong Un|كيم جونغ أون/كيم جونغ اون/كيم جونج أون/كيم يونغ أون/كيم جونغ-أون||north-korea|
park-geun-hye|Park Geun-hye|بارك كون هيه/بارك جون هاي/باك غن هي/بارك غوين هاي|president:south-korea:2013-02-25:2017-03-10|south-korea|
moon-jae-in|Moon Jae-in|مون جاي إن/مون جيه إن/مون جيه-إن/مون جاي ان/مون جاي-إن|president:south-korea:2017-05-10:2022-05-10|south-korea|
yoon-suk-yeol|Yoon Suk Yeol|يون سوك يول/يون سيوك يول|president:south-korea:2022-05-10:2025-04-04|south-korea|
lee-jae-myung|Lee Jae-myung|لي جيه ميونغ/لي جاي ميونغ|president:south-korea:2025-06-04:|south-korea|
junichiro-koizumi|Junichiro Koizumi|جونيتشيرو كويزومي|prime-minister:japan:2001-04-26:2006-09-26|japan|
shinzo-abe|Shinzo Abe|شينزو آبي/شينزو ابي/شينزو أبي|prime-minister:japan:2006-09-26:2007-09-26;prime-minister:japan:2012-12-26:2020-09-16|japan|
yoshihide-suga|Yoshihide Suga|يوشيهيدي سوغا|prime-minister:japan:2020-09-16:2021-10-04|japan|
fumio-kishida|Fumio Kishida|فوميو كيشيدا/كيشيدا|prime-minister:japan:2021-10-04:2024-10-01|japan|
shigeru-ishiba|Shigeru Ishiba|شيغيرو إيشيبا/إيشيبا|prime-minister:japan:2024-10-01:2025-10-21|japan|
rodrigo-duterte|Rodrigo Duterte|رودريغو دوتيرتي/رودريغو دوتيرتيه/دوتيرتي|president:philippines:2016-06-30:2022-06-30|philippines|
joko-widodo|Joko Widodo|جوكو ويدودو|president:indonesia:2014-10-20:2024-10-20|indonesia|
prabowo-subianto|Prabowo Subianto|برابوو سوبيانتو|defence-minister:indonesia:2019-10-23:2024-10-20;president:indonesia:2024-10-20:|indonesia|
mahathir-mohamad|Mahathir Mohamad|مهاتير محمد|prime-minister:malaysia:1981-07-16:2003-10-31;prime-minister:malaysia:2018-05-10:2020-03-01|malaysia|
najib-razak|Najib Razak|نجيب عبد الرزاق/نجيب رزاق|prime-minister:malaysia:2009-04-03:2018-05-10|malaysia|
anwar-ibrahim|Anwar Ibrahim|أنور إبراهيم|prime-minister:malaysia:2022-11-24:|malaysia|
nursultan-nazarbayev|Nursultan Nazarbayev|نور سلطان نزارباييف/نور سلطان نزارباييف/نورسلطان نزارباييف/نزارباييف|president:kazakhstan:1991-04-24:2019-03-20|kazakhstan|
kassym-jomart-tokayev|Kassym-Jomart Tokayev|قاسم جومارت توكاييف/قاسم جومرت توكاييف/توكاييف|president:kazakhstan:2019-03-20:|kazakhstan|
islam-karimov|Islam Karimov|إسلام كريموف|president:uzbekistan:1991-09-01:2016-09-02|uzbekistan|
emomali-rahmon|Emomali Rahmon|إمام علي رحمن/إمام علي رحمون|president:tajikistan:1994-11-16:|tajikistan|
tony-abbott|Tony Abbott|توني أبوت/توني ابوت|prime-minister:australia:2013-09-18:2015-09-15|australia|
malcolm-turnbull|Malcolm Turnbull|مالكولم تورنبول/مالكوم تورنبول|prime-minister:australia:2015-09-15:2018-08-24|australia|
scott-morrison|Scott Morrison|سكوت موريسون|prime-minister:australia:2018-08-24:2022-05-23|australia|
anthony-albanese|Anthony Albanese|أنتوني ألبانيزي/أنتوني ألبانيز|prime-minister:australia:2022-05-23:|australia|
suleyman-soylu|Süleyman Soylu|سليمان صويلو|interior-minister:turkey:2016-08-31:2023-06-04|turkey|
ali-yerlikaya|Ali Yerlikaya|علي يرلي قايا/علي يرليكايا|interior-minister:turkey:2023-06-04:|turkey|
mohammad-bagheri|Mohammad Bagheri|~محمد باقري|army-chief:iran:2016-06-28:2025-06-13|iran|
`
  .trim()
  .split('\n');
