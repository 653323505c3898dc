// People of Syria, Lebanon, Jordan, Iraq, Palestine and Israel. How a row is built stands in all-people.ts.
export const ARAB_EAST_ROWS: readonly string[] = `
bashar-al-assad|Bashar al-Assad|بشار الأسد/~الأسد|president:syria:2000-07-17:2024-12-08|syria|Q44329
ahmed-al-sharaa|Ahmed al-Sharaa|أحمد الشرع/~الشرع|president:syria:2025-01-29:|syria|
farouk-al-sharaa|Farouk al-Sharaa|فاروق الشرع|fm:syria:1984-03-11:2006-02-21|syria|
walid-al-muallem|Walid al-Muallem|وليد المعلم/~المعلم|fm:syria:2006-02-11:2020-11-16|syria|
faisal-mekdad|Faisal Mekdad|فيصل المقداد/فيصل مقداد|fm:syria:2020-11-22:2024-09-23|syria|
asaad-al-shaibani|Asaad al-Shaibani|أسعد الشيباني/الشيباني|fm:syria:2024-12-21:|syria|
fahd-jassem-al-freij|Fahd Jassem al-Freij|فهد جاسم الفريج/فهد الفريج|defence-minister:syria:2012-07-18:2018-01-01|syria|
ali-abdullah-ayyoub|Ali Abdullah Ayyoub|علي عبد الله أيوب/علي عبدالله أيوب|defence-minister:syria:2018-01-01:2022-04-28|syria|
murhaf-abu-qasra|Murhaf Abu Qasra|مرهف أبو قصرة|defence-minister:syria:2024-12-21:|syria|
wael-al-halqi|Wael al-Halqi|وائل الحلقي|prime-minister:syria:2012-08-09:2016-07-03|syria|
imad-khamis|Imad Khamis|عماد خميس|prime-minister:syria:2016-07-03:2020-06-11|syria|
hussein-arnous|Hussein Arnous|حسين عرنوس|prime-minister:syria:2020-06-11:2024-09-24|syria|
omran-al-zoubi|Omran al-Zoubi|عمران الزعبي|information-minister:syria:2012-06-23:2016-07-03|syria|
bashar-jaafari|Bashar Jaafari|بشار الجعفري|ambassador:syria:2006-01-01:2020-11-22|syria|
mazloum-abdi|Mazloum Abdi|مظلوم عبدي||syrian-democratic-forces|
hassan-nasrallah|Hassan Nasrallah|حسن نصر الله/حسن نصرالله/~نصر الله/نصرالله|secretary-general:hezbollah:1992-02-16:2024-09-27|hezbollah|
naim-qassem|Naim Qassem|نعيم قاسم|secretary-general:hezbollah:2024-10-29:|hezbollah|
nabih-berri|Nabih Berri|نبيه بري|speaker:lebanon:1992-10-20:|lebanon|
emile-lahoud|Émile Lahoud|إميل لحود/اميل لحود|president:lebanon:1998-11-24:2007-11-24|lebanon|
michel-suleiman|Michel Suleiman|ميشال سليمان/ميشيل سليمان|army-chief:lebanon:1998-12-21:2008-05-25;president:lebanon:2008-05-25:2014-05-25|lebanon|
michel-aoun|Michel Aoun|ميشال عون/ميشيل عون/~عون|president:lebanon:2016-10-31:2022-10-31|lebanon|
joseph-aoun|Joseph Aoun|جوزيف عون/جوزاف عون/~عون|army-chief:lebanon:2017-03-08:2025-01-09;president:lebanon:2025-01-09:|lebanon|
rafik-hariri|Rafik Hariri|رفيق الحريري|prime-minister:lebanon:1992-10-31:1998-12-02;prime-minister:lebanon:2000-10-26:2004-10-26|lebanon|
fouad-siniora|Fouad Siniora|فؤاد السنيورة/السنيورة|prime-minister:lebanon:2005-07-18:2009-11-09|lebanon|
saad-hariri|Saad Hariri|سعد الحريري/سعد الدين الحريري|prime-minister:lebanon:2009-11-09:2011-06-13;prime-minister:lebanon:2016-11-03:2020-01-21|lebanon|
najib-mikati|Najib Mikati|نجيب ميقاتي/ميقاتي|prime-minister:lebanon:2005-04-19:2005-07-18;prime-minister:lebanon:2011-06-13:2014-02-15;prime-minister:lebanon:2021-09-10:2025-02-08|lebanon|
tammam-salam|Tammam Salam|تمام سلام|prime-minister:lebanon:2014-02-15:2016-12-18|lebanon|
hassan-diab|Hassan Diab|حسان دياب|prime-minister:lebanon:2020-01-21:2021-09-10|lebanon|
nawaf-salam|Nawaf Salam|نواف سلام/~سلام|prime-minister:lebanon:2025-02-08:|lebanon|
gebran-bassil|Gebran Bassil|جبران باسيل|fm:lebanon:2014-02-15:2020-01-21|lebanon|
abdallah-bou-habib|Abdallah Bou Habib|عبد الله بو حبيب/عبدالله بو حبيب|fm:lebanon:2021-09-10:2025-02-08|lebanon|
king-abdullah-ii|King Abdullah II|عبد الله الثاني/عبدالله الثاني|king:jordan:1999-02-07:|jordan|
abdullah-ensour|Abdullah Ensour|عبد الله النسور/عبدالله النسور|prime-minister:jordan:2012-10-11:2016-06-01|jordan|
hani-al-mulki|Hani al-Mulki|هاني الملقي|prime-minister:jordan:2016-06-01:2018-06-14|jordan|
omar-razzaz|Omar Razzaz|عمر الرزاز|prime-minister:jordan:2018-06-05:2020-10-12|jordan|
bisher-al-khasawneh|Bisher al-Khasawneh|بشر الخصاونة|prime-minister:jordan:2020-10-12:2024-09-18|jordan|
nasser-judeh|Nasser Judeh|ناصر جودة/ناصر جوده|fm:jordan:2009-02-23:2017-01-15|jordan|
ayman-safadi|Ayman Safadi|أيمن الصفدي/الصفدي|fm:jordan:2017-01-15:|jordan|
saddam-hussein|Saddam Hussein|صدام حسين|president:iraq:1979-07-16:2003-04-09|iraq|
jalal-talabani|Jalal Talabani|جلال طالباني|president:iraq:2005-04-06:2014-07-24|iraq|
fuad-masum|Fuad Masum|فؤاد معصوم|president:iraq:2014-07-24:2018-10-02|iraq|
barham-salih|Barham Salih|برهم صالح|president:iraq:2018-10-02:2022-10-17|iraq|
abdul-latif-rashid|Abdul Latif Rashid|عبد اللطيف رشيد/عبداللطيف رشيد/عبد اللطيف جمال رشيد|president:iraq:2022-10-13:|iraq|
nouri-al-maliki|Nouri al-Maliki|نوري المالكي/~المالكي|prime-minister:iraq:2006-05-20:2014-09-08|iraq|
haider-al-abadi|Haider al-Abadi|حيدر العبادي/~العبادي|prime-minister:iraq:2014-09-08:2018-10-25|iraq|
adel-abdul-mahdi|Adel Abdul-Mahdi|عادل عبد المهدي/عادل عبدالمهدي|prime-minister:iraq:2018-10-24:2020-05-07|iraq|
mustafa-al-kadhimi|Mustafa al-Kadhimi|مصطفى الكاظمي/الكاظمي|prime-minister:iraq:2020-05-07:2022-10-27|iraq|
mohammed-shia-al-sudani|Mohammed Shia al-Sudani|محمد شياع السوداني|prime-minister:iraq:2022-10-27:|iraq|
hoshyar-zebari|Hoshyar Zebari|هوشيار زيباري/هوشيار زباري|fm:iraq:2003-09-03:2014-09-08|iraq|
ibrahim-al-jaafari|Ibrahim al-Jaafari|إبراهيم الجعفري/ابراهيم الجعفري|prime-minister:iraq:2005-04-07:2006-05-20;fm:iraq:2014-09-08:2018-10-25|iraq|
mohamed-ali-alhakim|Mohamed Ali Alhakim|محمد علي الحكيم|fm:iraq:2018-10-25:2020-05-07|iraq|
fuad-hussein|Fuad Hussein|فؤاد حسين|fm:iraq:2020-06-06:|iraq|
khaled-al-obeidi|Khaled al-Obeidi|خالد العبيدي|defence-minister:iraq:2014-10-18:2016-08-25|iraq|
irfan-al-hayali|Irfan al-Hayali|عرفان الحيالي|defence-minister:iraq:2017-01-30:2018-10-25|iraq|
salim-al-jubouri|Salim al-Jubouri|سليم الجبوري|speaker:iraq:2014-07-15:2018-09-15|iraq|
mohammed-al-halbousi|Mohammed al-Halbousi|محمد الحلبوسي/الحلبوسي|speaker:iraq:2018-09-15:2023-11-14|iraq|
muqtada-al-sadr|Muqtada al-Sadr|مقتدى الصدر||iraq|
masoud-barzani|Masoud Barzani|مسعود بارزاني/مسعود برزاني/مسعود البارزاني|president:kurdistan-region:2005-06-14:2017-11-01|kurdistan-region|
nechirvan-barzani|Nechirvan Barzani|نيجيرفان بارزاني/نيجرفان بارزاني/نيجيرفان برزاني/نيجيرفان البارزاني|prime-minister:kurdistan-region:2006-05-07:2009-10-28;prime-minister:kurdistan-region:2012-03-07:2019-07-10;president:kurdistan-region:2019-06-10:|kurdistan-region|
masrour-barzani|Masrour Barzani|مسرور بارزاني/مسرور البارزاني|prime-minister:kurdistan-region:2019-06-11:|kurdistan-region|
yasser-arafat|Yasser Arafat|ياسر عرفات|president:palestine:1994-07-05:2004-11-11|palestine|
mahmoud-abbas|Mahmoud Abbas|محمود عباس/أبو مازن|prime-minister:palestine:2003-03-19:2003-09-06;president:palestine:2005-01-15:|palestine|
salam-fayyad|Salam Fayyad|سلام فياض|prime-minister:palestine:2007-06-15:2013-06-06|palestine|
rami-hamdallah|Rami Hamdallah|رامي الحمد الله/رامي الحمدالله|prime-minister:palestine:2013-06-06:2019-04-14|palestine|
mohammad-shtayyeh|Mohammad Shtayyeh|محمد اشتية/محمد أشتية/محمد إشتية/~اشتية|prime-minister:palestine:2019-04-14:2024-03-31|palestine|
riyad-al-maliki|Riyad al-Maliki|رياض المالكي|fm:palestine:2007-06-15:2024-03-31|palestine|
ismail-haniyeh|Ismail Haniyeh|إسماعيل هنية/اسماعيل هنية/~هنية|prime-minister:palestine:2006-03-29:2014-06-02;politburo-chief:hamas:2017-05-06:2024-07-31|hamas|
khaled-meshaal|Khaled Meshaal|خالد مشعل|politburo-chief:hamas:1996-01-01:2017-05-06|hamas|
yahya-sinwar|Yahya Sinwar|يحيى السنوار/السنوار|politburo-chief:hamas:2024-08-06:2024-10-16|hamas|
khalil-al-hayya|Khalil al-Hayya|خليل الحية||hamas|
abu-obeida|Abu Obeida|أبو عبيدة||qassam-brigades|
ehud-barak|Ehud Barak|إيهود باراك/ايهود باراك|prime-minister:israel:1999-07-06:2001-03-07;defence-minister:israel:2007-06-18:2013-03-18|israel|
ariel-sharon|Ariel Sharon|أرييل شارون/ارييل شارون/آرييل شارون|prime-minister:israel:2001-03-07:2006-04-14|israel|
ehud-olmert|Ehud Olmert|إيهود أولمرت/ايهود اولمرت/إيهود أولمرط/أولمرت|prime-minister:israel:2006-01-04:2009-03-31|israel|
benjamin-netanyahu|Benjamin Netanyahu|بنيامين نتنياهو/بنيامين نتانياهو/نتنياهو/نتانياهو|prime-minister:israel:1996-06-18:1999-07-06;prime-minister:israel:2009-03-31:2021-06-13;prime-minister:israel:2022-12-29:|israel|
naftali-bennett|Naftali Bennett|نفتالي بينيت/نفتالي بنيت|defence-minister:israel:2019-11-12:2020-05-17;prime-minister:israel:2021-06-13:2022-07-01|israel|
yair-lapid|Yair Lapid|يائير لابيد/يائير لبيد/يئير لابيد|fm:israel:2021-06-13:2022-12-29;prime-minister:israel:2022-07-01:2022-12-29|israel|
tzipi-livni|Tzipi Livni|تسيبي ليفني|fm:israel:2006-01-18:2009-03-31|israel|
avigdor-lieberman|Avigdor Lieberman|أفيغدور ليبرمان/افيغدور ليبرمان/أفيجدور ليبرمان/أفيغدور ليبيرمان/~ليبرمان|fm:israel:2009-04-01:2012-12-18;fm:israel:2013-11-11:2015-05-06;defence-minister:israel:2016-05-30:2018-11-18|israel|
gabi-ashkenazi|Gabi Ashkenazi|غابي أشكنازي/غابي اشكنازي/جابي أشكنازي|army-chief:israel:2007-02-14:2011-02-14;fm:israel:2020-05-17:2021-06-13|israel|
gideon-saar|Gideon Saar|جدعون ساعر|fm:israel:2024-11-08:|israel|
israel-katz|Israel Katz|يسرائيل كاتس/إسرائيل كاتس/كاتس|fm:israel:2019-02-17:2020-05-17;fm:israel:2024-01-01:2024-11-08;defence-minister:israel:2024-11-08:|israel|
amir-peretz|Amir Peretz|عمير بيرتس/عامير بيرتس|defence-minister:israel:2006-05-04:2007-06-18|israel|
moshe-yaalon|Moshe Ya'alon|موشيه يعالون/موشي يعالون/موشيه يعلون/موشي يعلون|defence-minister:israel:2013-03-18:2016-05-22|israel|
benny-gantz|Benny Gantz|بيني غانتس/بني غانتس/غانتس|army-chief:israel:2011-02-14:2015-02-16;defence-minister:israel:2020-05-17:2022-12-29|israel|
yoav-gallant|Yoav Gallant|يوآف غالانت/غالانت|defence-minister:israel:2022-12-29:2024-11-08|israel|
gadi-eizenkot|Gadi Eizenkot|غادي آيزنكوت/غادي ايزنكوت/غادي أيزنكوت/آيزنكوت/أيزنكوت|army-chief:israel:2015-02-16:2019-01-15|israel|
aviv-kochavi|Aviv Kochavi|أفيف كوخافي/كوخافي|army-chief:israel:2019-01-15:2023-01-16|israel|
herzi-halevi|Herzi Halevi|هرتسي هاليفي/هرتسي هليفي/هاليفي|army-chief:israel:2023-01-16:2025-03-05|israel|
eyal-zamir|Eyal Zamir|إيال زامير/إيال زمير|army-chief:israel:2025-03-05:|israel|
shimon-peres|Shimon Peres|شمعون بيريز/شيمون بيريز/شمعون بيرس|president:israel:2007-07-15:2014-07-24|israel|
reuven-rivlin|Reuven Rivlin|رؤوفين ريفلين/رؤوبين ريفلين/رؤوفين ريفلن/ريفلين|president:israel:2014-07-24:2021-07-07|israel|
isaac-herzog|Isaac Herzog|إسحاق هرتسوغ/يتسحاق هرتسوغ/إسحق هرتسوغ/هرتسوغ|president:israel:2021-07-07:|israel|
daniel-hagari|Daniel Hagari|دانيال هاغاري/دانييل هاغاري/هاغاري|spokesperson:israel:2023-03-01:2025-03-31|israel|
avichay-adraee|Avichay Adraee|أفيخاي أدرعي/أدرعي|spokesperson:israel:2005-01-01:|israel|
riad-hijab|Riad Hijab|رياض حجاب|prime-minister:syria:2012-06-23:2012-08-06|syria|
mohammad-ghazi-al-jalali|Mohammad Ghazi al-Jalali|محمد غازي الجلالي|prime-minister:syria:2024-09-24:2024-12-08|syria|
mohammed-al-bashir|Mohammed al-Bashir|~محمد البشير|prime-minister:syria:2024-12-10:2025-03-29|syria|
bassam-sabbagh|Bassam Sabbagh|بسام صباغ|fm:syria:2024-09-23:2024-12-08|syria|
ali-mahmoud-abbas|Ali Mahmoud Abbas|علي محمود عباس|defence-minister:syria:2022-04-28:2024-12-08|syria|
nassif-hitti|Nassif Hitti|ناصيف حتي|fm:lebanon:2020-01-21:2020-08-03|lebanon|
charbel-wehbe|Charbel Wehbe|شربل وهبة/شربل وهبه|fm:lebanon:2020-08-03:2021-05-19|lebanon|
youssef-rajji|Youssef Rajji|يوسف رجي|fm:lebanon:2025-02-08:|lebanon|
elias-bou-saab|Elias Bou Saab|إلياس بو صعب/الياس بو صعب|defence-minister:lebanon:2019-01-31:2020-01-21|lebanon|
maurice-slim|Maurice Slim|موريس سليم|defence-minister:lebanon:2021-09-10:2025-02-08|lebanon|
michel-menassa|Michel Menassa|ميشال منسى/ميشال منسي|defence-minister:lebanon:2025-02-08:|lebanon|
jafar-hassan|Jafar Hassan|جعفر حسان|prime-minister:jordan:2024-09-18:|jordan|
eli-cohen|Eli Cohen|إيلي كوهين/ايلي كوهين|fm:israel:2022-12-29:2024-01-01|israel|
silvan-shalom|Silvan Shalom|سيلفان شالوم|fm:israel:2003-02-28:2006-01-16|israel|
mohammad-mustafa|Mohammad Mustafa|~محمد مصطفى|prime-minister:palestine:2024-03-31:|palestine|
najah-al-shammari|Najah al-Shammari|نجاح الشمري|defence-minister:iraq:2019-06-24:2020-05-07|iraq|
juma-inad|Juma Inad|جمعة عناد|defence-minister:iraq:2020-05-07:2022-10-27|iraq|
thabit-al-abbasi|Thabit al-Abbasi|ثابت العباسي|defence-minister:iraq:2022-10-27:|iraq|
mohammed-al-ghabban|Mohammed al-Ghabban|محمد الغبان/محمد سالم الغبان|interior-minister:iraq:2014-10-18:2016-07-08|iraq|
qasim-al-araji|Qasim al-Araji|قاسم الأعرجي/قاسم الاعرجي|interior-minister:iraq:2017-01-30:2018-10-25|iraq|
`
  .trim()
  .split('\n');
