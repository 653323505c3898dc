// The actor graph wired to the store: filter, focus, opened sides and the open tie are shared with the other views.
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
  const events = useVisibleEvents();
  return (
    <ActorGraph
      allEvents={index.events}
      events={events}
      direction={direction}
      t={t}
      labels={useLabels()}
      focus={useApp((state) => state.focus)}
      onFocus={useApp((state) => state.setFocus)}
      tie={useApp((state) => state.tie)}
      onTie={useApp((state) => state.setTie)}
      pin={useApp((state) => state.pin)}
      onPin={(pair) => (pair ? pinPair(...pair) : unpinPair())}
      onFollow={(side) => setFilter({ sides: [side] })}
      hovered={useApp((state) => state.hovered)}
      renderEvents={(told) => <TieEvents events={told} />}
      renderExport={(graph) => <TieExport graph={graph} events={events} dates={dates} t={t} />}
    />
  );
}
