// A body told with whose it is: "وزارة الصحة التابعة لـX", "السلطات التابعة لـX".
import { bareFormAt } from './bare-body.ts';
import type { Context, Phrase } from './phrase.ts';
import { phrase } from './phrase.ts';
import { affiliationAt } from './principal.ts';

/** The body of the side that is told behind it, whatever state the article is about; `null`: nobody's is told. */
export function ownedBodyAt(ctx: Context, i: number): Phrase | null {
  const bare = bareFormAt(ctx, i);
  const belongs = bare && affiliationAt(ctx, bare.found.end);
  if (!belongs) return null;
  const owner = ctx.registry.meet(belongs.side);
  const actors = [ctx.registry.meet(ctx.registry.body(bare.found.term.body, owner, 'office'))];
  const { prefix } = bare.found;
  return phrase({ start: i, end: belongs.end, prefix, actors, form: 'description', gender: null });
}
