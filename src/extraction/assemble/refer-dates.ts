// Stage 11, between dating and linking: a mention without words of its own that points to an event which its article dates
// elsewhere takes that event's date. "احترام الهدنة الجديدة التي اتفقا عليها": the truce has its day three paragraphs before.
import type { Mention } from '../../domain/corpus-schema.ts';
import { foldArabic } from '../../domain/arabic-fold.ts';
import type { MentionDraft } from '../draft.ts';
import type { Ids, Numbering } from './sets.ts';
import { excludes, idsFrom, makeNumbering, shares } from './sets.ts';

type Referring = Pick<MentionDraft, 'reference' | 'background'>;

/** "هدنة جديدة": of several the latest is meant. */
const LATEST = /(?:^|\s)(?:ال)?(?:جديد|اخير|احدث)ه?(?:\s|$)/;
/** Where "new" is looked for behind a trigger, in UTF-16 units. */
const QUALIFIER = 25;

const isNews = ({ date: { basis, start, end } }: Mention) =>
  basis === 'news-day' || (basis === 'narrative' && start === null && end !== null);

const placesOf = ({ places }: Mention, { numberOf }: Numbering) =>
  idsFrom(places.map(({ place }) => numberOf(place)));
/** The sides that the words name: who is only supplied to a clause may be somebody else. */
const sidesOf = ({ actors }: Mention, side: (actor: string) => string, { numberOf }: Numbering) =>
  idsFrom(
    actors
      .filter(({ role, span }) => role !== 'mediator' && span !== null)
      .map(({ actor }) => numberOf(side(actor))),
  );

const isReal = ({ modality }: Mention) => modality === 'happened' || modality === 'ongoing';

/** Whether a mention has a day that others can take: its own words date it, and it came to pass. */
const isDated = (mention: Mention) =>
  mention.date.stated && mention.date.start !== null && mention.date.end !== null && isReal(mention);

/** Mentions of one type, place and sides: a reference means any of them or none, so that a long article is walked once. */
interface Kind {
  readonly type: Mention['type'];
  readonly places: Ids;
  readonly sides: Ids;
  /** Those with a day that others can take, the earliest and the latest. */
  earliest: Mention | null;
  latest: Mention | null;
  /** The first that came to pass on some day, and whether the others came to pass on the same. */
  real: Mention | null;
  oneDay: boolean;
  /** The last before the mention at hand. */
  before: Mention | null;
}

const startOf = ({ date }: Mention) => date.start ?? '';

function addTo(kind: Kind, mention: Mention): void {
  if (isReal(mention) && mention.date.start !== null) {
    kind.oneDay &&= kind.real === null || kind.real.date.edtf === mention.date.edtf;
    kind.real ??= mention;
  }
  if (!isDated(mention)) return;
  if (kind.earliest === null || startOf(mention) < startOf(kind.earliest)) kind.earliest = mention;
  if (kind.latest === null || startOf(mention) >= startOf(kind.latest)) kind.latest = mention;
}

/** The kind of each mention. */
function findKinds(mentions: readonly Mention[], side: (actor: string) => string): Kind[] {
  const numbering = makeNumbering();
  const kinds = new Map<string, Kind>();
  return mentions.map((mention) => {
    const [places, sides] = [placesOf(mention, numbering), sidesOf(mention, side, numbering)];
    const key = `${mention.type} ${places.join()} ${sides.join()}`;
    const kind = kinds.get(key) ?? {
      type: mention.type,
      places,
      sides,
      earliest: null,
      latest: null,
      real: null,
      oneDay: true,
      before: null,
    };
    kinds.set(key, kind);
    addTo(kind, mention);
    return kind;
  });
}

/** Whether nothing speaks against two mentions being one event: a place in common outweighs the parties. */
function mayBeOne(a: Kind, b: Kind): boolean {
  if (a.type !== b.type || excludes(a.places, b.places)) return false;
  return (a.places.length > 0 && b.places.length > 0) || !excludes(a.sides, b.sides);
}

/** What follows a trigger in its passage, folded. */
function behind({ passage, trigger }: Mention): string {
  const from = trigger.start - passage.start;
  return foldArabic(passage.exact.slice(from, trigger.end - passage.start + QUALIFIER));
}

const present = (found: readonly (Mention | null)[]) => found.filter((mention) => mention !== null);
const byStart = (a: Mention, b: Mention) => (startOf(a) < startOf(b) ? -1 : startOf(a) > startOf(b) ? 1 : 0);

/** A fight that background tells as going on ("كانت قد أعلنت أن معارك تدور") is the one that the article dates in that place. */
function sameFight(own: Kind, akin: readonly Kind[]): Mention | null {
  const there = akin.filter(({ real, places }) => real !== null && shares(places, own.places));
  const first = there[0]?.real ?? null;
  return there.every(({ real, oneDay }) => oneDay && real?.date.edtf === first?.date.edtf) ? first : null;
}

/** The mention whose date a reference takes; `null`: none is meant for sure. */
function antecedentOf(mention: Mention, { reference }: Referring, akin: readonly Kind[]): Mention | null {
  if (reference === 'told') {
    // The last mention of its kind before it, if that is the one with a date.
    const before = present(akin.map((kind) => kind.before))
      .sort((a, b) => a.trigger.start - b.trigger.start)
      .at(-1);
    return before && isDated(before) ? before : null;
  }
  const [first] = present(akin.map(({ earliest }) => earliest)).sort(byStart);
  const last = present(akin.map(({ latest }) => latest))
    .sort(byStart)
    .at(-1);
  if (!first || !last) return null;
  return first.date.edtf === last.date.edtf || LATEST.test(behind(mention)) ? last : null;
}

/** The mention that dates one without words of its own, of all kinds of the article. */
function findAntecedent(
  mention: Mention,
  draft: Referring,
  own: Kind,
  kinds: readonly Kind[],
): Mention | null {
  const { reference, background } = draft;
  const recalled = background === 'before' && mention.modality === 'ongoing' && mention.date.start === null;
  if (!isNews(mention) || mention.modality === 'unreal' || (reference === 'none' && !recalled)) return null;
  const akin = kinds.filter((kind) => mayBeOne(own, kind));
  return (
    (reference === 'none' ? null : antecedentOf(mention, draft, akin)) ??
    (recalled ? sameFight(own, akin) : null)
  );
}

/** The mentions of an article, in the order of the text, those that refer to a dated event with its date. */
export function referDates(
  mentions: readonly Mention[],
  drafts: readonly Referring[],
  side: (actor: string) => string,
): Mention[] {
  const kindOf = findKinds(mentions, side);
  const kinds = [...new Set(kindOf)];
  return mentions.map((mention, i) => {
    const [draft, own] = [drafts[i], kindOf[i]];
    const found = draft && own ? findAntecedent(mention, draft, own, kinds) : null;
    if (own) own.before = mention;
    if (!found) return mention;
    const { date } = found;
    const words = found.passage.exact.slice(
      found.trigger.start - found.passage.start,
      found.trigger.end - found.passage.start,
    );
    const step = { rule: 'anchor.same-event', params: { words, day: date.edtf ?? '' } };
    return {
      ...mention,
      date: {
        ...date,
        clock: null,
        stated: false,
        basis: 'narrative',
        expression: null,
        steps: [...date.steps, step],
      },
    };
  });
}
