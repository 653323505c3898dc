// Where something took place that its own sentence leaves open: what was told before supplies it, or nothing does.
import { describe, expect, it } from 'vitest';
import { mentionsIn, readDraft } from './support.ts';

/** `places('…')` → `['strike: kharkiv']`, one row a mention. */
const places = (text: string): string[] =>
  mentionsIn(text).map((row) => `${row.type}: ${row.places.join(' ')}`.trim());

describe('losses', () => {
  it.each([
    ['قصفت الطائرات مدينة حمص، مما أدى إلى مقتل خمسة مدنيين.', 'losses: homs', 'are where their cause was'],
    ['هاجم مسلحون مدينة سرت. وقُتل فيها ثلاثة جنود.', 'losses: sirte', 'are where "in it" points to'],
  ])('%s (%s)', (text, row) => {
    expect(places(text)).toContain(row);
  });

  it('of another story have no place of this one', () => {
    const text = 'قصفت الطائرات مدينة حمص، فيما قُتل خمسة جنود خلال كمين.';
    expect(places(text)).toContain('losses:');
  });
});

describe('"there"', () => {
  it('is the place last told, and nothing ahead of its noun', () => {
    expect(places('هاجم مسلحون مدينة سرت. وقال الجيش الليبي إن قواته لم تشارك في القتال هناك.')).toEqual([
      'attack: sirte',
      'clash: sirte',
    ]);
    expect(places('هاجم مسلحون مدينة سرت. وقال الجيش إنه قصف هناك عدة مواقع.').at(-1)).toBe('strike:');
  });
});

describe('a definite deed or thing', () => {
  it('is the one told before', () => {
    expect(places('قصفت الطائرات مستشفى في مدينة إدلب. ونفى الجيش قصف المستشفى.').at(-1)).toBe(
      'strike: idlib',
    );
    expect(places('شن المسلحون هجوما على مدينة تعز. وهو الهجوم الذي صده الجيش.').at(-1)).toBe('attack: taiz');
  });

  it('with words of its own for where is not', () => {
    expect(places('قصفت الطائرات مدينة إدلب. وتواصل القصف على قرى مجاورة.').at(-1)).toBe('strike:');
  });
});

describe('talks', () => {
  it('that are definite sit where the article has told them to sit', () => {
    expect(places('عقدت في جنيف محادثات بين الوفدين. وانتهت المحادثات دون نتيجة.').at(-1)).toBe(
      'meeting: geneva',
    );
  });

  it('sit nowhere for sure where the article knows two seats', () => {
    const text = 'عقدت في جنيف محادثات بين الوفدين. وعقدت جولة محادثات في أستانا. وستستأنف المحادثات قريبا.';
    expect(places(text).at(-1)).toBe('meeting:');
  });

  it('are agreed upon where they met, and asked for where they are to be', () => {
    expect(places('اجتمع الوفدان في جنيف واتفقا على تبادل القوائم.').at(-1)).toBe('agreement: geneva');
    expect(places('وافقت الحكومة على المشاركة في مفاوضات في جنيف دعا المبعوث إلى عقدها.').at(-1)).toBe(
      'invitation: geneva',
    );
  });
});

describe('a site with a name of its own', () => {
  it('is not the place told before', () => {
    const taken = 'سيطرت قوات الدعم السريع على مدينة سنجة.';
    expect(places(`${taken} وتمت السيطرة على قاعدة العند الجوية.`).at(-1)).toBe('capture:');
    expect(places(`${taken} وتمت السيطرة على القاعدة الجوية.`).at(-1)).toBe('capture: singa');
    expect(places(`${taken} وتمت السيطرة على بوابة المدينة الشرقية.`).at(-1)).toBe('capture: singa');
  });
});

describe('the theatre of a war', () => {
  const region =
    'سيطرت القوات على قرية في إقليم دارفور. ونزح السكان من إقليم دارفور. ووصلت المساعدات إلى دارفور.';

  it('is where fights are that name no place, by the words that named it last', () => {
    const text = `${region} والمعارك تدور على جميع الجبهات.`;
    const last = readDraft(text).mentions.at(-1);
    expect(last?.type).toBe('clash');
    expect(last?.places.map(({ place }) => place)).toEqual(['darfur']);
    expect(last?.places.map(({ span }) => text.slice(span.start, span.end))).toEqual(['دارفور']);
  });

  it('is where one goes who goes to "the war zone"', () => {
    expect(places(`${region} وزار الوزير الفرنسي منطقة الحرب.`).at(-1)).toBe('visit: darfur');
  });

  it.each([
    ['سيطرت القوات على مدينة سرت. والمعارك تدور على جميع الجبهات.', 'a place named once'],
    [
      'سيطرت القوات على مدينة سرت. وقصفت مدينة درنة. ودخلت مدينة سرت ومدينة درنة. واندلعت معارك.',
      'two places',
    ],
    [
      'عقدت في جنيف محادثات. وغادر الوفد جنيف. وعاد إلى جنيف. واندلعت معارك.',
      'a place where nobody is told to fight',
    ],
    [`${region} واندلعت معارك في قرى حدودية.`, 'words of its own'],
    [`${region} ودعا الأمين العام إلى ضبط النفس.`, 'words, which have no place'],
  ])('%s has none (%s)', (text) => {
    expect(places(text).at(-1)).toMatch(/:$/);
  });

  it('of a whole war is a region, no town', () => {
    const town = 'سيطرت القوات على مدينة باخموت. ودخلت مدينة باخموت. وقصفت مدينة باخموت.';
    expect(places(`${town} واندلعت الحرب في شباط.`).at(-1)).toBe('clash:');
    expect(places(`${town} والمعارك مستمرة.`).at(-1)).toBe('clash: bakhmut');
  });
});
