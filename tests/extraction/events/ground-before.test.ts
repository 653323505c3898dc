// Where something took place by a pronoun that points to ground told before, or by its cause.
import { describe, expect, it } from 'vitest';
import { mentionsIn } from './support.ts';

const places = (text: string): string[] =>
  mentionsIn(text).map((row) => `${row.type}: ${row.places.join(' ')}`.trim());

describe('a pronoun that points to ground', () => {
  it.each([
    ['انسحب الجيش من مدينة سرت بعد أن هاجمتها قوات حفتر.', 'attack: sirte', 'what a verb is done to'],
    ['وصلت تعزيزات إلى مدينة سرت، وتدور معارك عنيفة في محيطها.', 'clash: sirte', 'around it'],
    [
      'حاصر الجيش مدينة سرت أسبوعا.\nوقتل ثلاثة مدنيين في شوارعها.',
      'losses: sirte',
      'within it, told before',
    ],
  ])('says where: %s (%s, %s)', (text, row) => {
    expect(places(text)).toContain(row);
  });

  it('is the place and not what holds it', () => {
    expect(
      places('دخل المسلحون مدينة درنة بمحافظة برقة أمس بعد أن قصفها الجيش ثم اقتحموها.').join(),
    ).not.toContain('cyrenaica');
  });
});

describe('what a deed caused', () => {
  it('is where the deed was, whatever place opens the sentence', () => {
    expect(
      places('وفي محافظة حلب، قال سكان إن الطيران قصف مدينة منبج، ما أدى إلى مقتل خمسة مدنيين.'),
    ).toEqual(['strike: manbij', 'losses: manbij']);
  });

  it('is in the place that opens the sentence where the deed is told without another', () => {
    expect(places('وفي مدينة منبج، قال سكان إن الطيران قصف السوق، ما أدى إلى مقتل خمسة مدنيين.')).toEqual([
      'strike: manbij',
      'losses: manbij',
    ]);
  });
});
