// Fighting needs fighters: in an article that names no army and no armed group, a deed of war that nobody does and nobody suffers
// is a figure of speech ("هاجمت الرياح الأكواخ", "معركة الأسعار") or a mishap.
import type { Actor } from '../../domain/corpus-schema.ts';
import { familyOf } from '../../domain/event-types.ts';
import type { MentionDraft } from '../draft.ts';

const OF_WAR: ReadonlySet<string> = new Set(['combat', 'territory', 'ceasefire']);

/** A shorter text, in UTF-16 units, may leave out who fights: a flash of news. */
const LONG = 400;

/** The mentions without those deeds of war that have no party in a long text without fighters. */
export function onlyFought(
  mentions: readonly MentionDraft[],
  actors: readonly Actor[],
  length: number,
): readonly MentionDraft[] {
  if (length < LONG) return mentions;
  const armed = actors.some(({ kind }) => kind === 'armed-force' || kind === 'group');
  return mentions.filter(
    ({ type, actors: parties }) => armed || parties.length > 0 || !OF_WAR.has(familyOf(type)),
  );
}
