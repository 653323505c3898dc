// What can be done with a lane, as a list of named acts: the menu of its head offers them, in this order.
import type { Translate } from '../../i18n/translate.ts';
import type { Lane, LaneIndex } from '../../layout/timeline/arrange-lanes.ts';
import { AS_USUAL, findMore, takeOut } from '../../layout/timeline/arrange-lanes.ts';
import { OTHER_LANE } from '../../layout/timeline/group-events.ts';
import type { LaneControls } from './lane-controls.ts';
import { findMove, toggleCollapsed } from './move-lane.ts';

export interface LaneAct {
  readonly id: string;
  readonly label: string;
  readonly run: () => void;
}

/** How the same acts are called where lanes are rows, and where they are columns. */
const WORDS = {
  rows: {
    back: 'lanes.up',
    on: 'lanes.down',
    collapse: 'lanes.collapse',
    open: 'lanes.open',
    collapseOthers: 'lanes.collapseOthers',
    openAll: 'lanes.openAll',
  },
  columns: {
    back: 'lanes.back',
    on: 'lanes.on',
    collapse: 'lanes.hideLabels',
    open: 'lanes.showLabels',
    collapseOthers: 'lanes.hideOtherLabels',
    openAll: 'lanes.showAllLabels',
  },
} as const;

/** The acts of one lane; `name` is its own, `nameOf` that of any group. */
export function findLaneActs(
  lane: Lane,
  lanes: LaneIndex,
  { arrangement, onArrange, onUnpin, filterBy }: LaneControls,
  nameOf: (key: string) => string,
  t: Translate,
  columns = false,
): LaneAct[] {
  const keys = lanes.lanes.map(({ key }) => key);
  const others = keys.filter((key) => key !== lane.key);
  const shut = lanes.lanes.filter(({ collapsed }) => collapsed);
  const act = (id: string, label: string, run: (() => void) | null) => (run ? [{ id, label, run }] : []);
  const order = (next: readonly string[] | null) =>
    next && (() => onArrange({ ...arrangement, order: next }));
  const collapse = (collapsed: readonly string[]) => () => onArrange({ ...arrangement, collapsed });
  // A column is one row anyway: collapsed, it is without labels.
  const words = WORDS[columns ? 'columns' : 'rows'];
  const more = lane.kind === 'other' ? findMore(lanes) : [];
  return [
    ...act('up', t(words.back), order(findMove(lanes, lane.key, -1))),
    ...act('down', t(words.on), order(findMove(lanes, lane.key, 1))),
    ...act('collapse', t(lane.collapsed ? words.open : words.collapse), () =>
      onArrange(toggleCollapsed(arrangement, lane.key)),
    ),
    ...act('others', t(words.collapseOthers), shut.length < others.length ? collapse(others) : null),
    ...act('all', t(words.openAll), shut.length > 1 ? collapse([]) : null),
    ...act('filter', t('lanes.filter', { name: nameOf(lane.key) }), filterBy(lane.key)),
    ...act('unpin', t('lanes.unpin'), lane.kind === 'pinned' ? onUnpin : null),
    ...act(
      'reset',
      t('lanes.reset'),
      arrangement.order.length + arrangement.collapsed.length > 0 ? () => onArrange(AS_USUAL) : null,
    ),
    ...act(
      'more',
      t('lanes.more', { count: more.length }),
      more.length > 0 ? order(takeOut(lanes, more)) : null,
    ),
  ];
}

/** The groups that share "other", each with the act that gives it a lane; what is not told has none to give. */
export function findGathered(
  lane: Lane,
  lanes: LaneIndex,
  { arrangement, onArrange }: LaneControls,
  nameOf: (key: string) => string,
  t: Translate,
): (LaneAct | { readonly id: string; readonly label: string; readonly run: null })[] {
  return lane.gathered.map(({ key, count }) => {
    const untold = key === OTHER_LANE;
    const label = t('lanes.group', { name: untold ? t('lanes.none') : nameOf(key), count });
    const run = () => onArrange({ ...arrangement, order: takeOut(lanes, [key]) });
    return { id: key, label, run: untold ? null : run };
  });
}
