// Files of decisions at random, of every kind, with texts that try JSON's escapes.
import fc from 'fast-check';
import { EVENT_TYPES } from '../../../src/domain/event-types.ts';
import type { Anchor, Decision, ReviewFile, SetDate } from '../../../src/domain/review/review-schema.ts';
import {
  ACTOR_KINDS,
  MODALITIES,
  PRECISIONS,
  QUANTITY_KINDS,
  ROLES,
  STATUSES,
} from '../../../src/domain/vocabulary.ts';
import { makeSigned, makeSignedArticle } from './signed-fixtures.ts';

const words = fc.oneof(
  fc.string({ minLength: 1, maxLength: 12, unit: 'binary' }).filter((text) => text.trim() !== ''),
  fc.constantFrom('«هدنة»\n', '"\\', '\u2028\uFEFFa', 'x\uD83D', '\uDE00y', '__proto__', '12'),
);
const text = fc.record({ ar: words, en: words });
const day = fc.constantFrom('2020-09-27', '2020-10-10', '0001-01-01');
const anchor: fc.Arbitrary<Anchor> = fc.record({
  article: words,
  exact: words,
  prefix: fc.string({ maxLength: 32 }),
  suffix: fc.string({ maxLength: 32 }),
  trigger: fc.record({ start: fc.nat(), words }),
});
const actor = fc.record({ actor: words, role: fc.constantFrom(...ROLES) });
const claim = fc.record({
  speaker: words,
  stance: fc.constantFrom('asserts' as const, 'denies' as const),
  denies: fc.constantFrom(null, 'occurrence' as const, 'detail' as const),
  form: fc.constantFrom('quoted' as const, 'paraphrased' as const),
});
const quantity = fc.record({
  kind: fc.constantFrom(...QUANTITY_KINDS),
  of: fc.string(),
  low: fc.nat(),
  high: fc.double({ min: 1, max: 1e9, noNaN: true }),
  approx: fc.boolean(),
  whose: fc.option(words),
  countedBy: fc.option(words),
  cumulative: fc.boolean(),
});
const date: fc.Arbitrary<SetDate> = fc.record({
  precision: fc.constantFrom(...PRECISIONS),
  start: fc.option(day),
  end: fc.option(day),
  dayPart: fc.option(words),
  clock: fc.option(
    fc.record({
      from: fc.constant('09:30'),
      to: fc.option(fc.constant('10:00')),
      zone: fc.option(fc.string()),
    }),
  ),
  approximate: fc.boolean(),
  stated: fc.boolean(),
});
const list = <T>(item: fc.Arbitrary<T>) => fc.array(item, { maxLength: 3 });

const base = { id: words, by: words, on: day, reason: words };
const at = { ...base, at: anchor };
const kind = <K extends Decision['kind']>(name: K) => fc.constant(name);
const types = fc.constantFrom(...EVENT_TYPES);
const modality = fc.constantFrom(...MODALITIES);
const decision: fc.Arbitrary<Decision> = fc.oneof(
  fc.record({ ...at, kind: kind('accept') }),
  fc.record({ ...at, kind: kind('hide') }),
  fc.record({ ...at, kind: kind('split') }),
  fc.record({ ...at, kind: kind('retype'), type: types }),
  fc.record({ ...at, kind: kind('redate'), date }),
  fc.record({ ...at, kind: kind('places'), places: list(words) }),
  fc.record({ ...at, kind: kind('actors'), actors: list(actor) }),
  fc.record({ ...at, kind: kind('claims'), claims: list(claim) }),
  fc.record({ ...at, kind: kind('modality'), modality }),
  fc.record({ ...at, kind: kind('quantities'), quantities: list(quantity) }),
  fc.record({ ...at, kind: kind('retitle'), headline: text, label: fc.option(text) }),
  fc.record({ ...at, kind: kind('merge'), into: anchor }),
  fc.record({
    ...at,
    kind: kind('relate'),
    relation: fc.constantFrom('disputes', 'follows', 'none'),
    to: anchor,
  }),
  fc.record({
    ...at,
    kind: kind('add'),
    type: types,
    modality,
    date,
    actors: list(actor),
    places: list(words),
    claims: list(claim),
    quantities: list(quantity),
  }),
  fc.record(
    { ...base, kind: kind('article'), article: words, publisher: fc.option(words), credits: list(words) },
    { requiredKeys: ['id', 'by', 'on', 'reason', 'kind', 'article'] },
  ),
);
const signedEvent = fc
  .record({
    id: words,
    type: types,
    status: fc.constantFrom(...STATUSES),
    actors: list(actor),
    headline: text,
  })
  .map(({ id, ...changes }) => makeSigned(id, changes));
const distinct = <T extends { readonly id: string }>(item: fc.Arbitrary<T>) =>
  fc.uniqueArray(item, { selector: ({ id }) => id, maxLength: 4 });
const hash = fc.constantFrom('0'.repeat(64), 'af'.repeat(32));

export const reviewFiles: fc.Arbitrary<ReviewFile> = fc.record({
  schemaVersion: fc.constant(1 as const),
  articles: fc.dictionary(
    words.filter((id) => id !== '__proto__'),
    hash,
    { maxKeys: 3 },
  ),
  actors: distinct(fc.record({ id: words, kind: fc.constantFrom(...ACTOR_KINDS), label: text, side: words })),
  places: distinct(fc.record({ id: words, label: text })),
  decisions: distinct(decision),
  signoffs: list(
    fc.record({
      by: words,
      on: day,
      note: fc.string(),
      decisions: list(words),
      events: list(signedEvent),
      articles: list(words.map((id) => makeSignedArticle(id))),
    }),
  ),
});
