// Who met their death, the noun for it at the end.
import { describe, expect, it } from 'vitest';
import { tell } from './support.ts';

describe('those between the verb and its noun are dead', () => {
  it.each([
    ['لقي سبعة من حركة طالبان مصرعهم قرب كابول.', 'losses "مصرعهم" to taliban at kabul'],
    ['كان ستة من حركة طالبان لقوا حتفهم قرب كابول.', 'losses "حتفهم" to taliban at kabul'],
    ['لقي قيادي في حزب الله حتفه قرب بيروت.', 'losses "حتفه" to hezbollah at beirut'],
    [
      'لقي عشرة جنود من الجيش التركي مصرعهم في هجوم لداعش.',
      'losses "مصرعهم" by islamic-state to turkey-army',
    ],
  ])('%s', (text, row) => {
    expect(tell(text)).toContain(row);
  });

  it('but not those with whom they were', () => {
    expect(tell('لقي قائد الفصيل مع ثلاثة من حركة طالبان مصرعه.').join()).not.toContain('taliban');
  });

  it.each([
    ['لقي ثلاثة متظاهرين مناهضين للحكومة السودانية مصرعهم في الخرطوم.', 'sudan-government'],
    ['لقي جاسوس عميل لإسرائيل حتفه في طهران.', 'israel'],
    ['لقي صحافي فرنسي حتفه في كييف.', 'france'],
    ['لقي سائق تركي مصرعه في إدلب.', 'turkey'],
  ])('nor those whom they served or opposed, nor the nation of a civilian: %s', (text, party) => {
    expect(tell(text).join()).not.toContain(party);
  });
});
