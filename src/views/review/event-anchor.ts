// The passage that a decision about a whole event is tied to: that of its first mention.
import { anchorOfMention } from '../../domain/review/mention-anchor.ts';
import type { Anchor } from '../../domain/review/review-schema.ts';
import type { AppState } from '../../store/app-store.ts';
import { findEvent } from '../../store/resolve-links.ts';

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
