// The gold sets of the project, and the engine run over one.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Corpus } from '../../src/domain/corpus-schema.ts';
import type { SentenceSeen } from '../../src/extraction/events/find-mentions.ts';
import type { Lexicon } from '../../src/extraction/lexicon/lexicon.ts';
import { assemble, readArticle } from '../../src/extraction/pipeline.ts';
import type { SiteSettings } from '../../src/extraction/assemble/site-settings.ts';
import { readInputs } from '../lib/read-inputs.ts';
import type { Gold } from './gold.ts';
import { goldSchema } from './gold.ts';

export interface GoldSet {
  readonly name: string;
  readonly articles: string;
  readonly gold: string;
}

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** `seeds`: the articles that the app is shown with; `tuned`: errors there are read and mended; `held`: only measured. */
export const GOLD_SETS: readonly GoldSet[] = [
  { name: 'seeds', articles: here('../../seeds/articles'), gold: here('../../tests/gold/seeds.json') },
  ...['tuned', 'held'].map((name) => ({
    name,
    articles: here(`../../tests/gold/event-articles/${name}`),
    gold: here(`../../tests/gold/event-articles/${name}.json`),
  })),
];

/** Articles whose annotations weights are fitted to, a folder for each annotator's set. */
export const LEARNED_SETS: readonly GoldSet[] = readdirSync(here('../../tests/gold/event-articles/learned'))
  .filter((name) => name.endsWith('.json'))
  .sort()
  .map((file) => ({
    name: file.slice(0, -'.json'.length),
    articles: here(`../../tests/gold/event-articles/learned/${file.slice(0, -'.json'.length)}`),
    gold: here(`../../tests/gold/event-articles/learned/${file}`),
  }));

/** Where a sentence of a gold set stands, and what the engine saw in it. */
export interface SeenSentence extends SentenceSeen {
  readonly article: string;
}

/** Annotated articles that are not there: somebody reads others in their place. */
export class ArticlesMissing extends Error {}

/** Reads a set's articles as `npm run extract` does. Throws where one cannot be read, or is not there. */
export async function runSet(
  { name, articles, gold: goldFile }: GoldSet,
  lexicon: Lexicon,
): Promise<{ corpus: Corpus; gold: Gold; sentences: SeenSentence[] }> {
  const gold = goldSchema.parse(JSON.parse(readFileSync(goldFile, 'utf8')));
  const inputs = await readInputs(articles, []);
  const [refusal] = inputs.refusals;
  if (refusal) throw new Error(`${articles}/${refusal.file}: ${refusal.reason}; ${refusal.advice}`);
  const there = new Set(inputs.articles.map(({ input }) => input.id));
  const missing = Object.keys(gold.articles).filter((id) => !there.has(id));
  if (missing.length > 0)
    throw new ArticlesMissing(
      `${name}: ${missing.length} of ${Object.keys(gold.articles).length} annotated articles are not in ${articles} (${missing.join(', ')})`,
    );
  const sentences: SeenSentence[] = [];
  const drafts = inputs.articles.map(({ input }) =>
    readArticle(input, lexicon, (seen) => sentences.push({ ...seen, article: input.id })),
  );
  return { corpus: assemble(drafts, SITE, lexicon), gold, sentences };
}

const NOTHING = { ar: '', en: '' };
/** The figures do not depend on what a site calls itself. */
const SITE: SiteSettings = {
  about: { title: NOTHING, standfirst: NOTHING, scope: NOTHING, cutOff: null, editor: null, contact: null },
  version: '0',
  preferredNames: {},
};
