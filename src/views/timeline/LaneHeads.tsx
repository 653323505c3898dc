// The heads of the lanes, over the picture: name, count and menu of each. One Tab stop; arrows go from head to head, with
// Alt they move the lane, the side arrows collapse and open it. Lanes are also dragged by their heads.
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import type { Language } from '../../i18n/language.ts';
import { directionOf } from '../../i18n/language.ts';
import type { Translate } from '../../i18n/translate.ts';
import type { LaneIndex } from '../../layout/timeline/arrange-lanes.ts';
import { movableKeys, moveTo } from '../../layout/timeline/arrange-lanes.ts';
import { PINNED_LANE } from '../../layout/timeline/group-events.ts';
import type { HeadedLane, TimelineScene } from '../../layout/timeline/scene.ts';
import type { LaneControls } from './lane-controls.ts';
import { findMove, toggleCollapsed } from './move-lane.ts';
import { OpenLaneMenu } from './lazy-panels.ts';
import { LaneSign } from './LaneSign.tsx';
import { useLaneDrag } from './use-lane-drag.ts';
import { useLaneNews } from './use-lane-news.ts';
import './lanes.css';

export interface LaneHeadsProps {
  /** `direction`: where heads begin, and which side arrow opens a lane. */
  readonly scene: Pick<TimelineScene, 'width' | 'compact' | 'direction'> & {
    readonly lanes: readonly HeadedLane[];
  };
  /** Lanes are columns: heads stand side by side, and side arrows go from one to the next. */
  readonly columns?: boolean;
  readonly lanes: LaneIndex;
  readonly controls: LaneControls;
  readonly nameOf: (key: string) => string;
  readonly ids: string;
  readonly language: Language;
  readonly t: Translate;
}

/** Heads lower than this hold their name in the middle. */
const SHORT = 44;
/** Heads as high have room for three lines. */
const TALL = 62;

/** Over columns as broad names lie instead of standing. */
const BROAD = 90;

/** In characters: what a column has room for, drawn narrow ("12/43", "999+"), and as it is. */
const LONGEST_COUNT = 5;
const PLAIN_COUNT = 3;
const countClass = (text: string) => `tl-lane-count${text.length > PLAIN_COUNT ? ' tl-lane-count-long' : ''}`;

export function LaneHeads(props: LaneHeadsProps) {
  const { scene, columns = false, lanes, controls, nameOf, ids, language, t } = props;
  const { arrangement, pin, onArrange } = controls;
  const heads = useRef<HTMLDivElement>(null);
  const [focused, setFocused] = useState<string | null>(null);
  const [opened, setOpened] = useState<string | null>(null);
  /** The lane that the last act was about is the one that is spoken of, and takes back the focus. */
  const acted = useRef<string | null>(null);
  const refocus = useRef<string | null>(null);
  const said = useLaneNews(lanes, arrangement, nameOf, acted, t);

  const keys = scene.lanes.map(({ key }) => key);
  const stop = keys.find((key) => key === focused) ?? keys[0];
  const findHead = useCallback((key: string) => {
    const buttons = [...(heads.current?.querySelectorAll<HTMLElement>('[data-lane]') ?? [])];
    return buttons.find(({ dataset }) => dataset.lane === key) ?? buttons[0];
  }, []);
  const focusHead = useCallback((key: string) => findHead(key)?.focus(), [findHead]);
  // A lane that moved may have lost the focus on its way, one that is gone has: the head, or the first, takes it back.
  useLayoutEffect(() => {
    const key = refocus.current;
    refocus.current = null;
    if (key !== null && document.activeElement === document.body) focusHead(key);
  }, [scene.lanes, focusHead]);

  // A pair pinned elsewhere on the page (the graph below, say) is brought into sight.
  const seenPin = useRef(pin);
  useEffect(() => {
    if (seenPin.current === pin) return;
    seenPin.current = pin;
    if (pin) findHead(PINNED_LANE)?.scrollIntoView({ block: 'nearest' });
  }, [pin, findHead]);

  const move = (key: string, order: readonly string[] | null) => {
    if (!order) return;
    acted.current = key;
    onArrange({ ...arrangement, order });
  };
  const toggle = (key: string) => {
    acted.current = key;
    onArrange(toggleCollapsed(arrangement, key));
  };
  const { drag, handlersOf } = useLaneDrag(heads, scene.lanes, (key, to) =>
    move(key, moveTo(movableKeys(lanes), key, to)),
  );

  const onKeyDown = (event: KeyboardEvent, { key, collapsed }: HeadedLane) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    const at = keys.indexOf(key);
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    const end = { Home: 0, End: -1 }[event.key];
    if (event.altKey) {
      if (step !== -1 && step !== 1) return;
      refocus.current = key;
      move(key, findMove(lanes, key, step));
    } else if (step !== undefined) focusHead(keys[at + step] ?? key);
    else if (end !== undefined) focusHead(keys.at(end) ?? key);
    else if (event.key === 'ArrowLeft' || event.key === 'ArrowRight') {
      const opens = (event.key === 'ArrowRight') === (scene.direction === 'ltr');
      if (columns) focusHead(keys[at + (opens ? 1 : -1)] ?? key);
      else if (opens === collapsed) toggle(key);
    } else return;
    event.preventDefault();
  };

  // Where they stay over the columns they are a row of their own, laid over the picture, which leaves room for it.
  const row = columns ? Math.max(0, ...scene.lanes.map(({ head }) => head.y + head.height + 1)) : 0;
  const broad = scene.lanes.every(({ head }) => head.width >= BROAD);
  const above = scene.compact ? 'tl-heads-above' : '';
  const kind = columns ? `tl-heads-columns ${broad ? 'tl-heads-broad' : ''}` : above;
  const openedScene = scene.lanes.find(({ key }) => key === opened);
  const openedLane = lanes.lanes.find(({ key }) => key === opened);
  const side = scene.direction === 'ltr' ? 'left' : 'right';
  const closeMenu = useCallback(
    (why: 'act' | 'escape' | 'away') => {
      setOpened(null);
      if (opened === null || why === 'away') return;
      acted.current = opened;
      refocus.current = opened;
      focusHead(opened);
    },
    [opened, focusHead],
  );
  return (
    <div
      ref={heads}
      className={`tl-heads ${kind}`}
      style={columns ? { blockSize: row, marginBlockEnd: -row } : undefined}
      role="group"
      aria-label={t('lanes.label')}
      aria-describedby={`${ids}-lanes-help`}
    >
      <p id={`${ids}-lanes-help`} hidden>
        {t(columns ? 'lanes.helpColumns' : 'lanes.help')}
      </p>
      <output className="tl-live">{said}</output>
      {scene.lanes.map((lane, at) => {
        const { key, kind, head, collapsed, count, total, countText, family } = lane;
        const spoken = [
          '',
          t('lanes.count', {
            shown: count,
            events: t('unit.events', { count: total }),
            place: at + 1,
            lanes: keys.length,
          }),
          ...(collapsed ? [t('lanes.collapsed')] : []),
          ...(kind === 'pinned' ? [t('lanes.pinnedNote')] : []),
        ].join(t('timeline.separator'));
        return (
          <div
            key={key}
            className={[
              'tl-lane-head',
              collapsed && 'tl-collapsed',
              head.height < SHORT && 'tl-short',
              head.height >= TALL && 'tl-tall',
              drag?.key === key && 'tl-dragged',
            ]
              .filter(Boolean)
              .join(' ')}
            dir={scene.direction}
            style={{ left: head.x, top: head.y, width: head.width, height: head.height }}
            title={kind === 'pinned' ? t('lanes.pinnedNote') : nameOf(key)}
            {...(columns ? null : handlersOf(lane))}
          >
            <LaneSign kind={kind} family={family} collapsed={collapsed} onPress={() => toggle(key)} />
            <button
              type="button"
              className="tl-lane-button"
              data-lane={key}
              tabIndex={key === stop ? 0 : -1}
              aria-haspopup="menu"
              aria-expanded={opened === key}
              aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
              onFocus={() => setFocused(key)}
              onClick={() => setOpened(opened === key ? null : key)}
              onKeyDown={(event) => onKeyDown(event, lane)}
            >
              <bdi className="tl-lane-name">{nameOf(key)}</bdi>
              <bdi className={countClass(countText)} aria-hidden="true">
                {columns && !broad && countText.length > LONGEST_COUNT ? countText.split('/')[0] : countText}
              </bdi>
              <span className="sh-hidden">{spoken}</span>
            </button>
          </div>
        );
      })}
      {drag && <div className="tl-drop" style={{ top: drag.y - 1, width: scene.width }} />}
      {openedScene && openedLane && (
        <OpenLaneMenu
          lane={openedLane}
          lanes={lanes}
          controls={controls}
          nameOf={nameOf}
          columns={columns}
          direction={directionOf(language)}
          t={t}
          side={side}
          edge={side === 'left' ? 8 : scene.width - 8}
          top={columns ? openedScene.box.y : openedScene.head.y + 30}
          onClose={closeMenu}
        />
      )}
    </div>
  );
}
