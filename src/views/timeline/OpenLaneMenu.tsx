// The menu of one lane with what can be done with it.
import { laneTools } from '../../i18n/messages/lane-tools.ts';
import { addMessages } from '../../i18n/translate.ts';
import { findGathered, findLaneActs } from './lane-menu.ts';
import { LaneMenu } from './LaneMenu.tsx';
import type { LaneMenuProps } from './LaneMenu.tsx';
import type { Lane, LaneIndex } from '../../layout/timeline/arrange-lanes.ts';
import type { LaneControls } from './lane-controls.ts';

addMessages(laneTools);

export interface OpenLaneMenuProps extends Omit<LaneMenuProps, 'label' | 'note' | 'acts' | 'gathered'> {
  readonly lane: Lane;
  readonly lanes: LaneIndex;
  readonly controls: LaneControls;
  readonly nameOf: (key: string) => string;
  readonly columns: boolean;
}

export function OpenLaneMenu({ lane, lanes, controls, nameOf, columns, ...menu }: OpenLaneMenuProps) {
  const { t } = menu;
  return (
    <LaneMenu
      {...menu}
      label={t('lanes.menu', { name: nameOf(lane.key) })}
      note={lane.kind === 'pinned' ? t('lanes.pinnedNote') : null}
      acts={findLaneActs(lane, lanes, controls, nameOf, t, columns)}
      gathered={findGathered(lane, lanes, controls, nameOf, t)}
    />
  );
}
