// Inputs to corpus: every article through the engine, one after the other, then the editor's decisions. An article that throws
// is a failure of its own.
import type { Corpus } from '../../src/domain/corpus-schema.ts';
import { corpusSchema } from '../../src/domain/corpus-schema.ts';
import type { ReviewReport } from '../../src/domain/review/review-report.ts';
import { reviewReportSchema } from '../../src/domain/review/review-report.ts';
import type { Engine } from './engine.ts';
import { NO_DECISIONS } from './engine.ts';
import type { Inputs } from './read-inputs.ts';
import type { Refusal } from './refusal.ts';

export interface Extraction {
  /** `null`: no article could be read. */
  readonly made: { readonly corpus: Corpus; readonly report: ReviewReport } | null;
  readonly failures: readonly Refusal[];
}

/** Called before each article: how many are done, of how many, and the file that is next. */
export type OnProgress = (done: number, total: number, file: string) => void;

/** Runs the engine over the inputs. Throws where the whole cannot be assembled or does not fit its own schema. */
export function extractCorpus<Lexicon, Draft>(
  { settings, articles, review }: Inputs,
  version: string,
  engine: Engine<Lexicon, Draft>,
  onProgress: OnProgress = () => undefined,
): Extraction {
  const lexicon = engine.compileLexicon(settings.lexicon);
  const failures: Refusal[] = [];
  const drafts: Draft[] = [];
  articles.forEach(({ file, input }, done) => {
    onProgress(done, articles.length, file);
    try {
      drafts.push(engine.readArticle(input, lexicon));
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      failures.push({
        file,
        reason: `internal error while it was read (${message})`,
        advice: 'please report it with the article',
      });
    }
  });
  if (drafts.length === 0) return { made: null, failures };
  const { about, preferredNames } = settings;
  const site = { about, version, preferredNames };
  const { corpus, report } = engine.assemble(drafts, site, lexicon, review ?? NO_DECISIONS);
  return { made: { corpus: corpusSchema.parse(corpus), report: reviewReportSchema.parse(report) }, failures };
}
