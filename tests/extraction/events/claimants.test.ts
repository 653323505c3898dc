// Who takes a deed upon himself, by a claim before or behind it.
import { describe, expect, it } from 'vitest';
import { tell } from './support.ts';

describe('who claims a deed', () => {
  it.each([
    [
      'أعلنت حركة طالبان مسؤوليتها عن الهجوم.',
      'attack "الهجوم" by taliban; taliban: asserts',
      'says so of itself',
    ],
    ['لم تعلن حركة طالبان مسؤوليتها عن الهجوم.', 'attack "الهجوم"', 'has not said so'],
    ['ولم تعلن طالبان حتى الآن مسؤوليتها عن الهجوم.', 'attack "الهجوم"', 'has not said so yet'],
    [
      'قال متحدث باسم الجيش التركي إن "جماعة مجهولة أعلنت مسؤوليتها عن الهجوم".',
      'attack "الهجوم"; turkey-army: asserts',
      'a group without a name, not who tells of it',
    ],
    ['اقتحم رجل سوقا في اعتداء تبناه تنظيم داعش.', 'attack "اقتحم" by islamic-state', 'behind the deed'],
    ['قتل 12 شخصا في الهجوم الذي تبنته طالبان.', 'losses "قتل" by taliban', 'of the deed that killed'],
    ['قتل 12 شخصا بعد يوم من هجوم تبنته طالبان.', 'losses "قتل"', 'of another deed'],
  ])('%s', (text, row) => {
    expect(tell(text).map((line) => line.split('; when')[0])).toContain(row);
  });
});
