// Drafts into a corpus: what several articles make of one event, and what keeps the result independent of their order.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assemble } from '../../../src/extraction/pipeline.ts';
import { LEXICON, readDraft } from '../events/support.ts';
import { corpusOf, eventsOf, faultsOf, SITE } from './support.ts';

const CAPTURE = 'أعلن الجيش السوداني أنه استعاد مدينة سنجة من قوات الدعم السريع أمس.';
const FIGHTS =
  'قصفت قوات الدعم السريع مدينة الأبيض يوم الأحد. وقصف الجيش السوداني مدينة نيالا يوم الاثنين. وهاجمت قوات الدعم السريع مدينة الفاشر يوم الثلاثاء.';

describe('a claim and its denial', () => {
  const corpus = corpusOf({
    a: CAPTURE,
    b: `نفت قوات الدعم السريع سقوط مدينة سنجة. ${FIGHTS}`,
  });

  it('in two articles are one contested event', () => {
    const captures = eventsOf(corpus, 'capture');
    expect(captures.map(({ status, triggers }) => [status, triggers])).toEqual([
      ['contested', ['استعاد', 'سقوط']],
    ]);
  });

  it('name both sides in the label', () => {
    expect(eventsOf(corpus, 'capture')[0]?.label.en).toMatch(
      /^Sudan: .* – the Rapid Support Forces deny it$/,
    );
  });
});

describe('another account', () => {
  it('stays an event of its own, tied to what it disputes', () => {
    const corpus = corpusOf({
      a: CAPTURE,
      b: 'قال متحدث باسم قوات الدعم السريع إن القتال في مدينة سنجة لا يزال مستمرا.',
    });
    const [capture] = eventsOf(corpus, 'capture');
    const [clash] = eventsOf(corpus, 'clash');
    expect(clash?.relations).toEqual([{ kind: 'disputes', event: capture?.id }]);
    expect(capture?.status).toBe('contested');
    expect(capture?.label.en).toContain('another account by the Rapid Support Forces');
  });
});

describe('two prints of one story', () => {
  const story = `${CAPTURE} وقال سكان إن الأسواق أغلقت أبوابها وإن الطرق المؤدية إلى النهر خلت من المارة طوال النهار.`;
  const corpus = corpusOf({ a: story, b: story });

  it('are one text of one outlet group', () => {
    const [capture] = eventsOf(corpus, 'capture');
    expect(capture?.mentions).toHaveLength(2);
    expect(capture?.sources.texts).toBe(1);
    expect(capture?.sources.outlets).toHaveLength(1);
  });

  it('say why they were joined', () => {
    expect(eventsOf(corpus, 'capture')[0]?.linkReasons).toEqual([
      expect.objectContaining({ rule: 'link.same-words' }),
    ]);
  });
});

describe('an article alone', () => {
  it('keeps its day and where that comes from', () => {
    const [article] = corpusOf({ a: CAPTURE }).articles;
    expect(article?.published).toMatchObject({ date: '2024-05-10', basis: 'metadata' });
  });

  it('without a day is kept, its events undated', () => {
    const corpus = corpusOf({ a: { text: 'قصفت إسرائيل مدينة رفح.' } });
    expect(corpus.events.map(({ date }) => date.start)).toEqual([null]);
    expect(corpus.articles[0]?.published.basis).toBe('unknown');
  });

  it('without events gives none', () => {
    expect(corpusOf({ a: 'افتتح الوزير معرض الكتاب في القاهرة بحضور عدد كبير من القراء.' }).events).toEqual(
      [],
    );
  });

  it('gives a word that occurs twice two ids, and the same ids whatever stands beside it', () => {
    const text = 'قصفت إسرائيل مدينة رفح. وبعد ساعات قصفت إسرائيل مدينة خان يونس.';
    const ids = (articles: Record<string, string>) =>
      corpusOf(articles)
        .mentions.filter(({ article }) => article === 'a')
        .map(({ id }) => id);
    expect(new Set(ids({ a: text })).size).toBe(2);
    expect(ids({ a: text, b: CAPTURE })).toEqual(ids({ a: text }));
  });
});

describe('no article', () => {
  it('gives an empty corpus', () => {
    const corpus = assemble([], SITE, LEXICON);
    expect(faultsOf(corpus)).toEqual([]);
    expect([corpus.events, corpus.mentions, corpus.articles]).toEqual([[], [], []]);
  });
});

describe('who does a deed', () => {
  it('is never an outlet', () => {
    const draft = readDraft('قصفت روسيا مدينة خاركيف أمس.', { published: '2024-05-10' });
    const [mention] = draft.mentions;
    if (!mention) throw new Error('no mention');
    const outlet = {
      ...draft.names.actors[0],
      id: 'some-channel',
      kind: 'outlet',
    } as (typeof draft.names.actors)[number];
    const corpus = assemble(
      [
        {
          ...draft,
          names: { ...draft.names, actors: [...draft.names.actors, outlet] },
          mentions: [
            { ...mention, actors: [...mention.actors, { actor: 'some-channel', role: 'agent', span: null }] },
          ],
        },
      ],
      SITE,
      LEXICON,
    );
    expect(corpus.mentions[0]?.actors.map(({ actor }) => actor)).not.toContain('some-channel');
    expect(corpus.mentions[0]?.actors.length).toBeGreaterThan(0);
  });
});

describe('the order of drafts', () => {
  it('does not matter', () => {
    const drafts = [CAPTURE, FIGHTS, 'نفت قوات الدعم السريع سقوط مدينة سنجة أمس.'].map((text, i) =>
      readDraft(text, { published: `2024-05-1${i}` }, `article-${i}`),
    );
    const bytes = JSON.stringify(assemble(drafts, SITE, LEXICON));
    for (const order of [
      [2, 1, 0],
      [1, 0, 2],
      [0, 2, 1],
    ])
      expect(
        JSON.stringify(
          assemble(
            order.flatMap((i) => drafts[i] ?? []),
            SITE,
            LEXICON,
          ),
        ),
      ).toBe(bytes);
  });

  it('does not matter for any articles', () => {
    const sentences = [
      CAPTURE,
      FIGHTS,
      'نفت قوات الدعم السريع سقوط مدينة سنجة أمس.',
      'قصفت روسيا مدينة خاركيف أمس وقتل 12 مدنيا.',
      'أعلنت أوكرانيا مقتل 12 مدنيا في قصف على خاركيف أمس.',
      'من المقرر أن يجتمع وزيرا خارجية مصر وقطر في الدوحة غدا.',
      'اجتمع وزيرا خارجية مصر وقطر في الدوحة اليوم.',
    ];
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.nat({ max: sentences.length - 1 }), { minLength: 2 }),
        fc.infiniteStream(fc.nat()),
        (picked, shuffle) => {
          const drafts = picked.map((i) =>
            readDraft(sentences[i] ?? '', { published: `2024-05-1${i % 3}` }, `article-${i}`),
          );
          const shuffled = drafts
            .map((draft) => ({ draft, key: shuffle.next().value }))
            .sort((a, b) => a.key - b.key)
            .map(({ draft }) => draft);
          expect(JSON.stringify(assemble(shuffled, SITE, LEXICON))).toBe(
            JSON.stringify(assemble(drafts, SITE, LEXICON)),
          );
        },
      ),
      { numRuns: 30 },
    );
  });

  it('of events is that of their days', () => {
    const days = corpusOf({ a: FIGHTS, b: CAPTURE }).events.map(({ date }) => date.start ?? '9999');
    expect(days).toEqual([...days].sort());
    expect(days.length).toBeGreaterThan(3);
  });
});
