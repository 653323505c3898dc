// English for the words by which news describes those it does not name: "مصادر طبية" → medical sources. Folded, without
// article. Nouns stand behind their adjectives in English, what a preposition opens stands behind both.

const pairs = (rows: string, between = ' '): ReadonlyMap<string, string> =>
  new Map(
    rows
      .trim()
      .split('\n')
      .flatMap((row) => {
        const [forms = '', english = ''] = row.split('|');
        return forms.split(between).map((form) => [form, english] as const);
      }),
  );

export const GLOSS_NOUNS = pairs(`
مصدر|source
جناح|wing
مصادر مصدران|sources
شاهد شاهده|witness
شهود شاهدان|witnesses
مسؤول مسؤوله مسوول|official
مسؤولون مسؤولين مسؤولان مسوولون|officials
متحدث متحدثه ناطق ناطقه|spokesperson
متحدثون|spokespersons
ناشط ناشطه|activist
ناشطون ناشطين نشطاء|activists
سكان اهالي ساكن مقيمون|residents
مراقب|observer
مراقبون مراقبين|observers
محلل|analyst
محللون محللين|analysts
خبير|expert
خبراء|experts
قائد قيادي|commander
قاده قياديون|commanders
قياده|command
ضابط|officer
ضباط|officers
طبيب|doctor
اطباء|doctors
مسعف|paramedic
مسعفون|paramedics
مدير مديره|director
رئيس رئيسه|head
وزير وزيره|minister
نائب نائبه|deputy
نواب|members of parliament
محافظ حاكم|governor
عمده|mayor
عضو|member
اعضاء|members
ممثل ممثله|representative
مبعوث مبعوثه|envoy
سفير سفيره|ambassador
مندوب مندوبه|delegate
مستشار|adviser
مفوض مفوضه|commissioner
مفوضيه|commission
منسق منسقه|coordinator
دبلوماسي|diplomat
دبلوماسيون دبلوماسيين|diplomats
تقرير|report
تقارير|reports
وثيقه|document
وسائل|media
مراسل مراسله|correspondent
وكاله|agency
صحيفه جريده|newspaper
قناه|channel
اذاعه|radio
تلفزيون|television
لجنه|committee
لجان|committees
منظمات|organisations
هيئات|authorities
جمعيات|associations
نقابات|syndicates
مجالس|councils
مقاومه|resistance
منظمه|organisation
مجلس|council
وزاره|ministry
هيئه|authority
سلطات|authorities
سلطه|authority
حكومه|government
جيش|army
قوات قوي|forces
حركه|movement
جماعه مجموعه|group
جماعات مجموعات|groups
حزب|party
كتائب|brigades
جبهه|front
شرطه|police
مستشفي|hospital
اداره|administration
مكتب|office
خليه|cell
غرفه|room
تحالف|coalition
اتحاد|union
نقابه|syndicate
جمعيه|association
مرصد|observatory
مركز|centre
معارضه|opposition
فصائل|factions
فصيل|faction
ميليشيا ميليشيات|militias
كتله|bloc
عسكريون|military officers
صحفيون صحافيون|journalists
صحفي صحافي|journalist
لاجئون|refugees
نازحون|displaced people
ناجون|survivors
ناج|survivor
مواطن|citizen
مواطنون مواطنين|citizens
عامل|worker
عمال|workers
محام محامي|lawyer
رئاسه|presidency
بيان|statement
فرقه|division
لواء|brigade
فيلق|corps
تنسيقيه تنسيقيات|coordination committee
بعثه|mission
تيار|current
موقع مواقع|site
شبكه|network
بلديه|municipality
برلماني|member of parliament
مقاتل|fighter
مقاتلون مقاتلين|fighters
اعلام|media
صحه|health
دفاع|defence
داخليه|interior
خارجيه|foreign affairs
امن|security
محافظه|governorate
مدينه|city
بلده|town
قريه|village
منطقه|area
اركان|staff
عمليات|operations
استخبارات مخابرات|intelligence
طوارئ|emergencies
`);

export const GLOSS_ADJECTIVES = pairs(`
طبي طبيه|medical
ميداني ميدانيه|field
محلي محليه محليون محليين|local
عسكري عسكريه عسكريون عسكريين|military
امني امنيه امنيون امنيين|security
دبلوماسي دبلوماسيه|diplomatic
رسمي رسميه رسميون|official
حكومي حكوميه حكوميون|government
سياسي سياسيه سياسيون|political
مطلع مطلعه مطلعون|informed
موثوق موثوقه|reliable
مقرب مقربه مقربون|close
قبلي قبليه|tribal
انساني انسانيه|humanitarian
اغاثي اغاثيه|relief
صحي صحيه|health
اعلامي اعلاميه|media
مدني مدنيه|civil
كبير كبيره|senior
كبار|senior
رفيع رفيعه|high-ranking
ملاحي ملاحيه|shipping
نقابي نقابيه|union
برلماني برلمانيه|parliamentary
قضائي قضائيه|judicial
مستقل مستقله مستقلون|independent
معارض معارضه معارضون|opposition
موالي مواليه موالون|loyalist
متعدد متعدده عده|several
اخر اخري اخرون|other
دولي دوليه دوليون|international
اممي امميه|UN
غربي غربيه غربيون غربيين|Western
عربي عربيه|Arab
اقليمي اقليميه|regional
حربي حربيه|war
مشترك مشتركه|joint
مركزي مركزيه|central
عليا اعلي|supreme
عام عامه|general
اول اولي|first
ثان ثاني ثانيه|second
ثالث ثالثه|third
رابع رابعه|fourth
خامس خامسه|fifth
سادس سادسه|sixth
سابع سابعه|seventh
ثامن ثامنه|eighth
تاسع تاسعه|ninth
عاشر عاشره|tenth
ساحلي ساحليه|coastal
سابق سابقه|former
وطني وطنيه|national
شعبي شعبيه|popular
ثوري ثوريه|revolutionary
اسلامي اسلاميه|Islamic
ديمقراطي ديمقراطيه ديموقراطي ديموقراطيه|democratic
`);

export const GLOSS_PREPOSITIONS = pairs(`
في ب|in
من|from
لدي|at
داخل|inside
باسم|for
قرب|near
`);

/** Words that mean something together only; here forms are parted by commas. */
export const GLOSS_PHRASES = pairs(
  `
شهود عيان,شاهد عيان|eyewitnesses
وسائل اعلام|media
دفاع مدني|civil defence
مجلس امن|Security Council
امم متحده|United Nations
حقوق انسان|human rights
حفظ سلام|peacekeeping
كبير مفاوضي,كبير مفاوضين|chief negotiator
وزير دفاع|defence minister
وزير خارجيه|foreign minister
هيئه اركان|general staff
`,
  ',',
);
