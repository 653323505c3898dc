// What texts printed after a day added: events that no earlier text tells, and what is new of the others. The machine read all
// texts together, so what it would have made of the earlier ones alone is not known here; only what stands in passages is.
import type { Mention, NewsEvent, Quantity } from '../corpus-schema.ts';
import type { IsoDay } from '../iso-day.ts';
import { indexPublicationDays } from '../publication-days.ts';
import { sidesOfClaims } from '../site-data.ts';
import type { Status } from '../corpus-schema.ts';
import type { ChangedEvent, Differences, Seen } from './review-report.ts';
import { differingFields } from './seen-fields.ts';
import type { Pictured } from './snapshot.ts';

export interface SinceDay {
  /** Nothing is ever withdrawn: a text once printed stays, and so does what is known of it. */
  readonly differences: Differences;
  /** Events told again after the day, of which nothing is new. */
  readonly retold: readonly string[];
  /** Events whose first text has no known day: before or after it, nobody knows. */
  readonly unknown: readonly string[];
}

const REAL: ReadonlySet<string> = new Set(['happened', 'ongoing']);

/** What an event was while no passage told that it took place; `null`: one did, or somebody only denied it. */
function unrealStatus(mentions: readonly Mention[]): Status | null {
  const denied = mentions.every(
    ({ claims }) => claims.length > 0 && claims.every(({ stance }) => stance === 'denies'),
  );
  if (denied || mentions.some(({ modality }) => REAL.has(modality))) return null;
  if (mentions.some(({ modality }) => modality === 'planned')) return 'planned';
  return mentions.some(({ modality }) => modality === 'called-for') ? 'called-for' : 'hypothetical';
}

/** The one date that some passages give; `null` where they give none or several. */
function onlyDate(mentions: readonly Mention[]): Seen['date'] | null {
  const dates = mentions.filter(({ date }) => date.edtf !== null);
  const [first] = dates;
  if (!first || dates.some(({ date }) => date.edtf !== first.date.edtf)) return null;
  const { basis: _b, expression: _e, steps: _s, ...date } = first.date;
  return date;
}

const figures = (mentions: readonly Mention[]) =>
  mentions.flatMap(({ quantities }) => quantities.map(({ span: _span, ...figure }: Quantity) => figure));

/** What readers of some of its passages saw of an event, as far as these alone decide. */
function seeIn(mentions: readonly Mention[], sideOf: (actor: string) => string): Seen {
  const { claimants, deniers } = sidesOfClaims(mentions, sideOf);
  return { claimants, deniers, quantities: figures(mentions) };
}

function compareTellings(
  event: NewsEvent,
  early: readonly Mention[],
  all: readonly Mention[],
  sideOf: (actor: string) => string,
): Pick<ChangedEvent, 'was' | 'now'> {
  const [was, now] = [seeIn(early, sideOf), seeIn(all, sideOf)];
  // An editor's word on date or state is older or younger than the day, which its passages do not say.
  const corrected = event.reviewed !== null && Object.keys(event.reviewed.was).length > 0;
  const status = corrected ? null : unrealStatus(early);
  const date = corrected ? null : onlyDate(early);
  return differingFields(
    { ...was, ...(status && { status }), ...(date && { date }) },
    { ...now, ...(status && { status: event.status }), ...(date && { date: event.date }) },
    ['status', 'date', 'claimants', 'deniers', 'quantities'],
  );
}

/** Finds what texts printed after `day` added to what those printed by then tell. */
export function findSinceDay({ events, mentions, actors, articles }: Pictured, day: IsoDay): SinceDay {
  const days = indexPublicationDays(articles);
  const sides = new Map(actors.map(({ id, side }) => [id, side]));
  const sideOf = (actor: string) => sides.get(actor) ?? actor;
  const mentionById = new Map(mentions.map((mention) => [mention.id, mention]));
  const found: Differences = { added: [], changed: [], newlyDenied: [], withdrawn: [], articles: [] };
  const retold: string[] = [];
  const unknown: string[] = [];
  for (const event of events) {
    const all = event.mentions.flatMap((id) => mentionById.get(id) ?? []);
    const early = all.filter(({ article }) => (days.get(article) ?? '~') <= day);
    const late = all.filter(({ article }) => (days.get(article) ?? '') > day);
    const head = { event: event.id, headline: event.headline };
    if (early.length === 0) {
      if (late.length === all.length) found.added.push(head);
      else unknown.push(event.id);
      continue;
    }
    if (late.length === 0) continue;
    const fields = compareTellings(event, early, [...early, ...late], sideOf);
    if (Object.keys(fields.now).length === 0) {
      retold.push(event.id);
      continue;
    }
    const change = { ...head, ...fields, joined: [], splitFrom: null };
    const deniedBefore = new Set(fields.was.deniers);
    const deniedBy = (fields.now.deniers ?? []).filter((side) => !deniedBefore.has(side));
    if (deniedBy.length > 0) found.newlyDenied.push({ ...change, deniedBy });
    else found.changed.push(change);
  }
  return { differences: found, retold, unknown };
}
