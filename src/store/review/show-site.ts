// Puts other data in the place of the site's while the reader goes on looking: what is selected, filtered and in sight stays.
import type { Pictured } from '../../domain/review/snapshot.ts';
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

/** What the engine answered, as the page shows it. */
export function siteOfReply({ index, shards, bodies, report }: Reply<'applied'>): ShownSite {
  const ready = <T>(value: T) => ({ phase: 'ready', value }) as const;
  return {
    site: { phase: 'ready', index },
    shards: Object.fromEntries(shards.map((shard, at) => [at, ready(shard)])),
    bodies: Object.fromEntries(bodies.map((body) => [body.id, ready(body)])),
    report: ready(report),
  };
}

/** The events, mentions, actors and articles of data that are all there; `null`: they are not. */
export function getPictured({ site, shards }: ShownSite): Pictured | null {
  if (site.phase !== 'ready') return null;
  const { actors, articles } = site.index;
  const all = Object.values(shards).flatMap((shard) => (shard.phase === 'ready' ? [shard.value] : []));
  return {
    events: all.flatMap(({ events }) => events),
    mentions: all.flatMap(({ mentions }) => mentions),
    actors,
    articles,
  };
}
