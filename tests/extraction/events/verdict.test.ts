// Who calls untrue what others told, and what is no verdict of untruth.
import { describe, expect, it } from 'vitest';
import { mentionsIn } from './support.ts';

const told = (text: string) => mentionsIn(text).map(({ type, claims }) => `${type} | ${claims.join(', ')}`);

describe('a verdict on a deed named beside it', () => {
  it.each([
    ['وصفت أوكرانيا الحديث عن سقوط مدينة باخموت بأنه كذب محض.', 'a noun'],
    ['وصفت أوكرانيا السيطرة على مدينة باخموت بأنها "خبر ملفق".', 'in quotation marks'],
    ['وصفت أوكرانيا الأنباء عن سقوط مدينة باخموت بالأكاذيب.', 'behind ب'],
    ['قالت أوكرانيا إن الأنباء عن سقوط مدينة باخموت مختلقة.', 'an adjective without a verb'],
  ])('%s (%s)', (text) => {
    expect(told(text)).toEqual([expect.stringMatching(/^capture \| ukraine: denies/)]);
  });

  it('makes the deed nobody else’s: who judges did not do it', () => {
    expect(mentionsIn('وصفت أوكرانيا السيطرة على مدينة باخموت بأنها خبر ملفق.')[0]?.agents).toEqual([]);
  });

  it('is of who spoke before, where the talk stands behind the verb', () => {
    const text =
      'ذكرت روسيا أنها سيطرت على مدينة باخموت. ونفت أوكرانيا ذلك، ووصفت الحديث عن سقوط المدينة بأنه كذبة.';
    expect(told(text).at(-1)).toMatch(/ukraine: denies/);
  });
});

describe('a verdict that points back', () => {
  const before = 'أعلنت روسيا أنها سيطرت على مدينة باخموت. ';
  it.each([
    ['ووصفت أوكرانيا الإعلان بأنه "كذبة سافرة".', 'an announcement'],
    ['ورد زيلينسكي واصفا هذه الأنباء بأنها ملفقة.', 'a participle'],
    ['وقالت أوكرانيا إن هذه الأنباء كاذبة.', 'without a verb'],
    ['وقالت أوكرانيا إن هذه الأنباء "لا تمت إلى الحقيقة بصلة".', 'a phrase'],
  ])('%s (%s)', (text) => {
    expect(told(before + text).at(-1)).toMatch(/^capture \| (?:ukraine|volodymyr-zelensky): denies/);
  });
});

describe('no verdict of untruth', () => {
  it.each([
    ['وصفت أوكرانيا السيطرة على مدينة باخموت بأنها انتصار.', 'praise'],
    [
      'أعلنت روسيا أنها سيطرت على مدينة باخموت. ووصفت فرنسا الإعلان بأنه تاريخي.',
      'an adjective of another kind',
    ],
    ['أعلنت روسيا أنها سيطرت على مدينة باخموت. واتهمت فرنسا بنشر أخبار كاذبة.', 'no predicate'],
    ['أعلنت روسيا أنها سيطرت على مدينة باخموت. ووصفت فرنسا القرار بأنه باطل.', 'no talk'],
  ])('%s (%s)', (text) => {
    expect(told(text).filter((row) => row.includes('denies'))).toEqual([]);
  });
});
