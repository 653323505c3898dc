import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { userLexiconSchema, userLexiconSchemaOver } from '../../src/domain/lexicon-schema.ts';

const actor = (id: string, more: object = {}) => ({
  id,
  kind: 'armed-force',
  label: { ar: 'جيش الشمال', en: 'Army of the North' },
  ...more,
});
const place = (id: string, more: object = {}) => ({ id, label: { ar: 'باكو', en: 'Baku' }, ...more });
/** The faults of a file as `key: message`. */
function faultsOf(file: object, schema: z.ZodMiniType = userLexiconSchema): string[] {
  const parsed = z.safeParse(schema, file);
  return parsed.success
    ? []
    : parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
}

describe('a lexicon', () => {
  it('may give names as texts or with their language', () => {
    const names = ['بادكوبه', { text: 'Bakou', lang: 'fr' }];
    expect(faultsOf({ places: [place('baku', { names })] })).toEqual([]);
    expect(faultsOf({})).toEqual([]);
  });

  it('may have an actor and a place of one id: a state is both', () => {
    expect(faultsOf({ actors: [actor('north')], places: [place('north')] })).toEqual([]);
  });

  it('is refused with two actors or two places of one id', () => {
    expect(faultsOf({ actors: [actor('a'), actor('b'), actor('a')] })).toEqual([
      'actors.2.id: expected an id of its own: "a" is that of actors[0]',
    ]);
    expect(faultsOf({ places: [place('a'), place('a')] })).toEqual([
      'places.1.id: expected an id of its own: "a" is that of places[0]',
    ]);
  });

  it.each([
    [{ ar: '', en: 'North' }, 'actors.0.label.ar'],
    [{ ar: 'ـــ', en: 'North' }, 'actors.0.label.ar'],
    [{ ar: 'الشمال', en: ' ' }, 'actors.0.label.en'],
  ])('is refused with an empty label: %j', (label, key) => {
    expect(faultsOf({ actors: [actor('a', { label })] })).toEqual([
      expect.stringMatching(`^${key}: expected `),
    ]);
  });

  it.each([
    [''],
    ['   '],
    ['ـــ'],
    ['«»'],
    ['س'],
    ['س'.repeat(121)],
    [7],
    [{ text: 'شمال' }],
    [{ text: '', lang: 'ar' }],
  ])('is refused with the name %j, and says what is expected', (name) => {
    expect(faultsOf({ actors: [actor('a', { names: ['شمال', name] })] })).toEqual([
      expect.stringMatching(/^actors\.0\.names\.1(\.text)?: expected a name of 2 to 120 characters/),
    ]);
  });
});

describe('what a lexicon refers to', () => {
  const schema = userLexiconSchemaOver(['norway']);

  it('is an actor of the file or a built-in one', () => {
    const names = [{ text: 'شمال', lang: 'ar', usedBy: 'norway' }];
    const actors = [actor('a', { side: 'norway' }), actor('b', { side: 'a' }), actor('c', { side: 'c' })];
    expect(faultsOf({ actors, places: [place('p', { names })] }, schema)).toEqual([]);
  });

  it('is refused where nobody has that id, at its key', () => {
    const names = ['شمال', { text: 'شمالي', lang: 'ar', usedBy: 'p' }];
    const file = { actors: [actor('a'), actor('b', { side: 'sweden' })], places: [place('p', { names })] };
    expect(faultsOf(file, schema)).toEqual([
      'actors.1.side: expected the id of an actor of this file or of the built-in lexicon, not "sweden"',
      'places.0.names.1.usedBy: expected the id of an actor of this file or of the built-in lexicon, not "p"',
    ]);
  });
});
