// People of Europe, Russia and the Caucasus. How a row is built stands in all-people.ts.
export const EUROPEAN_ROWS: readonly string[] = `
ilham-aliyev|Ilham Aliyev|إلهام علييف/الهام علييف/إلهام عليف/علييف|president:azerbaijan:2003-10-31:|azerbaijan|Q57363
jeyhun-bayramov|Jeyhun Bayramov|جيهون بيراموف/جيهون بايراموف/بيراموف/بايراموف|fm:azerbaijan:2020-07-16:|azerbaijan|
elmar-mammadyarov|Elmar Mammadyarov|إلمار محمدياروف/إلمار ماميدياروف/إلمار مامدياروف/محمدياروف/ماميدياروف|fm:azerbaijan:2004-04-02:2020-07-16|azerbaijan|
zakir-hasanov|Zakir Hasanov|ذاكر حسنوف/زاكير حسنوف/ذاكر حسانوف|defence-minister:azerbaijan:2013-10-22:|azerbaijan|
nikol-pashinyan|Nikol Pashinyan|نيكول باشينيان/نيكول باشنيان/نيكول باشينان/باشينيان/باشنيان/باشينان|prime-minister:armenia:2018-05-08:|armenia|
serzh-sargsyan|Serzh Sargsyan|سيرج سركيسيان/سيرج ساركيسيان/سيرج سارغسيان|president:armenia:2008-04-09:2018-04-09;prime-minister:armenia:2007-04-04:2008-04-09;prime-minister:armenia:2018-04-17:2018-04-23|armenia|
armen-sarkissian|Armen Sarkissian|أرمين سركيسيان/أرمين سركسيان/أرمين ساركيسيان|president:armenia:2018-04-09:2022-02-01|armenia|
vahagn-khachaturyan|Vahagn Khachaturyan|فاهاغن خاتشاتوريان/فاهاغن خاتشاتريان|president:armenia:2022-03-13:|armenia|
edward-nalbandian|Edward Nalbandian|إدوارد نالبانديان/إدوارد نالبنديان/نالبانديان/نالبنديان|fm:armenia:2008-04-14:2018-05-12|armenia|
zohrab-mnatsakanyan|Zohrab Mnatsakanyan|زهراب مناتساكانيان/زوهراب مناتساكانيان/مناتساكانيان|fm:armenia:2018-05-12:2020-11-16|armenia|
ararat-mirzoyan|Ararat Mirzoyan|أرارات ميرزويان/آرارات ميرزويان/ميرزويان|fm:armenia:2021-08-19:|armenia|
david-tonoyan|Davit Tonoyan|دافيد تونويان/ديفيد تونويان/دافيت تونويان/تونويان|defence-minister:armenia:2018-05-11:2020-11-20|armenia|
suren-papikyan|Suren Papikyan|سورين بابيكيان|defence-minister:armenia:2021-11-15:|armenia|
salome-zourabichvili|Salome Zourabichvili|سالومي زورابيشفيلي/زورابيشفيلي|president:georgia:2018-12-16:2024-12-29|georgia|
mikheil-saakashvili|Mikheil Saakashvili|ميخائيل ساكاشفيلي/ميخائيل سآكاشفيلي/ساكاشفيلي|president:georgia:2004-01-25:2013-11-17|georgia|
irakli-kobakhidze|Irakli Kobakhidze|إيراكلي كوباخيدزه/إيراكلي كوباخيدزي/كوباخيدزه|prime-minister:georgia:2024-02-08:|georgia|
vladimir-putin|Vladimir Putin|فلاديمير بوتين/فلاديمير بوتن/بوتين|president:russia:1999-12-31:2008-05-07;prime-minister:russia:1999-08-09:2000-05-07;prime-minister:russia:2008-05-08:2012-05-07;president:russia:2012-05-07:|russia|Q7747
dmitry-medvedev|Dmitry Medvedev|دميتري ميدفيديف/ديمتري ميدفيديف/ميدفيديف|president:russia:2008-05-07:2012-05-07;prime-minister:russia:2012-05-08:2020-01-16|russia|
mikhail-mishustin|Mikhail Mishustin|ميخائيل ميشوستين/ميشوستين|prime-minister:russia:2020-01-16:|russia|
sergey-lavrov|Sergey Lavrov|سيرغي لافروف/سيرجي لافروف/لافروف|fm:russia:2004-03-09:|russia|
igor-ivanov|Igor Ivanov|إيغور إيفانوف/ايغور ايفانوف|fm:russia:1998-09-11:2004-03-09|russia|
sergei-shoigu|Sergei Shoigu|سيرغي شويغو/سيرجي شويغو/شويغو|defence-minister:russia:2012-11-06:2024-05-12|russia|
andrei-belousov|Andrei Belousov|أندريه بيلوسوف/أندري بيلوسوف/بيلوسوف|defence-minister:russia:2024-05-14:|russia|
anatoly-serdyukov|Anatoly Serdyukov|أناتولي سيرديوكوف/اناتولي سيرديوكوف|defence-minister:russia:2007-02-15:2012-11-06|russia|
valery-gerasimov|Valery Gerasimov|فاليري غيراسيموف/غيراسيموف|army-chief:russia:2012-11-09:|russia|
dmitry-peskov|Dmitry Peskov|دميتري بيسكوف/ديمتري بيسكوف/بيسكوف|spokesperson:russia:2008-04-25:|russia|
maria-zakharova|Maria Zakharova|ماريا زاخاروفا/زاخاروفا|spokesperson:russia:2015-08-10:|russia|
igor-konashenkov|Igor Konashenkov|إيغور كوناشينكوف/إيغور كوناشنكوف/ايغور كوناشينكوف/كوناشينكوف/كوناشنكوف||russia|
vassily-nebenzia|Vassily Nebenzia|فاسيلي نيبينزيا/نيبينزيا|ambassador:russia:2017-07-27:|russia|
vitaly-churkin|Vitaly Churkin|فيتالي تشوركين/تشوركين|ambassador:russia:2006-04-08:2017-02-20|russia|
volodymyr-zelensky|Volodymyr Zelensky|فولوديمير زيلينسكي/فلاديمير زيلينسكي/فولوديمير زيلينسكى/زيلينسكي/زلينسكي|president:ukraine:2019-05-20:|ukraine|
petro-poroshenko|Petro Poroshenko|بيترو بوروشينكو/بيترو بوروشنكو/بترو بوروشنكو/بوروشينكو/بوروشنكو|president:ukraine:2014-06-07:2019-05-20|ukraine|
viktor-yanukovych|Viktor Yanukovych|فيكتور يانوكوفيتش/يانوكوفيتش|president:ukraine:2010-02-25:2014-02-22|ukraine|
arseniy-yatsenyuk|Arseniy Yatsenyuk|أرسيني ياتسينيوك/ارسيني ياتسينيوك/ياتسينيوك|prime-minister:ukraine:2014-02-27:2016-04-14|ukraine|
denys-shmyhal|Denys Shmyhal|دينيس شميهال/دينيس شميغال/شميهال/شميغال|prime-minister:ukraine:2020-03-04:2025-07-17|ukraine|
yulia-svyrydenko|Yulia Svyrydenko|يوليا سفيريدينكو/سفيريدينكو|prime-minister:ukraine:2025-07-17:|ukraine|
pavlo-klimkin|Pavlo Klimkin|بافلو كليمكين/بافلو كليمكن/كليمكين|fm:ukraine:2014-06-19:2019-08-29|ukraine|
dmytro-kuleba|Dmytro Kuleba|دميترو كوليبا/دميتري كوليبا/ديمترو كوليبا/كوليبا|fm:ukraine:2020-03-04:2024-09-05|ukraine|
andrii-sybiha|Andrii Sybiha|أندري سيبيها/أندريه سيبيها/أندريه سيبيغا/سيبيها|fm:ukraine:2024-09-05:|ukraine|
oleksii-reznikov|Oleksii Reznikov|أوليكسي ريزنيكوف/ريزنيكوف|defence-minister:ukraine:2021-11-04:2023-09-05|ukraine|
rustem-umerov|Rustem Umerov|رستم أوميروف/رستم عمروف/أوميروف|defence-minister:ukraine:2023-09-06:2025-07-17|ukraine|
valerii-zaluzhnyi|Valerii Zaluzhnyi|فاليري زالوجني/زالوجني|army-chief:ukraine:2021-07-27:2024-02-08|ukraine|
oleksandr-syrskyi|Oleksandr Syrskyi|أولكسندر سيرسكي/ألكسندر سيرسكي/أوليكساندر سيرسكي/سيرسكي|army-chief:ukraine:2024-02-08:|ukraine|
alexander-lukashenko|Alexander Lukashenko|ألكسندر لوكاشينكو/لوكاشينكو|president:belarus:1994-07-20:|belarus|
jacques-chirac|Jacques Chirac|جاك شيراك/شيراك|president:france:1995-05-17:2007-05-16|france|
nicolas-sarkozy|Nicolas Sarkozy|نيكولا ساركوزي/ساركوزي|president:france:2007-05-16:2012-05-15|france|
francois-hollande|François Hollande|فرانسوا هولاند/فرنسوا هولاند/فرانسوا أولاند/~هولاند|president:france:2012-05-15:2017-05-14|france|
emmanuel-macron|Emmanuel Macron|إيمانويل ماكرون/ايمانويل ماكرون/ماكرون|president:france:2017-05-14:|france|
manuel-valls|Manuel Valls|مانويل فالس/~فالس|prime-minister:france:2014-03-31:2016-12-06|france|
edouard-philippe|Édouard Philippe|إدوار فيليب/إدوارد فيليب/ادوار فيليب|prime-minister:france:2017-05-15:2020-07-03|france|
sebastien-lecornu|Sébastien Lecornu|سيباستيان لوكورنو/سيباستيان ليكورنو/لوكورنو|defence-minister:france:2022-05-20:2025-09-09;prime-minister:france:2025-09-09:|france|
bernard-kouchner|Bernard Kouchner|برنار كوشنير/برنار كوشنر|fm:france:2007-05-18:2010-11-14|france|
alain-juppe|Alain Juppé|آلان جوبيه/ألان جوبيه/الان جوبيه|fm:france:2011-02-27:2012-05-15|france|
laurent-fabius|Laurent Fabius|لوران فابيوس/فابيوس|fm:france:2012-05-16:2016-02-11|france|
jean-marc-ayrault|Jean-Marc Ayrault|جان مارك أيرولت/جان مارك ايرولت/جان مارك إيرولت/أيرولت/ايرولت|prime-minister:france:2012-05-15:2014-03-31;fm:france:2016-02-11:2017-05-17|france|
jean-yves-le-drian|Jean-Yves Le Drian|جان إيف لودريان/جان ايف لودريان/لودريان|defence-minister:france:2012-05-16:2017-05-17;fm:france:2017-05-17:2022-05-20|france|
catherine-colonna|Catherine Colonna|كاترين كولونا/كاثرين كولونا/~كولونا|fm:france:2022-05-20:2024-01-12|france|
jean-noel-barrot|Jean-Noël Barrot|جان نويل بارو/جان-نويل بارو|fm:france:2024-09-21:|france|
florence-parly|Florence Parly|فلورانس بارلي/فلورنس بارلي/بارلي|defence-minister:france:2017-06-21:2022-05-20|france|
tony-blair|Tony Blair|توني بلير/~بلير|prime-minister:united-kingdom:1997-05-02:2007-06-27|united-kingdom|
gordon-brown|Gordon Brown|غوردون براون/جوردون براون|prime-minister:united-kingdom:2007-06-27:2010-05-11|united-kingdom|
david-cameron|David Cameron|ديفيد كاميرون/ديفيد كامرون/دافيد كاميرون/~كاميرون|prime-minister:united-kingdom:2010-05-11:2016-07-13;fm:united-kingdom:2023-11-13:2024-07-05|united-kingdom|
theresa-may|Theresa May|تيريزا ماي/تريزا ماي|prime-minister:united-kingdom:2016-07-13:2019-07-24|united-kingdom|
boris-johnson|Boris Johnson|بوريس جونسون/~جونسون|fm:united-kingdom:2016-07-13:2018-07-09;prime-minister:united-kingdom:2019-07-24:2022-09-06|united-kingdom|
liz-truss|Liz Truss|ليز تراس/~تراس|fm:united-kingdom:2021-09-15:2022-09-06;prime-minister:united-kingdom:2022-09-06:2022-10-25|united-kingdom|
rishi-sunak|Rishi Sunak|ريشي سوناك/سوناك|prime-minister:united-kingdom:2022-10-25:2024-07-05|united-kingdom|
keir-starmer|Keir Starmer|كير ستارمر/ستارمر|prime-minister:united-kingdom:2024-07-05:|united-kingdom|
william-hague|William Hague|وليام هيغ/ويليام هيغ/وليم هيغ|fm:united-kingdom:2010-05-12:2014-07-15|united-kingdom|
philip-hammond|Philip Hammond|فيليب هاموند/~هاموند|defence-minister:united-kingdom:2011-10-14:2014-07-15;fm:united-kingdom:2014-07-15:2016-07-13|united-kingdom|
jeremy-hunt|Jeremy Hunt|جيريمي هانت/جيرمي هانت|fm:united-kingdom:2018-07-09:2019-07-24|united-kingdom|
dominic-raab|Dominic Raab|دومينيك راب|fm:united-kingdom:2019-07-24:2021-09-15|united-kingdom|
james-cleverly|James Cleverly|جيمس كليفرلي|fm:united-kingdom:2022-09-06:2023-11-13|united-kingdom|
david-lammy|David Lammy|ديفيد لامي|fm:united-kingdom:2024-07-05:2025-09-05|united-kingdom|
yvette-cooper|Yvette Cooper|إيفيت كوبر|fm:united-kingdom:2025-09-05:|united-kingdom|
michael-fallon|Michael Fallon|مايكل فالون|defence-minister:united-kingdom:2014-07-15:2017-11-01|united-kingdom|
ben-wallace|Ben Wallace|بن والاس/بن والس|defence-minister:united-kingdom:2019-07-24:2023-08-31|united-kingdom|
john-healey|John Healey|جون هيلي|defence-minister:united-kingdom:2024-07-05:|united-kingdom|
gerhard-schroeder|Gerhard Schröder|غيرهارد شرودر/جيرهارد شرودر|chancellor:germany:1998-10-27:2005-11-22|germany|
angela-merkel|Angela Merkel|أنغيلا ميركل/أنجيلا ميركل/انغيلا ميركل/ميركل|chancellor:germany:2005-11-22:2021-12-08|germany|Q567
olaf-scholz|Olaf Scholz|أولاف شولتس/أولاف شولتز/شولتس/شولتز|chancellor:germany:2021-12-08:2025-05-06|germany|
friedrich-merz|Friedrich Merz|فريدريش ميرتس/ميرتس|chancellor:germany:2025-05-06:|germany|
frank-walter-steinmeier|Frank-Walter Steinmeier|فرانك فالتر شتاينماير/فرانك-فالتر شتاينماير/فرانك والتر شتاينماير/شتاينماير|fm:germany:2005-11-22:2009-10-28;fm:germany:2013-12-17:2017-01-27;president:germany:2017-03-19:|germany|
guido-westerwelle|Guido Westerwelle|غيدو فيسترفيله/جيدو فيسترفيله/غيدو فسترفيلي|fm:germany:2009-10-28:2013-12-17|germany|
sigmar-gabriel|Sigmar Gabriel|زيغمار غابرييل/زيغمار غابريال/سيغمار غابرييل|fm:germany:2017-01-27:2018-03-14|germany|
heiko-maas|Heiko Maas|هايكو ماس|fm:germany:2018-03-14:2021-12-08|germany|
annalena-baerbock|Annalena Baerbock|أنالينا بيربوك/أنالينا بربوك/بيربوك|fm:germany:2021-12-08:2025-05-06|germany|
johann-wadephul|Johann Wadephul|يوهان فاديفول/فاديفول|fm:germany:2025-05-06:|germany|
boris-pistorius|Boris Pistorius|بوريس بيستوريوس/بيستوريوس|defence-minister:germany:2023-01-19:|germany|
silvio-berlusconi|Silvio Berlusconi|سيلفيو برلسكوني/سيلفيو برلوسكوني/برلسكوني/برلوسكوني|prime-minister:italy:2001-06-11:2006-05-17;prime-minister:italy:2008-05-08:2011-11-16|italy|
matteo-renzi|Matteo Renzi|ماتيو رينزي/ماتيو رنزي/رينزي|prime-minister:italy:2014-02-22:2016-12-12|italy|
paolo-gentiloni|Paolo Gentiloni|باولو جنتيلوني/باولو جينتيلوني/جنتيلوني/جينتيلوني|fm:italy:2014-10-31:2016-12-12;prime-minister:italy:2016-12-12:2018-06-01|italy|
giuseppe-conte|Giuseppe Conte|جوزيبي كونتي/جوسيبي كونتي|prime-minister:italy:2018-06-01:2021-02-13|italy|
mario-draghi|Mario Draghi|ماريو دراغي|prime-minister:italy:2021-02-13:2022-10-22|italy|
giorgia-meloni|Giorgia Meloni|جورجيا ميلوني/جيورجيا ميلوني/ميلوني|prime-minister:italy:2022-10-22:|italy|
luigi-di-maio|Luigi Di Maio|لويجي دي مايو|fm:italy:2019-09-05:2022-10-22|italy|
antonio-tajani|Antonio Tajani|أنطونيو تاياني/أنتونيو تاياني/تاياني|fm:italy:2022-10-22:|italy|
mariano-rajoy|Mariano Rajoy|ماريانو راخوي|prime-minister:spain:2011-12-21:2018-06-02|spain|
pedro-sanchez|Pedro Sánchez|بيدرو سانشيز/بيدرو سانتشيز/سانشيز|prime-minister:spain:2018-06-02:|spain|
viktor-orban|Viktor Orbán|فيكتور أوربان/أوربان|prime-minister:hungary:2010-05-29:|hungary|
andrzej-duda|Andrzej Duda|أندريه دودا/أندجيه دودا/أندريي دودا|president:poland:2015-08-06:2025-08-06|poland|
donald-tusk|Donald Tusk|دونالد توسك/~توسك|prime-minister:poland:2007-11-16:2014-09-22;prime-minister:poland:2023-12-13:|poland|
alexis-tsipras|Alexis Tsipras|ألكسيس تسيبراس/اليكسيس تسيبراس/أليكسيس تسيبراس/تسيبراس|prime-minister:greece:2015-01-26:2015-08-27;prime-minister:greece:2015-09-21:2019-07-08|greece|
kyriakos-mitsotakis|Kyriakos Mitsotakis|كيرياكوس ميتسوتاكيس/ميتسوتاكيس|prime-minister:greece:2019-07-08:|greece|
mark-rutte|Mark Rutte|مارك روته/مارك روتي|prime-minister:netherlands:2010-10-14:2024-07-02;secretary-general:nato:2024-10-01:|nato|
sebastian-kurz|Sebastian Kurz|سيباستيان كورتس|chancellor:austria:2017-12-18:2019-05-28;chancellor:austria:2020-01-07:2021-10-11|austria|
aleksandar-vucic|Aleksandar Vučić|ألكسندر فوتشيتش/ألكساندر فوتشيتش/فوتشيتش|prime-minister:serbia:2014-04-27:2017-05-31;president:serbia:2017-05-31:|serbia|
anders-fogh-rasmussen|Anders Fogh Rasmussen|أندرس فوغ راسموسن/اندرس فوغ راسموسن/أندرس فو راسموسن|secretary-general:nato:2009-08-01:2014-10-01|nato|
jens-stoltenberg|Jens Stoltenberg|ينس ستولتنبرغ/ستولتنبرغ|secretary-general:nato:2014-10-01:2024-10-01|nato|
ursula-von-der-leyen|Ursula von der Leyen|أورسولا فون دير لاين/أورزولا فون دير لاين/فون دير لاين|defence-minister:germany:2013-12-17:2019-07-17|european-union|
catherine-ashton|Catherine Ashton|كاثرين آشتون/كاثرين اشتون/كاترين آشتون/~آشتون|high-representative:european-union:2009-12-01:2014-11-01;fm:european-union:2009-12-01:2014-11-01|european-union|
federica-mogherini|Federica Mogherini|فيديريكا موغيريني/فيدريكا موغيريني/فيديريكا موجيريني/فدريكا موغيريني/موغيريني/موجيريني|fm:italy:2014-02-22:2014-10-31;high-representative:european-union:2014-11-01:2019-12-01;fm:european-union:2014-11-01:2019-12-01|european-union|
josep-borrell|Josep Borrell|جوزيب بوريل/جوزيف بوريل/بوريل|fm:spain:2018-06-07:2019-11-30;high-representative:european-union:2019-12-01:2024-12-01;fm:european-union:2019-12-01:2024-12-01|european-union|
kaja-kallas|Kaja Kallas|كايا كالاس/كالاس|prime-minister:estonia:2021-01-26:2024-07-23;high-representative:european-union:2024-12-01:;fm:european-union:2024-12-01:|european-union|
charles-michel|Charles Michel|شارل ميشال/شارل ميشيل|prime-minister:belgium:2014-10-11:2019-10-27|european-union|
pope-benedict-xvi|Pope Benedict XVI|البابا بنديكتوس/البابا بنديكت/البابا بندكتس|pope:vatican:2005-04-19:2013-02-28|vatican|
pope-francis|Pope Francis|البابا فرنسيس/البابا فرانسيس|pope:vatican:2013-03-13:2025-04-21|vatican|Q450675
pope-leo-xiv|Pope Leo XIV|البابا لاون/البابا لاوون/البابا ليو الرابع عشر|pope:vatican:2025-05-08:|vatican|
ara-ayvazyan|Ara Ayvazyan|آرا أيفازيان/آرا إيفازيان/آرا ايفازيان/ارا ايفازيان|fm:armenia:2020-11-18:2021-05-27|armenia|
vagharshak-harutyunyan|Vagharshak Harutyunyan|فاغارشاك هاروتيونيان/فاغارشاك هاروتونيان|defence-minister:armenia:2020-11-20:2021-08-03|armenia|
karen-karapetyan|Karen Karapetyan|كارين كارابيتيان/كارن كارابيتيان|prime-minister:armenia:2016-09-13:2018-04-17|armenia|
seyran-ohanyan|Seyran Ohanyan|سيران أوهانيان/سيران اوهانيان|defence-minister:armenia:2008-04-14:2016-10-03|armenia|
giorgi-margvelashvili|Giorgi Margvelashvili|جيورجي مارغفيلاشفيلي/غيورغي مارغفيلاشفيلي|president:georgia:2013-11-17:2018-12-16|georgia|
irakli-garibashvili|Irakli Garibashvili|إيراكلي غاريباشفيلي/ايراكلي غاريباشفيلي|prime-minister:georgia:2013-11-20:2015-12-30;prime-minister:georgia:2021-02-22:2024-01-29|georgia|
volodymyr-groysman|Volodymyr Groysman|فولوديمير غرويسمان/فلاديمير غرويسمان|prime-minister:ukraine:2016-04-14:2019-08-29|ukraine|
oleksiy-honcharuk|Oleksiy Honcharuk|أوليكسي غونتشاروك/أوليكسي هونتشاروك|prime-minister:ukraine:2019-08-29:2020-03-04|ukraine|
vadym-prystaiko|Vadym Prystaiko|فاديم بريستايكو|fm:ukraine:2019-08-29:2020-03-04|ukraine|
stepan-poltorak|Stepan Poltorak|ستيبان بولتوراك/ستيفان بولتوراك|defence-minister:ukraine:2014-10-14:2019-08-29|ukraine|
bernard-cazeneuve|Bernard Cazeneuve|برنار كازنوف|interior-minister:france:2014-04-02:2016-12-06;prime-minister:france:2016-12-06:2017-05-15|france|
jean-castex|Jean Castex|جان كاستكس/جان كاستيكس|prime-minister:france:2020-07-03:2022-05-16|france|
elisabeth-borne|Élisabeth Borne|إليزابيت بورن/اليزابيت بورن/إليزابيث بورن|prime-minister:france:2022-05-16:2024-01-09|france|
gabriel-attal|Gabriel Attal|غابرييل أتال/غابريال أتال/جابرييل أتال|prime-minister:france:2024-01-09:2024-09-05|france|
michel-barnier|Michel Barnier|ميشال بارنييه/ميشيل بارنييه|fm:france:2004-03-31:2005-05-31;prime-minister:france:2024-09-05:2024-12-13|france|
francois-bayrou|François Bayrou|فرنسوا بايرو/فرانسوا بايرو|prime-minister:france:2024-12-13:2025-09-09|france|
stephane-sejourne|Stéphane Séjourné|ستيفان سيجورنيه|fm:france:2024-01-11:2024-09-21|france|
gavin-williamson|Gavin Williamson|غافين ويليامسون/جافين ويليامسون|defence-minister:united-kingdom:2017-11-02:2019-05-01|united-kingdom|
penny-mordaunt|Penny Mordaunt|بيني موردنت|defence-minister:united-kingdom:2019-05-01:2019-07-24|united-kingdom|
grant-shapps|Grant Shapps|غرانت شابس/جرانت شابس|defence-minister:united-kingdom:2023-08-31:2024-07-05|united-kingdom|
annegret-kramp-karrenbauer|Annegret Kramp-Karrenbauer|أنغريت كرامب كارنباور/أنيغريت كرامب كارنباور|defence-minister:germany:2019-07-17:2021-12-08|germany|
christine-lambrecht|Christine Lambrecht|كريستين لامبرخت/كريستينه لامبرخت/كريستينا لامبرخت|defence-minister:germany:2021-12-08:2023-01-19|germany|
mario-monti|Mario Monti|ماريو مونتي|prime-minister:italy:2011-11-16:2013-04-28|italy|
enrico-letta|Enrico Letta|إنريكو ليتا/انريكو ليتا|prime-minister:italy:2013-04-28:2014-02-22|italy|
angelino-alfano|Angelino Alfano|أنجلينو ألفانو/انجيلينو الفانو|interior-minister:italy:2013-04-28:2016-12-12;fm:italy:2016-12-12:2018-06-01|italy|
jose-manuel-albares|José Manuel Albares|خوسيه مانويل ألباريس/خوسي مانويل ألباريس/مانويل ألباريس|fm:spain:2021-07-12:|spain|
arancha-gonzalez-laya|Arancha González Laya|أرانشا غونزاليس لايا/أرانتشا غونثاليث لايا|fm:spain:2020-01-13:2021-07-12|spain|
`
  .trim()
  .split('\n');
