// People of North and South America. How a row is built stands in all-people.ts.
export const AMERICAN_ROWS: readonly string[] = `
bill-clinton|Bill Clinton|بيل كلينتون/بل كلينتون|president:united-states:1993-01-20:2001-01-20|united-states|
george-w-bush|George W. Bush|جورج بوش/جورج دبليو بوش/جورج دابليو بوش/جورج بوش الابن|president:united-states:2001-01-20:2009-01-20|united-states|
barack-obama|Barack Obama|باراك أوباما/باراك اوباما/أوباما|president:united-states:2009-01-20:2017-01-20|united-states|Q76
donald-trump|Donald Trump|دونالد ترامب/ترامب/ترمب/دونالد ترمب|president:united-states:2017-01-20:2021-01-20;president:united-states:2025-01-20:|united-states|Q22686
joe-biden|Joe Biden|جو بايدن/جوزيف بايدن/جوزف بايدن/بايدن|vice-president:united-states:2009-01-20:2017-01-20;president:united-states:2021-01-20:2025-01-20|united-states|Q6279
dick-cheney|Dick Cheney|ديك تشيني|defence-minister:united-states:1989-03-21:1993-01-20;vice-president:united-states:2001-01-20:2009-01-20|united-states|
mike-pence|Mike Pence|مايك بنس/~بنس|vice-president:united-states:2017-01-20:2021-01-20|united-states|
kamala-harris|Kamala Harris|كامالا هاريس/~هاريس|vice-president:united-states:2021-01-20:2025-01-20|united-states|
jd-vance|JD Vance|جي دي فانس/جيه دي فانس/جاي دي فانس|vice-president:united-states:2025-01-20:|united-states|
colin-powell|Colin Powell|كولن باول/كولين باول|fm:united-states:2001-01-20:2005-01-26|united-states|
condoleezza-rice|Condoleezza Rice|كوندوليزا رايس/كونداليزا رايس/كوندليزا رايس|security-adviser:united-states:2001-01-20:2005-01-26;fm:united-states:2005-01-26:2009-01-20|united-states|
hillary-clinton|Hillary Clinton|هيلاري كلينتون|fm:united-states:2009-01-21:2013-02-01|united-states|
john-kerry|John Kerry|جون كيري/~كيري|fm:united-states:2013-02-01:2017-01-20|united-states|
rex-tillerson|Rex Tillerson|ريكس تيلرسون/تيلرسون|fm:united-states:2017-02-01:2018-03-31|united-states|
mike-pompeo|Mike Pompeo|مايك بومبيو/مايك بومبيو/بومبيو|fm:united-states:2018-04-26:2021-01-20|united-states|
antony-blinken|Antony Blinken|أنتوني بلينكن/انتوني بلينكن/بلينكن|fm:united-states:2021-01-26:2025-01-20|united-states|
marco-rubio|Marco Rubio|ماركو روبيو/روبيو|fm:united-states:2025-01-21:|united-states|
donald-rumsfeld|Donald Rumsfeld|دونالد رامسفيلد/دونالد رمسفيلد/رامسفيلد/رمسفيلد|defence-minister:united-states:2001-01-20:2006-12-18|united-states|
robert-gates|Robert Gates|روبرت غيتس/روبرت جيتس|defence-minister:united-states:2006-12-18:2011-07-01|united-states|
leon-panetta|Leon Panetta|ليون بانيتا/بانيتا|defence-minister:united-states:2011-07-01:2013-02-27|united-states|
chuck-hagel|Chuck Hagel|تشاك هاغل/تشاك هيغل/تشاك هيجل/~هاغل|defence-minister:united-states:2013-02-27:2015-02-17|united-states|
ash-carter|Ash Carter|آشتون كارتر/اشتون كارتر/أشتون كارتر/آش كارتر|defence-minister:united-states:2015-02-17:2017-01-20|united-states|
jim-mattis|Jim Mattis|جيمس ماتيس/جيم ماتيس/ماتيس|defence-minister:united-states:2017-01-20:2019-01-01|united-states|
mark-esper|Mark Esper|مارك إسبر/مارك اسبر/~إسبر|defence-minister:united-states:2019-06-24:2020-11-09|united-states|
lloyd-austin|Lloyd Austin|لويد أوستن/أوستن|defence-minister:united-states:2021-01-22:2025-01-20|united-states|
pete-hegseth|Pete Hegseth|بيت هيغسيث/بيت هيغسث/بيت هيجسيث/هيغسيث/هيغسث|defence-minister:united-states:2025-01-25:|united-states|
susan-rice|Susan Rice|سوزان رايس|ambassador:united-states:2009-01-26:2013-06-30;security-adviser:united-states:2013-07-01:2017-01-20|united-states|
john-bolton|John Bolton|جون بولتون/بولتون|security-adviser:united-states:2018-04-09:2019-09-10|united-states|
jake-sullivan|Jake Sullivan|جيك سوليفان/سوليفان|security-adviser:united-states:2021-01-20:2025-01-20|united-states|
samantha-power|Samantha Power|سامانثا باور/سامنتا باور/سامانتا باور|ambassador:united-states:2013-08-05:2017-01-20|united-states|
nikki-haley|Nikki Haley|نيكي هيلي/نيكي هايلي|ambassador:united-states:2017-01-27:2018-12-31|united-states|
linda-thomas-greenfield|Linda Thomas-Greenfield|ليندا توماس غرينفيلد/ليندا توماس جرينفيلد|ambassador:united-states:2021-02-25:2025-01-20|united-states|
brett-mcgurk|Brett McGurk|بريت ماكغورك/بريت مكغورك/بريت ماكجورك|envoy:united-states:2015-10-23:2018-12-31|united-states|
james-jeffrey|James Jeffrey|جيمس جيفري|envoy:united-states:2018-08-17:2020-11-30|united-states|
zalmay-khalilzad|Zalmay Khalilzad|زلماي خليل زاد/زلماي خليلزاد|envoy:united-states:2018-09-05:2021-10-19|united-states|
tim-lenderking|Tim Lenderking|تيم ليندركينغ/تيموثي ليندركينغ/تيم ليندركنغ|envoy:united-states:2021-02-04:2025-01-20|united-states|
amos-hochstein|Amos Hochstein|آموس هوكشتاين/عاموس هوكشتاين/هوكشتاين||united-states|
steve-witkoff|Steve Witkoff|ستيف ويتكوف/ويتكوف|envoy:united-states:2025-01-20:|united-states|
tom-barrack|Tom Barrack|توم باراك/توماس باراك|envoy:united-states:2025-05-23:|united-states|
keith-kellogg|Keith Kellogg|كيث كيلوغ/كيلوغ|envoy:united-states:2025-01-20:2025-12-31|united-states|
heather-nauert|Heather Nauert|هيذر ناورت/هيذر نويرت/هيذر ناورات|spokesperson:united-states:2017-04-24:2019-04-01|united-states|
sarah-sanders|Sarah Sanders|سارة ساندرز/سارة هاكابي ساندرز|spokesperson:united-states:2017-01-20:2019-07-01|united-states|
josh-earnest|Josh Earnest|جوش إرنست/جوش إيرنست/جوش ارنست|spokesperson:united-states:2014-05-30:2017-01-20|united-states|
ned-price|Ned Price|نيد برايس|spokesperson:united-states:2021-01-20:2023-03-31|united-states|
matthew-miller|Matthew Miller|ماثيو ميلر|spokesperson:united-states:2023-04-24:2025-01-20|united-states|
karoline-leavitt|Karoline Leavitt|كارولين ليفيت|spokesperson:united-states:2025-01-20:|united-states|
stephen-harper|Stephen Harper|ستيفن هاربر/~هاربر|prime-minister:canada:2006-02-06:2015-11-04|canada|
justin-trudeau|Justin Trudeau|جاستن ترودو/جستن ترودو/ترودو|prime-minister:canada:2015-11-04:2025-03-14|canada|
mark-carney|Mark Carney|مارك كارني|prime-minister:canada:2025-03-14:|canada|
lula-da-silva|Luiz Inácio Lula da Silva|لولا دا سيلفا/لويس إيناسيو لولا دا سيلفا/لويز إيناسيو لولا دا سيلفا|president:brazil:2003-01-01:2011-01-01;president:brazil:2023-01-01:|brazil|
dilma-rousseff|Dilma Rousseff|ديلما روسيف/روسيف|president:brazil:2011-01-01:2016-08-31|brazil|
jair-bolsonaro|Jair Bolsonaro|جايير بولسونارو/جاير بولسونارو/بولسونارو|president:brazil:2019-01-01:2023-01-01|brazil|
hugo-chavez|Hugo Chávez|هوغو تشافيز/هوجو شافيز/هوغو شافيز/تشافيز|president:venezuela:1999-02-02:2013-03-05|venezuela|
nicolas-maduro|Nicolás Maduro|نيكولاس مادورو/مادورو|president:venezuela:2013-03-05:|venezuela|
mauricio-macri|Mauricio Macri|ماوريسيو ماكري|president:argentina:2015-12-10:2019-12-10|argentina|
javier-milei|Javier Milei|خافيير ميلي/خافيير مايلي|president:argentina:2023-12-10:|argentina|
gustavo-petro|Gustavo Petro|غوستافو بيترو|president:colombia:2022-08-07:|colombia|
raul-castro|Raúl Castro|راؤول كاسترو|president:cuba:2008-02-24:2018-04-19|cuba|
hr-mcmaster|H. R. McMaster|هربرت ماكماستر/هربرت مكماستر/إتش آر ماكماستر|security-adviser:united-states:2017-02-20:2018-04-09|united-states|
robert-obrien|Robert O'Brien|روبرت أوبراين/روبرت أوبرايان/روبرت اوبراين|security-adviser:united-states:2019-09-18:2021-01-20|united-states|
mike-waltz|Mike Waltz|مايك والتز/مايكل والتز|security-adviser:united-states:2025-01-20:2025-05-01|united-states|
joseph-dunford|Joseph Dunford|جوزيف دانفورد/جوزف دانفورد|army-chief:united-states:2015-10-01:2019-09-30|united-states|
mark-milley|Mark Milley|مارك ميلي|army-chief:united-states:2015-08-14:2019-08-09;army-chief:united-states:2019-10-01:2023-09-29|united-states|
jen-psaki|Jen Psaki|جين ساكي/جنيفر ساكي/جين بساكي/جينيفر بساكي|spokesperson:united-states:2013-02-11:2015-03-31;spokesperson:united-states:2021-01-20:2022-05-13|united-states|
john-kirby|John Kirby|جون كيربي|spokesperson:united-states:2013-12-01:2015-03-31;spokesperson:united-states:2015-05-12:2017-01-20;spokesperson:united-states:2021-01-20:2025-01-20|united-states|
karine-jean-pierre|Karine Jean-Pierre|كارين جان بيير/كارين جان بيار|spokesperson:united-states:2022-05-13:2025-01-20|united-states|
kayleigh-mcenany|Kayleigh McEnany|كايلي ماكناني/كايلي ماكيناني/كايلي ماكيني|spokesperson:united-states:2020-04-07:2021-01-20|united-states|
morgan-ortagus|Morgan Ortagus|مورغان أورتاغوس/مورجان أورتاجوس/مورغان اورتاغوس|spokesperson:united-states:2019-04-03:2021-01-20|united-states|
brian-hook|Brian Hook|برايان هوك|envoy:united-states:2018-08-16:2020-08-31|united-states|
robert-malley|Robert Malley|روبرت مالي/روب مالي|envoy:united-states:2021-01-28:2023-06-30|united-states|
jason-greenblatt|Jason Greenblatt|جيسون غرينبلات/جيسون جرينبلات|envoy:united-states:2017-01-20:2019-10-31|united-states|
jeffrey-feltman|Jeffrey Feltman|جيفري فيلتمان/جيفري فلتمان|envoy:united-states:2021-04-23:2022-01-31|united-states|
tom-perriello|Tom Perriello|توم بيرييلو/توم بيريلو/توم بيرلو|envoy:united-states:2024-02-26:2025-01-20|united-states|
`
  .trim()
  .split('\n');
