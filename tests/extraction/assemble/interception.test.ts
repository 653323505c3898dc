// What a mention tells to have been stopped in flight, and who then struck.
import { describe, expect, it } from 'vitest';
import { stoppedIn, strikersFirst } from '../../../src/extraction/assemble/interception.ts';
import { makeMention } from './support.ts';

const told = (words: string) => makeMention({ words, trigger: { start: 0, end: words.indexOf(' ') } });

describe('what was stopped', () => {
  it.each([
    ['اعترضت الدفاعات الجوية صاروخا فوق المدينة', 'missile'],
    ['أسقطت القوات طائرة مسيرة', 'missile'],
    ['أسقط الجيش مروحية في الشمال', 'aircraft'],
    ['قصفت القوات المدينة بالصواريخ', null],
  ])('%s: %s', (words, stopped) => {
    expect(stoppedIn(told(words))).toBe(stopped);
  });

  it('is read where fire is opened on a missile', () => {
    const words = 'فتح النار على صاروخ قبل سقوطه';
    expect(stoppedIn(makeMention({ words, trigger: { start: 0, end: 19 } }))).toBe('missile');
    expect(
      stoppedIn(makeMention({ words: 'فتح النار على متظاهرين', trigger: { start: 0, end: 9 } })),
    ).toBeNull();
  });
});

describe('who struck', () => {
  const actors = [
    { actor: 'north', role: 'agent' as const, span: null },
    { actor: 'south', role: 'target' as const, span: null },
  ];

  it('is whoever fired the missile that another stopped', () => {
    const roles = strikersFirst({ ...told('اعترضت الدفاعات صاروخا'), actors }).map(
      ({ actor, role }) => `${actor} ${role}`,
    );
    expect(roles).toEqual(['north target', 'south agent']);
  });

  it('is whoever shot down an aircraft', () => {
    expect(strikersFirst({ ...told('أسقط الجيش مروحية'), actors })).toBe(actors);
  });
});
