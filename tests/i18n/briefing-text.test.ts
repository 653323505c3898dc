import { describe, expect, it } from 'vitest';
import { wordBriefing } from '../../src/i18n/briefing-text.ts';
import { makeBriefing } from '../domain/briefing/fixtures.ts';

describe('a briefing as text', () => {
  it('tells the briefer’s own assessment apart, signed and dated', () => {
    const text = wordBriefing(makeBriefing(), 'en', () => undefined);
    expect(text).toContain(
      'The briefer’s own assessment, not the texts’ – ⁨A. Author⁩, 10 November 2020\n– I think',
    );
  });

  it('lists the quotations where no step does, by article where its source is unknown', () => {
    const text = wordBriefing(makeBriefing({ author: 'A. Author' }), 'ar', () => undefined);
    expect(text.startsWith('إعداد: ⁨A. Author⁩\n')).toBe(true);
    expect(text.trimEnd().endsWith('الاقتباسات\n[1] «⁨أعلنت الوزارة⁩» a')).toBe(true);
    expect(text).toContain('– قالت [1]');
  });

  it('keeps a line that breaks on one line', () => {
    const [, step] = makeBriefing().steps;
    const lines = [{ text: { ar: '', en: 'one\n– [9] two' }, quotes: [1] }];
    const text = wordBriefing(
      makeBriefing({ steps: step ? [{ ...step, lines }] : [] }),
      'en',
      () => undefined,
    );
    expect(text).toContain('– one – [9] two [1]\n');
  });
});
