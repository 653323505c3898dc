// A person named before he is described: "حكمت حاجييف، مستشار الرئيس الأذربيجاني", "أحمد سالم الناطق باسم الحركة". What stands
// behind the name says for whom he acts. A name with nothing behind it is left to the patterns that lead up to names.
import { KIND } from './lookup.ts';
import { findName, notePerson } from './person-name.ts';
import type { Context, Phrase } from './phrase.ts';
import { joined, personPhrase } from './phrase.ts';
import { roleAt } from './post-phrase.ts';
import type { Token } from './tokens.ts';

/** Whether a verb whose subject is a person who speaks stands right before a token: "وقال", "أكد". */
export function followsSaying(tokens: readonly Token[], i: number): boolean {
  return tokens[i - 1]?.word.says === true && tokens[i]?.gap === 'joint';
}

/** A name with a title before it, its binders and what leads up to the role behind it has no more words than this. */
const LONGEST = 24;

/** The kinds of entry that tell what somebody is. */
const OF_ROLES = KIND.office | KIND.spokesperson | KIND.post;

/**
 * Whether behind a token and another one, in the same run of words or right behind it, stands what somebody may be. Looks no further than
 * a name and a title reach: a text without punctuation is one run, and to look to its end from each word takes the square of its length.
 */
function mayBeDescribed(tokens: readonly Token[], i: number): boolean {
  const end = i + LONGEST;
  for (let at = i + 1; at <= end; at++) {
    const token = tokens[at];
    if (!token) return false;
    if (at > i + 1 && token.kinds & OF_ROLES) return true;
    if (token.gap !== 'joint') return false;
  }
  return false;
}

/** A name with an office, a post or a body behind it, as one phrase whose head is the name; asked where the word or the one before it allows it. */
export function namedFirstAt(ctx: Context, i: number): Phrase | null {
  if (!mayBeDescribed(ctx.tokens, i)) return null;
  const said = followsSaying(ctx.tokens, i);
  const name = findName(ctx, i, null, { expected: said });
  // One word alone is a surname met before, which stands for itself.
  if (!name || name.end - i < 2 || !joined(ctx, name.end, 'joint comma bracket')) return null;
  const role = roleAt(ctx, name.end);
  if (!role) return null;
  const person = notePerson(ctx, name, role.owner);
  return {
    ...personPhrase({ start: i, prefix: '', gender: role.gender }, person),
    end: role.end,
  };
}
