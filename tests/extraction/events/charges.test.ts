// Who charges whom, and who denies: the one mistake that a chronology of claims must not make.
import { describe, expect, it } from 'vitest';
import { readDraft, mentionsIn } from './support.ts';

const told = (text: string) =>
  readDraft(text).mentions.map(({ type, actors, claims }) => {
    const inRole = (role: string) => actors.filter((actor) => actor.role === role).map(({ actor }) => actor);
    const voices = claims.map(
      ({ chain, stance, denies }) => `${chain.map(({ actor }) => actor).join('>')} ${denies ?? stance}`,
    );
    return { type, agents: inRole('agent'), targets: inRole('target'), voices };
  });

describe('a charge', () => {
  it('puts the deed on the word of who charges and on the account of who is charged', () => {
    expect(told('واتهمت إثيوبيا إريتريا بقصف بادمي.')).toEqual([
      { type: 'accusation', agents: ['ethiopia'], targets: ['eritrea'], voices: [] },
      { type: 'strike', agents: ['eritrea'], targets: [], voices: ['ethiopia asserts'] },
    ]);
  });

  it('by a participle is the speaker’s, and outside the reach of his denial', () => {
    const [denied, accusation, strike] = told(
      'نفى الجيش الكيني قصف المستشفى في مدينة كيسمايو، متهما المتمردين بقصف الأحياء السكنية.',
    );
    expect(denied).toMatchObject({
      type: 'strike',
      agents: ['kenya-army'],
      voices: ['kenya-army responsibility'],
    });
    expect(accusation).toMatchObject({
      type: 'accusation',
      agents: ['kenya-army'],
      targets: ['rebels'],
      voices: [],
    });
    expect(strike).toMatchObject({ type: 'strike', agents: ['rebels'], voices: ['kenya-army asserts'] });
  });

  it('told with a pronoun for the one who charges keeps its direction', () => {
    const [accusation, strike] = told('قالت أوكرانيا إنها تتهم روسيا بقصف كييف.');
    expect(accusation).toMatchObject({ agents: ['ukraine'], targets: ['russia'] });
    expect(strike).toMatchObject({ agents: ['russia'], voices: ['ukraine asserts'] });
  });
});

describe('a subject', () => {
  it.each([
    ['الجيش السوداني هاجم قوات الدعم السريع.', 'sudan-army', 'rapid-support-forces'],
    ['هاجم مقاتلو حماس إسرائيل.', 'hamas', 'israel'],
    ['قصفت روسيا كييف.', 'russia', 'ukraine'],
  ])('stands before its verb or behind it: %s', (text, agent, target) => {
    expect(told(text)[0]).toMatchObject({ agents: [agent], targets: [target] });
  });

  it('is not whoever condemns the deed', () => {
    expect(told('وأدانت السعودية القصف على رفح.')).toContainEqual({
      type: 'strike',
      agents: [],
      targets: [],
      voices: [],
    });
  });
});

describe('a denial that points back', () => {
  it('tells of the event again, denied, and leaves what was told as it was', () => {
    const [told1, denied] = told('وأعلن الحوثيون السيطرة على مديرية رحبة. ونفت الحكومة اليمنية ذلك.');
    expect(told1).toMatchObject({ type: 'capture', agents: ['houthis'], voices: ['houthis asserts'] });
    expect(denied).toMatchObject({
      type: 'capture',
      agents: ['houthis'],
      voices: [expect.stringContaining('occurrence')],
    });
  });
});

describe('who charges is not told', () => {
  const speakersOf = (text: string) =>
    readDraft(text).mentions.flatMap(({ claims }) =>
      claims.flatMap(({ chain }) => chain.map(({ actor }) => actor)),
    );

  it('where the one name before ب, an adjective with it, is the accused', () => {
    expect(speakersOf('واتهمت حركة حماس الفلسطينية بقصف مدينة سديروت.')).not.toContain('hamas');
  });

  it('where an adverb stands between: "واتهمت X كذلك بقصف"', () => {
    expect(speakersOf('واتهمت حماس كذلك بقصف مدينة سديروت.')).not.toContain('hamas');
  });

  it('by a participle for those who are charged: "المتهمين بقصف"', () => {
    expect(speakersOf('اعتقلت روسيا المتهمين بقصف مدينة بيلغورود.')).toEqual([]);
  });
});

describe('an accusation as a noun', () => {
  it.each([
    ['وجاء ذلك بعد اتهامات روسيا لأوكرانيا بتنفيذ هجوم على مدينة كورسك.', 'of whom it is, and against whom'],
    ['ووجهت روسيا إلى أوكرانيا اتهامات بتنفيذ هجوم على مدينة كورسك.', 'levelled'],
    ['وأشار إلى الاتهامات التي وجهتها روسيا لأوكرانيا بتنفيذ هجوم على مدينة كورسك.', 'in a relative clause'],
  ])('%s (%s)', (text) => {
    const attack = mentionsIn(text).find(({ type }) => type === 'attack');
    expect([attack?.agents.join(), attack?.claims.at(-1)]).toEqual(['ukraine', 'russia: asserts']);
  });

  it('tells nothing of who did it where it is told of nobody', () => {
    const attack = mentionsIn('وسط اتهامات متواصلة بتنفيذ هجوم على مدينة كورسك.').find(
      ({ type }) => type === 'attack',
    );
    expect(attack?.claims).toEqual([]);
  });

  it('leaves what is denied to the denial', () => {
    const row = mentionsIn('نفت أوكرانيا اتهامات روسيا لها بقصف مدينة كورسك.').at(-1);
    expect(row?.claims.join()).toMatch(/^ukraine: denies/);
  });
});

describe('an accusation that is no object of its verb', () => {
  it.each([
    'وجهت إثيوبيا ضربات إلى إريتريا بعد اتهامات سودانية بقصف ناقلة.',
    'وجهت إثيوبيا انتقادات إلى إريتريا بعد اتهامات لها بشن هجوم.',
  ])('is not of its subject: %s', (text) => {
    const rows = mentionsIn(text);
    expect(rows.some(({ type }) => type === 'accusation')).toBe(false);
    expect(rows.at(-1)).toMatchObject({ agents: [], claims: [] });
  });
});

describe('whom an accusation is levelled at', () => {
  it.each([
    ['ووجهت روسيا إلى أوكرانيا تهمة قصف المحطة.', 'asserts', 'russia'],
    ['جددت روسيا اتهاماتها لأوكرانيا بقصف المحطة.', 'asserts', 'russia'],
    ['وتأتي الاتهامات التي وجهتها روسيا لأوكرانيا بقصف المحطة.', 'asserts', 'russia'],
    ['نفت أوكرانيا الاتهامات التي وجهتها روسيا لأوكرانيا بقصف المحطة.', 'denies', 'ukraine'],
  ])('is who did it: %s', (text, stance, source) => {
    const strike = mentionsIn(text).find(({ type }) => type === 'strike');
    expect(strike?.agents).toEqual(['ukraine']);
    expect(strike?.claims.at(-1)).toContain(`${source}: ${stance}`);
  });
});

describe('who accuses or welcomes', () => {
  it('tells what came of it too', () => {
    const rows = mentionsIn('اتهمت أوكرانيا روسيا بقصف مدينة خاركيف، مما أسفر عن مقتل 20 مدنيا.');
    expect(rows.at(-1)).toMatchObject({ type: 'losses', claims: ['ukraine: asserts'] });
  });

  it('is no adjective of a phrase before the comma', () => {
    const rows = mentionsIn('وفي مقابل التفاؤل الروسي، اتهم مسؤول محلي أوكرانيا بقصف مدينة كورسك.');
    expect(rows.at(-1)?.claims.join()).not.toContain('russia:');
  });

  it('is whom words describe where nobody is named', () => {
    const rows = mentionsIn('لكن محافظ المدينة اتهم أوكرانيا بقصف المحطة.');
    expect(rows.at(-1)).toMatchObject({ agents: ['ukraine'], claims: ['source-mahafz-al-madina: asserts'] });
  });

  it('is all who do it together', () => {
    const rows = mentionsIn('ورحبت روسيا وتركيا بتوقيع الاتفاق في جنيف.');
    expect(rows.at(-1)?.claims).toEqual(['russia: asserts', 'turkey: asserts']);
  });

  it('is not whom he calls on', () => {
    const rows = mentionsIn('دعا غوتيريش أوكرانيا إلى وقف القتال، معربا عن قلقه على المدنيين.');
    expect(rows.find(({ type }) => type === 'concern')?.agents).toEqual(['antonio-guterres']);
  });
});
