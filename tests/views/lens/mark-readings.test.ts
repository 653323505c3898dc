import { describe, expect, it } from 'vitest';
import type { EventSummary } from '../../../src/domain/site-data.ts';
import type { EventMark, LegendKey, StackMark } from '../../../src/layout/timeline/scene.ts';
import { findLensKeys, plainMark, readMark, signPath } from '../../../src/views/lens/mark-readings.ts';
import { dayDate, makeEvent } from '../../layout/timeline/fixtures.ts';

const mark = (id: string, told: Partial<EventSummary>, over: Partial<EventMark> = {}): EventMark => ({
  kind: 'event',
  id,
  event: makeEvent(id, told),
  lane: 0,
  x: 100,
  y: 50,
  box: { x: 93.5, y: 43.5, width: 13, height: 13 },
  family: 'combat',
  shape: 'dot',
  left: 'firm',
  right: 'firm',
  status: 'claimed',
  lapsed: false,
  inferred: true,
  seen: null,
  alternatives: [],
  ...over,
});
const stack = (...told: Partial<EventSummary>[]): StackMark => ({
  kind: 'stack',
  id: 'stack:a',
  events: told.map((each, at) => makeEvent(String(at), each)),
  lane: 0,
  x: 100,
  y: 50,
  box: { x: 83, y: 40, width: 34, height: 20 },
  text: String(told.length),
  families: [['combat', told.length]],
  contested: 1,
  oneSided: 0,
  start: 0,
  end: 1,
  apart: false,
});
const TOLD = { claimants: ['north'] };
const DENIED = { claimants: ['south'], deniers: ['north'] };
const CONTRARY = { claimants: ['south'], contradictors: ['north'] };
const SPAN = { ...dayDate('2020-10-09'), end: '2020-10-12' };
const way = (read: ReturnType<typeof readMark>) => [read.way, read.sign];

describe('a mark according to a side', () => {
  it('is told, spoken against with the sign of how, or silent', () => {
    expect(way(readMark(mark('a', TOLD), 'north'))).toEqual(['told', null]);
    expect(way(readMark(mark('a', DENIED), 'north'))).toEqual(['against', 'denies']);
    expect(way(readMark(mark('a', { ...DENIED, disowners: ['north'] }), 'north'))).toEqual([
      'against',
      'disowns',
    ]);
    expect(way(readMark(mark('a', CONTRARY), 'north'))).toEqual(['against', 'contradicts']);
    expect(way(readMark(mark('a', { ...TOLD, deniers: ['north'] }), 'north'))).toEqual([
      'told',
      'asserts-in-part',
    ]);
    expect(way(readMark(mark('a', { claimants: ['south'] }), 'north'))).toEqual(['silent', null]);
  });

  it('of a stack is told where any of its events is, with the sign of the plainest word against one', () => {
    expect(way(readMark(stack(TOLD, {}, CONTRARY), 'north'))).toEqual(['told', 'contradicts']);
    expect(way(readMark(stack({}, CONTRARY, DENIED), 'north'))).toEqual(['against', 'denies']);
    expect(way(readMark(stack({}, {}), 'north'))).toEqual(['silent', null]);
  });

  it('spoken against keeps the shape of its date and loses the form of its status', () => {
    const denied = mark('a', DENIED, { status: 'planned', lapsed: true, alternatives: [3] });
    expect(plainMark(readMark(denied, 'north'))).toEqual({
      ...denied,
      status: 'reported',
      lapsed: false,
      alternatives: [],
    });
  });

  it('that is silent is small and stays centred where it was', () => {
    const quiet = plainMark(readMark(mark('a', {}), 'north'));
    expect(quiet).toMatchObject({ inferred: false, status: 'reported', x: 100, y: 50 });
    expect(quiet.box).toEqual({ x: 96.5, y: 46.5, width: 7, height: 7 });
    const along = { x: 10, y: 46, width: 200, height: 8 };
    expect(plainMark(readMark(mark('a', {}, { shape: 'bar', box: along }), 'north')).box).toEqual({
      ...along,
      y: 48,
      height: 4,
    });
    const down = { x: 46, y: 10, width: 8, height: 200 };
    expect(plainMark(readMark(mark('a', {}, { shape: 'bar', box: down }), 'north')).box).toEqual({
      ...down,
      x: 48,
      width: 4,
    });
  });

  it('has a sign under it that differs with what is said, and none where nothing is said against it', () => {
    const paths = [DENIED, { ...DENIED, disowners: ['north'] }, CONTRARY].map((told) =>
      signPath(readMark(mark('a', told), 'north')),
    );
    expect(new Set(paths).size).toBe(3);
    expect(paths[0]).toBe('M93.5 59h13v2.6h-13z');
    expect(paths[2]?.split('M').length).toBe(3);
    expect(signPath(readMark(mark('a', TOLD), 'north'))).toBe('');
  });
});

describe('the key under a lens', () => {
  const KEYS: LegendKey[] = [
    'shape.dot',
    'shape.bar',
    'date.inferred',
    'status.claimed',
    'status.planned',
    'stack',
    'publication',
  ];

  it('explains statuses of what is told, shapes and dates of what is spoken of, and what is no mark as ever', () => {
    const read = [
      mark('a', TOLD, { inferred: false }),
      mark('b', { ...DENIED, date: SPAN }, { shape: 'bar', status: 'planned' }),
      mark('c', {}, { shape: 'capsule' }),
    ].map((each) => readMark(each, 'north'));
    expect(findLensKeys([...KEYS, 'shape.capsule'], read)).toEqual([
      'shape.dot',
      'shape.bar',
      'date.inferred',
      'status.claimed',
      'stack',
      'publication',
    ]);
  });
});
