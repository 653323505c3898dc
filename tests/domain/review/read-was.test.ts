import { describe, expect, it } from 'vitest';
import { readWas, readWasTold } from '../../../src/domain/review/read-was.ts';

const reviewed = (was: Record<string, unknown>) => ({ reviewed: { by: 'x', on: '2020-11-10', was } });

describe('what the machine said', () => {
  it('is read field by field', () => {
    const event = reviewed({ type: 'clash', places: 'Shusha' });
    expect([readWas(event, 'type'), readWas(event, 'places'), readWas(event, 'date')]).toEqual([
      'clash',
      null,
      null,
    ]);
    expect(readWas({ reviewed: null }, 'type')).toBe(null);
  });

  it('is read of each mention', () => {
    const event = reviewed({ told: { m2: { modality: 'planned', claims: [] } } });
    expect([readWasTold(event, 'm2', 'modality'), readWasTold(event, 'm2', 'claims')]).toEqual([
      'planned',
      [],
    ]);
    expect([readWasTold(event, 'm2', 'quantities'), readWasTold(event, 'm1', 'modality')]).toEqual([
      null,
      null,
    ]);
  });
});
