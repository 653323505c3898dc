// The corpus as the page has it, put together of the site's files: what an export is made of. It waits for all of them.
import type { Corpus } from '../../domain/corpus-schema.ts';
import type { AppStore } from '../../store/app-store.ts';

/** A file of the site that could not be had. */
export class FileMissing extends Error {}

/** Texts only where they are asked for; else articles have none, and nothing is exported of them. */
export async function gatherCorpus(store: AppStore, texts: boolean): Promise<Corpus> {
  const { site, needShard, needBody } = store.getState();
  if (site.phase !== 'ready') throw new FileMissing('index');
  const { index } = site;
  await Promise.all([
    ...index.shards.map((_, shard) => needShard(shard)),
    ...(texts ? index.articles.map(({ id }) => needBody(id)) : []),
  ]);
  const { shards, bodies } = store.getState();
  const files = index.shards.map((file, shard) => {
    const state = shards[shard];
    if (state?.phase !== 'ready') throw new FileMissing(file);
    return state.value;
  });
  const { schemaVersion, generator, about, review, actors, places, warnings } = index;
  return {
    schemaVersion,
    generator,
    about,
    review,
    actors,
    places,
    warnings,
    articles: index.articles.map(({ file, ...head }) => {
      if (!texts) return { ...head, text: '', boilerplate: [], times: [], actorSpans: [] };
      const state = bodies[head.id];
      if (state?.phase !== 'ready') throw new FileMissing(file);
      const { text, boilerplate, times, actorSpans } = state.value;
      return { ...head, text, boilerplate, times, actorSpans };
    }),
    events: files.flatMap(({ events }) => events),
    mentions: files.flatMap(({ mentions }) => mentions),
  };
}
