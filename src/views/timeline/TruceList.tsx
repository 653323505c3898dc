// What a truce opens to: how long it was from its announced start to the first accusation, and all that is told of it.
import type { TimelineScene } from '../../layout/timeline/scene.ts';
import type { TruceMark } from '../../layout/timeline/truce-scene.ts';
import { describeUntilAccused, nameTruce } from '../../i18n/word-truce.ts';
import { EventButtons } from './EventButtons.tsx';
import type { EventButtonsProps } from './EventButtons.tsx';
import { FloatingList } from './FloatingList.tsx';

export interface TruceListProps extends Omit<EventButtonsProps, 'events'> {
  readonly mark: Pick<TruceMark, 'id' | 'truce' | 'box'>;
  readonly scene: Pick<TimelineScene, 'width'>;
  readonly onClose: () => void;
}

const WIDTH = 380;

export function TruceList({ mark, scene, onClose, ...list }: TruceListProps) {
  const { wording } = list;
  const { t } = wording;
  const { agreement, start, breaches, doubtful } = mark.truce;
  const name = nameTruce(mark.truce, wording);
  const steps = [
    { title: t('truces.agreement'), events: agreement ? [agreement] : [] },
    { title: t('truces.start'), events: start ? [start] : [] },
    { title: t('truces.accusation'), events: breaches.map(({ event }) => event) },
    { title: t('truces.doubtful'), events: doubtful },
  ].filter(({ events }) => events.length > 0);
  return (
    <FloatingList
      id={mark.id}
      name={t('truces.list', { name })}
      title={name}
      box={mark.box}
      width={WIDTH}
      within={scene.width}
      wording={wording}
      onClose={onClose}
    >
      <p className="tl-truce-span">{describeUntilAccused(mark.truce, wording)}</p>
      {steps.map(({ title, events }) => (
        <section key={title}>
          <h3>{title}</h3>
          <EventButtons {...list} events={events} />
        </section>
      ))}
      <p className="tl-muted">{t('truces.laneNote')}</p>
    </FloatingList>
  );
}
