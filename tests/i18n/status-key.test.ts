import { describe, expect, it } from 'vitest';
import { statusKey } from '../../src/i18n/status-key.ts';
import { translator } from '../../src/i18n/translate.ts';

const claimed = (...claimants: string[]) => statusKey({ status: 'claimed', lapsed: false, claimants });

describe('the words of a status', () => {
  it('tell what was planned for a day gone by', () => {
    expect(statusKey({ status: 'planned', lapsed: true, claimants: [] })).toBe('status.was-planned');
    expect(statusKey({ status: 'planned', lapsed: false, claimants: [] })).toBe('status.planned');
  });

  it('tell the account of one side from those of several', () => {
    expect(claimed('north')).toBe('status.claimed');
    expect(claimed('north', 'south')).toBe('status.claimed-by-several');
    expect(translator('en')(claimed('north', 'south'))).toBe('Parties’ accounts');
    expect(translator('ar')(claimed('north', 'south'))).toBe('روايات أطراف معنية');
  });

  it('are those of the status, whoever says so', () => {
    expect(statusKey({ status: 'agreed', lapsed: false, claimants: ['north', 'south'] })).toBe(
      'status.agreed',
    );
  });
});
