// "Who said what?": the claims of one event, those who say that it happened facing those who deny it, and accounts that
// contradict it without denying. It orders and counts; it judges nothing and words nothing.
import { foldArabic } from './arabic-fold.ts';
import type { Claim, Mention, NewsEvent, Span } from './corpus-schema.ts';
import type { ArticleHead } from './site-data.ts';

/** Where an entry's words stand: a mention and its article. */
export interface Print {
  readonly mention: string;
  readonly article: string;
}

/** One voice in one passage. */
export interface LedgerEntry extends Print {
  /** The claimant; `null`: the article's own voice. */
  readonly speaker: string | null;
  /** Those through whom the claimant's words came, nearest to the reader first. */
  readonly via: readonly string[];
  /** Whose account it is: the claimant's side, or the outlet group for the article's own voice. */
  readonly institution: string;
  readonly stance: Claim['stance'];
  readonly denies: Claim['denies'];
  readonly form: Claim['form'];
  readonly modality: Mention['modality'];
  /** Exact words of the article. */
  readonly passage: string;
  /** The words in it that report the event, as offsets into `passage`. */
  readonly trigger: Span;
  /** The event that a contrary passage reports, when it is another one than the ledger's. */
  readonly event: string;
  /** The same voice and the same words elsewhere: copies, shown once. */
  readonly copies: readonly Print[];
}

export type LedgerGroup = 'asserts' | 'planned' | 'calledFor' | 'unreal' | 'denies' | 'contrary';

export interface Ledger {
  /** Those who say that it happened or goes on. */
  readonly asserts: readonly LedgerEntry[];
  /** Those who speak of it without saying that it happened. */
  readonly planned: readonly LedgerEntry[];
  readonly calledFor: readonly LedgerEntry[];
  readonly unreal: readonly LedgerEntry[];
  readonly denies: readonly LedgerEntry[];
  /** Passages of other events that contradict this one without denying it. */
  readonly contrary: readonly LedgerEntry[];
  /** Institutions, not mouths: three spokesmen of one side are one. */
  readonly institutions: Readonly<Record<LedgerGroup, number>>;
}

export interface LedgerSource {
  readonly event: Pick<NewsEvent, 'id' | 'mentions' | 'relations'>;
  /** The event's own mentions, and those of events that it may stand in dispute with. */
  readonly mentions: readonly Mention[];
  readonly articles: readonly Pick<ArticleHead, 'id' | 'published' | 'outletGroup'>[];
  readonly sideOf: (actor: string) => string;
}

/** The article's own voice, where a mention has no claim at all. */
const OWN_VOICE: Claim = { chain: [], stance: 'asserts', denies: null, form: 'paraphrased' };

/** Mentions of other events that contradict one of `own`, or are contradicted by it, whichever of the two says so. */
function findContrary({ event, mentions }: LedgerSource, own: readonly Mention[]): Mention[] {
  const ownIds = new Set(event.mentions);
  const disputed = new Set(own.flatMap((mention) => mention.disputes.map((dispute) => dispute.mention)));
  const related = new Set(
    event.relations.filter(({ kind }) => kind === 'disputes').map((relation) => relation.event),
  );
  return mentions.filter(
    (mention) =>
      !ownIds.has(mention.id) &&
      (disputed.has(mention.id) ||
        related.has(mention.event) ||
        mention.disputes.some((dispute) => ownIds.has(dispute.mention))),
  );
}

/** Copies become one entry: same voice, same stance, same words but for spelling. The first print stays. */
function mergeCopies(entries: readonly LedgerEntry[]): LedgerEntry[] {
  const held = new Map<string, LedgerEntry>();
  for (const entry of entries) {
    const words = foldArabic(entry.passage).replace(/\s+/g, ' ');
    const key = JSON.stringify([entry.speaker ?? '', entry.stance, entry.denies, words]);
    const first = held.get(key);
    // The article's own voice in two articles is one text printed twice only if the words are the same: also a copy.
    if (!first) held.set(key, entry);
    else if (first.mention !== entry.mention)
      held.set(key, {
        ...first,
        copies: [...first.copies, { mention: entry.mention, article: entry.article }],
      });
  }
  return [...held.values()];
}

/**
 * The ledger of an event, in order of publication (undated articles last), then of position in the article:
 * Shusha → `asserts: [علييف, …]`, `denies: [وزارة الدفاع الأرمينية]`, `contrary: ['القتال … لا يزال مستمراً']`.
 */
export function buildLedger(source: LedgerSource): Ledger {
  const { event, mentions, articles, sideOf } = source;
  const heads = new Map(articles.map((article) => [article.id, article]));
  const dayOf = (mention: Mention) => heads.get(mention.article)?.published.date ?? '9999-12-31';
  const inOrder = (list: readonly Mention[]) =>
    list.toSorted(
      (a, b) =>
        compare(dayOf(a), dayOf(b)) ||
        compare(a.article, b.article) ||
        a.passage.start - b.passage.start ||
        a.trigger.start - b.trigger.start ||
        compare(a.id, b.id),
    );
  const toEntries = (mention: Mention): LedgerEntry[] =>
    (mention.claims.length > 0 ? mention.claims : [OWN_VOICE]).map((claim) => {
      const speaker = claim.chain.at(-1)?.actor ?? null;
      return {
        mention: mention.id,
        article: mention.article,
        speaker,
        via: claim.chain.slice(0, -1).map(({ actor }) => actor),
        institution:
          speaker === null ? (heads.get(mention.article)?.outletGroup ?? mention.article) : sideOf(speaker),
        stance: claim.stance,
        denies: claim.denies,
        form: claim.form,
        modality: mention.modality,
        passage: mention.passage.exact,
        trigger: {
          start: mention.trigger.start - mention.passage.start,
          end: mention.trigger.end - mention.passage.start,
        },
        event: mention.event,
        copies: [],
      };
    });

  const ownIds = new Set(event.mentions);
  const own = inOrder(mentions.filter((mention) => ownIds.has(mention.id)));
  const entries = own.flatMap(toEntries);
  const said = (...modalities: readonly Mention['modality'][]) =>
    mergeCopies(
      entries.filter(({ stance, modality }) => stance === 'asserts' && modalities.includes(modality)),
    );
  const asserts = said('happened', 'ongoing');
  const planned = said('planned');
  const calledFor = said('called-for');
  const unreal = said('unreal');
  const denies = mergeCopies(entries.filter(({ stance }) => stance === 'denies'));
  const contrary = mergeCopies(inOrder(findContrary(source, own)).flatMap(toEntries));
  const count = (list: readonly LedgerEntry[]) =>
    new Set(list.map((entry) => `${entry.speaker === null ? 'outlet' : 'side'} ${entry.institution}`)).size;
  return {
    asserts,
    planned,
    calledFor,
    unreal,
    denies,
    contrary,
    institutions: {
      asserts: count(asserts),
      planned: count(planned),
      calledFor: count(calledFor),
      unreal: count(unreal),
      denies: count(denies),
      contrary: count(contrary),
    },
  };
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
