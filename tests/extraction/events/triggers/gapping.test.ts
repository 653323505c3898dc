// Events whose noun is left out: another call, another raid; people who fall count each other.
import { describe, expect, it } from 'vitest';
import { eventsIn } from '../support.ts';

describe('another one', () => {
  it.each([
    ['شنت الطائرات غارة على صنعاء وأخرى على الحديدة.', ['strike: غارة', 'strike: وأخرى']],
    [
      'وتلقى السراج اتصالا هاتفيا من أمير قطر مساء الاثنين، وآخر من كونتي أمس.',
      ['call: اتصالا هاتفيا', 'call: وآخر'],
    ],
  ])('%s', (text, events) => {
    expect(eventsIn(text)).toEqual(events);
  });
});

describe('no event', () => {
  it.each([
    ['أصيب جندي بجروح وآخر في حالة خطرة.', ['losses: أصيب']],
    ['شنت الطائرات غارة على صنعاء وقالت مصادر أخرى إنها مستمرة.', ['strike: غارة']],
  ])('%s', (text, events) => {
    expect(eventsIn(text)).toEqual(events);
  });
});
