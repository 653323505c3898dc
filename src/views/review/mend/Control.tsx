// A control with its label, a hint and, once saving was tried, what is wrong with it.
import type { ReactNode } from 'react';
import { useId } from 'react';
import { useProblem } from './form-context.ts';

/** What the control itself takes over. */
export interface ControlAttributes {
  readonly id: string;
  readonly 'data-control': string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': true | undefined;
}

interface ControlProps {
  readonly control: string;
  readonly label: string;
  readonly hint?: ReactNode;
  readonly className?: string;
  /** What the label says is plain to see from what stands beside it. */
  readonly hideLabel?: boolean;
  readonly children: (attributes: ControlAttributes) => ReactNode;
}

export function Control({ control, label, hint, className = '', hideLabel, children }: ControlProps) {
  const id = useId();
  const problem = useProblem(control);
  const told = [hint === undefined ? null : `${id}h`, problem === null ? null : `${id}p`].filter(
    (one) => one !== null,
  );
  return (
    <div className={`md-control ${className}`}>
      <label htmlFor={id} className={hideLabel ? 'sh-hidden' : undefined}>
        {label}
      </label>
      {children({
        id,
        'data-control': control,
        'aria-describedby': told.length > 0 ? told.join(' ') : undefined,
        'aria-invalid': problem === null ? undefined : true,
      })}
      {hint !== undefined && (
        <span id={`${id}h`} className="md-hint">
          {hint}
        </span>
      )}
      {problem !== null && (
        <span id={`${id}p`} className="md-problem">
          {problem}
        </span>
      )}
    </div>
  );
}

interface SelectControlProps<T extends string> {
  readonly control: string;
  readonly label: string;
  readonly values: readonly T[];
  readonly value: T;
  readonly word: (value: T) => string;
  readonly onChoose: (value: T) => void;
  readonly className?: string;
  readonly hideLabel?: boolean;
  readonly first?: boolean;
}

/** A closed list of words. */
export function SelectControl<T extends string>({
  control,
  label,
  values,
  value,
  word,
  onChoose,
  className = '',
  hideLabel = false,
  first,
}: SelectControlProps<T>) {
  return (
    <Control control={control} label={label} className={className} hideLabel={hideLabel}>
      {(attributes) => (
        <select
          {...attributes}
          data-first={first ? '' : undefined}
          value={value}
          onChange={({ target }) => {
            const chosen = values.find((one) => one === target.value);
            if (chosen !== undefined) onChoose(chosen);
          }}
        >
          {values.map((one) => (
            <option key={one} value={one}>
              {word(one)}
            </option>
          ))}
        </select>
      )}
    </Control>
  );
}

interface CheckProps {
  readonly label: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

export function Check({ label, checked, onChange }: CheckProps) {
  return (
    <label className="md-check">
      <input type="checkbox" checked={checked} onChange={({ target }) => onChange(target.checked)} />
      {label}
    </label>
  );
}
