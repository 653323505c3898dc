// Who does what a relative clause tells.
import { describe, expect, it } from 'vitest';
import { tell } from './support.ts';

describe('whoever the pronoun describes does it, whatever governs the name', () => {
  it.each([
    ['التقى الوفد بقادة الحوثيين الذين يسيطرون على العاصمة صنعاء منذ أربع سنوات.', '"يسيطرون" by houthis'],
    [
      'وصلت تعزيزات للجيش العراقي، الذي تمكن من السيطرة على الموصل.',
      'capture "السيطرة" by iraq-army at mosul',
    ],
  ])('%s', (text, row) => {
    expect(tell(text).join('\n')).toContain(row);
  });

  it('but not of a verb of another number, nor of what was only seen there', () => {
    expect(tell('زار الوزير تركيا التي شهدت أمس هجوما.').join()).not.toContain('attack "هجوما" by turkey');
    expect(tell('احترق مقر حزب الله الذي قصفته الطائرات.').join()).not.toContain('by hezbollah');
  });

  it.each([
    ['أدانت الحكومة جماعة الحوثي التي نفذت مقاتلات حربية غارات قرب مأرب.', 'by houthis'],
    [
      'نددت إيران التي بدأت جماعات معارضة هجوما على حدودها بالصمت الدولي.',
      'attack "بدأت جماعات معارضة هجوما" by',
    ],
  ])('nor where the clause has a subject of its own: %s', (text, row) => {
    expect(tell(text).join()).not.toContain(row);
  });
});
