// The index as it travels: events with short keys, actors, places and articles by their number, defaults left out, so that
// an event costs about 300 bytes. Packing and unpacking are a pair; only the files know this form.
import type { EventDate, Precision } from './corpus-schema.ts';
import type { PackedDate, PackedEvent, PackedIndex, Ref } from './index-pack-schema.ts';
import { findLastPublication, hasLapsed } from './lapsed.ts';
import type { EventSummary, SiteIndex } from './site-data.ts';
import { ROLES, SCHEMA_VERSION } from './vocabulary.ts';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** First and last day as plain EDTF says them: `'2020-10-08/..'` → `['2020-10-08', null]`; `null` where it does not. */
function daysOf(edtf: string | null): [string | null, string | null] | null {
  if (edtf === null) return [null, null];
  const [first = '', last = first] = edtf.split('/');
  const known = (part: string) => (part === '..' ? null : DAY.test(part) ? part : undefined);
  const [start, end] = [known(first), known(last)];
  return start === undefined || end === undefined ? null : [start, end];
}

function packDate(date: EventDate): PackedDate {
  const said = daysOf(date.edtf);
  return {
    ...(date.edtf !== null && { e: date.edtf }),
    ...((said === null || said[0] !== date.start || said[1] !== date.end) && { d: [date.start, date.end] }),
    ...(date.precision !== 'day' && { p: date.precision }),
    ...(date.dayPart !== null && { part: date.dayPart }),
    ...(date.clock && { c: [date.clock.from, date.clock.to, date.clock.zone] }),
    ...(date.approximate && { a: 1 }),
    ...(date.stated && { s: 1 }),
  };
}

function unpackDate(packed: PackedDate): EventDate {
  const edtf = packed.e ?? null;
  const [start, end] = packed.d ?? daysOf(edtf) ?? [null, null];
  const precision: Precision = packed.p ?? 'day';
  const clock = packed.c ? { from: packed.c[0], to: packed.c[1], zone: packed.c[2] } : null;
  return {
    edtf,
    start,
    end,
    precision,
    dayPart: packed.part ?? null,
    clock,
    approximate: packed.a === 1,
    stated: packed.s === 1,
  };
}

/** Ids as references into a table. */
function numbering(items: readonly { readonly id: string }[]): (id: string) => Ref {
  const numbers = new Map(items.map(({ id }, at) => [id, at]));
  return (id) => numbers.get(id) ?? id;
}

const filled = (key: string, list: readonly unknown[]) => (list.length > 0 ? { [key]: list } : {});

/** The index as its file holds it. */
export function packIndex(index: SiteIndex): PackedIndex {
  const actor = numbering(index.actors);
  const place = numbering(index.places);
  const article = numbering(index.articles);
  const pack = (event: EventSummary): PackedEvent => ({
    i: event.id,
    t: event.type,
    s: event.status,
    d: packDate(event.date),
    ...filled('x', event.dateAlternatives.map(packDate)),
    ...filled(
      'a',
      event.actors.map(([id, role]) => [actor(id), ROLES.indexOf(role)]),
    ),
    ...filled('p', event.places.map(place)),
    h: [event.headline.ar, event.headline.en],
    ...((event.label.ar !== event.headline.ar || event.label.en !== event.headline.en) && {
      l: [event.label.ar, event.label.en],
    }),
    ...filled('c', event.claimants.map(actor)),
    ...filled('n', event.deniers.map(actor)),
    ...filled('w', (event.disowners ?? []).map(actor)),
    ...filled('u', (event.contradictors ?? []).map(actor)),
    ...filled('b', event.truces ?? []),
    r: event.articles.map(article),
    ...filled(
      'm',
      event.mentions.filter((id) => id !== event.id),
    ),
    ...(event.shard > 0 && { k: event.shard }),
  });
  return { ...index, schemaVersion: SCHEMA_VERSION, events: index.events.map(pack) };
}

/** What `packIndex` packed. A number that names nothing is dropped: the file is damaged, the rest still serves. */
export function unpackIndex(packed: PackedIndex): SiteIndex {
  type Table = readonly { readonly id: string }[];
  const idOf = (table: Table, at: Ref) => (typeof at === 'string' ? at : table[at]?.id);
  const ids = (table: Table, refs: readonly Ref[] | undefined) =>
    (refs ?? []).flatMap((at) => idOf(table, at) ?? []);
  const text = ([ar, en]: readonly [string, string]) => ({ ar, en });
  const lastPublication = findLastPublication(packed.articles);
  const unpack = (event: PackedEvent): EventSummary => {
    const date = unpackDate(event.d);
    return {
      id: event.i,
      type: event.t,
      status: event.s,
      lapsed: hasLapsed(event.s, date, lastPublication),
      date,
      dateAlternatives: (event.x ?? []).map(unpackDate),
      actors: (event.a ?? []).flatMap(([at, role]) => {
        const id = idOf(packed.actors, at);
        return id === undefined
          ? []
          : [[id, ROLES[role] ?? 'agent'] satisfies EventSummary['actors'][number]];
      }),
      places: ids(packed.places, event.p),
      headline: text(event.h),
      label: text(event.l ?? event.h),
      claimants: ids(packed.actors, event.c),
      deniers: ids(packed.actors, event.n),
      disowners: event.w && ids(packed.actors, event.w),
      contradictors: event.u && ids(packed.actors, event.u),
      truces: event.b,
      articles: ids(packed.articles, event.r),
      mentions: [event.i, ...(event.m ?? [])],
      shard: event.k ?? 0,
    };
  };
  return { ...packed, events: packed.events.map(unpack) };
}
