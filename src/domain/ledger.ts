// "Who said what?": the claims of one event, those who say that it happened facing those who deny it, and accounts that
// contradict it without denying. It orders and counts; it judges nothing and words nothing.
import { compareText } from './compare-text.ts';
import type { Claim, Mention, NewsEvent, Span } from './corpus-schema.ts';
import { isNearCopy, readWording } from './near-copies.ts';
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
  /** Where they begin in its text. */
  readonly start: number;
  /** The words in it that report the event, as offsets into `passage`. */
  readonly trigger: Span;
  /** The event that a contrary passage reports, when it is another one than the ledger's. */
  readonly event: string;
  /** The same voice in the same words in other articles: copies, listed under the first print. */
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
  /** What each group holds. */
  readonly counts: Readonly<Record<LedgerGroup, VoiceCounts>>;
  /** What tells of the event itself, whichever way: the accounts of other events are not in it. */
  readonly total: VoiceCounts;
}

/** Voices counted apart: institutions are not mouths, and outlets that speak for themselves are neither. */
export interface VoiceCounts {
  readonly speakers: number;
  /** Sides of the speakers: three spokesmen of one side are one. */
  readonly sides: number;
  /** Outlets, by group, that say so in their own voice. */
  readonly ownVoices: number;
  /** Passages that are not copies. */
  readonly texts: number;
}

/** The groups of those who speak of the event, apart from those who deny it. */
export const SAYING: readonly LedgerGroup[] = ['asserts', 'planned', 'calledFor', 'unreal'];
export const AGAINST: readonly LedgerGroup[] = ['denies', 'contrary'];
/** The groups whose passages are the event's own. */
export const TELLING: readonly LedgerGroup[] = [...SAYING, 'denies'];

export interface LedgerSource {
  readonly event: Pick<NewsEvent, 'id' | 'mentions' | 'relations'>;
  /** The event's own mentions, and those of events that it may stand in dispute with. */
  readonly mentions: readonly Mention[];
  readonly articles: readonly Pick<ArticleHead, 'id' | 'published' | 'outletGroup'>[];
  readonly sideOf: (actor: string) => string;
}

/** The article's own voice, where a mention has no claim at all. */
const OWN_VOICE: Claim = { chain: [], stance: 'asserts', denies: null, form: 'paraphrased' };

/**
 * Mentions of other events that contradict one of `own`, or are contradicted by it, whichever of the two says so. Of an event
 * in dispute as a whole, all that assert it: who denies the other account gives none.
 */
function findContrary({ event, mentions }: LedgerSource, own: readonly Mention[]): Mention[] {
  const ownIds = new Set(event.mentions);
  const disputed = new Set(own.flatMap((mention) => mention.disputes.map((dispute) => dispute.mention)));
  const others = mentions.filter((mention) => !ownIds.has(mention.id));
  const tied = others.filter(
    ({ id, disputes }) => disputed.has(id) || disputes.some((dispute) => ownIds.has(dispute.mention)),
  );
  const related = new Set(
    event.relations.filter(({ kind }) => kind === 'disputes').map((relation) => relation.event),
  );
  for (const mention of tied) related.delete(mention.event);
  const whole = others.filter(
    (mention) => related.has(mention.event) && mention.claims.every(({ stance }) => stance === 'asserts'),
  );
  return [...tied, ...whole];
}

const isSamePassage = (a: LedgerEntry, b: LedgerEntry) =>
  a.article === b.article && a.start === b.start && a.passage === b.passage;

/** Copies become one entry: same voice, same stance, nearly the same words in another article. The first print stays. */
function mergeCopies(entries: readonly LedgerEntry[]): LedgerEntry[] {
  const kept: { entry: LedgerEntry; wording: ReadonlySet<string> }[] = [];
  for (const entry of entries) {
    const wording = readWording(entry.passage);
    const alike = kept.filter(
      ({ entry: { speaker, stance, denies } }) =>
        speaker === entry.speaker && stance === entry.stance && denies === entry.denies,
    );
    // One passage that tells the event twice is one print.
    if (alike.some((one) => isSamePassage(one.entry, entry))) continue;
    const first = alike.find(
      (one) => one.entry.article !== entry.article && isNearCopy(one.wording, wording),
    );
    if (!first) kept.push({ entry, wording });
    else if (!first.entry.copies.some(({ article }) => article === entry.article))
      first.entry = {
        ...first.entry,
        copies: [...first.entry.copies, { mention: entry.mention, article: entry.article }],
      };
  }
  return kept.map(({ entry }) => entry);
}

/** Counts voices: `[Aliyev, the Azerbaijani army, the article itself]` → 2 speakers of 1 side, 1 own voice. */
function countVoices(entries: readonly LedgerEntry[]): VoiceCounts {
  const attributed = entries.filter(({ speaker }) => speaker !== null);
  const own = entries.filter(({ speaker }) => speaker === null);
  return {
    speakers: new Set(attributed.map(({ speaker }) => speaker)).size,
    sides: new Set(attributed.map(({ institution }) => institution)).size,
    ownVoices: new Set(own.map(({ institution }) => institution)).size,
    texts: new Set(entries.map(({ article, start, passage }) => JSON.stringify([article, start, passage])))
      .size,
  };
}

/**
 * The ledger of an event, in order of publication (undated articles last), then of position in the article:
 * Shusha → `asserts: [علييف, …]`, `denies: [وزارة الدفاع الأرمينية]`, `contrary: ['القتال … لا يزال مستمراً']`.
 */
export function buildLedger(source: LedgerSource): Ledger {
  const { event, mentions, articles, sideOf } = source;
  const heads = new Map(articles.map((article) => [article.id, article]));
  const inOrder = (list: readonly Mention[]) =>
    list.toSorted(
      (a, b) =>
        comparePublished(heads.get(a.article), heads.get(b.article)) ||
        compareText(a.article, b.article) ||
        a.passage.start - b.passage.start ||
        a.trigger.start - b.trigger.start ||
        compareText(a.id, b.id),
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
        start: mention.passage.start,
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
  const groups = {
    asserts: said('happened', 'ongoing'),
    planned: said('planned'),
    calledFor: said('called-for'),
    unreal: said('unreal'),
    denies: mergeCopies(entries.filter(({ stance }) => stance === 'denies')),
    contrary: mergeCopies(inOrder(findContrary(source, own)).flatMap(toEntries)),
  };
  return {
    ...groups,
    counts: {
      asserts: countVoices(groups.asserts),
      planned: countVoices(groups.planned),
      calledFor: countVoices(groups.calledFor),
      unreal: countVoices(groups.unreal),
      denies: countVoices(groups.denies),
      contrary: countVoices(groups.contrary),
    },
    total: countVoices(TELLING.flatMap((group) => groups[group])),
  };
}

/** Articles in order of publication, those of an unknown day last. */
export function comparePublished(
  a: Pick<ArticleHead, 'published'> | undefined,
  b: Pick<ArticleHead, 'published'> | undefined,
): number {
  return compareText(a?.published.date ?? '9999-12-31', b?.published.date ?? '9999-12-31');
}
