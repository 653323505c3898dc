// Events that an editor added: a mention on the words that he chose, as the machine would have made it.
import type { Mention, Span } from '../../domain/corpus-schema.ts';
import { compareText } from '../../domain/compare-text.ts';
import { quotePassage } from '../../domain/review/anchor.ts';
import { makeDate } from '../../domain/review/make-date.ts';
import type { DecisionOf, ReviewFile } from '../../domain/review/review-schema.ts';
import { settle, statementsOf } from '../../domain/review/slots.ts';
import { nameMention, ordinals } from '../assemble/link-corpus.ts';
import type { Place } from './find-meant.ts';
import { actorsOf, claimOf, placesOf, quantityOf } from './find-words.ts';
import type { Entry } from './outcomes.ts';
import { fateOf, lost } from './outcomes.ts';

type AddEntry = Entry<DecisionOf<'add'>>;

/** An event to add whose words are found. */
export interface PlacedAdd {
  readonly entry: AddEntry;
  readonly place: Place;
}

export interface AddedMention {
  /** The decisions that say so: several may say the same. */
  readonly entries: readonly AddEntry[];
  readonly mention: Mention;
  /** The machine's mention of the same trigger, in whose place it stands. */
  readonly instead: Mention | null;
}

const isSame = (a: Span, b: Span) => a.start === b.start && a.end === b.end;

function mentionOf(
  decision: DecisionOf<'add'>,
  { article, passage, trigger }: Place,
  id: string,
  date: Mention['date'],
  told: Mention['places'],
): Mention {
  const quoted = quotePassage(article.text, passage);
  const { type, modality, actors, places, claims, quantities } = decision;
  const bare: Mention = {
    id,
    event: id,
    article: article.id,
    type,
    passage: quoted,
    trigger,
    date,
    modality,
    actors: actorsOf(actors, { passage: quoted, trigger }, article),
    places: placesOf(places, passage, told),
    claims: [],
    disputes: [],
    quantities: [],
  };
  return {
    ...bare,
    claims: claims.map((claim) => claimOf(claim, bare, article)),
    quantities: quantities.map((quantity) => quantityOf(quantity, bare)),
  };
}

/**
 * The mentions that editors added. Where the machine has one by the very same words, the editor's stands in its place and has
 * its id, so that it stays the same event when a better engine sees it.
 */
export function addMentions(
  found: readonly PlacedAdd[],
  mentions: readonly Mention[],
  signoffs: ReviewFile['signoffs'],
): AddedMention[] {
  const used = new Set(mentions.map(({ id }) => id));
  const ordered = [...found].sort((a, b) => compareText(a.entry.decision.id, b.entry.decision.id));
  const dated = ordered.flatMap(({ entry, place }) => {
    const made = makeDate(entry.decision.date);
    if (made.problem !== null) entry.fate = lost('invalid', made.problem);
    const { start, end } = place.trigger;
    const at = `${start} ${end} ${place.article.id}`;
    return made.date ? [{ entry, place, date: made.date, at }] : [];
  });
  const { settled } = settle(
    dated.map(({ entry, at }) => ({
      id: entry.decision.id,
      statements: statementsOf(entry.decision, { event: at, mention: at, other: null }),
    })),
    signoffs,
  );
  const made = new Map<string, AddedMention>();
  dated.forEach(({ entry, place, date, at }, i) => {
    const fate = settled[i] ?? { status: 'stands' as const };
    if (fate.status !== 'stands') {
      entry.fate = fateOf(fate);
      return;
    }
    const { article, trigger } = place;
    const told = mentions.filter((mention) => mention.article === article.id);
    const same = told.filter((mention) => isSame(mention.trigger, trigger));
    if (same.length > 1) {
      entry.fate = lost('event-twice');
      return;
    }
    const [instead = null] = same;
    const words = article.text.slice(trigger.start, trigger.end);
    const known = made.get(at)?.mention.id ?? instead?.id;
    const id =
      known ?? nameMention(article.sha256, words, ordinals(article.text)(words, trigger.start), used);
    const { decision } = entry;
    const steps = [{ rule: 'review.dated', params: { editor: decision.by } }];
    const mention = mentionOf(
      decision,
      place,
      id,
      { ...date, basis: date.stated ? 'explicit' : 'narrative', expression: null, steps },
      told.flatMap(({ places }) => places),
    );
    made.set(at, { entries: [...(made.get(at)?.entries ?? []), entry], mention, instead });
  });
  return [...made.values()];
}
