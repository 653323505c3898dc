// One question of a menu with its answers as radio buttons.
import type { ReactNode } from 'react';

interface ChoiceProps<T extends string> {
  /** Groups the buttons; distinct on the page. */
  readonly name: string;
  readonly legend: string;
  readonly values: readonly T[];
  readonly value: T;
  readonly label: (value: T) => ReactNode;
  readonly onChoose: (value: T) => void;
}

export function Choice<T extends string>({ name, legend, values, value, label, onChoose }: ChoiceProps<T>) {
  return (
    <fieldset>
      <legend>{legend}</legend>
      {values.map((each) => (
        <label key={each} className="ap-choice">
          <input type="radio" name={name} checked={each === value} onChange={() => onChoose(each)} />
          {label(each)}
        </label>
      ))}
    </fieldset>
  );
}
