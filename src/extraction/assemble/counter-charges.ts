// Who takes a deed upon himself and who lays it to another: two sides that each say the other did it agree on nothing.
import type { Mention } from '../../domain/corpus-schema.ts';
import { familyOf } from '../../domain/event-types.ts';
import { voicesOf } from './voices.ts';

type SideOf = (actor: string) => string;

const doersOf = ({ actors }: Mention, side: SideOf): readonly string[] =>
  actors.filter(({ role }) => role === 'agent').map(({ actor }) => side(actor));

const tellersOf = (mention: Mention, side: SideOf): readonly string[] =>
  voicesOf(mention, side).flatMap((voice) => (voice.stance === 'asserts' && voice.side ? voice.side : []));

/** The sides that name themselves as the doer where they speak: "أعلن الجيش أنه قصف" has the army. */
export function ownersOf(mentions: readonly Mention[], side: SideOf): ReadonlySet<string> {
  return new Set(
    mentions.flatMap((mention) => {
      const doers = doersOf(mention, side);
      return tellersOf(mention, side).filter((teller) => doers.includes(teller));
    }),
  );
}

/**
 * The sides that what was told before names as the doer of a deed of combat, and that lay it to somebody else: "اتهم X Y بقصف الحي، وقال Y
 * إن القصف مصدره X" has Y. Fighting is done by both.
 */
export function chargedBack(mentions: readonly Mention[], side: SideOf): readonly string[] {
  if (mentions.length < 2) return [];
  const owners = ownersOf(mentions, side);
  const back = new Set<string>();
  for (const [at, mention] of mentions.entries()) {
    if (familyOf(mention.type) !== 'combat' || mention.type === 'clash') continue;
    const doers = doersOf(mention, side);
    if (doers.length === 0) continue;
    for (const teller of tellersOf(mention, side)) {
      const isCharged = mentions
        .slice(0, at)
        .some((other) => doersOf(other, side).includes(teller) && !tellersOf(other, side).includes(teller));
      if (isCharged && !doers.includes(teller) && !owners.has(teller)) back.add(teller);
    }
  }
  return [...back];
}
