// Says politely, to those who listen, what a change did: how many events are left, what was opened, what was pinned,
// according to whom.
import { useEffect, useRef, useState } from 'react';
import { involvesPair } from '../../domain/pair-of-sides.ts';
import { joinNames } from '../../i18n/join-names.ts';
import { findEvent } from '../../domain/find-event.ts';
import { useApp, useIndex, useLabels, useWords } from '../shared/store-context.ts';
import { useVisibleEvents } from '../shared/use-visible-events.ts';

/** Typing changes the count with every letter: only a count that stands this long is said. */
const PAUSE_MS = 600;

export function LiveRegion() {
  const index = useIndex();
  const { language, t } = useWords();
  const selected = useApp((state) => state.event);
  const events = useVisibleEvents();
  const count = events.length;
  const pin = useApp((state) => state.pin);
  const labels = useLabels();
  const [said, setSaid] = useState('');
  const lens = useApp((state) => state.lens);
  const before = useRef({ selected, count, pin, lens });

  useEffect(() => {
    if (before.current.selected === selected) return;
    before.current.selected = selected;
    const event = findEvent(index, selected);
    setSaid(event ? t('app.said.selected', { headline: event.headline[language] }) : t('app.said.closed'));
  }, [index, language, selected, t]);

  useEffect(() => {
    if (before.current.lens === lens) return;
    before.current.lens = lens;
    setSaid(
      lens ? t('app.said.lens', { names: joinNames(lens.map(labels.actor), t) }) : t('app.said.noLens'),
    );
  }, [labels, lens, t]);

  useEffect(() => {
    if (before.current.pin === pin) return;
    before.current.pin = pin;
    const count = pin ? events.filter((event) => involvesPair(event, pin, labels.sideOf)).length : 0;
    setSaid(
      pin
        ? t('lanes.said.pinned', {
            name: joinNames(pin.map(labels.actor), t),
            events: t('unit.events', { count }),
          })
        : t('lanes.said.unpinned'),
    );
  }, [events, labels, pin, t]);

  useEffect(() => {
    if (before.current.count === count) return;
    const timer = setTimeout(() => {
      before.current.count = count;
      setSaid(t('app.said.events', { count }));
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [count, t]);

  return <output className="sh-hidden">{said}</output>;
}
