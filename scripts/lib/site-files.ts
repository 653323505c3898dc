// The site's data as named files: what splitCorpus gives, each named after its content, and beside it what the engine was
// given and what became of the editor's decisions. Nothing is written here.
import { createHash } from 'node:crypto';
import type { Corpus } from '../../src/domain/corpus-schema.ts';
import { packIndex } from '../../src/domain/index-pack.ts';
import type { ReviewReport } from '../../src/domain/review/review-report.ts';
import type { SiteInputs } from '../../src/domain/review/workbench.ts';
import type { Manifest } from '../../src/domain/site-data.ts';
import { splitCorpus } from '../../src/domain/site-data.ts';
import { canonicalJson } from '../../src/domain/canonical-json.ts';

export const MANIFEST = 'manifest.json';
/** The corrections log for whoever follows it: of one name for good. */
export const CORRECTIONS = 'corrections.json';

/** Names are relative to the data folder, with `/`. */
export interface SiteFile {
  readonly name: string;
  readonly content: string;
}

/** What the engine was given, before the editor's decisions; the texts themselves are the corpus'. */
export type EngineInputs = Omit<SiteInputs, 'schemaVersion' | 'articles'> & {
  readonly articles: readonly Omit<SiteInputs['articles'][number], 'file'>[];
};
/** What a site carries beside the corpus. */
export interface SiteExtras {
  readonly inputs?: EngineInputs;
  readonly report?: ReviewReport;
}

/** The first 12 hex digits of the SHA-256 of a text. */
function shortHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}

/** A file named after its content: `nameFile({ … }, 'index.')` → `{ name: 'index.77….json', content: '{ … }' }`. */
function nameFile(value: object, before: string): SiteFile {
  const content = canonicalJson(value);
  return { name: `${before}${shortHash(content)}.json`, content };
}

/** The inputs as a file of the site: each article with the file that holds its text; one that failed is not among them. */
function fileInputs(inputs: EngineInputs, corpus: Corpus, texts: readonly SiteFile[]): SiteInputs {
  const fileOf = new Map(corpus.articles.map(({ id }, at) => [id, texts[at]?.name]));
  return {
    ...inputs,
    schemaVersion: corpus.schemaVersion,
    articles: inputs.articles.flatMap(({ id, sha256, metadata }) => {
      const file = fileOf.get(id);
      return file === undefined ? [] : [{ id, sha256, metadata, file }];
    }),
  };
}

/** The corrections log as a file, once somebody has signed: who did and when, and each correction with what was and is. */
function fileCorrections({ title }: Corpus['about'], report: ReviewReport): SiteFile | undefined {
  const { schemaVersion, review, corrections } = report;
  const { state, by, on } = review;
  if (by === null) return undefined;
  const content = canonicalJson({ schemaVersion, title, review: { state, by, on }, corrections });
  return { name: CORRECTIONS, content };
}

/**
 * The files of a corpus, the manifest last:
 * `events/3f….json`, `texts/a0….json`, `index.77….json`, `inputs.09….json`, `review.5d….json`, `corrections.json`,
 * `manifest.json`.
 */
export function buildSiteFiles(corpus: Corpus, { inputs, report }: SiteExtras = {}): SiteFile[] {
  const parts = splitCorpus(corpus);
  const shards = parts.shards.map((shard) => nameFile(shard, 'events/'));
  const texts = parts.bodies.map((body) => nameFile(body, 'texts/'));
  const namesOf = (files: readonly SiteFile[]) => files.map(({ name }) => name);
  const index = nameFile(packIndex(parts.index(namesOf(shards), namesOf(texts))), 'index.');
  const given = inputs && nameFile(fileInputs(inputs, corpus, texts), 'inputs.');
  const review = report && nameFile(report, 'review.');
  const manifest: Manifest = {
    schemaVersion: corpus.schemaVersion,
    index: index.name,
    ...(given && { inputs: given.name }),
    ...(review && { review: review.name }),
  };
  const corrections = report && fileCorrections(corpus.about, report);
  const late = [given, review, corrections].filter((file) => file !== undefined);
  return [...shards, ...texts, index, ...late, { name: MANIFEST, content: canonicalJson(manifest) }];
}
