// The panel that a stack or a truce opens to: a dialog at its mark that takes the focus, and closes on Escape, on its button
// and on a press elsewhere.
import { panels } from '../../i18n/messages/panels.ts';
import { addMessages } from '../../i18n/translate.ts';
import type { ReactNode } from 'react';
import { useEffect, useRef } from 'react';
import { directionOf } from '../../i18n/language.ts';
import type { Box } from '../../layout/timeline/scene.ts';
import type { Wording } from './describe-mark.ts';
import { floatingPlace } from './floating-place.ts';

addMessages(panels);

export interface FloatingListProps {
  /** What is open: another one takes the focus anew. */
  readonly id: string;
  /** The dialog's accessible name, and what stands at its head. */
  readonly name: string;
  readonly title: string;
  readonly box: Box;
  /** Its width, and that of the picture it stays in. */
  readonly width: number;
  readonly within: number;
  readonly wording: Wording;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

export function FloatingList(props: FloatingListProps) {
  const { id, name, title, box, within, wording, onClose, children } = props;
  const panel = useRef<HTMLDivElement>(null);
  const width = Math.min(props.width, within - 8);
  useEffect(() => {
    panel.current?.querySelector<HTMLElement>('.tl-events button')?.focus({ preventScroll: true });
    panel.current?.scrollIntoView({ block: 'nearest' });
  }, [id]);
  useEffect(() => {
    const onPress = (event: PointerEvent) => {
      const { target } = event;
      if (!(target instanceof Element) || panel.current?.contains(target)) return;
      // A press on what opened it closes it by itself; closed before, it would open again.
      if (!target.closest('[data-mark][aria-expanded="true"], [data-truce][aria-expanded="true"]')) onClose();
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
      aria-label={name}
      style={{ ...floatingPlace(box, width, within), width }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onClose();
      }}
    >
      <div className="tl-list-head">
        <b>{title}</b>
        <button type="button" className="tl-button" onClick={onClose}>
          {wording.t('timeline.close')}
        </button>
      </div>
      {children}
    </div>
  );
}
