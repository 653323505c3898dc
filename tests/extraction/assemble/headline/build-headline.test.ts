// Headlines and labels: sentences that agree in both languages, whole for every type and status, the claimant never cut,
// loaded words never outside quotation marks.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldArabic } from '../../../../src/domain/arabic-fold.ts';
import { STATUSES } from '../../../../src/domain/vocabulary.ts';
import { EVENT_TYPES } from '../../../../src/domain/event-types.ts';
import type { HeadlineInput } from '../../../../src/extraction/assemble/headline/headline-parts.ts';
import { buildHeadline } from '../../../../src/extraction/assemble/headline/build-headline.ts';
import type { Wording } from '../../../../src/extraction/assemble/headline/wordings.ts';
import {
  ATTENDANCE,
  CALLS,
  MUTUAL_ACCUSATION,
  MUTUAL_VIOLATION,
  STOPPED,
  WORDINGS,
} from '../../../../src/extraction/assemble/headline/wordings.ts';
import {
  ARMY,
  CIVILIANS,
  COUNCIL,
  EAST,
  NORTH,
  PLAIN,
  PORT,
  quantity,
  REBELS,
  SOUTH,
  SYRIANS,
} from './support.ts';

const build = (parts: Partial<HeadlineInput>) => buildHeadline({ ...PLAIN, ...parts });
const TALKS = { ar: 'المحادثات', en: 'talks', direct: true };

describe('what stands side by side', () => {
  it.each(['denied', 'called-for'] as const)('keeps the side that speaks of it where it is %s', (status) => {
    const { headline } = build({
      type: 'meeting',
      status,
      agents: [NORTH, SOUTH],
      claimants: status === 'denied' ? [] : [NORTH],
      deniers: status === 'denied' ? [NORTH] : [],
    });
    const act = status === 'denied' ? 'denies' : 'calls for';
    expect(headline.en).toBe(`North ${act} a meeting of North and South in Port`);
    expect(headline.ar).toMatch(/^الشمال .*اجتماع بين الشمال وجنوبا في الميناء$/);
  });
});

describe('a headline', () => {
  it.each([
    ['a deed', {}, 'وفق المقال: الشمال يسيطر على الميناء', 'Reported: North took Port'],
    [
      'a feminine subject',
      { agents: [SOUTH] },
      'وفق المقال: جنوبا تسيطر على الميناء',
      'Reported: South took Port',
    ],
    [
      'two subjects',
      { type: 'meeting', agents: [NORTH, SOUTH] },
      'الشمال وجنوبا يجتمعان في الميناء',
      'North and South met in Port',
    ],
    [
      'three subjects',
      { type: 'meeting', agents: [NORTH, SOUTH, EAST] },
      'الشمال وجنوبا والشرق يجتمعون في الميناء',
      'North, South and East met in Port',
    ],
    [
      'a claim of one’s own',
      { status: 'claimed', claimants: [NORTH] },
      'الشمال يعلن السيطرة على الميناء',
      'North says it took Port',
    ],
    [
      'a claim of one’s own force',
      { status: 'claimed', agents: [ARMY], claimants: [NORTH] },
      'الشمال يعلن السيطرة على الميناء',
      'North says it took Port',
    ],
    [
      'a claim of a deed without article',
      { type: 'attack', status: 'claimed', place: null, claimants: [NORTH] },
      'الشمال يعلن عن هجوم',
      'North says it launched an attack',
    ],
    [
      'a claim of another’s deed',
      { type: 'strike', status: 'claimed', agents: [ARMY], claimants: [SOUTH] },
      'جنوبا: الجيش الشمالي يقصف الميناء',
      'South says the Northern army struck Port',
    ],
    [
      'a claim that names nobody',
      { type: 'strike', status: 'claimed', agents: [], claimants: [SOUTH] },
      'جنوبا: قصف على الميناء',
      'South reports a strike on Port',
    ],
    [
      'a breach charged to another',
      { type: 'ceasefire-violation', status: 'claimed', place: null, claimants: [SOUTH] },
      'جنوبا تتهم الشمال بخرق الهدنة',
      'South accuses North of breaking the truce',
    ],
    [
      'a denied claim',
      { status: 'contested', claimants: [NORTH], deniers: [SOUTH] },
      'الشمال يعلن السيطرة على الميناء وجنوبا تنفي',
      'North says it took Port; South denies it',
    ],
    [
      'another account',
      { status: 'contested', claimants: [NORTH], disputers: [SOUTH] },
      'الشمال يعلن السيطرة على الميناء، ورواية أخرى من جنوبا',
      'North says it took Port; South gives another account',
    ],
    [
      'a denial alone',
      { status: 'denied', deniers: [NORTH] },
      'الشمال ينفي السيطرة على الميناء',
      'North denies control of Port',
    ],
    [
      'a denial of a deed without article',
      { type: 'withdrawal', status: 'denied', deniers: [NORTH] },
      'الشمال ينفي حدوث انسحاب من الميناء',
      'North denies a withdrawal from Port',
    ],
    [
      'a call between two',
      { type: 'call', agents: [NORTH], targets: [SOUTH], place: null },
      'اتصال هاتفي بين الشمال وجنوبا',
      'Telephone call between North and South',
    ],
    [
      'a truce with its mediator',
      { type: 'ceasefire-agreement', agents: [NORTH, SOUTH], mediators: [EAST] },
      'هدنة بين الشمال وجنوبا في الميناء بوساطة الشرق',
      'Truce between North and South in Port, mediated by East',
    ],
    [
      'what is planned',
      { type: 'meeting', status: 'planned', agents: [NORTH, SOUTH] },
      'اجتماع مرتقب بين الشمال وجنوبا في الميناء',
      'North and South to meet in Port',
    ],
    [
      'what is planned by nobody named',
      { type: 'visit', status: 'planned', agents: [] },
      'زيارة مرتقبة إلى الميناء',
      'Planned visit to Port',
    ],
    [
      'what may be',
      { type: 'ceasefire-agreement', status: 'hypothetical', agents: [], place: null },
      'هدنة محتملة',
      'Possible truce',
    ],
    [
      'what is called for',
      { type: 'withdrawal', status: 'called-for', agents: [], claimants: [SOUTH] },
      'جنوبا تدعو إلى انسحاب من الميناء',
      'South calls for a withdrawal from Port',
    ],
    [
      'an accusation with what it is about',
      { type: 'accusation', targets: [SOUTH], topic: { ...TALKS, direct: false }, place: null },
      'الشمال يتهم جنوبا بشأن المحادثات',
      'North accused South over talks',
    ],
    [
      'a refusal of its object',
      { type: 'refusal', topic: TALKS, place: null },
      'الشمال يرفض المحادثات',
      'North rejected talks',
    ],
    [
      'support',
      { type: 'support', targets: [EAST], place: null },
      'الشمال يعلن دعم الشرق',
      'North backed East',
    ],
    [
      'mutual accusations',
      { type: 'accusation', agents: [NORTH, SOUTH], place: null },
      'الشمال وجنوبا يتبادلان الاتهامات',
      'North and South accused each other',
    ],
    [
      'counted losses',
      { type: 'losses', agents: [], bound: 'about', quantity: quantity({ low: 10, high: 15 }) },
      'وفق المقال: مقتل نحو 10–15 شخصا في الميناء',
      'Reported: about 10–15 killed in Port',
    ],
    [
      'civilians who died, and not whoever died beside them',
      { type: 'losses', agents: [], targets: [CIVILIANS, EAST], quantity: quantity({ of: 'مدنيا' }) },
      'وفق المقال: مقتل 12 مدنيا لدى الشرق في الميناء',
      'Reported: 12 civilians killed on the side of East in Port',
    ],
    [
      'a figure that counts others with the civilians',
      { type: 'losses', agents: [], targets: [CIVILIANS], quantity: quantity({ of: 'شخصا' }) },
      'وفق المقال: مقتل 12 شخصا في الميناء',
      'Reported: 12 killed in Port',
    ],
    [
      'civilians who are struck',
      { type: 'strike', targets: [CIVILIANS], place: null },
      'وفق المقال: الشمال يقصف مدنيين',
      'Reported: North struck civilians',
    ],
    [
      'losses in words',
      { type: 'losses', agents: [], quantity: quantity({ low: 200, high: 999, approx: true }) },
      'وفق المقال: مقتل المئات في الميناء',
      'Reported: hundreds killed in Port',
    ],
    [
      'a missile shot down',
      { type: 'strike', stopped: 'missile', agents: [NORTH] },
      'وفق المقال: الشمال يعترض صاروخا أو مسيّرة قرب الميناء',
      'Reported: North intercepted a missile or drone near Port',
    ],
    [
      'a missile shot down by whom it was fired at',
      {
        type: 'strike',
        status: 'claimed',
        stopped: 'missile',
        agents: [NORTH],
        targets: [SOUTH],
        claimants: [NORTH],
      },
      'الشمال يعلن اعتراض صاروخ أو مسيّرة أُطلق من جانب جنوبا نحو الميناء',
      'North says it intercepted a missile or drone fired by South at Port',
    ],
    [
      'an aircraft shot down',
      { type: 'strike', stopped: 'aircraft', agents: [NORTH], targets: [SOUTH] },
      'وفق المقال: الشمال يسقط طائرة لجنوبا في الميناء',
      'Reported: North shot down an aircraft of South in Port',
    ],
    [
      'ground that a side says it holds still',
      { type: 'capture', status: 'claimed', held: true, agents: [NORTH], claimants: [NORTH] },
      'الشمال يعلن استمرار السيطرة على الميناء',
      'North says it kept control of Port',
    ],
    [
      'calls of one with two',
      { type: 'call', agents: [NORTH, SOUTH, EAST], place: null },
      'اتصالات هاتفية بين الشمال وجنوبا والشرق',
      'Telephone calls between North, South and East',
    ],
    [
      'a truce that each says the other broke',
      {
        type: 'ceasefire-violation',
        status: 'claimed',
        agents: [NORTH, SOUTH],
        claimants: [NORTH, SOUTH],
        place: null,
      },
      'الشمال وجنوبا يتبادلان الاتهامات بخرق الهدنة',
      'North and South accused each other of breaking the truce',
    ],
    [
      'a deed disowned',
      {
        type: 'strike',
        status: 'contested',
        agents: [],
        deniers: [SOUTH],
        disowned: true,
      },
      'وفق المقال: قصف على الميناء وجنوبا تنفي المسؤولية',
      'Reported: strike on Port; South denies responsibility',
    ],
    [
      'fighters, sent by nobody named',
      { type: 'deployment', agents: [REBELS] },
      'وفق المقال: انتشار مقاتلين غرباء في الميناء',
      'Reported: deployment of foreign fighters in Port',
    ],
    [
      'fighters of a nation',
      { type: 'deployment', agents: [SYRIANS], status: 'claimed', claimants: [NORTH] },
      'الشمال: انتشار مقاتلين سوريين في الميناء',
      'North reports a deployment of Syrian fighters in Port',
    ],
    [
      'what several articles tell',
      { tellers: 2, claimants: [NORTH] },
      'وفق مقالين: الشمال يسيطر على الميناء',
      'Reported: North took Port',
    ],
    [
      'what others than the parties say',
      { type: 'strike', agents: [ARMY], claimants: [EAST] },
      'الشرق: الجيش الشمالي يقصف الميناء',
      'East says the Northern army struck Port',
    ],
    [
      'fighting, which lays nothing to either side',
      { type: 'clash', agents: [NORTH, SOUTH], tellers: 1 },
      'قتال بين الشمال وجنوبا في الميناء',
      'Fighting between North and South in Port',
    ],
    [
      'fighting of one',
      { type: 'clash', agents: [REBELS], tellers: 1 },
      'قتال من أطرافه مقاتلون غرباء في الميناء',
      'Fighting involving foreign fighters in Port',
    ],
    [
      'a meeting of which one party is named',
      { type: 'meeting' },
      'الشمال يشارك في اجتماع في الميناء',
      'North took part in a meeting in Port',
    ],
    [
      'a body in session',
      { type: 'meeting', agents: [COUNCIL] },
      'المجلس يجتمع في الميناء',
      'The council met in Port',
    ],
    [
      'what was planned for a day gone by',
      { type: 'meeting', status: 'planned', lapsed: true, agents: [NORTH, SOUTH] },
      'اجتماع كان مقررا بين الشمال وجنوبا في الميناء',
      'North and South were to meet in Port',
    ],
    [
      'what was planned by nobody named',
      { type: 'visit', status: 'planned', lapsed: true, agents: [] },
      'زيارة كانت مقررة إلى الميناء',
      'Was planned: visit to Port',
    ],
    [
      'a planned deed whose noun is definite',
      { status: 'planned' },
      'مرتقبة: سيطرة الشمال على الميناء',
      'North to take Port',
    ],
    [
      'a drone shot down',
      {
        type: 'strike',
        stopped: 'missile',
        agents: [NORTH],
        targets: [SOUTH],
        fired: { ar: 'مسيّرة', object: 'مسيّرة', fired: 'أُطلقت', en: 'drone' },
      },
      'وفق المقال: الشمال يعترض مسيّرة من جانب جنوبا نحو الميناء',
      'Reported: North intercepted a drone fired by South at Port',
    ],
    [
      'monitors sent by a council',
      { type: 'deployment', status: 'planned', agents: [COUNCIL], sent: { ar: 'مراقبين', en: 'monitors' } },
      'نشر مراقبين مرتقب من جانب المجلس في الميناء',
      'Planned deployment of monitors by the council in Port',
    ],
    [
      'a strike on several places',
      { type: 'strike', elsewhere: true },
      'وفق المقال: الشمال يقصف الميناء وأماكن أخرى',
      'Reported: North struck Port and other places',
    ],
    [
      'nothing but its type',
      { type: 'strike', agents: [], place: null, quotation: 'قصف عنيف على البلدة' },
      'وفق المقال: قصف: «قصف عنيف على البلدة»',
      'Reported: strike',
    ],
  ] satisfies [string, Partial<HeadlineInput>, string, string][])('of %s', (_title, parts, ar, en) => {
    expect(build(parts).headline).toEqual({ ar, en });
  });

  it('names more than three by two and a count', () => {
    const many = ['A', 'B', 'C', 'D', 'E'].map((name) => ({
      ...NORTH,
      side: name,
      label: { ar: name, en: name },
    }));
    expect(build({ type: 'refusal', agents: many, place: null, topic: TALKS }).headline.en).toBe(
      'A, B and 3 others rejected talks',
    );
  });

  it('quotes an act of stance in Arabic, its label does not; a few words beside what it is about tell nothing more', () => {
    const { headline, label } = build({ type: 'refusal', place: null, quotation: 'ترفض الخطة' });
    expect(headline.ar).toBe('الشمال يعلن الرفض: «ترفض الخطة»');
    expect(label.ar).toBe('رفض من الشمال');
    expect(build({ type: 'refusal', place: null, quotation: 'ترفض الخطة', topic: TALKS }).headline.ar).toBe(
      'الشمال يرفض المحادثات',
    );
  });
});

describe('a label', () => {
  it.each([
    [
      { status: 'contested', claimants: [NORTH], deniers: [SOUTH] },
      'الشمال: السيطرة على الميناء – جنوبا تنفي',
      'North: control of Port – South denies it',
    ],
    [
      { status: 'claimed', type: 'strike', agents: [ARMY], claimants: [SOUTH] },
      'جنوبا: قصف من جانب الجيش الشمالي على الميناء',
      'South: strike by the Northern army on Port',
    ],
    [{ tellers: 1 }, 'وفق المقال: سيطرة الشمال على الميناء', 'Reported: control of Port by North'],
    [
      {
        type: 'strike',
        agents: [],
        place: null,
        status: 'denied',
        deniers: [SOUTH],
        quotation: 'قصف عنيف على البلدة',
      },
      'جنوبا تنفي: قصف «قصف عنيف على البلدة»',
      'South denies: strike',
    ],
    [
      { status: 'planned', lapsed: true, type: 'meeting', agents: [NORTH, SOUTH] },
      'اجتماع كان مقررا بين الشمال وجنوبا في الميناء',
      'Was planned: meeting of North and South in Port',
    ],
    [
      { status: 'planned', type: 'meeting' },
      'اجتماع مرتقب بحضور الشمال في الميناء',
      'Planned: meeting attended by North in Port',
    ],
  ] satisfies [Partial<HeadlineInput>, string, string][])('of %j', (parts, ar, en) => {
    expect(build(parts).label).toEqual({ ar, en });
  });
});

/** Words that the sources use and headlines must not (CONTRIBUTING, "Wording"), folded, as stems. */
const LOADED_ARABIC = [
  'تحرير',
  'احتلال',
  'محتل',
  'سقوط',
  'مرتزق',
  'ارهاب',
  'انفصالي',
  'استشهاد',
  'شهيد',
  'شهداء',
  'تحييد',
  'عدوان',
  'اكد',
  'زعم',
  'ادعي',
  'ادعاء',
  'اعترف',
  'اعتراف',
];
const LOADED_ENGLISH =
  /\b(?:liberat\w*|occup\w*|fall of|mercenar\w*|terroris\w*|separatis\w*|martyr\w*|neutrali[sz]\w*|aggression|confirm\w*|alleg\w*|admit\w*)\b/i;

describe('the wording', () => {
  const wordsOf = ({ ar, en }: Wording) => [
    ...ar.noun.phrases,
    ...(ar.noun.pair ?? []),
    ...ar.clauses.flatMap(({ verb, rests }) => [verb.singular, ...rests]),
    ...en.noun.phrases,
    ...(en.noun.pair ?? []),
    ...(en.clause ? [...en.clause.past, ...en.clause.base] : []),
  ];
  const words = [
    ...Object.values(WORDINGS),
    ...Object.values(STOPPED),
    ATTENDANCE,
    CALLS,
    MUTUAL_ACCUSATION,
    MUTUAL_VIOLATION,
  ].flatMap(wordsOf);

  it.each([...new Set(words)])('"%s" takes no side', (text) => {
    expect(LOADED_ARABIC.filter((word) => foldArabic(text).includes(word))).toEqual([]);
    expect(text).not.toMatch(LOADED_ENGLISH);
    expect(text).not.toMatch(/[«»"“”]/);
  });

  it('has as many verbs in the past as in the base form', () => {
    for (const { en } of Object.values(WORDINGS)) expect(en.clause?.past.length).toBe(en.clause?.base.length);
  });
});

/** What losses count. */
const COUNTED = ['killed', 'wounded', 'destroyed', 'captured', 'sent'] as const;
const actor = fc.constantFrom(NORTH, SOUTH, EAST, ARMY, REBELS);
const actors = fc.array(actor, { maxLength: 5 });
/** As status is derived: a claim has a claimant, a denial a denier, a contest one who denies or tells another account. */
const possible = ({ status, claimants, deniers, disputers }: HeadlineInput) =>
  (status !== 'claimed' || claimants.length > 0) &&
  (status !== 'denied' || deniers.length > 0) &&
  (status !== 'contested' || deniers.length + disputers.length > 0);
const anyInput: fc.Arbitrary<HeadlineInput> = fc
  .record({
    type: fc.constantFrom(...EVENT_TYPES),
    status: fc.constantFrom(...STATUSES),
    lapsed: fc.boolean(),
    tellers: fc.nat(3),
    agents: actors,
    targets: actors,
    mediators: actors,
    place: fc.option(fc.constant(PORT)),
    topic: fc.option(fc.constantFrom(TALKS, { ...TALKS, direct: false })),
    quantity: fc.option(
      fc
        .record({
          kind: fc.constantFrom(...COUNTED),
          of: fc.constantFrom('', 'شخصا', 'جنود', 'مدنيين', 'شهداء', 'مرتزقة', 'دبابات', 'القتلى'),
          low: fc.integer({ min: 1, max: 50 }),
          high: fc.integer({ min: 51, max: 9999 }),
          approx: fc.boolean(),
        })
        .map(quantity),
    ),
    claimants: actors,
    deniers: actors,
    disputers: actors,
    disowned: fc.boolean(),
    held: fc.boolean(),
    manner: fc.constantFrom(null, 'resolve' as const, 'call' as const),
    stopped: fc.constantFrom(null, 'missile' as const, 'aircraft' as const),
    fired: fc.constant(PLAIN.fired),
    sent: fc.constant(PLAIN.sent),
    elsewhere: fc.boolean(),
    bound: fc.constantFrom(null, 'about' as const, 'more' as const, 'least' as const, 'less' as const),
    quotation: fc.option(fc.constantFrom('ترفض الخطة', 'تحرير الأرض من الاحتلال […]')),
  })
  .filter(possible);

describe('every type in every status', () => {
  it('renders whole: no slot, bracket or joint is left over', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const { headline, label } = buildHeadline(input);
        for (const words of [headline.ar, headline.en, label.ar, label.en]) {
          const own = words.replace(/«[^»]*»/g, '«»');
          expect(own).not.toMatch(/[{}[\]]/);
          expect(own).not.toMatch(/ {2}|^[\s:–,،]|undefined|null|NaN/);
          expect(own.trim()).toBe(own);
          expect(own).not.toBe('');
        }
        for (const words of [headline.en, label.en]) expect(words.charAt(0)).toMatch(/[A-Z0-9]/);
      }),
      { numRuns: 2000 },
    );
  });

  it('keeps loaded words of a source inside quotation marks', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const { headline, label } = buildHeadline(input);
        const own = [headline.ar, label.ar]
          .map((words) => foldArabic(words.replace(/«[^»]*»/g, '')))
          .join(' ');
        expect(LOADED_ARABIC.filter((word) => own.includes(word))).toEqual([]);
        expect(`${headline.en} ${label.en}`).not.toMatch(LOADED_ENGLISH);
      }),
    );
  });

  it('never cuts who claims or who denies', () => {
    const sides = fc.uniqueArray(fc.constantFrom(NORTH, SOUTH, EAST), {
      minLength: 1,
      maxLength: 2,
      selector: ({ side }) => side,
    });
    const oneSided = fc
      .record({
        input: anyInput,
        status: fc.constantFrom('claimed' as const, 'contested' as const),
        claimants: sides,
        deniers: sides,
      })
      .filter(
        ({ claimants, deniers }) =>
          !claimants.some(({ side }) => deniers.some((denier) => denier.side === side)),
      );
    fc.assert(
      fc.property(oneSided, ({ input, ...parts }) => {
        const { headline, label } = buildHeadline({ ...input, ...parts, disputers: [] });
        for (const text of [headline, label]) {
          for (const { label: name } of parts.claimants) {
            expect(text.ar).toContain(name.ar);
            expect(text.en).toContain(name.en);
          }
          expect(text.ar.startsWith(parts.claimants[0]?.label.ar ?? '?')).toBe(true);
          expect(text.en.startsWith(parts.claimants[0]?.label.en ?? '?')).toBe(true);
          if (parts.status === 'contested')
            for (const { label: name } of parts.deniers) {
              expect(text.ar).toContain(name.ar);
              expect(text.en).toContain(name.en);
            }
        }
      }),
    );
  });
});
