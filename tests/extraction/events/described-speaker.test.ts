// Speakers that only their words describe: where the description ends, who speaks through it, whose side it is on.
import { describe, expect, it } from 'vitest';
import { readDraft } from './support.ts';

/** Who says so, in the words of the text, of the last claim. */
const speakers = (text: string) =>
  readDraft(text).mentions.map(({ claims }) => {
    const said = claims[0]?.chain.at(-1);
    return said ? text.slice(said.span.start, said.span.end) : null;
  });
const sides = (text: string) => {
  const { mentions, names } = readDraft(text);
  const side = new Map(names.actors.map((actor) => [actor.id, actor.side]));
  return mentions.map(({ claims }) => side.get(claims[0]?.chain.at(-1)?.actor ?? '') ?? null);
};

describe('a description', () => {
  it.each([
    ['قال شهود عيان إن القوات الروسية قصفت مدينة خاركيف.', 'شهود عيان', 'right behind its verb'],
    [
      'قصفت القوات الروسية مدينة خاركيف، حسب مدير المستشفى ليرتفع بذلك عدد المصابين.',
      'مدير المستشفى',
      'up to what comes of it',
    ],
    [
      'وقال مزارعون إن القوات الروسية قصفت مدينة خاركيف.',
      'مزارعون',
      'by a noun that no list has, a clause behind it',
    ],
    ['قالت نقابة عمال الموانئ إن القوات الروسية قصفت مدينة أوديسا.', 'نقابة عمال الموانئ', 'of a body'],
    ['قال خمسة دبلوماسيين إن القوات الروسية قصفت مدينة خاركيف.', 'دبلوماسيين', 'by number'],
    ['قال ثلاثة من سكان البلدة إن القوات الروسية قصفت مدينة خاركيف.', 'سكان البلدة', 'as so many of them'],
    [
      'نفى مصدر عسكري ما نشرته قناة محلية عن قصف القوات الروسية مدينة خاركيف.',
      'مصدر عسكري',
      'up to what is said',
    ],
    [
      'قال الأطباء العاملون هناك إن القوات الروسية قصفت مدينة خاركيف.',
      'الأطباء العاملون',
      'with what they are',
    ],
    ['قال سكان لوكالة رويترز إن القوات الروسية قصفت مدينة خاركيف.', 'سكان', 'without whom they told it'],
    ['وأوضح قائد لواء هناك أن القوات الروسية قصفت مدينة خاركيف.', 'قائد لواء', 'without where he is'],
    ['وكان مسعفون قد قالوا إن القوات الروسية قصفت مدينة خاركيف.', 'مسعفون', 'before its verb'],
    [
      'أعلنت «الفرقة البحرية الثالثة» أن القوات الروسية قصفت مدينة خاركيف.',
      'الفرقة البحرية الثالثة',
      'in quotation marks',
    ],
    [
      'قال رئيس الإدارة المدنية للمدينة ماكسيم تاراسوف إن القوات الروسية قصفت مدينة خاركيف.',
      'ماكسيم تاراسوف',
      'that ends in the name of a person',
    ],
  ])('%s → %s (%s)', (text, words) => {
    expect(speakers(text)[0]).toContain(words);
  });

  it('is no verb: "بيان جاء فيه إن"', () => {
    expect(speakers('وأرفقتها ببيان نعي جاء فيه إن القوات الروسية قصفت مدينة خاركيف.')).not.toContain('جاء');
  });

  it('is repeated by one definite word', () => {
    const text = 'قال مسعفون محليون إن روسيا قصفت مدينة خاركيف. وأكد المسعفون أن روسيا قصفت مدينة أوديسا.';
    const [first, second] = readDraft(text).mentions.map(({ claims }) => claims[0]?.chain.at(-1)?.actor);
    expect(first).toBeDefined();
    expect(second).toBe(first);
  });

  it.each([
    [
      'قال مسؤول في الجيش السوداني إن قوات الدعم السريع قصفت مدينة سنجة.',
      'sudan',
      'an official is on the side of his body',
    ],
  ])('%s → %s (%s)', (text, side) => {
    expect(sides(text)[0]).toContain(side);
  });

  it('of witnesses is of nobody’s side, whatever nation is named beside them', () => {
    const [side] = sides('قال شهود عيان في روسيا إن أوكرانيا قصفت مدينة بيلغورود.');
    expect(side).not.toBe('russia');
  });
});

describe('no speaker', () => {
  it.each([
    ['وقال لاحقا إن القوات الروسية قصفت مدينة خاركيف.', 'an adverb'],
    ['وتسير المعركة وفق خطة مدروسة بعدما قصفت القوات الروسية مدينة خاركيف.', 'a plan'],
  ])('%s (%s)', (text) => {
    expect(speakers(text).filter(Boolean)).toEqual([]);
  });
});

describe('whose side an official is on', () => {
  const town =
    'في مدينة غزني. قتل جندي في مدينة قندوز. وأغلقت مدارس في مدينة هرات. وأعلنت أفغانستان الحداد. ';
  it.each([
    ['وقال حاكم الولاية إن طالبان هاجمت نقطة تفتيش.', 'afghanistan', 'who governs a part of the state'],
    ['وقال مسؤول في الشرطة إن طالبان هاجمت نقطة تفتيش.', 'afghanistan', 'by a body of the state'],
  ])('%s', (text, side) => {
    expect(sides(town + text).at(-1)).toBe(side);
  });

  it.each([
    ['وقال محافظ مدينة هرات إن طالبان هاجمت نقطة تفتيش.', 'of a place of the state'],
    ['وقال محافظ إن طالبان هاجمت نقطة تفتيش.', 'of a place that is not told'],
  ])('%s → the state (%s)', (text) => {
    expect(sides(town + text).at(-1)).toBe('afghanistan');
  });

  it.each([
    ['وقال حاكم منطقة بريانسك إن طالبان هاجمت نقطة تفتيش.', 'of a place elsewhere'],
    ['وقال حاكم منطقة بلبلستان إن طالبان هاجمت نقطة تفتيش.', 'of a place that nobody knows'],
    ['وقال حاكم المصرف المركزي إن طالبان هاجمت نقطة تفتيش.', 'of a bank'],
    ['وقال مسؤول محلي في بيلغورود إن طالبان هاجمت نقطة تفتيش.', 'in a town elsewhere'],
  ])('%s → not the state told of (%s)', (text) => {
    expect(sides(town + text).at(-1)).not.toBe('afghanistan');
  });

  it('but a witness is on none', () => {
    expect(sides(`${town}وقال شاهد من الولاية إن طالبان هاجمت نقطة تفتيش.`).at(-1)).toMatch(/^source-/);
  });

  it('and a party is not of the state beside its name', () => {
    expect(
      sides('قال متحدث باسم الحزب الوطني التقدمي الإيراني إن الطائرات قصفت مدينة أربيل.').at(-1),
    ).not.toBe('iran');
  });

  it('who belongs to somebody is his', () => {
    expect(sides('قالت وزارة الصحة التابعة لحماس إن إسرائيل قصفت مدينة رفح.').at(-1)).toBe('hamas');
  });
});

describe('who speaks together', () => {
  const all = (text: string) =>
    readDraft(text).mentions.map(({ claims }) =>
      claims.map(({ chain }) => {
        const { span } = chain.at(-1) ?? { span: { start: 0, end: 0 } };
        return text.slice(span.start, span.end);
      }),
    );

  it.each([
    ['قال سكان ومصدر طبي إن القوات الروسية قصفت مدينة خاركيف.', ['سكان', 'مصدر طبي'], 'behind the verb'],
    [
      'لكن مسؤولا في مستشفى ومصدرا إغاثيا قالا إن القوات الروسية قصفت مدينة خاركيف.',
      ['مسؤولا في مستشفى'],
      'before it the first',
    ],
    [
      'قال وزير الدفاع والداخلية إن القوات الروسية قصفت مدينة خاركيف.',
      ['وزير الدفاع والداخلية'],
      'one man with two offices',
    ],
  ])('%s (%3$s)', (text, expected) => {
    expect(all(text)).toEqual([expected]);
  });
});

describe('a subject in the accusative', () => {
  it.each([
    ['غير أن مصدرا ميدانيا نفى أن تكون القوات الروسية قد قصفت مدينة خاركيف.', 'مصدرا ميدانيا', 'behind أن'],
    ['لكن متحدثا عسكريا قال إن القوات الروسية قصفت مدينة خاركيف.', 'متحدثا عسكريا', 'behind لكن'],
  ])('%s (%3$s)', (text, speaker) => {
    expect(speakers(text)).toEqual([speaker]);
  });

  it('is none where it is the object', () => {
    expect(speakers('أصدرت روسيا تقريرا قالت فيه إن أوكرانيا قصفت مدينة كورسك.')).toEqual(['روسيا']);
  });
});

describe('a source within a body', () => {
  it.each([
    ['قال مصدر في القيادة العامة التابعة لحماس إن إسرائيل قصفت مدينة رفح.', 'hamas', 'of whose it is'],
    ['قال مصدر في القوات الموالية لبوتين إن أوكرانيا قصفت مدينة كورسك.', 'russia', 'of whom it is loyal to'],
  ])('%s → the side %s (%s)', (text, side) => {
    expect(sides(text)).toEqual([side]);
  });
});

describe('a definite noun behind a definite description', () => {
  it.each([
    ['رفض أعضاء المجلس الهدنة التي أعلنتها روسيا.', 'أعضاء المجلس'],
    ['رفض سكان المدينة القدامى الهدنة التي أعلنتها روسيا.', 'سكان المدينة القدامى'],
    ['رفض السكان المحليون الهدنة التي أعلنتها روسيا.', 'السكان المحليون'],
  ])('is what they do something to, unless it is their adjective: %s', (text, words) => {
    expect(readDraft(text).names.actors.map(({ label }) => label.ar)).toContain(words);
  });
});

describe('an agency behind those who speak', () => {
  it.each([
    ['أبلغ سكان وكالة الأناضول أن غارة استهدفت السوق في مدينة رفح.', 'سكان'],
    ['وأفاد شهود عيان وكالة الأناضول بأن إسرائيل قصفت مدينة رفح.', 'شهود عيان'],
  ])('is whom they told: %s', (text, words) => {
    expect(readDraft(text).names.actors.map(({ label }) => label.ar)).toContain(words);
  });

  it('is theirs where they serve it', () => {
    const labels = readDraft('قال مراسل وكالة الأناضول إن إسرائيل قصفت مدينة رفح.').names.actors;
    expect(labels.map(({ label }) => label.ar)).not.toContain('مراسل');
  });
});
