// A text in both languages, side by side; that of the interface first. Each is written in its own direction.
import type { Text } from '../../domain/corpus-schema.ts';
import type { Language } from '../../i18n/language.ts';
import { directionOf } from '../../i18n/language.ts';
import { useWords } from '../shared/store-context.ts';

interface WordsFieldProps {
  /** What is written: `caption of the step`. */
  readonly label: string;
  readonly value: Text;
  readonly rows?: number;
  /** `at`: the field, so that letters typed into one of them are one step to undo. */
  readonly onChange: (value: Text, at: Language) => void;
}

export function WordsField({ label, value, rows = 1, onChange }: WordsFieldProps) {
  const { t, language } = useWords();
  const order: readonly Language[] = language === 'ar' ? ['ar', 'en'] : ['en', 'ar'];
  return (
    <div className="be-words">
      {order.map((each) => (
        <textarea
          key={each}
          aria-label={`${label} ${t(each === 'ar' ? 'briefEdit.inArabic' : 'briefEdit.inEnglish')}`}
          placeholder={t(each === 'ar' ? 'briefEdit.inArabic' : 'briefEdit.inEnglish')}
          lang={each}
          dir={directionOf(each)}
          rows={rows}
          maxLength={10_000}
          value={value[each]}
          onChange={({ target }) => onChange({ ...value, [each]: target.value }, each)}
        />
      ))}
    </div>
  );
}
