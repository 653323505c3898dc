// Says politely, to those who listen, what a change did: how many events are left, what was opened.
import { useEffect, useRef, useState } from 'react';
import { findEvent } from '../../store/resolve-links.ts';
import { useApp, useIndex, useWords } from '../shared/store-context.ts';
import { useVisibleEvents } from './ViewPanes.tsx';

/** Typing changes the count with every letter: only a count that stands this long is said. */
const PAUSE_MS = 600;

export function LiveRegion() {
  const index = useIndex();
  const { language, t } = useWords();
  const selected = useApp((state) => state.event);
  const count = useVisibleEvents().length;
  const [said, setSaid] = useState('');
  const before = useRef({ selected, count });

  useEffect(() => {
    if (before.current.selected === selected) return;
    before.current.selected = selected;
    const event = findEvent(index, selected);
    setSaid(event ? t('app.said.selected', { headline: event.headline[language] }) : t('app.said.closed'));
  }, [index, language, selected, t]);

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
