// The site's data as named files: what splitCorpus gives, each named after its content. Nothing is written here.
import { createHash } from 'node:crypto';
import type { Corpus } from '../../src/domain/corpus-schema.ts';
import { packIndex } from '../../src/domain/index-pack.ts';
import { splitCorpus } from '../../src/domain/site-data.ts';
import { canonicalJson } from './canonical-json.ts';

export const MANIFEST = 'manifest.json';

/** Names are relative to the data folder, with `/`. */
export interface SiteFile {
  readonly name: string;
  readonly content: string;
}

/** The first 12 hex digits of the SHA-256 of a text. */
function shortHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}

/**
 * The files of a corpus, the manifest last:
 * `events/3f….json`, `texts/a0….json`, `index.77….json`, `manifest.json`.
 */
export function buildSiteFiles(corpus: Corpus): SiteFile[] {
  const parts = splitCorpus(corpus);
  const named = (values: readonly object[], nameOf: (hash: string) => string): SiteFile[] =>
    values.map((value) => {
      const content = canonicalJson(value);
      return { name: nameOf(shortHash(content)), content };
    });
  const shards = named(parts.shards, (hash) => `events/${hash}.json`);
  const texts = named(parts.bodies, (hash) => `texts/${hash}.json`);
  const index = named(
    [
      packIndex(
        parts.index(
          shards.map(({ name }) => name),
          texts.map(({ name }) => name),
        ),
      ),
    ],
    (hash) => `index.${hash}.json`,
  );
  const manifest = { schemaVersion: corpus.schemaVersion, index: index[0]?.name ?? '' };
  return [...shards, ...texts, ...index, { name: MANIFEST, content: canonicalJson(manifest) }];
}
