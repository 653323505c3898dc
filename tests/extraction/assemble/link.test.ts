// Mentions into events: what joins them, what keeps them apart, and why it says so.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Mention, Quantity, Role } from '../../../src/domain/corpus-schema.ts';
import { UNDATED } from '../../../src/domain/site-data.ts';
import { conflict } from '../../../src/extraction/assemble/link-conflict.ts';
import { explain, weigh } from '../../../src/extraction/assemble/link-evidence.ts';
import type { LinkInput } from '../../../src/extraction/assemble/link-input.ts';
import type { Ids } from '../../../src/extraction/assemble/sets.ts';
import { linkMentions } from '../../../src/extraction/assemble/link.ts';
import { day, makeLinkInput, makeMention } from './support.ts';

const SPAN = { start: 0, end: 4 };
/** Places that no word of the text makes areas. */
const at = (...places: string[]) => places.map((place) => ({ place, span: SPAN }));
/** Actors named by a word of the clause: `by('israel', 'iran:target')`. */
const by = (...actors: string[]) =>
  actors.map((actor) => {
    const [id = actor, role = 'agent'] = actor.split(':');
    return { actor: id, role: role as Role, span: SPAN };
  });
const on = (start: string | null, end: string | null = start, stated = true) => ({
  ...day(start, end, stated),
  basis: 'explicit' as const,
  expression: null,
  steps: [],
});
const NO_DAY = { ...UNDATED, basis: 'none' as const, expression: null, steps: [] };
const count = (kind: Quantity['kind'], low: number): Quantity => ({
  kind,
  of: 'شخصا',
  low,
  high: low,
  approx: false,
  whose: null,
  countedBy: null,
  cumulative: false,
  span: SPAN,
});
type Parts = Parameters<typeof makeMention>[0];
/** A mention whose text begins at `from` of its article. */
const told = (words: string, parts: Partial<Mention> = {}, from = 0) => {
  const first = from + (words.split(' ')[0]?.length ?? 0);
  return makeMention({
    passage: { start: from, end: from + words.length, exact: words, prefix: '', suffix: '' },
    trigger: { start: from, end: first },
    ...parts,
  });
};
const input = (parts: Parts) => makeLinkInput(makeMention(parts));
/** Two mentions whose wording differs, in two articles. */
const two = (a: Partial<Mention>, b: Partial<Mention>) =>
  [
    input({ words: 'قصفت طائرات حربية الحي', ...a }),
    input({ words: 'طال القصف سوقا قديمة', article: 'b', ...b }),
  ] as const;
const names = ({ numbering }: LinkInput, ids: Ids) => ids.map(numbering.nameOf);
const joined = (inputs: readonly LinkInput[]) => {
  const clusters = linkMentions(inputs);
  return clusters.length === 1 ? (clusters[0]?.reasons[0]?.rule ?? '') : null;
};
const joinedBy = (inputs: readonly LinkInput[]) => linkMentions(inputs)[0]?.reasons[0]?.params ?? {};

describe('two mentions of two articles are one event', () => {
  it('on the same day at the same place', () => {
    const inputs = two({ places: at('rafah') }, { places: at('rafah') });
    expect(joined(inputs)).toBe('link.agrees');
    expect(joinedBy(inputs)).toMatchObject({ day: '2024-05-10', place: 'rafah' });
  });

  it('with the same words', () => {
    const words = 'قصفت طائرات حربية سوقا قديمة في الحي';
    const inputs = [input({ words }), input({ words, article: 'b' })];
    expect(joined(inputs)).toBe('link.same-words');
    const [first, second] = inputs.map(({ mention }) => mention.id);
    expect(joinedBy(inputs)).toEqual({
      words: 'قصفت',
      percent: '100',
      mention: first,
      with: second,
      type: '',
    });
  });

  it('of kindred types, with the share of words that both have', () => {
    const words = 'قصفت طائرات حربية سوقا قديمة في الحي الشرقي ظهر أمس';
    const [a, b] = [
      input({ words }),
      input({ words: words.replace('الشرقي ظهر أمس', 'الغربي'), type: 'attack', article: 'b' }),
    ];
    if (!a || !b) throw new Error('no inputs');
    const { params } = explain(a, b);
    expect(params).toHaveProperty('kin');
    expect(params).not.toHaveProperty('type');
    expect(Number(params['share'] ?? params['percent'])).toBeGreaterThan(0);
  });

  it('of the same two people on a day', () => {
    const call = { type: 'call' as const, actors: by('fidan', 'abdelatty') };
    expect(joinedBy(two(call, call))).toMatchObject({ actors: 'abdelatty fidan' });
  });

  it('with the same number of losses of one side', () => {
    const losses = {
      type: 'losses' as const,
      actors: by('houthis:target'),
      quantities: [count('killed', 12)],
    };
    expect(joinedBy(two(losses, losses))).toMatchObject({ number: '12' });
  });

  it('as planned in one and held in the other', () => {
    const talks = { type: 'meeting' as const, places: at('doha'), actors: by('egypt', 'qatar') };
    const planned = { ...talks, modality: 'planned' as const, date: on('2024-05-09', null, false) };
    expect(joined(two(planned, { ...talks, date: on('2024-05-10') }))).toBe('link.agrees');
  });

  it('of talks that sources put on neighbouring days', () => {
    const talks = { type: 'meeting' as const, places: at('doha'), actors: by('egypt', 'qatar') };
    expect(joined(two({ ...talks, date: on('2024-05-10') }, { ...talks, date: on('2024-05-09') }))).toBe(
      'link.agrees',
    );
  });

  it('as a truce told later, after its place or its broker', () => {
    const truce = { type: 'ceasefire-agreement' as const, actors: by('sudan-army', 'rsf') };
    const made = { ...truce, places: at('jeddah'), date: on('2024-05-01') };
    const words = 'هدنة جدة التي وقعها الطرفان';
    const later = input({
      ...truce,
      words,
      article: 'b',
      places: [{ place: 'jeddah', span: { start: 5, end: 8 } }],
      date: on(null, '2024-05-20', false),
    });
    expect(names(later, later.namesake)).toEqual(['jeddah']);
    expect(joined([input({ words: 'توصل الجيش وخصومه إلى هدنة', ...made }), later])).toBe('link.agrees');
  });

  it('of a war that both date from its first day', () => {
    const war = { type: 'clash' as const, modality: 'ongoing' as const, actors: by('sudan-army', 'rsf') };
    expect(
      joined(two({ ...war, date: on('2024-04-15', null) }, { ...war, date: on('2024-04-15', null) })),
    ).toBe('link.agrees');
  });
});

describe('two mentions of two articles are two events', () => {
  const place = { places: at('rafah') };
  it.each([
    ['of another type', two(place, { ...place, type: 'capture' })],
    ['on other stated days', two({ ...place, date: on('2024-05-10') }, { ...place, date: on('2024-05-09') })],
    [
      'days apart though inferred',
      two(
        { ...place, date: on('2024-05-10', '2024-05-10', false) },
        { ...place, date: on('2024-05-06', '2024-05-06', false) },
      ),
    ],
    ['at other places', two(place, { places: at('jabalia') })],
    [
      'by other sides',
      two({ ...place, actors: by('israel'), places: [] }, { ...place, actors: by('iran'), places: [] }),
    ],
    ['on other targets', two({ actors: by('iran', 'israel:target') }, { actors: by('iran', 'iraq:target') })],
    ['with only the day in common', two({}, {})],
    ['of one side on one day, with nothing else', two({ actors: by('israel') }, { actors: by('israel') })],
    [
      'one called for, the other done',
      two(
        { type: 'exchange', modality: 'called-for', actors: by('a', 'b') },
        { type: 'exchange', actors: by('a', 'b') },
      ),
    ],
    [
      'of one minister with two others',
      two(
        { type: 'meeting', actors: by('blinken', 'herzog') },
        { type: 'meeting', actors: by('blinken', 'abbas') },
      ),
    ],
    [
      'of a war and of the fighting of a day',
      two(
        { type: 'clash', places: at('khartoum'), date: on('2024-04-15', null), modality: 'ongoing' },
        { type: 'clash', places: at('khartoum'), date: on('2024-05-10') },
      ),
    ],
    [
      'where one gives no day: nothing tells that they are of one war',
      two({ ...place, actors: by('israel') }, { ...place, actors: by('israel'), date: NO_DAY }),
    ],
  ])('%s', (_why, [a, b]) => {
    expect(joined([a, b])).toBeNull();
  });

  it('where the numbers of losses exclude each other, but the dead are not the wounded', () => {
    const losses = (quantity: Quantity): Partial<Mention> => ({
      type: 'losses',
      ...place,
      quantities: [quantity],
    });
    expect(joined(two(losses(count('killed', 12)), losses(count('killed', 40))))).toBeNull();
    expect(joined(two(losses(count('killed', 12)), losses(count('wounded', 40))))).toBe('link.agrees');
  });

  it('where one side counts the arms it destroyed and the other its dead', () => {
    const byWhom = (by: string, quantity: Quantity): Partial<Mention> => ({
      type: 'losses',
      ...place,
      claims: [
        {
          chain: [{ actor: by, span: { start: 0, end: 4 } }],
          stance: 'asserts',
          denies: null,
          form: 'paraphrased',
        },
      ],
      quantities: [quantity],
    });
    expect(
      joined(two(byWhom('hamas', count('destroyed', 4)), byWhom('israel', count('killed', 2)))),
    ).toBeNull();
    expect(joined(two(byWhom('hamas', count('killed', 2)), byWhom('israel', count('killed', 2))))).toBe(
      'link.agrees',
    );
  });

  it('unless a passage is copied, dated or not', () => {
    const words = 'قصفت طائرات حربية سوقا قديمة في الحي';
    expect(joined([input({ words }), input({ words, article: 'b', date: NO_DAY })])).toBe('link.same-words');
  });

  it('where one voice takes two stands', () => {
    const stand = { type: 'refusal' as const, actors: by('egypt', 'israel:target') };
    expect(joined(two(stand, stand))).toBeNull();
  });
});

describe('in an article', () => {
  const strike = makeLinkInput(told('قصفت طائرات حربية الحي', { places: at('rafah') }));
  const reference = (words: string, parts: Partial<Mention> = {}, from = 100) =>
    makeLinkInput(told(words, { date: on('2024-05-10', '2024-05-10', false), ...parts }, from), 'told');
  const denies = (actor: string): Mention['claims'] => [
    { chain: [{ actor, span: SPAN }], stance: 'denies', denies: 'occurrence', form: 'paraphrased' },
  ];

  it('a noun with the article means the last that fits', () => {
    const elsewhere = makeLinkInput(told('قصفت الميناء', { places: at('jabalia') }, 50));
    const clusters = linkMentions([strike, elsewhere, reference('القصف أصاب سوقا')]);
    expect(clusters.map(({ members }) => members.length)).toEqual([1, 2]);
    const [before, after] = clusters[1]?.members.map(({ mention }) => mention.id) ?? [];
    expect(clusters[1]?.reasons).toEqual([
      { rule: 'link.reference', params: { words: 'القصف', mention: after, with: before } },
    ]);
  });

  it('"the attack" can be a strike, "the shelling" no attack', () => {
    expect(joined([strike, reference('الهجوم أوقع قتلى', { type: 'attack' })])).toBe('link.reference');
    const attack = makeLinkInput(told('هاجم مسلحون الحي', { type: 'attack' }));
    expect(joined([attack, reference('القصف أوقع قتلى')])).toBeNull();
  });

  it('a noun does not mean what lies elsewhere, or far back', () => {
    expect(joined([strike, reference('القصف طال الميناء', { places: at('jabalia') })])).toBeNull();
    // Far back it is one by the story of its article, and not as what was told last.
    expect(joined([strike, reference('القصف أصاب سوقا', {}, 5000)])).toBe('link.agrees');
  });

  it('"القتلى" and "السيطرة" take the article without pointing back', () => {
    const losses = makeLinkInput(told('قتل ثلاثة', { type: 'losses' }));
    expect(joined([losses, reference('القتلى كثيرون', { type: 'losses' })])).toBeNull();
    const capture = makeLinkInput(told('دخل الجيش البلدة', { type: 'capture' }));
    expect(joined([capture, reference('السيطرة على التلة', { type: 'capture' })])).toBeNull();
  });

  it('a denial answers what was told, not the denier’s own word, and no habit', () => {
    const denial = (words: string, from = 200) =>
      makeLinkInput(
        told(words, { claims: denies('israel'), date: on('2024-05-10', '2024-05-10', false) }, from),
      );
    expect(joined([strike, denial('قصف السوق')])).toBe('link.reference');
    const own = makeLinkInput(
      told('قصفت الموقع', {
        claims: [
          { chain: [{ actor: 'israel', span: SPAN }], stance: 'asserts', denies: null, form: 'paraphrased' },
        ],
      }),
    );
    expect(joined([own, denial('قصف السوق')])).toBeNull();
    const habit = makeLinkInput(
      told(
        'لا يستهدف المدنيين',
        {
          claims: denies('israel'),
          trigger: { start: 203, end: 209 },
          date: on('2024-05-10', '2024-05-10', false),
        },
        200,
      ),
    );
    expect(joined([strike, habit])).toBeNull();
  });

  it('a bare truce is the one that the article tells of', () => {
    const truce = (words: string, parts: Partial<Mention>, from: number) =>
      makeLinkInput(
        told(words, { type: 'ceasefire-agreement', date: on('2024-05-10', null, false), ...parts }, from),
      );
    const full = truce('هدنة بين الجيش وخصومه', { actors: by('sudan-army', 'rsf') }, 0);
    expect(joined([full, truce('هدنة قد تعلن الليلة', {}, 300)])).toBe('link.reference');
    const strikes = [strike, makeLinkInput(told('قصف آخر', {}, 300))];
    expect(joined(strikes)).toBeNull();
  });

  it('what one clause tells side by side is two events, the losses of one sentence are one', () => {
    const words = 'قصف جوي على الحي وقصف مدفعي عليه';
    const part = (start: number) =>
      makeLinkInput(makeMention({ words, places: at('rafah'), trigger: { start, end: start + 3 } }));
    expect(joined([part(0), part(words.indexOf('وقصف'))])).toBeNull();
    expect(joined([part(0), part(words.indexOf('على'))])).toBe('link.one-clause');
    const losses = 'قتل ثلاثة، وأصيب خمسة';
    const toll = (start: number, kind: Quantity['kind'], low: number) =>
      makeLinkInput(
        makeMention({
          words: losses,
          type: 'losses',
          trigger: { start, end: start + 3 },
          quantities: [count(kind, low)],
        }),
      );
    expect(joined([toll(0, 'killed', 3), toll(losses.indexOf('أصيب'), 'wounded', 5)])).toBe('link.agrees');
  });
});

describe('an area', () => {
  const text = 'قصفت شمال العراق';
  const north = input({ words: text, places: [{ place: 'iraq', span: { start: 10, end: 16 } }] });
  it('is a state or region, and what a word before the name makes one', () => {
    expect([names(north, north.points), names(north, north.areas)]).toEqual([[], ['iraq']]);
    const city = input({
      words: 'قصفت شمال غرب أربيل',
      places: [{ place: 'erbil', span: { start: 14, end: 19 } }],
    });
    expect(names(city, city.areas)).toEqual(['erbil']);
    const town = input({
      words: 'قصفت مدينة أربيل',
      places: [{ place: 'erbil', span: { start: 11, end: 16 } }],
    });
    expect(names(town, town.points)).toEqual(['erbil']);
  });

  it('holds other places, and so excludes none and proves little', () => {
    const town = input({ words: 'استهدفت أربيل', article: 'b', places: at('erbil') });
    expect(conflict(north, town)).toBe(false);
    const other = input({ words: 'دوت انفجارات', article: 'b' });
    const { article, runs, content, sentence } = other;
    expect(weigh(north, { ...north, article, runs, content, sentence })).toBeNull();
  });
});

const PLACES = ['rafah', 'jabalia', 'doha'];
const SIDES = ['israel', 'iran', 'egypt'];
const anyMention = fc.record({
  article: fc.constantFrom('a', 'b', 'c'),
  type: fc.constantFrom<Mention['type']>('strike', 'meeting', 'losses', 'ceasefire-agreement'),
  start: fc.constantFrom('2024-05-08', '2024-05-09', '2024-05-10'),
  stated: fc.boolean(),
  places: fc.subarray(PLACES, { maxLength: 1 }),
  actors: fc.subarray(SIDES, { maxLength: 2 }),
  words: fc.constantFrom('قصفت طائرات حربية الحي', 'طال القصف سوقا قديمة في المدينة', 'القصف'),
});

describe('linking', () => {
  const build = (rows: readonly (typeof anyMention extends fc.Arbitrary<infer T> ? T : never)[]) =>
    rows.map(({ start, stated, places, actors, words, ...rest }, i) =>
      makeLinkInput(
        told(
          words,
          {
            ...rest,
            id: `m${i}`,
            date: on(start, start, stated),
            places: at(...places),
            actors: by(...actors),
          },
          i * 60,
        ),
        'told',
      ),
    );

  const evidence = (a: LinkInput, b: LinkInput) => {
    const weight = weigh(a, b);
    return weight === null ? null : { weight, step: explain(a, b) };
  };

  it('says the same of two mentions in either order', () => {
    fc.assert(
      fc.property(fc.tuple(anyMention, anyMention), (rows) => {
        const [a, b] = build(rows) as [LinkInput, LinkInput];
        expect(conflict(a, b)).toBe(conflict(b, a));
        expect(evidence(a, b)).toEqual(evidence(b, a));
      }),
    );
  });

  it('puts every mention into one event, none beside what excludes it, with a reason for each link', () => {
    fc.assert(
      fc.property(fc.array(anyMention, { maxLength: 12 }), (rows) => {
        const inputs = build(rows);
        const clusters = linkMentions(inputs);
        const ids = clusters.flatMap(({ members }) => members.map(({ mention }) => mention.id));
        expect([...ids].sort()).toEqual(inputs.map(({ mention }) => mention.id).sort());
        for (const { members, reasons } of clusters) {
          expect(reasons).toHaveLength(members.length - 1);
          for (const a of members) for (const b of members) if (a !== b) expect(conflict(a, b)).toBe(false);
        }
      }),
    );
  });
});

describe('the direction of a deed', () => {
  it('keeps what a side did apart from what was done to it', () => {
    const [a, b] = two(
      { actors: by('north'), places: at('port') },
      { type: 'attack', actors: by('north:target'), article: 'a' },
    );
    expect(conflict(a, b)).toBe(true);
  });

  it('lets who stops a missile stand across from who fired it, over one place', () => {
    const [a, b] = two(
      { actors: by('south'), places: at('port') },
      { actors: by('north', 'south:target'), places: at('port') },
    );
    expect(conflict(a, b)).toBe(false);
  });
});

describe('talks', () => {
  const meeting = { type: 'meeting' as const, places: at('geneva') };

  it('of which each mention names another party in one town may be one', () => {
    const [a, b] = two({ ...meeting, actors: by('north') }, { ...meeting, actors: by('south') });
    expect(conflict(a, b)).toBe(false);
  });

  it('by telephone with others are others, however many calls one mention tells', () => {
    const call = { type: 'call' as const };
    const [a, b] = two(
      { ...call, actors: by('north', 'east') },
      { ...call, actors: by('south', 'east', 'west') },
    );
    expect(conflict(a, b)).toBe(true);
  });
});

describe('the start of a truce', () => {
  const start = (from: number, parts: Partial<Mention>) =>
    makeLinkInput(
      told(
        from === 0 ? 'تدخل الهدنة حيز التنفيذ' : 'بدأ سريان الاتفاق أخيرا',
        { type: 'ceasefire-start', ...parts },
        from,
      ),
    );

  it('planned for one day and told to have come about on another is one in one article', () => {
    const planned = start(0, { modality: 'planned', date: on('2024-05-01') });
    const begun = start(100, { date: on('2024-05-06') });
    expect(joined([planned, begun])).not.toBeNull();
  });

  it('is another where both are told to have come about', () => {
    const first = start(0, { date: on('2024-05-01') });
    expect(joined([first, start(100, { date: on('2024-05-06') })])).toBeNull();
  });
});

describe('a sitting', () => {
  let from = 0;
  const sitting = (words: string, actor: string, parts: Partial<Mention> = {}) =>
    makeLinkInput(told(words, { type: 'meeting', actors: by(actor), ...parts }, (from += 100)));

  it('of one body in one article is one', () => {
    const [a, b] = [
      sitting('بحث المجلس الأزمة', 'council', { date: on('2024-05-10') }),
      sitting('وناقش أعضاؤه المراقبة', 'council', { date: on('2024-05-11', '2024-05-11', false) }),
    ];
    expect(joined([a, b])).toBe('link.agrees');
  });

  it('of two bodies is two', () => {
    expect(
      joined([sitting('بحث المجلس الأزمة', 'council'), sitting('ناقشت اللجنة التقرير', 'committee')]),
    ).toBeNull();
  });
});

describe('what one speaker says again', () => {
  const claims = [
    {
      chain: [{ actor: 'north', span: SPAN }],
      stance: 'asserts' as const,
      denies: null,
      form: 'quoted' as const,
    },
  ];
  let from = 0;
  const fight = (words: string, parts: Partial<Mention> = {}) =>
    makeLinkInput(told(words, { type: 'clash', modality: 'ongoing', claims, ...parts }, (from += 100)));

  it('of the same fighting is one', () => {
    expect(joined([fight('المعارك تجري على الجبهات'), fight('المعارك تدور اليوم')])).toBe('link.agrees');
  });

  it('is two where another says so', () => {
    const other = claims.map((claim) => ({ ...claim, chain: [{ actor: 'south', span: SPAN }] }));
    expect(
      joined([fight('المعارك تجري على الجبهات'), fight('المعارك تدور اليوم', { claims: other })]),
    ).toBeNull();
  });
});

describe('what the same two discussed', () => {
  const talk = (type: 'call' | 'meeting', words: string, from: number, who = by('anna', 'boris')) =>
    makeLinkInput(told(words, { type, actors: who }, from));

  it('is the call that the article told of', () => {
    expect(
      joined([talk('call', 'ناقشا الوضع في محادثة', 0), talk('meeting', 'ناقش الطرفان قضايا أخرى', 100)]),
    ).not.toBeNull();
  });

  it('is another where one of them talked with somebody else', () => {
    const other = talk('meeting', 'ناقش الطرفان قضايا أخرى', 100, by('anna', 'clara'));
    expect(joined([talk('call', 'ناقشا الوضع في محادثة', 0), other])).toBeNull();
  });
});
