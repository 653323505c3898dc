// Where a new event took place: the places that its passage names.
import { useLabels, useWords } from '../../shared/store-context.ts';
import { Check } from '../mend/Control.tsx';

interface AddedPlacesProps {
  /** Named in the passage. */
  readonly named: readonly string[];
  readonly chosen: readonly string[];
  readonly onChoose: (places: readonly string[]) => void;
}

export function AddedPlaces({ named, chosen, onChoose }: AddedPlacesProps) {
  const { t } = useWords();
  const labels = useLabels();
  const rows = [...new Set([...named, ...chosen])];
  const set = (place: string, checked: boolean) =>
    onChoose(checked ? [...chosen, place] : chosen.filter((other) => other !== place));
  return (
    <fieldset className="rs-rows md-wide">
      <legend>{t('select.places')}</legend>
      {rows.length === 0 && <p className="rs-meta">{t('select.noneNamed')}</p>}
      {rows.map((place) => (
        <Check
          key={place}
          label={labels.place(place)}
          checked={chosen.includes(place)}
          onChange={(checked) => set(place, checked)}
        />
      ))}
    </fieldset>
  );
}
