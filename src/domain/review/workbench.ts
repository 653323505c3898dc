// What is said between the page and the worker in which the engine runs: the inputs once, then decisions and pasted
// articles as often as they change, and the site's data as they follow from them. The command line takes the same way.
import * as z from 'zod/mini';
import { aboutSchema, textSchema } from '../corpus-schema.ts';
import type { Actor, Place } from '../corpus-schema.ts';
import { userLexiconSchema } from '../lexicon-schema.ts';
import type { ArticleBody, EventShard, SiteIndex } from '../site-data.ts';
import { SCHEMA_VERSION } from '../vocabulary.ts';
import type { Outcome, QueueItem, ReviewReport } from './review-report.ts';
import type { ReviewFile } from './review-schema.ts';

/** An article as the engine was given it, without its text: that is in `file`. */
export const articleInputSchema = z.object({
  id: z.string(),
  sha256: z.string(),
  metadata: z.object({
    title: z.optional(z.string()),
    published: z.optional(z.string()),
    publisher: z.optional(z.string()),
    credits: z.optional(z.readonly(z.array(z.string()))),
    url: z.optional(z.string()),
    language: z.optional(z.string()),
  }),
  file: z.string(),
});

/**
 * All that the engine was given, a file of the site: with the texts it lets the page run the engine itself. The metadata are
 * those before any decision. `review` is the text of seeds/review.json, read by `parseReview`: a decision that does not fit is
 * reported with its line, not dropped; `null`: there is no such file.
 */
export const siteInputsSchema = z.object({
  schemaVersion: z.literal(SCHEMA_VERSION),
  version: z.string(),
  about: aboutSchema,
  preferredNames: z.record(z.string(), textSchema),
  lexicon: userLexiconSchema,
  articles: z.array(articleInputSchema),
  review: z.nullable(z.string()),
});
export type SiteInputs = z.infer<typeof siteInputsSchema>;

/** An article with its text, as `ArticleInput` of the engine. */
export interface GivenArticle {
  readonly id: string;
  readonly text: string;
  readonly sha256: string;
  readonly metadata: SiteInputs['articles'][number]['metadata'];
}

/** Names that an editor can choose: those of the corpus and of the lexicon. */
export interface KnownNames {
  readonly actors: readonly Actor[];
  readonly places: readonly Place[];
}

export type WorkbenchRequest =
  | {
      readonly kind: 'open';
      readonly inputs: Omit<SiteInputs, 'articles' | 'review'>;
      readonly articles: readonly GivenArticle[];
    }
  | {
      readonly kind: 'apply';
      /** Answers carry it back: an answer to an older question is dropped. */
      readonly turn: number;
      readonly review: ReviewFile;
      /** The decisions of the file that do not fit, as `parseReview` lists them. */
      readonly misfits: readonly Outcome[];
      /** Articles pasted in, beside those of the inputs; one of the same id takes its place. */
      readonly added: readonly GivenArticle[];
    };

export type WorkbenchReply =
  | { readonly kind: 'progress'; readonly done: number; readonly total: number }
  | { readonly kind: 'opened'; readonly names: KnownNames }
  | {
      readonly kind: 'applied';
      readonly turn: number;
      readonly index: SiteIndex;
      /**
       * Of the files that the index names, by name, those that the last answer did not have: few decisions touch more than one
       * shard, and a text that has not changed is not laid out again.
       */
      readonly shards: readonly (readonly [file: string, shard: EventShard])[];
      readonly bodies: readonly (readonly [file: string, body: ArticleBody])[];
      readonly report: ReviewReport;
      readonly queue: readonly QueueItem[];
    }
  | { readonly kind: 'failed'; readonly turn: number | null; readonly message: string };
