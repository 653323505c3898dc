// Who did it where the clause leaves it out: the speaker, the subject before, the deed that caused the losses.
import { describe, expect, it } from 'vitest';
import { mentionsIn, tell } from './support.ts';

const agents = (text: string) => mentionsIn(text).map((row) => row.agents);

it('is nobody of a light verb in the passive', () => {
  expect(agents('زار أردوغان بغداد. وأجريت محادثات مع لافروف.').at(-1)).toEqual(['sergey-lavrov']);
});

it('is of a second verb the subject of the first, not its object', () => {
  const [first, second] = mentionsIn('دانت روسيا في بيان إسرائيل وطالبت بوقف القتال.');
  expect([first?.agents, first?.targets]).toEqual([['russia'], ['israel']]);
  expect(second?.agents).toEqual(['russia']);
});

it('is nobody by whose account it is told behind', () => {
  expect(agents('ووقع الهجوم على الطريق قرب كركوك، وفقا للشرطة العراقية.')).toEqual([[]]);
});

it('is nobody of what is told only to happen', () => {
  expect(agents('ونفى الجيش السوري حدوث غارات على المطار.')).toEqual([[]]);
});

it('holds the talks that are denied', () => {
  expect(agents('نفت حركة طالبان إجراء أي محادثات مع الحكومة الأفغانية.')).toEqual([
    ['taliban', 'afghanistan-government'],
  ]);
});

it('is by whom a breach is told to be', () => {
  expect(agents('سجلت أوكرانيا خرقا للهدنة من جانب الجيش الروسي.')).toContainEqual(['russia-army']);
});

describe('an agent left out', () => {
  it.each([
    ['قال زيلينسكي: «قصفنا مدينة بيلغورود».', [['volodymyr-zelensky']], 'we'],
    ['أعلنت روسيا عن تحقيق مكاسب ميدانية.', [['russia']], 'a deed of one’s own'],
    ['أعلن الجيش السوداني أنه استعاد مدينة سنجة.', [['sudan-army']], 'a pronoun'],
    ['قصفت إسرائيل مدينة رفح ودمرت 5 دبابات.', [['israel'], ['israel']], 'the subject before'],
    [
      'قصفت إسرائيل مدينة رفح، مما أدى إلى مقتل ثلاثة أشخاص.',
      [['israel'], ['israel']],
      'the deed that caused it',
    ],
    [
      'التقى بلينكن نتنياهو في القدس. وزار مدينة غزة.',
      [['antony-blinken', 'benjamin-netanyahu'], ['antony-blinken']],
      'the subject of the sentence before, not whom he met',
    ],
  ])('%s (%s)', (text, expected) => {
    expect(agents(text)).toEqual(expected);
  });

  it.each([
    [
      'نفت إسرائيل سيطرة مقاتلي حماس على رفح، وقال دبلوماسي غربي إنهم شنوا هجوما على عسقلان.',
      'hamas',
      'the men named before',
    ],
    ['أعلنت حماس الانسحاب، وقال الجيش الإسرائيلي إنهم قصفوا عسقلان.', 'israel-army', 'a body’s own men'],
  ])('%s is the deed of %s (%s)', (text, doer) => {
    expect(agents(text).at(-1)).toEqual([doer]);
  });

  it.each([
    ['قال مسؤول أوكراني إنهم سمعوا دوي انفجار في كييف.', 'what one hears one does not do'],
    ['شن الجيش الروسي هجوما على خاركيف، وقالت أوكرانيا إنه أودى بحياة عشرة أشخاص.', 'a deed takes lives'],
    ['قصفت إسرائيل رفح، وقُتل جنديان في خان يونس.', 'the dead of another fight'],
  ])('%s has no speaker for its doer (%s)', (text) => {
    const last = agents(text).at(-1) ?? [];
    expect(last).not.toContain('ukraine');
    expect(last).not.toContain('israel');
    expect(last.some((actor) => actor.startsWith('source'))).toBe(false);
  });

  it.each([
    ['قُصفت مدينة خاركيف.', 'a passive'],
    ['سقط قتلى في مدينة غزة.', 'losses that nobody is said to have caused'],
    ['نفت حماس سقوط مدينة خان يونس.', 'a fall is not the deed of who speaks of it'],
  ])('%s stays open (%s)', (text) => {
    expect(agents(text)).toEqual([[]]);
  });
});

describe('what the sentence knows besides', () => {
  it.each([
    [
      'دان الرئيس اللبناني الغارات، مطالبا إسرائيل بوقف الهجمات.',
      'ceasefire-call "مطالبا" by lebanon-presidency to israel',
      'a circumstance is the act of the subject before',
    ],
    [
      'بعد سلسلة اتصالات مع فولوديمير زيلينسكي، دعا إيمانويل ماكرون إلى الهدوء.',
      'call "سلسلة اتصالات" by emmanuel-macron volodymyr-zelensky',
      'a fronted phrase has the subject of its clause',
    ],
    [
      'شن الجيش الأوكراني هجوما على خاركيف، تمكن خلاله من تحرير مدينة خيرسون.',
      'capture "تحرير" by ukraine-army at kherson',
      'a verb of managing has its subject further back',
    ],
    [
      'شن الحوثيون هجوما على مأرب، وصد الجيش اليمني الهجوم.',
      'attack "وصد الجيش اليمني الهجوم" by yemen-army to houthis at marib',
      'who is repelled is who attacked',
    ],
    [
      'أعلنت حركة طالبان مسؤوليتها عن الهجوم على القاعدة.',
      'attack "الهجوم" by taliban',
      'who claims it did it',
    ],
    [
      'قال الجيش الإسرائيلي إنه قضى على قيادي في حزب الله.',
      'losses "قضى على" by israel-army to hezbollah',
      'a pronoun on إن is the speaker',
    ],
    [
      'وأعلنت الأمم المتحدة الهدنة ثم انهارت.',
      'ceasefire-violation "انهارت"',
      'a truce breaks down by itself',
    ],
  ])('%s', (text, row) => {
    expect(tell(text).map((line) => line.split(';')[0])).toContain(row);
  });
});

describe('the parties of talks told in passing', () => {
  it.each([
    [
      'وفي اتصال هاتفي مساء أمس، أطلع بوتين الرئيس بشار الأسد على النتائج.',
      ['vladimir-putin', 'bashar-al-assad'],
      'a call before its clause',
    ],
    [
      'بحث بلينكن مع نتنياهو، في اتصال هاتفي، الوضع في غزة.',
      ['antony-blinken', 'benjamin-netanyahu'],
      'a call in brackets',
    ],
    [
      'زار أردوغان بغداد، حيث أجرى محادثات مع محمد شياع السوداني.',
      ['mohammed-shia-al-sudani', 'recep-tayyip-erdogan'],
      'the subject of a light verb',
    ],
    [
      'أعلن هاكان فيدان، في اتصال هاتفي مع سيرغي لافروف، استعداد تركيا للوساطة.',
      ['hakan-fidan', 'sergey-lavrov'],
      'whose clause the call stands in',
    ],
    [
      'نفى نيكول باشينيان إجراءه مفاوضات سرية مع إلهام علييف.',
      ['ilham-aliyev', 'nikol-pashinyan'],
      'the pronoun on the noun of a light verb',
    ],
    [
      'زار أردوغان بغداد، كما تحدث هاتفيا مع زيلينسكي.',
      ['recep-tayyip-erdogan', 'volodymyr-zelensky'],
      'a subject told before',
    ],
    [
      'التقى بلينكن نتنياهو في القدس، ثم اجتمع بالرئيس محمود عباس.',
      ['antony-blinken', 'mahmoud-abbas'],
      'the subject alone goes on, not whom he met',
    ],
    [
      'أُعلن ذلك غداة اتصال هاتفي جماعي ضم بوتين وماكرون.',
      ['vladimir-putin', 'emmanuel-macron'],
      'whom the call brings together',
    ],
    ['عقد في جنيف اجتماع بمشاركة لافروف وبلينكن.', ['sergey-lavrov', 'antony-blinken'], 'who takes part'],
    ['تلقى بوتين اتصالا هاتفيا من أردوغان.', ['vladimir-putin', 'recep-tayyip-erdogan'], 'who calls'],
  ])('%s (%s)', (text, parties) => {
    const talks = mentionsIn(text).filter(({ type }) => type === 'call' || type === 'meeting');
    expect([...(talks.at(-1)?.agents ?? [])].sort()).toEqual([...parties].sort());
  });

  it('are not those of the other side of a border', () => {
    const [row] = mentionsIn('أعلنت الحكومة السودانية موافقتها على فتح المعبر الحدودي مع تشاد.');
    expect(row?.agents).toEqual(['sudan-government']);
  });

  it('are nobody where the call only says what about', () => {
    expect(mentionsIn('وفي اتصال هاتفي، جرى بحث الوضع في غزة.').flatMap(({ agents }) => agents)).toEqual([]);
  });
});

describe('parties by the construction', () => {
  it.each([
    [
      'قال وليام روتو إن بول كاغامي أكد له، في اتصال هاتفي يوم الاثنين، دعم السلام.',
      'call',
      ['paul-kagame', 'william-ruto'],
      'to whom it was said',
    ],
    [
      'قال مصدر إن أنتوني بلينكن تحدث مع البرهان عبر الهاتف أمس.',
      'call',
      ['abdel-fattah-al-burhan', 'antony-blinken'],
      'by telephone',
    ],
    [
      'قالت أرمينيا إن القوات الأذربيجانية هي التي شنت هجوما على أغدام.',
      'attack',
      ['azerbaijan-army'],
      'a cleft sentence',
    ],
    ['من المقرر أن يصل وفد عسكري روسي إلى أنقرة الثلاثاء.', 'visit', ['russia'], 'a delegation'],
    ['كان أنطونيو غوتيريش يزور ليبيا.', 'visit', ['antonio-guterres'], 'a subject behind كان'],
    [
      'قال المتحدث إن رؤساء كينيا وجيبوتي يعتزمون زيارة الخرطوم.',
      'visit',
      ['djibouti-presidency', 'kenya-presidency'],
      'a place is no visitor',
    ],
    [
      'أجرى الرئيس التركي رجب طيب أردوغان، بحسب بيان لمكتبه، اتصالا هاتفيا بفلاديمير بوتين.',
      'call',
      ['recep-tayyip-erdogan', 'vladimir-putin'],
      'an aside on who tells it',
    ],
  ])('%s (%s)', (text, type, parties) => {
    expect(
      mentionsIn(text)
        .find((row) => row.type === type)
        ?.agents.toSorted(),
    ).toEqual(parties);
  });

  it('whom one will not talk to is whom one refuses', () => {
    expect(tell('قال حميدتي إنه يرفض الحوار مع البرهان.').join()).toContain('to abdel-fattah-al-burhan');
  });

  it('a name before أن and no pronoun back to it is no party of the call', () => {
    expect(
      mentionsIn('قال وليام روتو إن بول كاغامي أعلن، في اتصال هاتفي يوم الاثنين، دعم السلام.')[0]?.agents,
    ).not.toContain('william-ruto');
  });
});

describe('talks told of in passing', () => {
  const parties = (text: string) =>
    mentionsIn(text).flatMap(({ type, agents: who }) => (type === 'meeting' ? [who] : []));

  it('at whose end something is said are of those who say it', () => {
    expect(parties('أعلن آبي أحمد وأنطونيو غوتيريش الاتفاق في ختام محادثات في نيروبي استمرت يومين.')).toEqual(
      [['abiy-ahmed', 'antonio-guterres']],
    );
  });

  it('and called after a place are of nobody told', () => {
    expect(parties('أعلنت الأمم المتحدة في ختام محادثات السويد التوصل إلى اتفاق.')).toEqual([[]]);
  });
});

describe('who only speaks', () => {
  it('has not broken the truce that he says is broken', () => {
    expect(agents('أعلن لافروف أن وقف إطلاق النار في سوريا يتم انتهاكه يوميا.')).toEqual([[]]);
  });

  it('has not fired where another subject stands before the verb', () => {
    expect(agents('أكد لافروف أن "الجماعات الإرهابية المسلحة" تطلق النار على الجيش السوري في إدلب.')).toEqual(
      [[]],
    );
  });

  it('and a call made hours after an attack is no attack', () => {
    expect(tell('كانت الشرطة المصرية وجهت قبل ساعات من الهجوم الأخير نداء إلى السكان.').join()).not.toContain(
      'attack',
    );
  });

  it('is no word of time behind the verb of saying', () => {
    const [row] = mentionsIn('كانت السعودية قالت يوم الخميس إن الحوثيين هاجموا ناقلة.');
    expect(JSON.stringify(row)).not.toContain('yum');
  });
});
