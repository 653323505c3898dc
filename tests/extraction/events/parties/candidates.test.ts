// Who may take part: each side once, where it is named nearest to the trigger.
import { describe, expect, it } from 'vitest';
import { candidatesOf, gapTo } from '../../../../src/extraction/events/parties/candidates.ts';
import { trigger } from '../../../../src/extraction/events/triggers/trigger.ts';
import { at, viewOf } from '../view-of.ts';

const itself = (actor: string) => actor;
const TEXT = 'قالت أرمينيا إن أذربيجان قصفت مواقع أرمينيا.';

describe('candidates', () => {
  it('are the sides that the sentence names, each at its nearest name', () => {
    const view = viewOf(TEXT);
    const verb = at(view, 'قصفت');
    const found = candidatesOf(view, trigger('strike', verb, { verbal: true }), [], new Set(), itself);
    expect(found.map(({ side, at: where }) => [side, where])).toEqual([
      ['armenia', verb + 2],
      ['azerbaijan', verb - 1],
    ]);
  });

  it('are those whom grammar tied, be they named elsewhere or nowhere', () => {
    const view = viewOf('قصفت المدينة.');
    const tied = { actor: 'russia', role: 'agent', span: null } as const;
    const found = candidatesOf(view, trigger('strike', 0, { verbal: true }), [tied], new Set(), itself);
    expect(found).toEqual([{ actor: 'russia', side: 'russia', at: null, tied }]);
  });

  it('are no outlets and no civilians', () => {
    const view = viewOf(TEXT);
    const civilians = { actor: 'civilians', role: 'target', span: null } as const;
    const found = candidatesOf(view, trigger('strike', 4), [civilians], new Set(['armenia']), itself);
    expect(found.map(({ side }) => side)).toEqual(['azerbaijan']);
  });
});

describe('the gap between a trigger and a chunk', () => {
  it('counts what stands between, on either side', () => {
    const words = trigger('strike', 4, { first: 4, last: 5 });
    expect([1, 3, 4, 5, 6, 9].map((chunk) => gapTo(words, chunk))).toEqual([2, 0, 0, 0, 0, 3]);
  });
});
