// The mentions of one event, with what an editor decided of it: what events are built from.
import type { EventDate, Mention, NewsEvent, Step, Text } from '../../domain/corpus-schema.ts';
import type { Runs } from './clause-runs.ts';
import { strikersFirst } from './interception.ts';

/** What stands in place of what the mentions give. */
export interface DecidedFields {
  readonly date?: EventDate;
  readonly actors?: NewsEvent['actors'];
  readonly places?: readonly string[];
  readonly headline?: Text;
  readonly label?: Text;
  /** Beside those that the texts give; events by the id of any of their mentions. */
  readonly relations?: NewsEvent['relations'];
  /** Events that it does not dispute and that do not dispute it, whatever the texts give; by the id of any of their mentions. */
  readonly untied?: readonly string[];
}

export interface ClusterMember {
  readonly mention: Mention;
  readonly runs: Runs;
  /** Its claims are an editor's: what they say to be denied stays. */
  readonly claimsDecided?: boolean;
}

export interface EventCluster {
  /** The first of them founds the event. */
  readonly members: readonly ClusterMember[];
  readonly reasons: readonly Step[];
  readonly decided?: DecidedFields;
}

/** The founding mention's id. */
export const idOf = ({ members }: EventCluster): string => members[0]?.mention.id ?? '';

/**
 * A mention as it would tell the event that the editor decided: what status, disputes and headline are derived from. It quotes
 * nothing of its own: who or what its words do not name has the span of nobody, or of the whole passage.
 */
export function asDecided(mention: Mention, decided: DecidedFields | undefined): Mention {
  if (!decided) return mention;
  const { date, actors, places } = decided;
  const told = actors && {
    ...mention,
    actors: actors.map(({ actor, role }) => ({
      actor,
      role,
      span: mention.actors.find((own) => own.actor === actor)?.span ?? null,
    })),
  };
  return {
    ...mention,
    ...(date && { date: { ...mention.date, ...date } }),
    // Of a strike that was shot down the mention has the other way round who is agent and who target.
    ...(told && { actors: strikersFirst(told) }),
    ...(places && {
      places: places.map((place) => ({
        place,
        span: mention.places.find((own) => own.place === place)?.span ?? mention.passage,
      })),
    }),
  };
}
