// The workbench: the engine kept warm while an editor decides. What each article says is read once, linking is done again only
// when an article changes; a decision costs no more than building the events. The command line runs the same functions once.
import { buildQueue } from '../../domain/review/queue.ts';
import type { GivenArticle, WorkbenchReply, WorkbenchRequest } from '../../domain/review/workbench.ts';
import type { ArticleBody, EventShard } from '../../domain/site-data.ts';
import { splitCorpus } from '../../domain/site-data.ts';
import type { ArticleInput } from '../article/article-input.ts';
import { shortHash } from '../assemble/hash.ts';
import type { SiteSettings } from '../assemble/site-settings.ts';
import type { Draft } from '../draft.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { compileLexicon } from '../lexicon/lexicon.ts';
import type { LinkedCorpus } from '../assemble/link-corpus.ts';
import { finishCorpus, linkCorpus, readArticle } from '../pipeline.ts';
import { listNames } from './names-to-choose.ts';

type Request<K extends WorkbenchRequest['kind']> = Extract<WorkbenchRequest, { kind: K }>;
type Reply<K extends WorkbenchReply['kind']> = Extract<WorkbenchReply, { kind: K }>;

/** All of an article that its draft follows from. */
const spell = (input: ArticleInput) => JSON.stringify({ ...input, text: input.text.length });

/** A file of the site is named by what it holds. */
const nameOf = (part: EventShard | ArticleBody) => `${shortHash(JSON.stringify(part))}.json`;

/** One corpus at work. Throws what the engine throws. */
class Workbench {
  private readonly lexicon: Lexicon;
  private readonly site: SiteSettings;
  private readonly articles: readonly GivenArticle[];
  /** By article: its draft, and what it was read from. */
  private readonly drafts = new Map<string, { readonly from: string; readonly draft: Draft }>();
  /** The files that the last answer named. */
  private told: ReadonlySet<string> = new Set();
  private linked: { readonly drafts: readonly Draft[]; readonly corpus: LinkedCorpus } | null = null;

  constructor({ inputs, articles }: Request<'open'>) {
    const { about, version, preferredNames, lexicon } = inputs;
    this.lexicon = compileLexicon(lexicon);
    this.site = { about, version, preferredNames };
    this.articles = articles;
  }

  /** Reads all articles, so that the first decision need not. */
  open(tell: (reply: Reply<'progress'>) => void): Reply<'opened'> {
    const total = this.articles.length;
    this.articles.forEach((article, done) => {
      tell({ kind: 'progress', done, total });
      this.read(article);
    });
    tell({ kind: 'progress', done: total, total });
    const linked = this.link(this.articles.map((article) => this.read(article)));
    return { kind: 'opened', names: listNames(linked) };
  }

  apply({ turn, review, misfits, added }: Request<'apply'>): Reply<'applied'> {
    const pasted = new Set(added.map(({ id }) => id));
    const articles = [...this.articles.filter(({ id }) => !pasted.has(id)), ...added];
    const linked = this.link(articles.map((article) => this.read(article)));
    const { corpus, report } = finishCorpus(linked, review, misfits);
    const parts = splitCorpus(corpus);
    const shards = parts.shards.map((shard) => [nameOf(shard), shard] as const);
    const bodies = parts.bodies.map((body) => [nameOf(body), body] as const);
    const names = (files: readonly (readonly [string, unknown])[]) => files.map(([name]) => name);
    const known = this.told;
    this.told = new Set(names([...shards, ...bodies]));
    return {
      kind: 'applied',
      turn,
      index: parts.index(names(shards), names(bodies)),
      shards: shards.filter(([name]) => !known.has(name)),
      bodies: bodies.filter(([name]) => !known.has(name)),
      report,
      queue: buildQueue(corpus, report),
    };
  }

  private read(input: ArticleInput): Draft {
    const from = spell(input);
    const known = this.drafts.get(input.id);
    if (known?.from === from) return known.draft;
    const draft = readArticle(input, this.lexicon);
    this.drafts.set(input.id, { from, draft });
    return draft;
  }

  private link(drafts: readonly Draft[]): LinkedCorpus {
    const last = this.linked;
    if (
      last &&
      last.drafts.length === drafts.length &&
      last.drafts.every((draft, at) => draft === drafts[at])
    )
      return last.corpus;
    const corpus = linkCorpus(drafts, this.site, this.lexicon);
    this.linked = { drafts, corpus };
    return corpus;
  }
}

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

/** Answers requests in their order: `runWorkbench((reply) => self.postMessage(reply))`. Never throws: it says what failed. */
export function runWorkbench(tell: (reply: WorkbenchReply) => void): (request: WorkbenchRequest) => void {
  let bench: Workbench | null = null;
  return (request) => {
    try {
      if (request.kind === 'open') {
        bench = new Workbench(request);
        tell(bench.open(tell));
        return;
      }
      if (!bench) throw new Error('nothing has been opened');
      tell(bench.apply(request));
    } catch (error) {
      tell({
        kind: 'failed',
        turn: request.kind === 'apply' ? request.turn : null,
        message: messageOf(error),
      });
    }
  };
}
