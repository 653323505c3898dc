// The analyst's tools over the timeline: what an analyst changes and a reader need not see.
import { directionOf } from '../../i18n/language.ts';
import { GROUPINGS } from '../../layout/timeline/scene.ts';
import { MenuDetails } from '../shared/MenuDetails.tsx';
import { useApp, useWords } from '../shared/store-context.ts';

/** Lanes and the direction of time. */
export function TimelineTools() {
  const { language, t } = useWords();
  const grouping = useApp((state) => state.grouping);
  const setGrouping = useApp((state) => state.setGrouping);
  const truces = useApp((state) => state.truces);
  const setTruces = useApp((state) => state.setTruces);
  const direction = useApp((state) => state.timeDirection) ?? directionOf(language);
  const setDirection = useApp((state) => state.setTimeDirection);
  return (
    <MenuDetails className="ap-tools-menu" label={t('app.tools')}>
      <div className="ap-tools-body">
        <fieldset>
          <legend>{t('app.grouping')}</legend>
          {GROUPINGS.map((value) => (
            <label key={value} className="ap-choice">
              <input
                type="radio"
                name="grouping"
                checked={grouping === value}
                onChange={() => setGrouping(value)}
              />
              {t(`app.grouping.${value}`)}
            </label>
          ))}
        </fieldset>
        <fieldset>
          <legend>{t('app.direction')}</legend>
          {(['rtl', 'ltr'] as const).map((value) => (
            <label key={value} className="ap-choice">
              <input
                type="radio"
                name="time-direction"
                checked={direction === value}
                onChange={() => setDirection(value === directionOf(language) ? null : value)}
              />
              {t(`app.direction.${value}`)}
            </label>
          ))}
        </fieldset>
        <label className="ap-choice" title={t('truces.laneNote')}>
          <input type="checkbox" checked={truces} onChange={() => setTruces(!truces)} />
          {t('truces.show')}
        </label>
      </div>
    </MenuDetails>
  );
}
