// One list of actors and places, with the labels that the editor prefers and the sides that only members name.
import { describe, expect, it } from 'vitest';
import { gatherEntities, withSides } from '../../../src/extraction/assemble/entities.ts';
import { LEXICON } from '../events/support.ts';
import { corpusOf, makeActor, SITE } from './support.ts';

describe('the entities of a corpus', () => {
  it('are one an id, of the first draft that has it, in order of id', () => {
    const lists = [[makeActor('b', 'first'), makeActor('a')], [makeActor('b', 'second')]];
    expect(gatherEntities(lists, {}).map(({ id, label }) => [id, label.en])).toEqual([
      ['a', 'a'],
      ['b', 'first'],
    ]);
  });

  it('bear the preferred names, and only the label changes', () => {
    const [actor] = gatherEntities([[makeActor('a')]], { a: { ar: 'ألف', en: 'Alif' } });
    expect(actor).toEqual({ ...makeActor('a'), label: { ar: 'ألف', en: 'Alif' } });
  });

  it('hold the sides that only a member names', () => {
    const [member] = withSides([{ ...makeActor('egypt-mod'), side: 'egypt' }], LEXICON).slice(1);
    expect(member).toMatchObject({ id: 'egypt', kind: 'state', side: 'egypt' });
  });

  it('are renamed in headlines too, sides included', () => {
    const corpus = corpusOf(
      { a: 'أعلن الجيش السوداني أنه استعاد مدينة سنجة من قوات الدعم السريع أمس.' },
      {
        ...SITE,
        preferredNames: {
          sudan: { ar: 'بلاد النيلين', en: 'Land of two Niles' },
          singa: { ar: 'سنجة القديمة', en: 'Old Singa' },
        },
      },
    );
    expect(corpus.events.map(({ headline }) => headline)).toEqual([
      { ar: 'بلاد النيلين يعلن السيطرة على سنجة القديمة', en: 'Land of two Niles says it took Old Singa' },
    ]);
  });
});
