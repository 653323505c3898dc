// A line of text with its label.
import { textDirection } from '../../shared/text-direction.ts';
import { Control } from './Control.tsx';

interface TextControlProps {
  readonly control: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly value: string;
  /** The language that it is written in; left out: either. */
  readonly lang?: 'ar' | 'en';
  readonly first?: boolean;
  /** One of the labels of a new name. */
  readonly isLabel?: boolean;
  readonly longest?: number;
  readonly className?: string;
  readonly onText: (text: string) => void;
}

export function TextControl({
  control,
  label,
  hint,
  value,
  lang,
  first,
  isLabel,
  longest = 300,
  className = '',
  onText,
}: TextControlProps) {
  return (
    <Control control={control} label={label} hint={hint} className={className}>
      {(attributes) => (
        <input
          {...attributes}
          type="text"
          lang={lang}
          dir={lang ? textDirection(lang) : 'auto'}
          autoComplete="off"
          maxLength={longest}
          data-first={first ? '' : undefined}
          data-label={isLabel ? '' : undefined}
          value={value}
          onChange={({ target }) => onText(target.value)}
        />
      )}
    </Control>
  );
}
