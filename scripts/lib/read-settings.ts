// The optional files beside the folder of articles: articles.json, site.json, lexicon.json. A fault in one of them stops the
// run before anything is written, because it would show in every article.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type * as z from 'zod/mini';
import { decodeUtf8 } from '../../src/domain/decode-utf8.ts';
import type { About, Text } from '../../src/domain/corpus-schema.ts';
import { parseJson } from '../../src/domain/describe-issue.ts';
import type { ArticlesFile, SiteFileContent } from '../../src/domain/input-schemas.ts';
import { articlesFileSchema, siteFileSchema } from '../../src/domain/input-schemas.ts';
import type { UserLexicon } from '../../src/domain/lexicon-schema.ts';
import { userLexiconSchemaOver } from '../../src/domain/lexicon-schema.ts';
import { cleanText } from '../../src/ingest/clean-text.ts';

export interface Settings {
  readonly articles: ArticlesFile;
  readonly about: About;
  readonly preferredNames: Record<string, Text>;
  readonly lexicon: UserLexicon;
}

/** A settings file that cannot be used: the message names it, the key and what is expected there. */
export class SettingsError extends Error {}

/** What a site without site.json says of itself. */
const NO_SITE_FILE: SiteFileContent = {
  title: { ar: 'تسلسل زمني', en: 'Chronology' },
  standfirst: { ar: 'من قال ماذا، ومتى؟', en: 'Who said what, and when?' },
  scope: {
    ar: 'ما ورد في المقالات المقروءة، لا غير.',
    en: 'What the articles read here report, and no more.',
  },
};

async function readSettingsFile<T>(
  folder: string,
  name: string,
  schema: z.ZodMiniType<T>,
): Promise<T | null> {
  const path = join(folder, name);
  let bytes: Uint8Array;
  try {
    bytes = await readFile(path);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw new SettingsError(`${path}: ${error instanceof Error ? error.message : String(error)}`);
  }
  const text = decodeUtf8(bytes);
  if (text === null) throw new SettingsError(`${path}: it is not UTF-8; save it as UTF-8`);
  const checked = parseJson(cleanText(text), schema);
  if (!checked.ok) throw new SettingsError(`${path}: ${checked.fault}`);
  return checked.value;
}

/** Reads the settings in a folder; throws `SettingsError` on the first fault. A lexicon may refer to the built-in actors. */
export async function readSettings(folder: string, builtInActors: Iterable<string>): Promise<Settings> {
  const articles = await readSettingsFile(folder, 'articles.json', articlesFileSchema);
  const site = await readSettingsFile(folder, 'site.json', siteFileSchema);
  const lexicon = await readSettingsFile(folder, 'lexicon.json', userLexiconSchemaOver(builtInActors));
  const {
    preferredNames = {},
    cutOff = null,
    editor = null,
    contact = null,
    ...about
  } = site ?? NO_SITE_FILE;
  return {
    articles: articles ?? {},
    about: { ...about, cutOff, editor, contact },
    preferredNames,
    lexicon: lexicon ?? { actors: [], places: [] },
  };
}
