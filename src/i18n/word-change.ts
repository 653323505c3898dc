// The fields of an event or an article in words, as they were and as they are: what lists of changes, the corrections log and
// their exports say. Words only, no markup.
import { ARTICLE_FIELDS, EVENT_FIELDS } from '../domain/review/seen-fields.ts';
import type { SeenField } from '../domain/review/seen-fields.ts';
import type { Seen } from '../domain/review/review-report.ts';
import type { SetClaim, SetQuantity } from '../domain/review/review-schema.ts';
import type { DateStyle } from './date-style.ts';
import { writeDigits } from './date-style.ts';
import { formatDay } from './format-date.ts';
import { formatEdtf } from './format-edtf.ts';
import { isolate } from './isolate.ts';
import { changes } from './messages/changes.ts';
import { drawer } from './messages/drawer.ts';
import { list } from './messages/list.ts';
import type { Translate } from './translate.ts';
import { addMessages } from './translate.ts';
import { wordDate } from './word-event.ts';

addMessages(changes);
addMessages(drawer);
addMessages(list);

export interface ChangeWords {
  readonly t: Translate;
  readonly dates: DateStyle;
  readonly labels: {
    readonly actor: (id: string) => string;
    readonly place: (id: string) => string;
    readonly article: (id: string) => string;
  };
  /** The headline of an event; its id where nobody has one. */
  readonly headlineOf: (event: string) => string;
}

/** Fields that say again, in more or fewer words, what another says. */
const SAID_BY: Partial<Record<SeenField, readonly SeenField[]>> = {
  claims: ['claimants', 'deniers'],
  label: ['headline'],
};

function wordClaim({ speaker, stance, denies, form }: SetClaim, { t, labels }: ChangeWords): string {
  const what = stance === 'denies' ? t(`drawer.denies.${denies ?? 'occurrence'}`) : t('drawer.asserts');
  return `${isolate(labels.actor(speaker))}: ${what} (${t(`drawer.${form}`)})`;
}

function wordQuantity(quantity: SetQuantity, { t, dates, labels }: ChangeWords): string {
  const { kind, of, low, high, approx, whose, countedBy, cumulative } = quantity;
  const number = writeDigits(low === high ? String(low) : `${low}–${high}`, dates.digits);
  const parts = [
    `${t(`drawer.quantity.${kind}`)}: ${approx ? t('drawer.quantityApprox', { number }) : number}`,
    of === '' ? '' : isolate(of),
    whose === null ? '' : t('drawer.quantityWhose', { name: isolate(labels.actor(whose)) }),
    countedBy === null
      ? t('drawer.quantityUncounted')
      : t('drawer.quantityCounted', { name: isolate(labels.actor(countedBy)) }),
    cumulative ? t('drawer.quantityCumulative') : '',
  ];
  return parts.filter((part) => part !== '').join(t('list.comma'));
}

/** A date that the words state and one that was concluded from them are two things, though they are one day. */
function wordSeenDate(date: NonNullable<Seen['date']>, { t, dates }: ChangeWords): string {
  const said = wordDate(date, dates, t);
  return date.start !== null && !date.stated ? `${said} (${t('date.estimated')})` : said;
}

/** What the field says, item by item; empty: it is there and says nothing. */
function wordItems(field: SeenField, seen: Seen, words: ChangeWords): readonly (string | null | undefined)[] {
  const { t, dates, labels, headlineOf } = words;
  const { language } = dates;
  switch (field) {
    case 'type':
      return [seen.type && t(`type.${seen.type}`)];
    case 'status':
      return [seen.status && t(`status.${seen.status}`)];
    case 'date':
      return [seen.date && wordSeenDate(seen.date, words)];
    case 'otherDates':
      return seen.otherDates?.map((edtf) => formatEdtf(edtf, dates) ?? edtf) ?? [];
    case 'actors':
      return (
        seen.actors?.map(({ actor, role }) => `${isolate(labels.actor(actor))} (${t(`role.${role}`)})`) ?? []
      );
    case 'places':
      return seen.places?.map((place) => isolate(labels.place(place))) ?? [];
    case 'claimants':
    case 'deniers':
      return seen[field]?.map((side) => isolate(labels.actor(side))) ?? [];
    case 'claims':
      return seen.claims?.map((claim) => wordClaim(claim, words)) ?? [];
    case 'quantities':
      return seen.quantities?.map((quantity) => wordQuantity(quantity, words)) ?? [];
    case 'relations':
      return (
        seen.relations?.map(
          ({ kind, event }) => `${t(`drawer.related.${kind}`)} ${isolate(headlineOf(event))}`,
        ) ?? []
      );
    case 'mentions':
      return [seen.mentions && t('unit.quotations', { count: seen.mentions.length })];
    case 'headline':
    case 'label':
      return [seen[field]?.[language]];
    case 'publisher':
      return [seen.publisher ?? t('drawer.unknownOutlet')];
    case 'credits':
      return seen.credits?.map(isolate) ?? [];
    case 'published':
      return [seen.published ? formatDay(seen.published, dates) : t('drawer.unknownDay')];
    case 'url':
      return [seen.url];
    default:
      return field satisfies never;
  }
}

/** `{ type: 'clash' }` → `['Clash']`; empty where the field says nothing, or was not there. */
function wordFilled(field: SeenField, seen: Seen, words: ChangeWords): string[] {
  if (!Object.hasOwn(seen, field)) return [];
  return wordItems(field, seen, words).filter((item) => item !== null && item !== undefined);
}

/** The same, with "nothing", or "nobody", where it is empty. */
export function wordField(field: SeenField, seen: Seen, words: ChangeWords): string[] {
  const items = wordFilled(field, seen, words);
  const isPeople = field === 'actors' || field === 'claimants' || field === 'deniers' || field === 'claims';
  return items.length > 0 ? items : [words.t(isPeople ? 'changes.nobody' : 'changes.nothing')];
}

/** The fields of a change in the order in which they are told, each thing told once; of what there is one state of, those filled. */
export function listShownFields(was: Seen, now: Seen, words: ChangeWords): SeenField[] {
  const there = (field: SeenField) => Object.hasOwn(was, field) || Object.hasOwn(now, field);
  const isWhole = Object.keys(was).length === 0 || Object.keys(now).length === 0;
  return [...EVENT_FIELDS, ...ARTICLE_FIELDS].filter(
    (field) =>
      there(field) &&
      !SAID_BY[field]?.some(there) &&
      !(isWhole && (field === 'headline' || wordFilled(field, { ...was, ...now }, words).length === 0)),
  );
}
