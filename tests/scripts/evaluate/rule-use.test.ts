import { describe, expect, it } from 'vitest';
import { countUses } from '../../../scripts/evaluate/rule-use.ts';
import { usedOnce } from '../../../scripts/evaluate/report.ts';
import type { SeenSentence } from '../../../scripts/evaluate/gold-sets.ts';
import { readArticle } from '../../../src/extraction/pipeline.ts';
import { LEXICON } from '../../extraction/events/support.ts';

function see(article: string, text: string): SeenSentence[] {
  const out: SeenSentence[] = [];
  readArticle({ id: article, text, sha256: '0', metadata: {} }, LEXICON, (seen) =>
    out.push({ ...seen, article }),
  );
  return out;
}

describe('the uses of rules and words', () => {
  const seen = [
    ...see('a', 'خبر\n\nقصفت القوات الروسية مدينة خاركيف أمس. والتقى الوزيران في جنيف.'),
    ...see('b', 'خبر آخر\n\nقصفت القوات الروسية مدينة خيرسون اليوم.'),
    // A copy of the first passage: no second use.
    ...see('c', 'خبر ثالث\n\nوالتقى الوزيران في جنيف.'),
  ];
  const { rules, words } = countUses(seen);
  const usesOf = (uses: typeof rules, what: string) => uses.find((use) => use.what === what)?.sentences.size;

  it('are counted by sentence, copies once', () => {
    expect(usesOf(rules, 'strike')).toBe(2);
    expect(usesOf(words, 'strike: قصف 1')).toBe(2);
    expect(usesOf(rules, 'meeting')).toBe(1);
  });

  it('in one sentence only are listed', () => {
    expect(usedOnce('rules', rules)).toContain('meeting | ');
    expect(usedOnce('rules', rules)).not.toContain('strike | ');
  });
});
