// What a node of the graph is called: a side by its name, an actor by its own, a side among its actors "as a whole".
import { actorOfNode } from '../../domain/graph-nodes.ts';
import type { Translate } from '../../i18n/translate.ts';

interface Labels {
  actor(id: string): string;
  sideOf(id: string): string;
}

export function nameNode(node: string, labels: Labels, t: Translate): string {
  const actor = actorOfNode(node);
  if (actor === null) return labels.actor(node);
  const name = labels.actor(actor);
  return labels.sideOf(actor) === actor ? t('graph.asWhole', { name }) : name;
}
