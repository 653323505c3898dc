// The passage that a decision about a whole event is tied to, that of its first mention, and the way back.
import { anchorOfMention } from '../../domain/review/mention-anchor.ts';
import type { Anchor } from '../../domain/review/review-schema.ts';
import type { AppState } from '../../store/app-store.ts';
import { findEvent } from '../../domain/find-event.ts';

/** `null`: there is no such event, or its file has not come yet. */
export function anchorOfEvent(
  { site, shards }: Pick<AppState, 'site' | 'shards'>,
  id: string,
): Anchor | null {
  const event = site.phase === 'ready' ? findEvent(site.index, id) : null;
  const shard = event && shards[event.shard];
  if (shard?.phase !== 'ready') return null;
  const [first] = event?.mentions ?? [];
  const mention = shard.value.mentions.find((one) => one.id === first);
  return mention ? anchorOfMention(mention) : null;
}

/** The event that these words tell as the page shows it now; `null`: none, or its file has not come yet. */
export function findEventAt(
  { shards }: Pick<AppState, 'shards'>,
  { article, exact, trigger }: Anchor,
): string | null {
  for (const shard of Object.values(shards)) {
    if (shard.phase !== 'ready') continue;
    const told = shard.value.mentions.find(
      (mention) =>
        mention.article === article &&
        mention.passage.exact === exact &&
        mention.trigger.start - mention.passage.start === trigger.start,
    );
    if (told) return told.event;
  }
  return null;
}
