// Inputs to corpus: every article through the engine, one after the other. One that throws is a failure of its own.
import type { Corpus } from '../../src/domain/corpus-schema.ts';
import { corpusSchema } from '../../src/domain/corpus-schema.ts';
import type { Engine } from './engine.ts';
import type { Inputs } from './read-inputs.ts';
import type { Refusal } from './refusal.ts';

export interface Extraction {
  /** `null`: no article could be read. */
  readonly corpus: Corpus | null;
  readonly failures: readonly Refusal[];
}

/** Called before each article: how many are done, of how many, and the file that is next. */
export type OnProgress = (done: number, total: number, file: string) => void;

/** Runs the engine over the inputs. Throws where the whole cannot be assembled or does not fit its own schema. */
export function extractCorpus<Lexicon, Draft>(
  { settings, articles }: Inputs,
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
  if (drafts.length === 0) return { corpus: null, failures };
  const { about, preferredNames } = settings;
  const corpus = engine.assemble(drafts, { about, version, preferredNames }, lexicon);
  return { corpus: corpusSchema.parse(corpus), failures };
}
