// Stage 12 over all mentions: the order that names the founding mention of an event, and the clusters.
import type { Mention } from '../../domain/corpus-schema.ts';
import { compareText } from '../../domain/compare-text.ts';
import type { Cluster } from './link.ts';
import { linkMentions } from './link.ts';
import type { InputContext, LinkNumbers } from './link-input.ts';
import { buildLinkInputs } from './link-input.ts';

/** The order of publication, article and text: the first mention of an event founds it. */
export function compareTold(
  a: { readonly published: string | null; readonly mention: Mention },
  b: { readonly published: string | null; readonly mention: Mention },
): number {
  return (
    compareText(a.published ?? '9999-99-99', b.published ?? '9999-99-99') ||
    compareText(a.mention.article, b.mention.article) ||
    a.mention.trigger.start - b.mention.trigger.start ||
    compareText(a.mention.id, b.mention.id)
  );
}

/** Which mentions are one event, those of each in the order in which they were told. */
export function linkInOrder(
  mentions: readonly Mention[],
  context: InputContext,
  numbers: LinkNumbers,
): Cluster[] {
  return linkMentions(buildLinkInputs(mentions, context, numbers).sort(compareTold));
}
