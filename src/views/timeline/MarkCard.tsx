// The card of the mark under the pointer or focus: its whole text. What it says is also in the mark's accessible name.
import { details } from '../../i18n/messages/details.ts';
import { addMessages } from '../../i18n/translate.ts';
import { directionOf } from '../../i18n/language.ts';
import { statusKey } from '../../i18n/status-key.ts';
import type { Mark, TimelineScene } from '../../layout/timeline/scene.ts';
import { describeAlternatives, describeDate, describeStack, describeVoices } from './describe-mark.ts';
import type { Wording } from './describe-mark.ts';
import { floatingPlace } from './floating-place.ts';

addMessages(details);

const WIDTH = 300;

export interface MarkCardProps {
  readonly mark: Mark;
  readonly scene: Pick<TimelineScene, 'width'>;
  readonly wording: Wording;
}

export function MarkCard({ mark, scene, wording }: MarkCardProps) {
  const { t, dates } = wording;
  const width = Math.min(WIDTH, scene.width - 8);
  const style = { ...floatingPlace(mark.box, width, scene.width), width };
  if (mark.kind === 'stack')
    return (
      <div className="tl-card" aria-hidden="true" dir={directionOf(dates.language)} style={style}>
        <b>{describeStack(mark, wording)}</b>
      </div>
    );
  const { event } = mark;
  return (
    <div className="tl-card" aria-hidden="true" dir={directionOf(dates.language)} style={style}>
      <b dir="auto">{event.headline[dates.language]}</b>
      <span>
        {describeDate(event, wording)} · {t(`precision.${event.date.precision}`)}
      </span>
      <span className="tl-muted">
        {[t(statusKey(event)), ...describeVoices(event, wording), describeAlternatives(event, wording)]
          .filter((part) => part)
          .join(' · ')}
      </span>
      <span className="tl-muted">{t('unit.articles', { count: event.articles.length })}</span>
    </div>
  );
}
