// What one tie rests on: who and whom, by whose accounts, and its events. It takes the keyboard when a press opens it, and
// Esc gives it back.
import type { ReactNode, RefObject } from 'react';
import { useEffect, useRef } from 'react';
import type { PairOfSides } from '../../domain/pair-of-sides.ts';
import type { Direction } from '../../i18n/language.ts';
import type { Translate } from '../../i18n/translate.ts';
import type { GraphRow } from './graph-rows.ts';
import { describeRow } from './graph-rows.ts';
import { LaneButton } from './LaneButton.tsx';
import { RowTitle } from './RowTitle.tsx';

interface TiePanelProps {
  readonly row: GraphRow;
  readonly direction: Direction;
  readonly t: Translate;
  readonly nameOf: (node: string) => string;
  readonly sideOfNode: (node: string) => string;
  readonly pin: PairOfSides | null;
  readonly onPin: (pair: PairOfSides | null) => void;
  /** Whether a press opened it; what a link opens leaves the keyboard where it is. */
  readonly opener: RefObject<Element | null>;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

export function TiePanel(props: TiePanelProps) {
  const { row, direction, t, nameOf, sideOfNode, pin, onPin, opener, onClose, children } = props;
  const panel = useRef<HTMLElement>(null);
  const { id } = row;
  useEffect(() => {
    const element = panel.current;
    if (!element) return;
    if (opener.current) element.focus();
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      onClose();
    };
    element.addEventListener('keydown', onKey);
    return () => element.removeEventListener('keydown', onKey);
  }, [id, opener, onClose]);
  const sentence = describeRow(row, nameOf, t);
  return (
    <section className="ag-panel" ref={panel} tabIndex={-1} aria-label={sentence}>
      <div className="ag-panel-head">
        <h3>
          <RowTitle row={row} nameOf={nameOf} direction={direction} t={t} />
        </h3>
        <button type="button" className="sh-button" onClick={onClose}>
          {t('graph.close')}
        </button>
      </div>
      <p className="ag-meta">{sentence}</p>
      <LaneButton row={row} sideOfNode={sideOfNode} pin={pin} onPin={onPin} t={t} />
      {children}
    </section>
  );
}
