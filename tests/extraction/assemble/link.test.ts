// Mentions into events: what joins them, what keeps them apart, and why it says so.
import { describe, expect, it } from 'vitest';
import type { Mention, Role } from '../../../src/domain/corpus-schema.ts';
import { UNDATED } from '../../../src/domain/site-data.ts';
import { conflict, evidence } from '../../../src/extraction/assemble/link-evidence.ts';
import { linkMentions } from '../../../src/extraction/assemble/link.ts';
import { day, makeLinkInput, makeMention } from './support.ts';

const SPAN = { start: 0, end: 4 };
const at = (...places: string[]) => places.map((place) => ({ place, span: SPAN }));
const by = (...actors: string[]) =>
  actors.map((actor) => {
    const [id = actor, role = 'agent'] = actor.split(':');
    return { actor: id, role: role as Role, span: null };
  });
const on = (start: string, stated = true) => ({
  ...day(start, start, stated),
  basis: 'explicit' as const,
  expression: null,
  steps: [],
});
const input = (parts: Parameters<typeof makeMention>[0], definite = false) =>
  makeLinkInput(makeMention(parts), definite);
/** Two mentions whose wording differs. */
const two = (a: Partial<Mention>, b: Partial<Mention>) =>
  [input({ words: 'قصفت طائرات حربية الحي', ...a }), input({ words: 'طال القصف سوقا قديمة', ...b })] as const;
const joined = ([a, b]: readonly [ReturnType<typeof input>, ReturnType<typeof input>]) => {
  const clusters = linkMentions([a, b]);
  return clusters.length === 1 ? (clusters[0]?.reasons[0]?.rule ?? '') : null;
};

describe('two mentions are one event', () => {
  it('at the same place', () => {
    expect(joined(two({ places: at('rafah') }, { places: at('rafah') }))).toBe('link.same-place');
  });

  it('with the same words', () => {
    const words = 'قصفت طائرات حربية سوقا قديمة في الحي';
    expect(joined([input({ words }), input({ words, article: 'b' })])).toBe('link.same-words');
  });

  it('of the same two parties', () => {
    const call = { type: 'call' as const, actors: by('egypt', 'turkey') };
    expect(joined(two(call, { ...call, article: 'b' }))).toBe('link.same-actors');
  });

  it('with the same number of losses', () => {
    const losses = (article: string): Partial<Mention> => ({
      type: 'losses',
      article,
      quantities: [
        {
          kind: 'killed',
          of: 'شخصا',
          low: 12,
          high: 12,
          approx: false,
          whose: null,
          countedBy: null,
          cumulative: false,
          span: SPAN,
        },
      ],
    });
    expect(joined(two(losses('a'), losses('b')))).toBe('link.same-number');
  });

  it('where the later points back to what was told just before', () => {
    const first = input({ words: 'قصفت طائرات حربية الحي', places: at('rafah') });
    const later = input(
      {
        words: 'نفى الجيش القصف',
        trigger: { start: 100, end: 105 },
        passage: { start: 90, end: 120, exact: 'نفى الجيش القصف', prefix: '', suffix: '' },
      },
      true,
    );
    expect(joined([first, later])).toBe('link.reference');
  });

  it('on the days that an inferred date may be off', () => {
    const place = { places: at('rafah') };
    expect(
      joined(two({ ...place, date: on('2024-05-10') }, { ...place, date: on('2024-05-08', false) })),
    ).toBe('link.same-place');
  });

  it('of talks that sources put on neighbouring days', () => {
    const talks = { type: 'meeting' as const, places: at('doha') };
    expect(joined(two({ ...talks, date: on('2024-05-10') }, { ...talks, date: on('2024-05-09') }))).toBe(
      'link.same-place',
    );
  });
});

describe('two mentions are two events', () => {
  const place = { places: at('rafah') };
  it.each([
    ['of another type', two(place, { ...place, type: 'capture' })],
    ['on other stated days', two({ ...place, date: on('2024-05-10') }, { ...place, date: on('2024-05-09') })],
    [
      'days apart though inferred',
      two({ ...place, date: on('2024-05-10', false) }, { ...place, date: on('2024-05-06', false) }),
    ],
    ['at other places', two(place, { places: at('gaza-city') })],
    ['by other sides', two({ ...place, actors: by('israel') }, { ...place, actors: by('iran') })],
    [
      'on other targets',
      two({ ...place, actors: by('iran:target') }, { ...place, actors: by('iraq:target') }),
    ],
    ['with nothing in common', two({}, { article: 'b' })],
  ])('%s', (_why, [a, b]) => {
    expect(joined([a, b])).toBeNull();
  });

  it('where the numbers of losses exclude each other', () => {
    const losses = (low: number): Partial<Mention> => ({
      type: 'losses',
      ...place,
      quantities: [
        {
          kind: 'killed',
          of: 'شخصا',
          low,
          high: low,
          approx: false,
          whose: null,
          countedBy: null,
          cumulative: false,
          span: SPAN,
        },
      ],
    });
    expect(joined(two(losses(12), losses(40)))).toBeNull();
  });

  it('of two articles where one gives no day: nothing tells that they are of one war, but a copied passage', () => {
    const date = { ...UNDATED, basis: 'none' as const, expression: null, steps: [] };
    expect(joined(two(place, { ...place, article: 'b', date }))).toBeNull();
    expect(joined(two(place, { ...place, date }))).toBe('link.same-place');
    const words = 'قصفت طائرات حربية سوقا قديمة في الحي';
    expect(joined([input({ words }), input({ words, article: 'b', date })])).toBe('link.same-words');
  });

  it('where one voice takes two stands', () => {
    const stand = { type: 'refusal' as const, actors: by('egypt') };
    expect(joined(two(stand, { ...stand, article: 'b' }))).toBeNull();
  });

  it('where a later mention contradicts any that the event holds', () => {
    const clusters = linkMentions([
      input({ words: 'قصفت طائرات حربية الحي', places: at('rafah'), actors: by('israel') }),
      input({ words: 'طال القصف سوقا قديمة', places: at('rafah') }),
      input({ words: 'ضربة عنيفة هزت الضاحية', places: at('rafah'), actors: by('iran') }),
    ]);
    expect(clusters.map(({ members }) => members.length)).toEqual([2, 1]);
  });
});

describe('evidence and conflict', () => {
  it('are the same in either order', () => {
    const [a, b] = two({ places: at('rafah') }, { places: at('rafah'), actors: by('israel') });
    expect(conflict(a, b)).toBe(conflict(b, a));
    expect(evidence(a, b)).toEqual(evidence(b, a));
  });

  it('put a wording above a place', () => {
    const words = 'قصفت طائرات حربية سوقا قديمة في الحي';
    const same = evidence(input({ words, places: at('rafah') }), input({ words, places: at('rafah') }));
    expect(same?.step).toEqual({ rule: 'link.same-words', params: { percent: '100' } });
  });
});
