// World and regional organisations, and parties that news names. A row: id | English | Arabic forms | Wikidata id.
export const ORGANISATION_ROWS: readonly string[] = `
united-nations|United Nations|الأمم المتحدة/هيئة الأمم المتحدة/منظمة الأمم المتحدة|Q1065
un-security-council|UN Security Council|مجلس الأمن/مجلس الأمن الدولي/مجلس الأمن التابع للأمم المتحدة|Q37470
un-general-assembly|UN General Assembly|الجمعية العامة للأمم المتحدة/الجمعية العامة|Q47423
un-human-rights-council|UN Human Rights Council|مجلس حقوق الإنسان/مجلس حقوق الإنسان التابع للأمم المتحدة|
unhcr|UNHCR|المفوضية السامية للأمم المتحدة لشؤون اللاجئين/مفوضية اللاجئين/المفوضية العليا للاجئين|
ohchr|UN Human Rights Office|المفوضية السامية لحقوق الإنسان/مفوضية حقوق الإنسان|
unrwa|UNRWA|الأونروا/أونروا/وكالة غوث وتشغيل اللاجئين الفلسطينيين|Q846656
unicef|UNICEF|اليونيسف/يونيسف/منظمة اليونيسف|Q740308
unifil|UNIFIL|اليونيفيل/يونيفيل/قوات اليونيفيل|
world-food-programme|World Food Programme|برنامج الأغذية العالمي/برنامج الغذاء العالمي|Q204344
world-health-organization|World Health Organization|منظمة الصحة العالمية|Q7817
iom|International Organization for Migration|المنظمة الدولية للهجرة|
ocha|OCHA|مكتب تنسيق الشؤون الإنسانية/مكتب الأمم المتحدة لتنسيق الشؤون الإنسانية/أوتشا|
iaea|IAEA|الوكالة الدولية للطاقة الذرية|Q41984
international-court-of-justice|International Court of Justice|محكمة العدل الدولية|Q7801
international-criminal-court|International Criminal Court|المحكمة الجنائية الدولية/الجنائية الدولية|Q47488
nato|NATO|الناتو/حلف الناتو/حلف شمال الأطلسي/حلف الأطلسي/الحلف الأطلسي|Q7184
european-union|European Union|الاتحاد الأوروبي/الإتحاد الأوروبي|Q458
european-commission|European Commission|المفوضية الأوروبية|Q8880
european-parliament|European Parliament|البرلمان الأوروبي|Q8889
european-council|European Council|المجلس الأوروبي|Q8886
council-of-europe|Council of Europe|مجلس أوروبا|Q8908
osce|OSCE|منظمة الأمن والتعاون في أوروبا/منظمة الأمن والتعاون الأوروبي/منظمة الأمن والتعاون|Q81299
osce-minsk-group|OSCE Minsk Group|مجموعة مينسك/مجموعة منسك/الرؤساء المشاركين لمجموعة مينسك/الرؤساء المشاركون لمجموعة مينسك/مجموعة مينسك التابعة لمنظمة الأمن والتعاون في أوروبا/مجموعة مينسك لمنظمة الأمن والتعاون في أوروبا|
csto|CSTO|منظمة معاهدة الأمن الجماعي|Q318693
arab-league|Arab League|جامعة الدول العربية/الجامعة العربية|Q7172
african-union|African Union|الاتحاد الأفريقي/الاتحاد الإفريقي|Q7159
igad|IGAD|إيغاد/الإيغاد/منظمة إيغاد|
ecowas|ECOWAS|إيكواس/الإيكواس|
gulf-cooperation-council|Gulf Cooperation Council|مجلس التعاون الخليجي/مجلس التعاون لدول الخليج العربية|Q217172
organisation-of-islamic-cooperation|Organisation of Islamic Cooperation|منظمة التعاون الإسلامي|
opec|OPEC|أوبك/منظمة أوبك|Q7795
group-of-seven|G7|مجموعة السبع|
group-of-twenty|G20|مجموعة العشرين|
brics|BRICS|بريكس/مجموعة بريكس|
world-bank|World Bank|البنك الدولي|
imf|International Monetary Fund|صندوق النقد الدولي|Q7804
red-cross|International Committee of the Red Cross|الصليب الأحمر/اللجنة الدولية للصليب الأحمر/الصليب الأحمر الدولي|
red-crescent|Red Crescent|الهلال الأحمر|
palestinian-red-crescent|Palestinian Red Crescent|الهلال الأحمر الفلسطيني/جمعية الهلال الأحمر الفلسطيني|
syrian-observatory-for-human-rights|Syrian Observatory for Human Rights|المرصد السوري لحقوق الإنسان/المرصد السوري/المرصد السوري المعارض|
amnesty-international|Amnesty International|منظمة العفو الدولية/العفو الدولية|Q42970
human-rights-watch|Human Rights Watch|هيومن رايتس ووتش/منظمة هيومن رايتس ووتش|Q187052
doctors-without-borders|Doctors Without Borders|أطباء بلا حدود/منظمة أطباء بلا حدود|Q49330
white-helmets|White Helmets|الخوذ البيضاء|
arab-coalition-yemen|Saudi-led coalition in Yemen|التحالف العربي/التحالف العربي العسكري/القوات المشتركة للتحالف/قيادة القوات المشتركة للتحالف/تحالف دعم الشرعية/التحالف بقيادة السعودية/التحالف الذي تقوده السعودية/تحالف تقوده السعودية/التحالف العسكري الذي تقوده السعودية/التحالف العسكري بقيادة السعودية/التحالف العسكري العربي/التحالف في اليمن/التحالف السعودي الإماراتي/التحالف السعودي/تحالف عسكري تقوده السعودية/تحالف عسكري بقيادة السعودية/تحالف عربي بقيادة السعودية/تحالف عربي تقوده السعودية/تحالف بقيادة السعودية|
international-coalition|International coalition against Islamic State|التحالف الدولي/قوات التحالف الدولي/التحالف بقيادة الولايات المتحدة/التحالف بقيادة واشنطن/التحالف الذي تقوده الولايات المتحدة/التحالف الذي تقوده واشنطن|
quartet-middle-east|Quartet on the Middle East|اللجنة الرباعية الدولية/الرباعية الدولية|
normandy-group|Normandy Format|مجموعة النورماندي/رباعية النورماندي/صيغة النورماندي|
fatah|Fatah|حركة فتح|Q170033
plo|PLO|منظمة التحرير الفلسطينية|Q205135
alternative-for-germany|Alternative for Germany|البديل من أجل ألمانيا/حزب البديل من أجل ألمانيا|
international-community|International community|المجتمع الدولي/الأسرة الدولية/المجموعة الدولية|
unsmil|UN Support Mission in Libya|بعثة الأمم المتحدة للدعم في ليبيا/بعثة الأمم المتحدة في ليبيا|
monusco|MONUSCO|مونوسكو/بعثة مونوسكو|
minusma|MINUSMA|مينوسما/بعثة مينوسما|
unmiss|UNMISS|يونميس/بعثة الأمم المتحدة في جنوب السودان|
unamid|UNAMID|يوناميد/بعثة يوناميد|
unitams|UNITAMS|يونيتامس/بعثة يونيتامس|
undof|UNDOF|أندوف/الأندوف/قوات أندوف|
opcw|OPCW|منظمة حظر الأسلحة الكيميائية/منظمة حظر الأسلحة الكيماوية/منظمة حظر الأسلحة الكيمياوية|Q842490
sadc|SADC|مجموعة تنمية الجنوب الأفريقي/الجماعة الإنمائية للجنوب الأفريقي/مجموعة التنمية لأفريقيا الجنوبية/سادك|
east-african-community|East African Community|مجموعة شرق أفريقيا/جماعة شرق أفريقيا/تجمع شرق أفريقيا|
joint-military-commission-libya|5+5 Joint Military Commission (Libya)|اللجنة العسكرية المشتركة 5 5|
institute-study-war|Institute for the Study of War|معهد دراسة الحرب/معهد دراسات الحرب|
international-crisis-group|International Crisis Group|مجموعة الأزمات الدولية|
oxfam|Oxfam|أوكسفام/منظمة أوكسفام|
save-the-children|Save the Children|أنقذوا الأطفال/منظمة أنقذوا الأطفال|
syrian-national-coalition|Syrian National Coalition|الائتلاف الوطني السوري/الائتلاف السوري المعارض/الائتلاف الوطني لقوى الثورة والمعارضة السورية|
syrian-negotiation-commission|Syrian Negotiation Commission|هيئة التفاوض السورية/الهيئة العليا للمفاوضات|
forces-freedom-change|Forces of Freedom and Change|قوى الحرية والتغيير/قوى إعلان الحرية والتغيير|
hdp|Peoples' Democratic Party (Turkey)|حزب الشعوب الديمقراطي/حزب الشعوب الديموقراطي|
akp|Justice and Development Party (Turkey)|حزب العدالة والتنمية التركي|
amal-movement|Amal Movement|حركة أمل|
`
  .trim()
  .split('\n');
