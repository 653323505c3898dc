// Words of the text that something points at: a value that was asked for, or evidence shown where it stands.
import type { EventDate, Span } from '../../domain/corpus-schema.ts';
import type { ArticleBody } from '../../domain/site-data.ts';

export type PointedValue =
  | { readonly kind: 'time'; readonly date: EventDate }
  | { readonly kind: 'actor'; readonly actor: string };

export interface Pointed {
  readonly span: Span | null;
  /** What the words mean; `null` for evidence, which is told where it was asked for. */
  readonly value: PointedValue | null;
  /** Asked for from afar: the words are to be brought into sight. */
  readonly sought: boolean;
}

export const NOTHING_POINTED: Pointed = { span: null, value: null, sought: false };

const holds = ({ start, end }: Span, offset: number) => start <= offset && offset < end;

/** What an underlined word at an offset means: a time before an actor, nothing where nothing is underlined. */
export function pointAt(
  body: ArticleBody,
  shows: { readonly times: boolean; readonly actors: boolean },
  offset: number,
): Pointed {
  const time = shows.times ? body.times.find(({ span }) => holds(span, offset)) : undefined;
  if (time) return { span: time.span, value: { kind: 'time', date: time.value }, sought: false };
  const actor = shows.actors ? body.actorSpans.find(({ span }) => holds(span, offset)) : undefined;
  if (actor) return { span: actor.span, value: { kind: 'actor', actor: actor.actor }, sought: false };
  return NOTHING_POINTED;
}
