// Denials that name no deed.
import { describe, expect, it } from 'vitest';
import { mentionsIn } from './support.ts';

const last = (text: string) => mentionsIn(text).at(-1);

describe('"no operations"', () => {
  it('denies what was told, of whoever is named', () => {
    const denial = last(
      'قالت أوكرانيا إن روسيا قصفت مدينة خاركيف. وقال بوتين إن روسيا لم تقم بأي عمليات في المدينة.',
    );
    expect(denial).toMatchObject({
      type: 'strike',
      trigger: 'لم تقم بأي عمليات',
      agents: ['russia'],
      claims: ['vladimir-putin: denies responsibility'],
    });
  });

  it('may be added to an accusation of others', () => {
    const denial = last('اتهمت روسيا أوكرانيا بقصف مدينة دونيتسك أمس قائلة إن روسيا لم تنفذ أي عمليات هناك.');
    expect(denial).toMatchObject({ agents: ['russia'], claims: ['russia: denies responsibility'] });
  });

  it.each([
    ['وقال بوتين إن روسيا لم تقم بأي عمليات في المدينة.', 'where nothing was told'],
    [
      'قالت أوكرانيا إن روسيا قصفت مدينة خاركيف. وقال بوتين إن روسيا بدأت أي عمليات إغاثة ممكنة.',
      'without a negation',
    ],
  ])('%s denies nothing (%s)', (text) => {
    expect(
      mentionsIn(text)
        .flatMap((row) => row.claims)
        .join(),
    ).not.toContain('denies');
  });
});
