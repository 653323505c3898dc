// The menu of a lane's head: arrows, Home and End walk it, Esc and Tab close it. What "other" holds is listed a page at a
// time, so that every group can be given a lane.
import { panels } from '../../i18n/messages/panels.ts';
import { addMessages } from '../../i18n/translate.ts';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import type { Direction } from '../../i18n/language.ts';
import type { Translate } from '../../i18n/translate.ts';
import type { LaneAct, findGathered } from './lane-menu.ts';

addMessages(panels);

const PAGE = 30;
const WIDTH = 248;

export interface LaneMenuProps {
  readonly label: string;
  /** A sentence on what the lane holds, where its name does not say it. */
  readonly note: string | null;
  readonly acts: readonly LaneAct[];
  readonly gathered: ReturnType<typeof findGathered>;
  readonly direction: Direction;
  readonly t: Translate;
  /** The head's edge that the menu is flush with, and the line under which it opens. */
  readonly side: 'left' | 'right';
  readonly edge: number;
  readonly top: number;
  /** `act`: whether something was chosen; otherwise the menu was left. */
  readonly onClose: (why: 'act' | 'escape' | 'away') => void;
}

export function LaneMenu(props: LaneMenuProps) {
  const { label, note, acts, gathered, direction, t, side, edge, top, onClose } = props;
  const menu = useRef<HTMLDivElement>(null);
  const [shown, setShown] = useState(PAGE);
  const items = () => [...(menu.current?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])];
  /** Where the button that shows more stood: what comes takes its place, and the focus with it. */
  const grown = useRef(-1);

  useLayoutEffect(() => {
    menu.current?.querySelector<HTMLElement>('[role=menuitem]')?.focus({ preventScroll: true });
    menu.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  useLayoutEffect(() => {
    if (grown.current >= 0)
      menu.current?.querySelectorAll<HTMLElement>('[role=menuitem]')[grown.current]?.focus();
    grown.current = -1;
  }, [shown]);
  useEffect(() => {
    const onPress = (event: PointerEvent) => {
      const { target } = event;
      if (!(target instanceof Element) || menu.current?.contains(target)) return;
      // A press on its head closes it by itself; closed before, it would open again.
      if (!target.closest('[data-lane][aria-expanded="true"]')) onClose('away');
    };
    document.addEventListener('pointerdown', onPress);
    return () => document.removeEventListener('pointerdown', onPress);
  }, [onClose]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Tab') {
      onClose('away');
      return;
    }
    if (event.key === 'Escape') {
      event.stopPropagation();
      onClose('escape');
      return;
    }
    const list = items();
    const at = list.findIndex((item) => item === document.activeElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    list.at(to % list.length)?.focus();
  };
  const item = ({ id, label: text, run }: LaneAct) => (
    <button
      key={id}
      type="button"
      role="menuitem"
      tabIndex={-1}
      onClick={() => {
        onClose('act');
        run();
      }}
    >
      <bdi>{text}</bdi>
    </button>
  );
  const rest = gathered.length - shown;
  return (
    <div
      ref={menu}
      className="tl-lane-menu"
      role="menu"
      tabIndex={-1}
      aria-label={label}
      dir={direction}
      style={{ top, inlineSize: WIDTH, left: side === 'left' ? edge : edge - WIDTH }}
      onKeyDown={onKeyDown}
    >
      {note && <p className="tl-lane-note">{note}</p>}
      {acts.map(item)}
      {gathered.length > 0 && (
        <div role="group" aria-label={t('lanes.gathered')} className="tl-lane-gathered">
          <p className="tl-lane-note" aria-hidden="true">
            {t('lanes.gathered')}
          </p>
          {gathered.slice(0, shown).map(({ id, label: text, run }) =>
            run ? (
              item({ id, label: text, run })
            ) : (
              <p key={id} className="tl-lane-untold">
                {text}
              </p>
            ),
          )}
          {rest > 0 && (
            <button
              type="button"
              role="menuitem"
              tabIndex={-1}
              onClick={() => {
                grown.current = items().length - 1;
                setShown(shown + PAGE * 3);
              }}
            >
              {t('timeline.showMore', { count: rest })}
            </button>
          )}
        </div>
      )}
    </div>
  );
}
