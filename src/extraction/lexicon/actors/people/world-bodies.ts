// People of the United Nations and other world and regional bodies. How a row is built stands in all-people.ts.
export const WORLD_BODY_ROWS: readonly string[] = `
kofi-annan|Kofi Annan|كوفي عنان/كوفي أنان|secretary-general:united-nations:1997-01-01:2007-01-01;envoy:united-nations:2012-02-23:2012-08-31|united-nations|
ban-ki-moon|Ban Ki-moon|بان كي مون/بان كي-مون/بان كى مون|secretary-general:united-nations:2007-01-01:2017-01-01|united-nations|
antonio-guterres|António Guterres|أنطونيو غوتيريش/أنطونيو غوتيريس/انطونيو غوتيريش/أنطونيو جوتيريش/أنتونيو غوتيريش/غوتيريش/غوتيريس/جوتيريش|commissioner:unhcr:2005-06-15:2015-12-31;secretary-general:united-nations:2017-01-01:|united-nations|
stephane-dujarric|Stéphane Dujarric|ستيفان دوجاريك/ستيفان دوغاريك/دوجاريك|spokesperson:united-nations:2014-03-10:|united-nations|
lakhdar-brahimi|Lakhdar Brahimi|الأخضر الإبراهيمي|envoy:united-nations:2012-08-17:2014-05-31|united-nations|
staffan-de-mistura|Staffan de Mistura|ستافان دي ميستورا/ستيفان دي ميستورا/ستفان دي ميستورا/دي ميستورا|envoy:united-nations:2014-07-10:2019-01-07;envoy:united-nations:2021-10-06:|united-nations|
geir-pedersen|Geir Pedersen|غير بيدرسن/غير بيدرسون/جير بيدرسن/جير بيدرسون/بيدرسن/بيدرسون|envoy:united-nations:2018-10-31:2025-12-31|united-nations|
jamal-benomar|Jamal Benomar|جمال بن عمر/جمال بنعمر|envoy:united-nations:2011-04-01:2015-04-25|united-nations|
ismail-ould-cheikh-ahmed|Ismail Ould Cheikh Ahmed|إسماعيل ولد الشيخ أحمد/إسماعيل ولد الشيخ/اسماعيل ولد الشيخ احمد/اسماعيل ولد الشيخ/ولد الشيخ أحمد|envoy:united-nations:2015-04-25:2018-03-11;fm:mauritania:2018-06-11:2022-03-31|united-nations|
martin-griffiths|Martin Griffiths|مارتن غريفيث/مارتن غريفيثس/مارتن جريفيث/مارتن غريفثس/غريفيث|envoy:united-nations:2018-02-16:2021-08-06;relief-chief:united-nations:2021-07-19:2024-06-30|united-nations|
hans-grundberg|Hans Grundberg|هانس غروندبرغ/هانس جروندبرج/غروندبرغ|envoy:united-nations:2021-08-06:|united-nations|
bernardino-leon|Bernardino León|برناردينو ليون/برنادينو ليون/بيرناردينو ليون|envoy:united-nations:2014-08-14:2015-11-17|united-nations|
martin-kobler|Martin Kobler|مارتن كوبلر|envoy:united-nations:2015-11-04:2017-06-30|united-nations|
ghassan-salame|Ghassan Salamé|غسان سلامة|envoy:united-nations:2017-06-20:2020-03-31|united-nations|
jan-kubis|Ján Kubiš|يان كوبيش/يان كوبيتش|envoy:united-nations:2011-11-23:2014-10-31;envoy:united-nations:2015-02-20:2021-12-10|united-nations|
abdoulaye-bathily|Abdoulaye Bathily|عبد الله باتيلي/عبدالله باتيلي/عبد الله باثيلي|envoy:united-nations:2022-09-02:2024-05-31|united-nations|
hanna-tetteh|Hanna Tetteh|هانا تيتيه/حنا تيتيه/هانا تيته||united-nations|
nickolay-mladenov|Nickolay Mladenov|نيكولاي ملادينوف/نيكولاي ملادنوف/ملادينوف|envoy:united-nations:2013-08-02:2020-12-31|united-nations|
tor-wennesland|Tor Wennesland|تور وينسلاند/وينسلاند|envoy:united-nations:2020-12-18:2024-12-31|united-nations|
volker-perthes|Volker Perthes|فولكر بيرتس|envoy:united-nations:2021-01-07:2023-09-13|united-nations|
jeanine-hennis-plasschaert|Jeanine Hennis-Plasschaert|جينين بلاسخارت/جينين هينيس بلاسخارت/جينين هينيس-بلاسخارت/بلاسخارت||united-nations|
valerie-amos|Valerie Amos|فاليري آموس/فاليري أموس|relief-chief:united-nations:2010-09-15:2015-05-31|united-nations|
stephen-obrien|Stephen O'Brien|ستيفن أوبراين/ستيفن أوبرايان/ستيفن اوبراين|relief-chief:united-nations:2015-06-01:2017-08-31|united-nations|
mark-lowcock|Mark Lowcock|مارك لوكوك|relief-chief:united-nations:2017-09-01:2021-06-18|united-nations|
tom-fletcher|Tom Fletcher|توم فليتشر|relief-chief:united-nations:2024-11-18:|united-nations|
navi-pillay|Navi Pillay|نافي بيلاي/نافي بيلي|commissioner:ohchr:2008-09-01:2014-08-31|united-nations|
zeid-al-hussein|Zeid Ra'ad al-Hussein|زيد بن رعد الحسين/زيد رعد الحسين/زيد بن رعد|commissioner:ohchr:2014-09-01:2018-08-31|united-nations|
michelle-bachelet|Michelle Bachelet|ميشيل باشليه/ميشال باشليه/ميشيل باشيليت/باشليه|president:chile:2006-03-11:2010-03-11;president:chile:2014-03-11:2018-03-11;commissioner:ohchr:2018-09-01:2022-08-31|united-nations|
volker-turk|Volker Türk|فولكر تورك|commissioner:ohchr:2022-10-17:|united-nations|
filippo-grandi|Filippo Grandi|فيليبو غراندي/فيليبو جراندي|commissioner:unrwa:2010-01-20:2014-03-30;commissioner:unhcr:2016-01-01:2025-12-31|united-nations|
pierre-krahenbuhl|Pierre Krähenbühl|بيير كرينبول/بيير كراهينبول/بيار كرينبول|commissioner:unrwa:2014-03-30:2019-11-06|unrwa|
philippe-lazzarini|Philippe Lazzarini|فيليب لازاريني/لازاريني|commissioner:unrwa:2020-03-18:|unrwa|
mohamed-elbaradei|Mohamed ElBaradei|محمد البرادعي|director-general:iaea:1997-12-01:2009-11-30|iaea|
yukiya-amano|Yukiya Amano|يوكيا أمانو/يوكيا امانو/أمانو|director-general:iaea:2009-12-01:2019-07-18|iaea|
rafael-grossi|Rafael Grossi|رافاييل غروسي/رافائيل غروسي/رفائيل غروسي/غروسي|director-general:iaea:2019-12-03:|iaea|
margaret-chan|Margaret Chan|مارغريت تشان/مارجريت تشان|director-general:world-health-organization:2007-01-04:2017-06-30|world-health-organization|
tedros|Tedros Adhanom Ghebreyesus|تيدروس أدهانوم غيبريسوس/تيدروس أدهانوم/تيدروس|fm:ethiopia:2012-11-29:2016-11-01;director-general:world-health-organization:2017-07-01:|world-health-organization|
ahmet-uzumcu|Ahmet Üzümcü|أحمد أوزومجو/أحمد أوزومكو|director-general:opcw:2010-07-25:2018-07-24|opcw|
fernando-arias|Fernando Arias|فرناندو أرياس|director-general:opcw:2018-07-25:|opcw|
luis-moreno-ocampo|Luis Moreno Ocampo|لويس مورينو أوكامبو|prosecutor:international-criminal-court:2003-06-16:2012-06-15|international-criminal-court|
fatou-bensouda|Fatou Bensouda|فاتو بنسودا/فاتو بن سودا|prosecutor:international-criminal-court:2012-06-15:2021-06-15|international-criminal-court|
karim-khan|Karim Khan|كريم خان|prosecutor:international-criminal-court:2021-06-16:|international-criminal-court|
amr-moussa|Amr Moussa|عمرو موسى/عمرو موسي|secretary-general:arab-league:2001-05-15:2011-07-01|arab-league|
nabil-elaraby|Nabil Elaraby|نبيل العربي|fm:egypt:2011-03-07:2011-07-01;secretary-general:arab-league:2011-07-01:2016-07-03|arab-league|
ahmed-aboul-gheit|Ahmed Aboul Gheit|أحمد أبو الغيط/أبو الغيط|fm:egypt:2004-07-11:2011-03-07;secretary-general:arab-league:2016-07-01:|arab-league|
iyad-madani|Iyad Madani|إياد مدني/إياد أمين مدني/اياد مدني|secretary-general:organisation-of-islamic-cooperation:2014-01-01:2016-11-17|organisation-of-islamic-cooperation|
yousef-al-othaimeen|Yousef al-Othaimeen|يوسف العثيمين/يوسف بن أحمد العثيمين|secretary-general:organisation-of-islamic-cooperation:2016-11-17:2021-11-17|organisation-of-islamic-cooperation|
hissein-brahim-taha|Hissein Brahim Taha|حسين إبراهيم طه/حسين ابراهيم طه|secretary-general:organisation-of-islamic-cooperation:2021-11-17:|organisation-of-islamic-cooperation|
jasem-albudaiwi|Jasem Albudaiwi|جاسم البديوي/جاسم محمد البديوي|secretary-general:gulf-cooperation-council:2023-02-01:|gulf-cooperation-council|
stephanie-williams|Stephanie Williams|ستيفاني ويليامز/ستيفاني وليامز/ستيفاني ويليامس|envoy:united-nations:2020-03-02:2021-02-07;envoy:united-nations:2021-12-06:2022-07-31|united-nations|
`
  .trim()
  .split('\n');
