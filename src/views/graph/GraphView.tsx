// The actor graph wired to the store: filter, focus, opened sides and the open tie are shared with the other views.
import { useCallback, useMemo } from 'react';
import { seenBy } from '../../domain/lens.ts';
import { useApp, useIndex, useLabels, useWords } from '../shared/store-context.ts';
import { useVisibleEvents } from '../shared/use-visible-events.ts';
import { ActorGraph } from './ActorGraph.tsx';
import { TieEvents } from './TieEvents.tsx';
import { TieExport } from './TieExport.tsx';

export function GraphView() {
  const index = useIndex();
  const { direction, t, dates } = useWords();
  const pinPair = useApp((state) => state.pinPair);
  const unpinPair = useApp((state) => state.unpinPair);
  const setFilter = useApp((state) => state.setFilter);
  const kinds = useMemo(() => new Map(index.actors.map(({ id, kind }) => [id, kind])), [index]);
  const kindOf = useCallback((actor: string) => kinds.get(actor) ?? 'group', [kinds]);
  const visible = useVisibleEvents();
  const side = useApp(({ lens }) => lens?.[0]);
  const events = useMemo(() => (side === undefined ? visible : seenBy(visible, side)), [visible, side]);
  // Evidence is shown as all accounts have it, whoever the graph is drawn according to.
  const asTold = useMemo(() => new Map(visible.map((event) => [event.id, event])), [visible]);
  return (
    <ActorGraph
      allEvents={index.events}
      events={events}
      direction={direction}
      t={t}
      labels={useLabels()}
      kindOf={kindOf}
      openedSides={useApp((state) => state.openedSides)}
      onOpenSides={useApp((state) => state.setOpenedSides)}
      focus={useApp((state) => state.focus)}
      onFocus={useApp((state) => state.setFocus)}
      tie={useApp((state) => state.tie)}
      onTie={useApp((state) => state.setTie)}
      pin={useApp((state) => state.pin)}
      onPin={(pair) => (pair ? pinPair(...pair) : unpinPair())}
      onFollow={(of) => setFilter('side' in of ? { sides: [of.side] } : { actors: [of.actor] })}
      hovered={useApp((state) => state.hovered)}
      onPoint={useApp((state) => state.light)}
      renderEvents={(told) => <TieEvents events={told.flatMap(({ id }) => asTold.get(id) ?? [])} />}
      renderExport={(graph, nameOf) => (
        <TieExport graph={graph} events={visible} nameOf={nameOf} dates={dates} t={t} />
      )}
    />
  );
}
