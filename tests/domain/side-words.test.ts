import { describe, expect, it } from 'vitest';
import { buildLedger } from '../../src/domain/ledger.ts';
import { findSideWords } from '../../src/domain/side-words.ts';
import type { Claim } from '../../src/domain/corpus-schema.ts';
import { makeArticle, makeEvent, makeMention } from './fixtures.ts';

const claim = (actor: string, stance: Claim['stance'] = 'asserts'): Claim => ({
  chain: [{ actor, span: { start: 0, end: 1 } }],
  stance,
  denies: stance === 'denies' ? 'occurrence' : null,
  form: 'quoted',
});
const said = (id: string, event: string, exact: string, claims: Claim[]) =>
  makeMention(id, event, { claims, passage: { start: 0, end: exact.length, exact, prefix: '', suffix: '' } });
const step = { rule: 'dispute.fighting-goes-on', params: {} };

const ledger = buildLedger({
  event: makeEvent('capture', { mentions: ['c1', 'c2', 'c3'] }),
  mentions: [
    said('c1', 'capture', 'We took the town.', [claim('general')]),
    said('c2', 'capture', 'The town was not taken.', [claim('south', 'denies')]),
    said('c3', 'capture', 'The town has been taken.', []),
    {
      ...said('f1', 'fighting', 'The fighting goes on.', [claim('south'), claim('east')]),
      disputes: [{ mention: 'c1', step }],
    },
    {
      ...said('f2', 'fighting', 'Nobody fights there.', [claim('west', 'denies')]),
      disputes: [{ mention: 'c1', step }],
    },
  ],
  articles: [makeArticle('a')],
  sideOf: (actor) => (actor === 'general' ? 'north' : actor),
});
const wordsOf = (side: string) => findSideWords(ledger, side).map(({ passage }) => passage);

describe('the words of a side', () => {
  it('are those of all who speak for it, of the article’s own voice none', () => {
    expect(wordsOf('north')).toEqual(['We took the town.']);
    expect(wordsOf('a')).toEqual([]);
  });

  it('are what it says of the event itself where it does, not what it says of another', () => {
    expect(wordsOf('south')).toEqual(['The town was not taken.']);
  });

  it('are its other account where it has none of the event; who denies that account has none', () => {
    expect(wordsOf('east')).toEqual(['The fighting goes on.']);
    expect(wordsOf('west')).toEqual([]);
  });
});
