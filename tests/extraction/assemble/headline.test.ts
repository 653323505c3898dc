// Headlines and labels: whole in both languages for every type and status, the claimant never cut, loaded words never
// outside quotation marks.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldArabic } from '../../../src/domain/arabic-fold.ts';
import type { Quantity } from '../../../src/domain/corpus-schema.ts';
import { STATUSES } from '../../../src/domain/corpus-schema.ts';
import { EVENT_TYPES } from '../../../src/domain/event-types.ts';
import type { HeadlineInput } from '../../../src/extraction/assemble/headline.ts';
import { buildHeadline, fillSlots } from '../../../src/extraction/assemble/headline.ts';
import {
  ACCUSED,
  FRAMES,
  HEADLINES,
  WITHOUT_PLACE,
} from '../../../src/extraction/assemble/headline-templates.ts';

const NORTH = { ar: 'الشمال', en: 'North' };
const SOUTH = { ar: 'جنوبا', en: 'South' };
const EAST = { ar: 'الشرق', en: 'East' };
const PORT = { ar: 'الميناء', en: 'Port' };
const PLAIN: HeadlineInput = {
  type: 'capture',
  status: 'reported',
  agents: [NORTH],
  targets: [],
  place: PORT,
  quantity: null,
  claimants: [],
  deniers: [],
  disputers: [],
  attributed: false,
  quotation: null,
};
const build = (parts: Partial<HeadlineInput>) => buildHeadline({ ...PLAIN, ...parts });
const quantity = (parts: Partial<Quantity>): Quantity => ({
  kind: 'killed',
  of: 'شخصا',
  low: 12,
  high: 12,
  approx: false,
  whose: null,
  countedBy: null,
  cumulative: false,
  span: { start: 0, end: 1 },
  ...parts,
});

describe('a template', () => {
  it.each([
    ['قصف[ في {p}]', { p: '' }, 'قصف'],
    ['قصف[ في {p}]', { p: 'الميناء' }, 'قصف في الميناء'],
    ['{a}[ to {t}][ in {p}]', { a: 'A', t: '', p: 'P' }, 'A in P'],
  ])('%s filled with %j', (template, slots, words) => {
    expect(fillSlots(template, slots)).toBe(words);
  });
});

describe('a headline', () => {
  it.each([
    [{}, 'السيطرة على الميناء', 'Control of Port taken'],
    [{ place: null }, 'السيطرة على موقع: الشمال', 'Ground taken by North'],
    [
      { status: 'claimed', claimants: [NORTH] },
      'الشمال: السيطرة على الميناء',
      'North: Control of Port taken',
    ],
    [
      { status: 'contested', claimants: [NORTH], deniers: [SOUTH] },
      'الشمال: السيطرة على الميناء – نفي من جنوبا',
      'North: Control of Port taken – denied by South',
    ],
    [
      { status: 'contested', claimants: [NORTH], disputers: [SOUTH] },
      'الشمال: السيطرة على الميناء – رواية مخالفة من جنوبا',
      'North: Control of Port taken – another account by South',
    ],
    [
      { status: 'denied', deniers: [SOUTH] },
      'نفي من جنوبا: السيطرة على الميناء',
      'Denied by South: Control of Port taken',
    ],
    [
      { type: 'strike', status: 'claimed', claimants: [SOUTH], attributed: true },
      'جنوبا: قصف في الميناء منسوب إلى الشمال',
      'South: Strike in Port attributed to North',
    ],
    [
      { type: 'call', agents: [NORTH, SOUTH], place: null },
      'اتصال هاتفي بين الشمال وجنوبا',
      'Telephone call between North and South',
    ],
    [
      { type: 'meeting', agents: [NORTH, SOUTH, EAST] },
      'اجتماع الشمال وجنوبا والشرق في الميناء',
      'Meeting of North, South and East in Port',
    ],
    [{ type: 'support', targets: [EAST], place: null }, 'دعم من الشمال للشرق', 'Support by North for East'],
    [
      { type: 'support', targets: [SOUTH], place: null },
      'دعم من الشمال لجنوبا',
      'Support by North for South',
    ],
    [
      { type: 'losses', quantity: quantity({ low: 10, high: 15, approx: true }) },
      'خسائر: قتلى (نحو 10–15) في الميناء',
      'Losses: about 10–15 killed in Port',
    ],
    [
      { type: 'losses', quantity: quantity({ low: 200, high: 999, approx: true }) },
      'خسائر: قتلى (المئات) في الميناء',
      'Losses: hundreds killed in Port',
    ],
    [
      { type: 'meeting', status: 'planned', agents: [], place: PORT },
      'مقرَّر: اجتماع في الميناء',
      'Planned: Meeting in Port',
    ],
  ] satisfies [Partial<HeadlineInput>, string, string][])('of %j', (parts, ar, en) => {
    expect(build(parts).headline).toEqual({ ar, en });
  });

  it('names more than three by two and a count', () => {
    const many = ['A', 'B', 'C', 'D', 'E'].map((name) => ({ ar: name, en: name }));
    expect(build({ type: 'refusal', agents: many, place: null }).headline.en).toBe(
      'Refusal by A, B and 3 others',
    );
  });

  it('quotes an act of stance in Arabic, its label does not', () => {
    const { headline, label } = build({ type: 'refusal', place: null, quotation: 'ترفض الخطة' });
    expect(headline.ar).toBe('رفض من الشمال: «ترفض الخطة»');
    expect(headline.en).toBe('Refusal by North');
    expect(label.ar).toBe('رفض من الشمال');
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
  const templates = [
    ...Object.values(HEADLINES).flatMap((template) => [template, ...(template.pair ? [template.pair] : [])]),
    ...Object.values(WITHOUT_PLACE),
    ...Object.values(ACCUSED),
    ...Object.values(FRAMES),
  ];

  it.each(templates.map(({ ar, en }) => [ar, en]))('of "%s" / "%s" takes no side', (ar, en) => {
    const folded = foldArabic(ar);
    expect(LOADED_ARABIC.filter((word) => folded.includes(word))).toEqual([]);
    expect(en).not.toMatch(LOADED_ENGLISH);
    expect(ar).not.toMatch(/[«»"“”]/);
  });
});

/** What losses count. */
const COUNTED = ['killed', 'wounded', 'destroyed', 'captured', 'sent'] as const;
const actor = fc.constantFrom(NORTH, SOUTH, EAST, { ar: 'وزارة الدفاع', en: 'Defence Ministry' });
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
    agents: actors,
    targets: actors,
    place: fc.option(fc.constant(PORT)),
    quantity: fc.option(
      fc
        .record({
          kind: fc.constantFrom(...COUNTED),
          low: fc.integer({ min: 1, max: 50 }),
          high: fc.integer({ min: 51, max: 99 }),
          approx: fc.boolean(),
        })
        .map(quantity),
    ),
    claimants: actors,
    deniers: actors,
    disputers: actors,
    attributed: fc.boolean(),
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
          expect(own.trim()).not.toBe('');
        }
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

  it('never cuts the claimant of a one-sided event from its label', () => {
    const oneSided = fc.record({
      input: anyInput,
      status: fc.constantFrom('claimed' as const, 'contested' as const),
      claimants: fc.uniqueArray(actor, { minLength: 1, maxLength: 3, selector: ({ en }) => en }),
      deniers: fc.uniqueArray(actor, { minLength: 1, maxLength: 3, selector: ({ en }) => en }),
    });
    fc.assert(
      fc.property(oneSided, ({ input, ...parts }) => {
        const { headline, label } = buildHeadline({ ...input, ...parts });
        const first = parts.claimants[0];
        expect(first).toBeDefined();
        for (const text of [headline, label]) {
          expect(text.ar.startsWith(first?.ar ?? '?')).toBe(true);
          expect(text.en.startsWith(first?.en ?? '?')).toBe(true);
        }
        if (parts.status === 'contested')
          for (const denier of parts.deniers) {
            expect(label.ar).toContain(denier.ar);
            expect(label.en).toContain(denier.en);
          }
      }),
    );
  });
});
