import { describe, expect, it } from 'vitest';
import { dateStyle } from '../../../src/i18n/date-style.ts';
import { translator } from '../../../src/i18n/translate.ts';
import { askTruces } from '../../../src/exports/picture/ask-truces.ts';
import { dayDate, makeEvent } from '../../layout/timeline/fixtures.ts';

const AGREED = makeEvent('agreed', {
  type: 'ceasefire-agreement',
  status: 'agreed',
  date: dayDate('2020-10-10'),
  actors: [['north', 'agent']],
});
const BROKEN = makeEvent('broken', {
  type: 'ceasefire-violation',
  status: 'claimed',
  date: dayDate('2020-10-12'),
  actors: [['north', 'agent']],
  claimants: ['south'],
});
const truces = (events: Parameters<typeof askTruces>[0]) =>
  askTruces(events, [AGREED, BROKEN], (actor) => actor, {
    t: translator('en'),
    dates: dateStyle('en'),
  }).truces;

describe('the truces asked for', () => {
  it('keep an accusation that a filter hides: none is said to be made without it', () => {
    expect(truces([AGREED])).toMatchObject([{ id: 'agreed', untilAccused: { kind: 'days', most: 2 } }]);
  });

  it('are those of which something is shown', () => {
    expect(truces([BROKEN])).toHaveLength(1);
    expect(truces([])).toEqual([]);
  });
});
