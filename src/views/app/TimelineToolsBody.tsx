// What the analyst's tools hold: lanes, the direction of time, its clocks, truces, and how dates are written.
import { tools } from '../../i18n/messages/tools.ts';
import { laneTools } from '../../i18n/messages/lane-tools.ts';
import { truces as truceMessages } from '../../i18n/messages/truces.ts';
import { addMessages } from '../../i18n/translate.ts';
import { GROUPINGS, PICTURE_DIRECTIONS } from '../../layout/timeline/scene.ts';
import { AddView } from '../briefing/AddButton.tsx';
import { ClockTools } from './ClockTools.tsx';
import { useApp, useWords } from '../shared/store-context.ts';
import { LensChoice } from '../lens/LensChoice.tsx';
import { Choice } from './Choice.tsx';
import { DateTools } from './DateTools.tsx';
import { PinPair } from './PinPair.tsx';
import { useTimeDirection } from './use-time-direction.ts';

addMessages(tools);

addMessages(truceMessages);
addMessages(laneTools);

/** Groupings of which an event could have several values: the tools say which of them counts. */
const RULED = ['side', 'actor', 'place', 'article', 'publisher'] as const;

export function TimelineToolsBody() {
  const { t } = useWords();
  const grouping = useApp((state) => state.grouping);
  const ruled = RULED.find((each) => each === grouping);
  const setGrouping = useApp((state) => state.setGrouping);
  const truces = useApp((state) => state.truces);
  const setTruces = useApp((state) => state.setTruces);
  const { direction, usual } = useTimeDirection();
  const setDirection = useApp((state) => state.setTimeDirection);
  return (
    <div className="ap-tools-body">
      <div className="ap-tools-column">
        <Choice
          name="grouping"
          legend={t('app.grouping')}
          values={GROUPINGS}
          value={grouping}
          label={(value) => t(`app.grouping.${value}`)}
          onChoose={setGrouping}
        />
        {ruled && <p className="ap-pin-note">{t(`lanes.rule.${ruled}`)}</p>}
        <Choice
          name="time-direction"
          legend={t('app.direction')}
          values={PICTURE_DIRECTIONS}
          value={direction}
          label={(value) => t(`app.direction.${value}`)}
          onChoose={(value) => setDirection(value === usual ? null : value)}
        />
        <label className="ap-choice" title={t('truces.laneNote')}>
          <input type="checkbox" checked={truces} onChange={() => setTruces(!truces)} />
          {t('truces.show')}
        </label>
        <fieldset className="ln-tools">
          <legend>{t('lens.name')}</legend>
          <LensChoice />
        </fieldset>
        <PinPair />
        <AddView view="timeline" />
      </div>
      <div className="ap-tools-column">
        <ClockTools />
        <DateTools />
      </div>
    </div>
  );
}
