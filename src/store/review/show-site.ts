// Puts other data in the place of the site's while the reader goes on looking: what is selected, filtered and in sight stays.
import type { ReadArticle } from '../../domain/review/read-anchors.ts';
import type { Pictured } from '../../domain/review/snapshot.ts';
import type { ArticleBody, EventShard } from '../../domain/site-data.ts';
import type { AppState, AppStore } from '../app-store.ts';
import { resolveState } from '../resolve-links.ts';
import type { Reply } from './bench-client.ts';

/** The data that a page shows. */
export type ShownSite = Required<Pick<AppState, 'site' | 'shards' | 'bodies'>> & Pick<AppState, 'report'>;

/** What the page shows now: to be put back later. */
export function getShownSite({ site, shards, bodies, report }: AppState): ShownSite {
  return { site, shards, bodies, report };
}

/** Shows other data; ids that they do not know leave the filter, the event selected stays. */
export function showSite(app: AppStore, shown: ShownSite): void {
  const { site } = shown;
  app.setState((state) => ({ ...shown, ...(site.phase === 'ready' ? resolveState(state, site.index) : {}) }));
}

type LoadedFile<T> = { readonly phase: 'ready'; readonly value: T };

/** The files of an answer, as the store of the page holds them. */
const ready = <T>(value: T) => ({ phase: 'ready', value }) as const;

const pair = <K, T>(key: K, value: T | undefined): [K, T][] => (value === undefined ? [] : [[key, value]]);

/** A file for each name that is wanted: a new one, or the very same as before. */
function keepFiles<T>(
  wanted: readonly string[],
  fresh: readonly (readonly [string, T])[],
  before: ReadonlyMap<string, LoadedFile<T>>,
): ReadonlyMap<string, LoadedFile<T>> {
  const news = new Map(fresh);
  return new Map(
    wanted.flatMap((name) => {
      const value = news.get(name);
      const file = value === undefined ? before.get(name) : ready(value);
      return file ? [[name, file] as const] : [];
    }),
  );
}

/** Puts the answers of one engine together: each tells only what the one before did not. Every answer must be given to it. */
export function createSiteKeeper(): (reply: Reply<'applied'>) => ShownSite {
  let shards: ReadonlyMap<string, LoadedFile<EventShard>> = new Map();
  let bodies: ReadonlyMap<string, LoadedFile<ArticleBody>> = new Map();
  return ({ index, report, ...fresh }) => {
    shards = keepFiles(index.shards, fresh.shards, shards);
    bodies = keepFiles(
      index.articles.map(({ file }) => file),
      fresh.bodies,
      bodies,
    );
    return {
      site: { phase: 'ready', index },
      shards: Object.fromEntries(index.shards.flatMap((file, at) => pair(at, shards.get(file)))),
      bodies: Object.fromEntries(index.articles.flatMap(({ id, file }) => pair(id, bodies.get(file)))),
      report: ready(report),
    };
  };
}

/** The events, mentions, actors and articles of data that are all there; `null`: they are not. */
export function getPictured({ site, shards }: ShownSite): Pictured | null {
  if (site.phase !== 'ready') return null;
  const { actors, articles } = site.index;
  const all = site.index.shards.flatMap((_, at) => {
    const shard = shards[at];
    return shard?.phase === 'ready' ? [shard.value] : [];
  });
  return {
    events: all.flatMap(({ events }) => events),
    mentions: all.flatMap(({ mentions }) => mentions),
    actors,
    articles,
  };
}

/** The texts of data that are all there. */
export function getTexts({ site, bodies }: ShownSite): readonly ReadArticle[] {
  if (site.phase !== 'ready') return [];
  return site.index.articles.flatMap(({ id, sha256 }) => {
    const body = Object.hasOwn(bodies, id) ? bodies[id] : undefined;
    return body?.phase === 'ready' ? [{ id, sha256, text: body.value.text }] : [];
  });
}
