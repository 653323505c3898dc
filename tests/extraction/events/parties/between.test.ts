// What stands between a trigger and a name.
import { describe, expect, it } from 'vitest';
import { between } from '../../../../src/extraction/events/parties/between.ts';
import { trigger } from '../../../../src/extraction/events/triggers/trigger.ts';
import { viewOf } from '../view-of.ts';

const itself = (actor: string) => actor;

describe('between a trigger and a name', () => {
  it('is nothing where they are neighbours', () => {
    expect(between(viewOf('قصفت أرمينيا المدينة.'), 1, 1, 'armenia', [], itself)).toEqual([]);
  });

  it('are other sides, marks, verbs, speech and أن', () => {
    const view = viewOf('قصفت أرمينيا المدينة، وأعلنت تركيا أن أذربيجان سترد.');
    const end = view.chunks.findLastIndex(({ kind }) => kind === 'name');
    expect(between(view, 1, end, 'azerbaijan', [], itself)).toEqual(
      expect.arrayContaining(['sides-2', 'verbs-1', 'speech', 'an']),
    );
  });

  it('are other events, and the side itself is no other', () => {
    const view = viewOf('قصفت أرمينيا المدينة.');
    const found = between(view, 0, 2, 'armenia', [trigger('strike', 0, { verbal: true })], itself);
    expect(found).toContain('events-1');
    expect(found.some((ground) => ground.startsWith('sides'))).toBe(false);
  });
});
