// A small article with its gold and a corpus that answers it, for the tests of the scorer.
import type { Corpus, Mention } from '../../../src/domain/corpus-schema.ts';
import type { Annotation, Gold } from '../../../scripts/evaluate/gold.ts';
import { goldSchema } from '../../../scripts/evaluate/gold.ts';
import { day, makeActor, makeMention, makePlace } from '../../extraction/assemble/support.ts';

export const TEXT =
  'عنوان الخبر\nقصفت قوات الشمال أمس بلدة الوادي. ونفت قوات الجنوب سقوط البلدة. والتقى الوفدان في الجبل.';

export const annotation = (parts: Partial<Annotation>): Annotation => ({
  article: 'a',
  event: 'shelling',
  quote: 'قصفت قوات الشمال أمس بلدة الوادي',
  trigger: 'قصفت',
  type: 'strike',
  date: '2024-05-09',
  modality: 'happened',
  actors: [{ id: 'north', role: 'agent' }],
  place: 'valley',
  source: null,
  ...parts,
});

export const gold = (annotations: readonly Annotation[], parts: Partial<Gold> = {}): Gold =>
  goldSchema.parse({
    articles: { a: { published: '2024-05-10', titles: ['عنوان الخبر'] } },
    sides: { north: 'north', 'north-army': 'north', south: 'south' },
    aliases: { north: ['الشمال'], 'north-army': ['قوات الشمال'], south: ['الجنوب'] },
    placeAliases: { valley: ['بلدة الوادي', 'الوادي'] },
    annotations,
    ...parts,
  });

/** A mention whose trigger is the n-th occurrence of these words in the text. */
export function mention(words: string, parts: Partial<Mention> = {}, nth = 0): Mention {
  let start = TEXT.indexOf(words);
  for (let n = 0; n < nth; n++) start = TEXT.indexOf(words, start + 1);
  const base = makeMention({ id: `m-${start}`, article: 'a', type: 'strike' });
  return {
    ...base,
    event: base.id,
    trigger: { start, end: start + words.length },
    modality: 'happened',
    date: { ...day('2024-05-09'), basis: 'relative', expression: null, steps: [] },
    actors: [{ actor: 'north', role: 'agent', span: null }],
    places: [{ place: 'valley', span: { start, end: start + words.length } }],
    claims: [],
    disputes: [],
    ...parts,
  };
}

/** What the scorer reads of a corpus; the rest is empty. */
export const corpus = (mentions: readonly Mention[], events: Corpus['events'] = []): Corpus => ({
  schemaVersion: 1,
  generator: { name: 'waqai', version: '0' },
  about: {
    title: { ar: '', en: '' },
    standfirst: { ar: '', en: '' },
    scope: { ar: '', en: '' },
    cutOff: null,
    editor: null,
    contact: null,
  },
  review: { state: 'draft', by: null, on: null, decisions: [] },
  articles: [
    {
      id: 'a',
      title: null,
      titleSpan: null,
      language: 'ar',
      publisher: null,
      credits: [],
      url: null,
      published: { date: '2024-05-10', basis: 'stated', evidence: [], runnerUp: null },
      newsDay: null,
      text: TEXT,
      boilerplate: [],
      times: [],
      actorSpans: [],
      sha256: '0',
      outletGroup: 'a',
    },
  ],
  actors: [
    makeActor('north', 'الشمال'),
    { ...makeActor('north-guard', 'حرس الشمال'), side: 'north' },
    makeActor('south', 'الجنوب'),
  ],
  places: [makePlace('valley', 'الوادي'), makePlace('wadi', 'بلدة الوادي'), makePlace('hill', 'التل')],
  events: [...events],
  mentions: [...mentions],
  warnings: [],
});
