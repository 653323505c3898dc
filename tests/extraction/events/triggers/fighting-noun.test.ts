// Fighting told by a noun alone, as cause or circumstance; battles that are a place, a topic or a state.
import { describe, expect, it } from 'vitest';
import { eventsIn, mentionsIn } from '../support.ts';

describe('fighting behind a preposition', () => {
  it.each([
    ['وأغلق السكان متاجرهم بسبب المعارك.', ['clash: المعارك']],
    ['وهربت عائلات من اشتباكات تدور قرب السوق.', ['clash: اشتباكات تدور']],
    ['وجاء القرار بعد مواجهات عنيفة في الضاحية.', ['clash: مواجهات']],
    ['وتضررت المدرسة خلال الاشتباكات في مدينة الزاوية.', ['clash: الاشتباكات']],
    ['وتزايد القلق مع انتقال المعارك إلى الريف.', ['clash: المعارك']],
  ])('is told: %s', (text, events) => {
    expect(eventsIn(text)).toEqual(events);
  });

  it('goes on where people suffer by it', () => {
    expect(mentionsIn('نزح السكان هربا من المعارك.')[0]?.modality).toBe('ongoing');
    expect(mentionsIn('جُرح الصحفي جراء اشتباكات مسلحة.').map(({ modality }) => modality)).not.toContain(
      'ongoing',
    );
  });

  it('is told by what came of it', () => {
    expect(eventsIn('قال الطبيب إن معارك أوقعت عشرة قتلى.')).toContain('clash: معارك');
  });

  it.each(['وزار الوزير ساحة المعارك.', 'وكتب في مقاله عن معارك الماضي.', 'وشارك في معارك سياسية طويلة.'])(
    'is none as a place, a topic or a figure: %s',
    (text) => {
      expect(eventsIn(text).filter((event) => event.startsWith('clash'))).toEqual([]);
    },
  );
});

describe('fighting that has not come', () => {
  it.each([
    'وأغلق السكان متاجرهم خوفا من اشتباكات عنيفة في الضاحية.',
    'ورفعت المستشفيات جاهزيتها تحسبا لاشتباكات في الضاحية.',
    'وخزن السكان الغذاء استعدادا لمعارك عنيفة.',
  ])('is none: %s', (text) => {
    expect(eventsIn(text).filter((event) => event.startsWith('clash'))).toEqual([]);
  });

  it('is not told by being direct', () => {
    expect(eventsIn('وحذر من مواجهات مباشرة.').filter((event) => event.startsWith('clash'))).toEqual([]);
  });
});
