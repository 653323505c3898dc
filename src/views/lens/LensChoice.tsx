// "According to: … compared with: …": two choices among the sides that speak, with the number of events of each. It stands
// in the analyst's tools, and over the views once a side is chosen.
import { useId, useMemo } from 'react';
import { countSpeakers } from '../../domain/lens.ts';
import { laneTools } from '../../i18n/messages/lane-tools.ts';
import { lens as messages } from '../../i18n/messages/lens.ts';
import { addMessages } from '../../i18n/translate.ts';
import { useVisibleEvents } from '../shared/use-visible-events.ts';
import { useApp, useIndex, useLabels, useWords } from '../shared/store-context.ts';
import './lens.css';

addMessages(messages);
addMessages(laneTools);

interface SideSelectProps {
  readonly label: string;
  readonly none: string;
  readonly sides: readonly (readonly [string, number])[];
  readonly value: string;
  readonly onChange: (side: string) => void;
}

function SideSelect({ label, none, sides, value, onChange }: SideSelectProps) {
  const { t } = useWords();
  const labels = useLabels();
  const id = useId();
  return (
    <span className="ln-choice">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onChange(event.target.value)}>
        <option value="">{none}</option>
        {sides.map(([side, count]) => (
          <option key={side} value={side}>
            {t('lanes.group', { name: labels.actor(side), count })}
          </option>
        ))}
      </select>
    </span>
  );
}

/** `onLeave`: told after the lens is taken away, where that takes these choices with it. */
export function LensChoice({ onLeave }: { readonly onLeave?: () => void }) {
  const { t } = useWords();
  const all = useIndex().events;
  const shown = useVisibleEvents();
  const [side = '', against = ''] = useApp(({ lens }) => lens) ?? [];
  const setLens = useApp((state) => state.setLens);
  const sides = useMemo(() => countSpeakers(all, shown), [all, shown]);
  const choose = (one: string, other: string) => {
    if (one === '') {
      setLens(null);
      onLeave?.();
    } else setLens(other === '' || other === one ? [one] : [one, other]);
  };
  return (
    <>
      <SideSelect
        label={t('lens.side')}
        none={t('lens.nobody')}
        sides={sides}
        value={side}
        onChange={(one) => choose(one, against)}
      />
      {side !== '' && (
        <SideSelect
          label={t('lens.against')}
          none={t('lens.alone')}
          sides={sides.filter(([other]) => other !== side)}
          value={against}
          onChange={(other) => choose(side, other)}
        />
      )}
    </>
  );
}
