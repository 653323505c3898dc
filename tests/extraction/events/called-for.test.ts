// On whose word it is what somebody calls for or charges others with in the same breath.
import { describe, expect, it } from 'vitest';
import { mentionsIn } from './support.ts';

const told = (text: string) => mentionsIn(text).map(({ type, claims }) => `${type}: ${claims.join(', ')}`);

describe('what is called for', () => {
  it('is on the word of who calls', () => {
    expect(told('طالبت فرنسا بسحب القوات الروسية من مدينة خيرسون.')).toContain('withdrawal: france: asserts');
  });

  it('also where a call for a truce comes first', () => {
    expect(told('دعا غوتيريش إلى وقف إطلاق النار وإلى انسحاب القوات الروسية من أوكرانيا.')).toContain(
      'withdrawal: antonio-guterres: asserts',
    );
  });

  it('but what happened is told by the article', () => {
    expect(told('طالبت فرنسا بتحقيق. وانسحبت القوات الروسية من مدينة خيرسون.')).toContain('withdrawal: ');
  });
});

describe('what others are held responsible for', () => {
  it('is on the word of who holds them so', () => {
    expect(told('حملت أوكرانيا روسيا مسؤولية قصف مدينة خاركيف.')).toContain('strike: ukraine: asserts');
  });
});
