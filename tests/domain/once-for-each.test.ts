import { describe, expect, it } from 'vitest';
import { onceForEach } from '../../src/domain/once-for-each.ts';

describe('what is worked out once for each object', () => {
  it('is asked for once, however often the object comes back', () => {
    const asked: string[] = [];
    const labelOf = onceForEach(({ id }: { readonly id: string }) => {
      asked.push(id);
      return `«${id}»`;
    });
    const [army, council] = [{ id: 'army' }, { id: 'council' }];
    expect([labelOf(army), labelOf(council), labelOf(army)]).toEqual(['«army»', '«council»', '«army»']);
    expect(asked).toEqual(['army', 'council']);
  });

  it('goes by the object itself, not by what it holds', () => {
    const copyOf = onceForEach(({ id }: { readonly id: string }) => ({ id }));
    const [one, two] = [{ id: 'army' }, { id: 'army' }];
    expect(copyOf(one)).toBe(copyOf(one));
    expect(copyOf(one)).not.toBe(copyOf(two));
  });

  it('keeps the answer that there is nothing', () => {
    let asked = 0;
    const nothing = onceForEach((_one: object) => {
      asked++;
      return null;
    });
    const one = {};
    expect([nothing(one), nothing(one)]).toEqual([null, null]);
    expect(asked).toBe(1);
  });
});
