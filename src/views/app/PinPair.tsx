// "A lane between two sides": two choices and a button, folded away until asked for. The second choice offers only sides
// that share events with the first.
import { useEffect, useId, useMemo, useRef, useState } from 'react';
import { countPartners, makePair } from '../../domain/pair-of-sides.ts';
import { NO_FILTER } from '../../domain/filter.ts';
import { getFacets } from '../../store/derived.ts';
import { useApp, useIndex, useLabels, useWords } from '../shared/store-context.ts';
import './pin-pair.css';

interface SideChoiceProps {
  readonly label: string;
  /** With the number of their events. */
  readonly sides: readonly (readonly [string, number])[];
  readonly value: string;
  readonly onChange: (side: string) => void;
}

function SideChoice({ label, sides, value, onChange }: SideChoiceProps) {
  const { t } = useWords();
  const labels = useLabels();
  const id = useId();
  return (
    <>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={value}
        disabled={sides.length === 0}
        onChange={(event) => onChange(event.target.value)}
      >
        <option value="">{t('lanes.choose')}</option>
        {sides.map(([side, count]) => (
          <option key={side} value={side}>
            {t('lanes.group', { name: labels.actor(side), count })}
          </option>
        ))}
      </select>
    </>
  );
}

function PinForm() {
  const { t } = useWords();
  const index = useIndex();
  const labels = useLabels();
  const pin = useApp((state) => state.pin);
  const pinPair = useApp((state) => state.pinPair);
  const unpin = useApp((state) => state.unpinPair);
  const [first, setFirst] = useState(pin?.[0] ?? '');
  const [second, setSecond] = useState(pin?.[1] ?? '');
  const form = useRef<HTMLDivElement>(null);
  // The tools scroll: what was unfolded is what is looked for.
  useEffect(() => {
    form.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  const sides = useMemo(
    () => getFacets(index, NO_FILTER, null, 'sides').map(({ value, count }) => [value, count] as const),
    [index],
  );
  const partners = useMemo(
    () => (first === '' ? [] : countPartners(index.events, first, labels.sideOf)),
    [index, first, labels],
  );
  const pair = first !== '' && second !== '' ? makePair(first, second) : null;
  return (
    <div ref={form} className="ap-pin-form">
      <p className="ap-pin-note">{t('lanes.pinnedNote')}</p>
      <SideChoice
        label={t('lanes.pinFirst')}
        sides={sides}
        value={first}
        onChange={(side) => {
          setFirst(side);
          setSecond('');
        }}
      />
      <SideChoice label={t('lanes.pinSecond')} sides={partners} value={second} onChange={setSecond} />
      <div className="ap-pin-acts">
        <button
          type="button"
          className="sh-button"
          disabled={!pair}
          onClick={() => {
            if (pair) pinPair(...pair);
          }}
        >
          {t('lanes.pin')}
        </button>
        {pin && (
          <button
            type="button"
            className="sh-button"
            onClick={() => {
              unpin();
              form.current?.querySelector('select')?.focus();
            }}
          >
            {t('lanes.unpin')}
          </button>
        )}
      </div>
    </div>
  );
}

export function PinPair() {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  return (
    <details className="ap-pin" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('lanes.pinTitle')}</summary>
      {open && <PinForm />}
    </details>
  );
}
