// Cities of the world where news sits, by state; the form of the rows is told in towns-middle-east.ts.
export const WORLD_CITIES = `
= CH
geneva|Geneva|جنيف
zurich|Zürich|زيورخ|Zürich
lausanne|Lausanne|لوزان
montreux|Montreux|مونترو
davos|Davos|دافوس
basel|Basel|بازل
= US
new-york|New York|نيويورك|New York City
los-angeles|Los Angeles|لوس أنجلوس/لوس أنجليس
san-francisco|San Francisco|سان فرانسيسكو|San Francisco@CA
chicago|Chicago|شيكاغو
boston|Boston|بوسطن|Boston@MA
houston|Houston|هيوستن|Houston@TX
dallas|Dallas|دالاس|Dallas@TX
camp-david|Camp David|كامب ديفيد|-
anchorage|Anchorage|أنكوريدج|Anchorage@AK
= CA
toronto|Toronto|تورونتو
montreal|Montréal|مونتريال|Montréal
= NL
the-hague|The Hague|لاهاي
rotterdam|Rotterdam|روتردام
= DE
munich|Munich|ميونيخ
brandenburg|Brandenburg|براندنبورغ|-
frankfurt|Frankfurt|فرانكفورت|Frankfurt am Main
hamburg|Hamburg|هامبورغ
cologne|Köln|كولونيا|Köln
stuttgart|Stuttgart|شتوتغارت
leipzig|Leipzig|لايبزيغ
dresden|Dresden|دريسدن
= FR
strasbourg|Strasbourg|ستراسبورغ
marseille|Marseille|مرسيليا
nice|Nice|~نيس
lyon|Lyon|~ليون
= GB
manchester|Manchester|مانشستر|Manchester
glasgow|Glasgow|غلاسكو
edinburgh|Edinburgh|إدنبرة
= IT
milan|Milan|ميلانو
naples|Naples|نابولي
palermo|Palermo|باليرمو
venice|Venice|فينيسيا/البندقية
= ES
barcelona|Barcelona|برشلونة
= AT
salzburg|Salzburg|سالزبورغ
= PL
krakow|Kraków|كراكوف|Kraków
rzeszow|Rzeszów|جيشوف|Rzeszów
= GR
thessaloniki|Thessaloníki|سالونيك|Thessaloníki
= JP
hiroshima|Hiroshima|هيروشيما
nagasaki|Nagasaki|ناغازاكي/ناجازاكي|Nagasaki@27
osaka|Osaka|أوساكا
= CN
shanghai|Shanghai|شنغهاي
wuhan|Wuhan|ووهان
urumqi|Ürümqi|أورومتشي|Ürümqi
= HK
hong-kong|Hong Kong|هونغ كونغ
= AU
sydney|Sydney|~سيدني|Sydney
melbourne|Melbourne|ملبورن|Melbourne
= BR
sao-paulo|São Paulo|ساو باولو|São Paulo
rio-de-janeiro|Rio de Janeiro|ريو دي جانيرو
`;
