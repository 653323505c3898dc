// "His counterpart": the office or body last named, of another nation. A counterpart without nation or name is left out.
import { KIND } from './lookup.ts';
import { holderOf, nameAfter } from './office-phrase.ts';
import type { Context, Phrase } from './phrase.ts';
import { find, nisbaAt, phraseOf } from './phrase.ts';

/** "نظيره التركي رجب طيب أردوغان", "نظيرتها التركية", "نظيريه الأذربيجاني والأرمني": the last office or body again. */
export function counterpartAt(ctx: Context, i: number): Phrase | null {
  const found = find(ctx, i, KIND.anaphor);
  if (found?.term.kind !== 'counterpart') return null;
  const post = ctx.history.lastPost;
  const base = {
    start: i,
    prefix: found.prefix,
    form: 'description' as const,
    post,
    oblique: found.prefix === '',
  };
  const direct = nameAfter(ctx, found.end, null);
  if (direct)
    return phraseOf(base, {
      end: direct.end,
      head: [direct.start, direct.end],
      actors: [direct.id],
      form: 'name',
    });
  const actors: string[] = [];
  let end = found.end;
  for (let part = 0; part < 4; part++) {
    const nisba = nisbaAt(ctx, end, true, part === 0 ? 'none' : 'and');
    if (!nisba || (part > 0 && nisba.prefix === '')) break;
    const owner = ctx.registry.meet(nisba.term.of);
    end = nisba.end;
    const person = nameAfter(ctx, end, owner);
    if (person) {
      end = person.end;
      actors.push(person.id);
      if (part === 0) return phraseOf(base, { end, head: [person.start, person.end], actors, form: 'name' });
    } else if (post?.kind === 'office') actors.push(holderOf(ctx, post.word, owner));
    else if (post?.kind === 'body') actors.push(ctx.registry.body(post.word, owner, 'demonym'));
  }
  return actors.length > 0 ? phraseOf(base, { end, actors }) : null;
}
