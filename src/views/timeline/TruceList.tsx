// What a truce opens to: how long it was from its announced start to the first accusation, and all that is told of it.
import { useEffect, useRef } from 'react';
import { directionOf } from '../../i18n/language.ts';
import type { TimelineScene } from '../../layout/timeline/scene.ts';
import type { TruceMark } from '../../layout/timeline/truce-scene.ts';
import { describeUntilAccused, nameTruce } from './describe-truce.ts';
import { EventButtons } from './EventButtons.tsx';
import type { EventButtonsProps } from './EventButtons.tsx';
import { floatingPlace } from './floating-place.ts';

export interface TruceListProps extends Omit<EventButtonsProps, 'events'> {
  readonly mark: Pick<TruceMark, 'id' | 'truce' | 'box'>;
  readonly scene: Pick<TimelineScene, 'width'>;
  readonly onClose: () => void;
}

const WIDTH = 380;

export function TruceList({ mark, scene, onClose, ...list }: TruceListProps) {
  const panel = useRef<HTMLDivElement>(null);
  const { wording } = list;
  const { t } = wording;
  const { agreement, start, breaches } = mark.truce;
  const width = Math.min(WIDTH, scene.width - 8);
  const name = nameTruce(mark.truce, wording);
  const steps = [
    { title: t('truces.agreement'), events: agreement ? [agreement] : [] },
    { title: t('truces.start'), events: start ? [start] : [] },
    { title: t('truces.accusation'), events: breaches.map(({ event }) => event) },
  ].filter(({ events }) => events.length > 0);
  useEffect(() => {
    panel.current?.querySelector<HTMLElement>('.tl-events button')?.focus({ preventScroll: true });
    panel.current?.scrollIntoView({ block: 'nearest' });
  }, [mark.id]);
  useEffect(() => {
    const onPress = (event: PointerEvent) => {
      if (event.target instanceof Node && !panel.current?.contains(event.target)) onClose();
    };
    document.addEventListener('pointerdown', onPress);
    return () => document.removeEventListener('pointerdown', onPress);
  }, [onClose]);
  return (
    <div
      ref={panel}
      className="tl-list"
      role="dialog"
      dir={directionOf(wording.dates.language)}
      aria-label={t('truces.list', { name })}
      style={{ ...floatingPlace(mark.box, width, scene.width), width }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onClose();
      }}
    >
      <div className="tl-list-head">
        <b>{name}</b>
        <button type="button" className="tl-button" onClick={onClose}>
          {t('timeline.close')}
        </button>
      </div>
      <p className="tl-truce-span">{describeUntilAccused(mark.truce, wording)}</p>
      {steps.map(({ title, events }) => (
        <section key={title}>
          <h3>{title}</h3>
          <EventButtons {...list} events={events} />
        </section>
      ))}
      <p className="tl-muted">{t('truces.laneNote')}</p>
    </div>
  );
}
