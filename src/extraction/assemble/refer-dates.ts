// Stage 11, between dating and linking: a mention without words of its own that points to an event which its article dates
// elsewhere takes that event's date. "احترام الهدنة الجديدة التي اتفقا عليها": the truce has its day three paragraphs before.
import type { Mention } from '../../domain/corpus-schema.ts';
import { foldArabic } from '../../domain/arabic-fold.ts';
import type { MentionDraft } from '../draft.ts';

type Referring = Pick<MentionDraft, 'reference' | 'background'>;

/** "هدنة جديدة": of several the latest is meant. */
const LATEST = /(?:^|\s)(?:ال)?(?:جديد|اخير|احدث)ه?(?:\s|$)/;
/** Where "new" is looked for behind a trigger, in UTF-16 units. */
const QUALIFIER = 25;

const isNews = ({ date: { basis, start, end } }: Mention) =>
  basis === 'news-day' || (basis === 'narrative' && start === null && end !== null);

const placesOf = (mention: Mention) => new Set(mention.places.map(({ place }) => place));
/** The sides that the words name: who is only supplied to a clause may be somebody else. */
const sidesOf = (mention: Mention, side: (actor: string) => string) =>
  new Set(
    mention.actors
      .filter(({ role, span }) => role !== 'mediator' && span !== null)
      .map(({ actor }) => side(actor)),
  );
const excludes = <T>(a: ReadonlySet<T>, b: ReadonlySet<T>) =>
  a.size > 0 && b.size > 0 && ![...a].some((item) => b.has(item));

/** Whether nothing speaks against two mentions being one event: a place in common outweighs the parties. */
function mayBeOne(a: Mention, b: Mention, side: (actor: string) => string): boolean {
  const [here, there] = [placesOf(a), placesOf(b)];
  if (a.type !== b.type || excludes(here, there)) return false;
  return (here.size > 0 && there.size > 0) || !excludes(sidesOf(a, side), sidesOf(b, side));
}

const isReal = ({ modality }: Mention) => modality === 'happened' || modality === 'ongoing';

/** Whether a mention has a day that others can take: its own words date it, and it came to pass. */
const isDated = (mention: Mention) =>
  mention.date.stated && mention.date.start !== null && mention.date.end !== null && isReal(mention);

/** What follows a trigger in its passage, folded. */
function behind({ passage, trigger }: Mention): string {
  const from = trigger.start - passage.start;
  return foldArabic(passage.exact.slice(from, trigger.end - passage.start + QUALIFIER));
}

/** A fight that background tells as going on ("كانت قد أعلنت أن معارك تدور") is the one that the article dates in that place. */
function sameFight(
  mention: Mention,
  mentions: readonly Mention[],
  side: (actor: string) => string,
): Mention | null {
  const places = placesOf(mention);
  const there = mentions.filter(
    (other) =>
      other !== mention &&
      isReal(other) &&
      other.date.start !== null &&
      [...placesOf(other)].some((place) => places.has(place)) &&
      mayBeOne(mention, other, side),
  );
  const [first] = there;
  return first && there.every(({ date }) => date.edtf === first.date.edtf) ? first : null;
}

/** The mention whose date a reference takes; `null`: none is meant for sure. */
function antecedentOf(
  mention: Mention,
  { reference }: Referring,
  mentions: readonly Mention[],
  side: (actor: string) => string,
): Mention | null {
  const others = mentions.filter((other) => other !== mention && mayBeOne(mention, other, side));
  if (reference === 'told') {
    // The last mention of its kind before it, if that is the one with a date.
    const before = others.findLast((other) => other.trigger.start < mention.trigger.start);
    return before && isDated(before) ? before : null;
  }
  const dated = others.filter(isDated);
  const sorted = [...dated].sort((a, b) => ((a.date.start ?? '') < (b.date.start ?? '') ? -1 : 1));
  const [first] = sorted;
  const last = sorted.at(-1);
  if (!first || !last) return null;
  return first.date.edtf === last.date.edtf || LATEST.test(behind(mention)) ? last : null;
}

/** The mentions of an article, in the order of the text, those that refer to a dated event with its date. */
export function referDates(
  mentions: readonly Mention[],
  drafts: readonly Referring[],
  side: (actor: string) => string,
): Mention[] {
  return mentions.map((mention, i) => {
    const draft = drafts[i];
    if (!draft || !isNews(mention) || mention.modality === 'unreal') return mention;
    const recalled = draft.background === 'before' && mention.modality === 'ongoing';
    const found =
      (draft.reference === 'none' ? null : antecedentOf(mention, draft, mentions, side)) ??
      (recalled ? sameFight(mention, mentions, side) : null);
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
