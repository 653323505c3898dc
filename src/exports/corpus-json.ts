// The exported events as a corpus file of their own, in the published schema: what another program, or Waqai, reads back.
import { canonicalJson } from '../domain/canonical-json.ts';
import type { Corpus } from '../domain/corpus-schema.ts';
import { SCHEMA_VERSION } from '../domain/vocabulary.ts';
import type { ExportData, ExportFrame } from './export-data.ts';

/** A text that is not published is empty, and so is what was found in it; passages are whole all the same. */
const WITHHELD = { text: '', boilerplate: [], times: [], actorSpans: [] };

/** Disputes and relations to events that were not exported fall away. */
export function buildCorpus(data: ExportData, { bodyOf }: ExportFrame): Corpus {
  const { about, generator, review } = data;
  const kept = new Set([...data.events.map(({ id }) => id), ...data.mentions.map(({ id }) => id)]);
  return {
    schemaVersion: SCHEMA_VERSION,
    generator,
    about,
    review,
    articles: data.articles.map((article) => {
      const { text, boilerplate, times, actorSpans } = bodyOf(article.id) ?? WITHHELD;
      return { ...article, text, boilerplate, times, actorSpans };
    }),
    actors: [...data.actors],
    places: [...data.places],
    events: data.events.map((event) => ({
      ...event,
      relations: event.relations.filter((relation) => kept.has(relation.event)),
    })),
    mentions: data.mentions.map((mention) => ({
      ...mention,
      disputes: mention.disputes.filter((dispute) => kept.has(dispute.mention)),
    })),
    warnings: data.warnings.filter(({ article }) => data.articles.some(({ id }) => id === article)),
  };
}

export const writeCorpusJson = (data: ExportData, frame: ExportFrame): string =>
  canonicalJson(buildCorpus(data, frame));
