import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeShadow } from '../../../src/extraction/arabic/shadow.ts';
import { compileLexicon } from '../../../src/extraction/lexicon/lexicon.ts';
import { findNames } from '../../../src/extraction/names/find-names.ts';

const lexicon = compileLexicon();
const read = (text: string) => {
  const found = findNames(makeShadow(text), lexicon, { skip: [] });
  return {
    ...found,
    /** What is found, short: `words → actors @place`. */
    short: found.mentions.map(
      ({ span, actors, place }) =>
        `${text.slice(span.start, span.end)} → ${actors.join('+')}${place ? `@${place}` : ''}`,
    ),
    heads: found.mentions.map(({ head }) => text.slice(head.start, head.end)),
  };
};
const actorsIn = (text: string) => read(text).mentions.flatMap(({ actors }) => actors);

describe('offices and their holders', () => {
  it('takes office, nationality and name as one mention with the name as its head', () => {
    const found = read('قال الرئيس الروسي فلاديمير بوتين إن الحوار مستمر.');
    expect(found.short).toEqual(['الرئيس الروسي فلاديمير بوتين → vladimir-putin']);
    expect(found.heads).toEqual(['فلاديمير بوتين']);
  });

  it('finds a stranger with his office and gives him the side of his state', () => {
    const { short, actors } = read('أعلن وزير الدفاع الغاني كوامي أديبايور أن المهمة انتهت.');
    expect(short).toHaveLength(1);
    const person = actors.find(({ kind }) => kind === 'person');
    expect(person?.label.ar).toBe('كوامي أديبايور');
    expect(person).toMatchObject({ side: 'ghana', sideBasis: 'office' });
    expect(person?.names.some(({ lang }) => lang === 'en-translit')).toBe(true);
  });

  it('does not take a verbal noun after an office for a name', () => {
    const { actors } = read(
      'أعلن وزير الدفاع الإسرائيلي تعليق العمليات. وأكد وزير الخارجية الغاني استعداد بلاده للحوار.',
    );
    expect(actors.filter(({ kind }) => kind === 'person')).toEqual([]);
  });

  it('reads dual offices: two states, one nationality with two names, two nationalities with a name each', () => {
    expect(actorsIn('التقى وزيرا خارجية النرويج والسويد')).toEqual(['norway-fm', 'sweden-fm']);
    expect(actorsIn('مع وزيري الخارجية والدفاع التركيين مولود تشاووش أوغلو وخلوصي أكار.')).toEqual([
      'mevlut-cavusoglu',
      'hulusi-akar',
    ]);
    expect(actorsIn('أعلن أن الرئيسين الروسي فلاديمير بوتين والفرنسي ايمانويل ماكرون ناقشا الوضع')).toEqual([
      'vladimir-putin',
      'emmanuel-macron',
    ]);
  });

  it('reads a counterpart by the office before it, and leaves out one without nation or name', () => {
    expect(actorsIn('بحث وزير الخارجية الياباني مع نظيره النرويجي الملف')).toEqual(['japan-fm', 'norway-fm']);
    expect(actorsIn('التقى نظيره')).toEqual([]);
  });

  it('knows a person again by the bare surname, small differences of spelling aside', () => {
    const found = read(
      'قال المتحدث باسم وزارة الدفاع النرويجية أرنولد شتايرمان إن الأمر انتهى. وأضاف شتايرمان، ثم قال ستايرمن.',
    );
    expect(found.mentions[1]?.actors).toEqual(found.mentions[0]?.actors);
  });
});

describe('bodies, spokespeople and groups', () => {
  it('gives armies and ministries regular ids on the side of their state', () => {
    const { short, actors } = read(
      'قصف الجيش الأذري والقوات المسلحة الأرمينية مواقع، وقالت الخارجية الأذرية ووزارة دفاع أرمينيا ذلك.',
    );
    expect(short).toEqual([
      'الجيش الأذري → azerbaijan-army',
      'القوات المسلحة الأرمينية → armenia-army',
      'الخارجية الأذرية → azerbaijan-mfa',
      'وزارة دفاع أرمينيا → armenia-mod',
    ]);
    expect(actors.find(({ id }) => id === 'armenia-army')).toMatchObject({
      kind: 'armed-force',
      side: 'armenia',
      label: { ar: 'الجيش الأرميني', en: 'Armenian army' },
    });
  });

  it('reads a spokesperson without a name as the body, with a name as the person', () => {
    expect(actorsIn('قال المتحدث باسم وزارة الدفاع الأرمينية إن')).toEqual(['armenia-mod']);
    expect(actorsIn('قال متحدث باسم الرئيس الفرنسي إن')).toEqual(['elysee']);
    expect(actorsIn('قالت المتحدثة باسم وزارة الخارجية الروسية ماريا زاخاروفا إن')).toEqual([
      'maria-zakharova',
    ]);
  });

  it('keeps a region apart from its authorities, whose ministry is theirs', () => {
    const { short, actors } = read('أفادت وزارة دفاع إقليم ناغورني قره باغ بمعارك في قره باغ.');
    expect(short).toEqual(['وزارة دفاع إقليم ناغورني قره باغ → nk-mod', 'قره باغ → @nagorno-karabakh']);
    expect(actors.find(({ id }) => id === 'nk-mod')?.side).toBe('nk-authorities');
  });

  it('reads two nations after one plural body as two bodies', () => {
    expect(actorsIn('القتال بين القوات الأذربيجانية والأرمينية')).toEqual([
      'azerbaijan-army',
      'armenia-army',
    ]);
    expect(actorsIn('في وزارتي دفاع أرمينيا وأذربيجان')).toEqual(['armenia-mod', 'azerbaijan-mod']);
  });

  it('never guesses the side of an armed group', () => {
    const { actors } = read('هاجم المتمردون قرية واتهمت حركة حماس الجيش.');
    expect(actors.map(({ id, side }) => [id, side])).toEqual([
      ['hamas', 'hamas'],
      ['rebels', 'rebels'],
    ]);
  });
});

describe('references back', () => {
  it('resolves "his country" and "his army" to the speaker’s state', () => {
    expect(actorsIn('قال الرئيس الأذربيجاني إن بلاده مستعدة وإن جيش بلاده يتقدم.')).toEqual([
      'ilham-aliyev',
      'azerbaijan',
      'azerbaijan-army',
    ]);
  });

  it('means the subject, not his counterpart, by "his country"', () => {
    expect(actorsIn('أبلغ فلاديمير بوتين نظيره ماكرون بالخطوات التي اتخذتها بلاده').at(-1)).toBe('russia');
  });

  it('resolves "the two sides" to the two people just named together, else to the sides of the article', () => {
    const pair = actorsIn(
      'ناقش الرئيسان الروسي فلاديمير بوتين والفرنسي ايمانويل ماكرون الوضع.\nوأعرب الطرفان عن قلقهما.',
    );
    expect(pair.slice(2)).toEqual(['vladimir-putin', 'emmanuel-macron']);
    const sides = actorsIn(
      'تتواصل المعارك بين أرمينيا وأذربيجان. وأشرفت روسيا على المحادثات. وتبادل الطرفان الاتهامات.',
    );
    expect(sides.slice(3)).toEqual(['armenia', 'azerbaijan']);
  });

  it('leaves a reference alone that fits nothing', () => {
    expect(read('قالت إن قواتها والوزارة والطرفين في الإقليم').mentions).toEqual([]);
  });
});

describe('places', () => {
  it('reads a capital as place and state, with the noun in the span', () => {
    const found = read('وصل إلى العاصمة باكو');
    expect(found.short).toEqual(['العاصمة باكو → azerbaijan@baku']);
    expect(found.heads).toEqual(['باكو']);
  });

  it('takes the places of a list, listed or not', () => {
    const { short, places } = read('قصف محافظات غوران بوي، وترتر، وخسرانة، وآغدام بالصواريخ');
    expect(short).toHaveLength(4);
    expect(places.map(({ id }) => id)).toContain('khasrana');
    expect(places.find(({ id }) => id === 'khasrana')).toMatchObject({ lat: null, lon: null });
  });

  it('keeps two coordinated places two', () => {
    expect(read('سيطر على بلدتي خسران ودردان بعد قتال').short).toEqual([
      'بلدتي خسران → @khasran',
      'دردان → @dardan',
    ]);
    expect(read('دخل مدينة خسران ودردان، أمس').places.map(({ id }) => id)).toEqual(['khasran']);
  });

  it('takes what says where or when for the name of nobody and nothing', () => {
    expect(read('وأوضح قائد لواء هناك أن الحوثيين أرسلوا تعزيزات.').actors.map(({ id }) => id)).toEqual([
      'houthis',
    ]);
    expect(read('سيطرت على نيالا، ثاني أكبر مدن البلاد، وتراقبها مدن العالم.').short.join()).not.toMatch(
      /البلاد|العالم/,
    );
    const { short } = read('سُجل قصف مدفعي على وادي الربيع أثناءها، بحسب مسعفين.');
    expect(short.map((each) => each.split(' → ')[0])).toContain('وادي الربيع');
  });

  it('does not take an adjective or a verb after a place noun for a name', () => {
    expect(read('انسحب من منطقة حررها واستهدف مناطق مأهولة وقصف منطقة الحرب').places).toEqual([]);
  });

  it('gives a disputed place the other side’s form', () => {
    const { places } = read('في مدينة شوشة');
    expect(places[0]).toMatchObject({ id: 'shusha', disputed: { en: 'Shushi' } });
    expect(places[0]?.names.find(({ text }) => text === 'شوشي')?.usedBy).toBe('armenia');
  });
});

describe('what stands beside a name', () => {
  it.each([
    ['انسحبت مجموعة فاغنر الروسية من المدينة', ['wagner-group']],
    ['أعلنت جماعة الحوثي اليمنية ذلك', ['houthis']],
    ['قالت حركة المقاومة الإسلامية الفلسطينية (حماس) إنها', ['hamas']],
    ['قائد قوات الدعم السريع السودانية محمد حمدان دقلو', ['mohamed-hamdan-dagalo']],
    ['قصف حزب الله اللبناني الموقع', ['hezbollah']],
  ])('takes an adjective of origin and a short name in brackets as its own: %s', (text, ids) => {
    const found = actorsIn(text);
    expect(found).toHaveLength(ids.length);
    if (!text.includes('دقلو')) expect(found).toEqual(ids);
  });

  it.each([
    ['استهدفت غارات حزب الله الإسرائيلية', ['hezbollah', 'israel']],
    ['دعت قطر الهندية المتهمة', ['qatar', 'india']],
  ])('leaves an adjective alone that does not agree, or that follows a state: %s', (text, ids) => {
    expect(actorsIn(text)).toEqual(ids);
  });

  it('reads who leads a coalition as part of it, and "under the lead of" never as a body', () => {
    expect(actorsIn('نفذ التحالف بقيادة السعودية غارات')).toEqual(['arab-coalition-yemen']);
    expect(actorsIn('أكد التحالف العربي بقيادة السعودية ذلك. ونفى التحالف بقيادة الرياض الخبر')).toEqual([
      'arab-coalition-yemen',
      'arab-coalition-yemen',
    ]);
    expect(actorsIn('أرسلت قوة بقيادة فرنسا')).toEqual(['france']);
  });

  it('reads the men of a group as the group, a verb’s object behind "the rebels" not', () => {
    expect(actorsIn('هاجم مقاتلو حركة الشباب البلدة')).toEqual(['al-shabaab']);
    expect(actorsIn('اشتبك مع المتمردين الحوثيين. وقال المتمردون إنهم')).toEqual(['houthis', 'houthis']);
    expect(actorsIn('هاجمت المعارضة حزب الله')).toEqual(['opposition', 'hezbollah']);
  });
});

describe('bodies without a nation', () => {
  it('are the last one so called', () => {
    expect(
      actorsIn(
        'هاجمت جبهة البوليساريو الجيش المغربي. وقالت الجبهة إن الجيش انسحب، وأعلنت وزارة الدفاع مقتل جنديين.',
      ),
    ).toEqual(['polisario', 'morocco-army', 'polisario', 'morocco-army', 'morocco-mod']);
  });

  it('are those of the one state at war, whoever mediates', () => {
    const text =
      'اندلع القتال بين الحكومة الصومالية وحركة الشباب. ودعت قطر ومصر إلى الهدوء. وقالت القوات الأمنية إن الشرطة بخير.';
    expect(actorsIn(text).slice(-2)).toEqual(['somalia-police', 'somalia-police']);
  });

  it('are those of the speaker where two armies fight', () => {
    const text =
      'قصف الجيش الهندي موقعا للجيش الباكستاني. وقال رئيس الوزراء الباكستاني شهباز شريف إن سلاح الجو رد. وقال ناريندرا مودي إن الجيش مستعد وإن قواته صامدة.';
    expect(actorsIn(text).slice(2)).toEqual([
      'shehbaz-sharif',
      'pakistan-air-force',
      'narendra-modi',
      'india-army',
      'india-army',
    ]);
  });

  it('give "its forces" and "our forces" their state', () => {
    expect(actorsIn('أعلنت وزارة الدفاع الهندية أن قواتها تقدمت وأن طائراتها عادت')).toEqual([
      'india-mod',
      'india-army',
      'india-army',
    ]);
    expect(actorsIn('قال الجيش الباكستاني إن "قواتنا تتقدم"').at(-1)).toBe('pakistan-army');
  });

  it.each([
    'قال السكان إن الجيش انسحب والحكومة غائبة',
    'انتشرت القوات الموالية في الشوارع وأعلن الجيش الوطني ذلك',
    'تدرس الجبهة والحزب والتحالف المقترح',
  ])('are left alone where nothing tells whose they are: %s', (text) => {
    expect(read(text).mentions).toEqual([]);
  });

  it('are not meant by a body with an adjective of its own', () => {
    expect(actorsIn('قال الجيش السوري ذلك. وانسحبت القوات الموالية، وتقدم الجيش الحر.')).toEqual([
      'syria-army',
      'free-syrian-army',
    ]);
  });
});

describe('who speaks', () => {
  it('gives a spokesman, a governor and a head of a group the side of what he speaks for', () => {
    const { actors } = read(
      'هاجم الجيش السوري البلدة. وقال المتحدث باسم الجيش العميد سامر خليل ذلك. وقال المتحدث باسم القيادة الشمالية للجيش التركي كنان يلماز ذلك. وأكد محافظ حلب خالد العلي الخبر، ونفاه رئيس مجموعة فاغنر دميتري أوتكين.',
    );
    const people = actors.filter(({ kind }) => kind === 'person');
    expect(people.map(({ side, sideBasis }) => `${side} ${sideBasis}`).sort()).toEqual([
      'syria office',
      'syria office',
      'turkey office',
      'wagner-group office',
    ]);
    expect(actors.some(({ id }) => id.endsWith('-presidency'))).toBe(false);
  });

  it('reads a source in a body as the body', () => {
    expect(actorsIn('قال مصدر عسكري مطلع في الجيش اللبناني إن')).toEqual(['lebanon-army']);
  });

  it('takes the head of a group without a name for the group', () => {
    expect(actorsIn('وقال رئيس حركة طالبان إن')).toEqual(['taliban']);
  });

  it('keeps outlets apart from the agency named before, and on nobody’s side', () => {
    const { mentions, actors } = read(
      'نقلت وكالة فرانس برس الخبر. وذكرت الوكالة الوطنية للإعلام ووسائل إعلام إيرانية خلافه.',
    );
    expect(mentions.map((mention) => mention.actors[0])).toEqual(['afp', 'nna', 'iran-media']);
    expect(actors.find(({ id }) => id === 'iran-media')).toMatchObject({
      kind: 'outlet',
      side: 'iran-media',
    });
  });

  it('makes no person of what follows an office or a name', () => {
    const { actors } = read(
      'التقى الرئيس الكيني وليام روتو ومن المقرر أن يعود. وقالت متحدثة باسم الرئاسة في مصر، للصحفيين، ذلك. وقال الجنرال للمراسلين وفي بيان. وقال وزير الدفاع التونسي تعرض لضغوط.',
    );
    expect(actors.filter(({ kind }) => kind === 'person').map(({ id }) => id)).toEqual(['william-ruto']);
  });
});

describe('the two sides', () => {
  const fight = 'اندلعت معارك بين الجيش الإثيوبي وحركة الشباب.';
  it('are those who fight, not those who mediate or are named more', () => {
    const text = `${fight} ودعت كينيا ومصر إلى الهدوء، وأضافت كينيا ومصر أن مصر وكينيا مستعدتان. ورحب الطرفان بذلك.`;
    expect(actorsIn(text).slice(-2)).toEqual(['ethiopia-army', 'al-shabaab']);
  });

  it('are two people named before only if they talked, and not where fighting or a call is meant', () => {
    const met = 'التقى الرئيس الكيني وليام روتو والرئيس المصري عبد الفتاح السيسي.';
    expect(actorsIn(`${fight} ${met} وشدد الجانبان على التعاون.`).slice(-2)).toEqual([
      'william-ruto',
      'abdel-fattah-el-sisi',
    ]);
    expect(actorsIn(`${fight} ${met} ودعوا الطرفين إلى الهدوء.`).slice(-2)).toEqual([
      'ethiopia-army',
      'al-shabaab',
    ]);
  });
});

describe('word boundaries and homographs', () => {
  it('takes clitics off only where the rest is listed, and keeps them out of the span', () => {
    const { mentions, short } = read('للكرملين وبأذربيجان ولفرنسا باريس');
    expect(short.map((line) => line.split(' → ')[0])).toEqual(['كرملين', 'أذربيجان', 'فرنسا', 'باريس']);
    expect(mentions.map(({ prefix }) => prefix)).toEqual(['لل', 'وب', 'ول', '']);
  });

  it.each([
    'لعب الفريق بحماس كبير',
    'عاد سعيد إلى البيت بسلام',
    'الوضع المالي صعب والتقرير المالي جديد',
    'كان اليوم جميلا في حديقة',
  ])('finds nothing in: %s', (text) => {
    expect(read(text).mentions).toEqual([]);
  });

  it('settles a form that a state and a capital share by what else the article names', () => {
    expect(read('التقى العاهل الأردني الوفد في عمان').mentions.at(-1)?.place).toBe('amman');
    expect(read('سلطنة عمان وسيط، وقال العمانيون إن عمان محايدة').mentions.at(-1)?.place).toBe('oman');
  });
});

describe('other conflicts', () => {
  it('finds listed and unlisted people, bodies and places of a war in Sudan', () => {
    const { short } = read(
      'قال قائد الجيش السوداني عبد الفتاح البرهان إن قواته استعادت مدينة الدندر في ولاية سنار، فيما نفت قوات الدعم السريع ذلك. وأفاد والي شمال دارفور حافظ بخيت بمقتل 20 مدنيا في مخيم أبو شوك، ودعا المبعوث الأميركي الخاص إلى السودان توم بيرييلو الطرفين إلى وقف القتال. وقال بيرييلو إن بلاده قلقة.',
    );
    expect(short).toEqual([
      'قائد الجيش السوداني عبد الفتاح البرهان → abdel-fattah-al-burhan',
      'قواته → sudan-army',
      'مدينة الدندر → @al-dandar',
      'ولاية سنار → @sennar',
      'قوات الدعم السريع → rapid-support-forces',
      'والي شمال دارفور حافظ بخيت → hafez-bakhit',
      'مخيم أبو شوك → @abu-shuk',
      'المبعوث الأميركي الخاص إلى السودان توم بيرييلو → tom-perriello',
      'الطرفين → sudan+rapid-support-forces',
      'بيرييلو → tom-perriello',
      'بلاده → united-states',
    ]);
  });

  it('finds those of a war in Ukraine', () => {
    const { short } = read(
      'أعلنت وزارة الدفاع الروسية أن قواتها سيطرت على بلدة سيليدوفي في مقاطعة دونيتسك، لكن هيئة الأركان الأوكرانية نفت ذلك. وأشار حاكم منطقة خاركيف أوليغ سينيغوبوف إلى مقتل ثلاثة في قصف روسي على قرية كوزاتشا لوبان. وأعلن وزير الخارجية المجري بيتر سيارتو استعداد بلاده لاستضافة محادثات بين البلدين.',
    );
    expect(short).toEqual([
      'وزارة الدفاع الروسية → russia-mod',
      'قواتها → russia-army',
      'بلدة سيليدوفي → @silidufi',
      'مقاطعة دونيتسك → @donetsk',
      'هيئة الأركان الأوكرانية → ukraine-general-staff',
      'حاكم منطقة خاركيف أوليغ سينيغوبوف → oleg-sinigubov',
      'روسي → russia',
      'قرية كوزاتشا لوبان → @kuzacha-luban',
      'وزير الخارجية المجري بيتر سيارتو → peter-sayartu',
      'بلاده → hungary',
      'البلدين → russia+ukraine',
    ]);
  });

  it('finds those of the wars in Gaza and Yemen', () => {
    const { short } = read(
      'قال القيادي في حماس أسامة حمدان إن الحركة تدرس المقترح. وقال المتحدث العسكري باسم الحوثيين يحيى سريع إن الجماعة استهدفت سفينة في البحر الأحمر. والتقى مدير المخابرات المصرية اللواء عباس كامل في القاهرة وفدا. ودعا وزير الخارجية العماني بدر البوسعيدي، في اتصال مع نظيره الإيراني، إلى التهدئة. وأصيب أربعة في مخيم البريج.',
    );
    expect(short).toEqual([
      'القيادي في حماس أسامة حمدان → osama-hamdan',
      'الحركة → hamas',
      'المتحدث العسكري باسم الحوثيين يحيى سريع → yahya-saree',
      'الجماعة → houthis',
      'البحر الأحمر → @red-sea',
      'مدير المخابرات المصرية اللواء عباس كامل → abbas-kamel',
      'القاهرة → egypt@cairo',
      'وزير الخارجية العماني بدر البوسعيدي → badr-albusaidi',
      'نظيره الإيراني → iran-fm',
      'مخيم البريج → @bureij',
    ]);
  });
});

describe('whatever it is given', () => {
  const words = fc.constantFrom(
    ...'الرئيس الفرنسي وزيري خارجية و البلدين نظيره المتحدث باسم وزارة الدفاع محمد مدينة محافظات ، . « » ( ) باكو قره باغ عبد بن لل وللكرملين الطرفان بلاده قواتها إلهام علييف ونظيره الأرمن مندوب السيد الجيش الجبهة التحالف بقيادة السعودية القتال بين حماس الفلسطينية مقاتلو القيادة للجيش الطرفين'.split(
      ' ',
    ),
  );
  const texts = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.array(words, { maxLength: 60 }).map((list) => list.join(' ')),
  );

  it('never throws; mentions are in order, do not overlap, lie in the text, and their ids are known', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { mentions, actors, places } = findNames(makeShadow(text), lexicon, { skip: [] });
        let last = 0;
        const ids = new Set(actors.map(({ id }) => id));
        const placeIds = new Set(places.map(({ id }) => id));
        for (const { span, head, actors: found, place } of mentions) {
          expect(span.start).toBeGreaterThanOrEqual(last);
          expect(span.end).toBeGreaterThan(span.start);
          expect(span.end).toBeLessThanOrEqual(text.length);
          expect(head.start).toBeGreaterThanOrEqual(span.start);
          expect(head.end).toBeLessThanOrEqual(span.end);
          expect(found.length + (place ? 1 : 0)).toBeGreaterThan(0);
          for (const id of found) expect(ids.has(id)).toBe(true);
          expect(place === null || placeIds.has(place)).toBe(true);
          last = span.end;
        }
        for (const { side } of actors) expect(ids.has(side)).toBe(true);
      }),
      { numRuns: 300, seed: 7 },
    );
  });

  it('finds the same twice, and nothing in what is skipped', () => {
    const text = 'قال الرئيس الفرنسي إيمانويل ماكرون في باريس إن بلاده مستعدة';
    const shadow = makeShadow(text);
    expect(findNames(shadow, lexicon, { skip: [] })).toEqual(findNames(shadow, lexicon, { skip: [] }));
    expect(findNames(shadow, lexicon, { skip: [{ start: 0, end: text.length }] }).mentions).toEqual([]);
  });
});

describe('men who are only described', () => {
  it.each([
    ['هاجم مقاتلو «داعش» نقطة التفتيش.', 'مقاتلو «داعش → islamic-state'],
    ['نفت أذربيجان وصول مقاتلين أجانب إلى باكو.', 'مقاتلين أجانب → foreign-fighters'],
    [
      'أعرب عن قلقه إزاء مشاركة مقاتلين من الشرق الأوسط في المعارك.',
      'مقاتلين من الشرق الأوسط → foreign-fighters',
    ],
    ['سيطر مقاتلو قره باغ على البلدة.', 'مقاتلو قره باغ → nk-authorities'],
  ])('%s', (text, row) => {
    expect(read(text).short).toContain(row);
  });

  it.each([
    ['وصل مقاتلون من سوريا إلى ليبيا.', 'مقاتلون → fighters', 'where their way begins'],
    ['بدأ خروج مقاتلين من سوريا.', 'مقاتلين → fighters', 'what they leave'],
  ])('%s: %s (%s)', (text, row) => {
    expect(read(text).short).toContain(row);
  });

  it('are nobody with the article and no word of whose they are', () => {
    expect(actorsIn('نص الاتفاق على انسحاب المقاتلين من الميناء.')).toEqual([]);
  });
});

describe('the rival governments of one state', () => {
  it('are sides of their own, with their forces and their head', () => {
    const { actors, short } = read('قال رئيس حكومة الوفاق فائز السراج إن قوات الوفاق استعادت المعسكر.');
    expect(short).toContain('قوات الوفاق → libya-gna-army');
    expect(actors.filter(({ id }) => /gna|sarraj/.test(id)).map(({ side }) => side)).toEqual([
      'libya-gna',
      'libya-gna',
      'libya-gna',
    ]);
  });

  it('lend no short name where the article is not about them', () => {
    expect(actorsIn('دعا إلى نشر قوات الوفاق بين الطرفين.')).not.toContain('libya-gna-army');
  });
});

describe('people without surnames', () => {
  it('are called by their own name once they are named in full', () => {
    expect(actorsIn('استقبل رئيس الوزراء الإثيوبي آبي أحمد الوفد. وقال آبي ذلك.')).toEqual([
      'abiy-ahmed',
      'abiy-ahmed',
    ]);
    expect(actorsIn('قال آبي ذلك.')).toEqual([]);
    expect(actorsIn('التقى الرئيس الفرنسي إيمانويل ماكرون الوفد. وقال إيمانويل ذلك.')).toEqual([
      'emmanuel-macron',
    ]);
  });
});
