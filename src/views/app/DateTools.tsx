// How dates are written, by the reader's choice: names of months, digits, a Hijri row. English has one family of months and
// one set of digits.
import { DIGITS, MONTH_CHOICES } from '../../i18n/date-style.ts';
import { useApp, useWords } from '../shared/store-context.ts';
import { Choice } from './Choice.tsx';

export function DateTools() {
  const { language, t } = useWords();
  const months = useApp((state) => state.months);
  const setMonths = useApp((state) => state.setMonths);
  const digits = useApp((state) => state.digits);
  const setDigits = useApp((state) => state.setDigits);
  const hijri = useApp((state) => state.hijri);
  const setHijri = useApp((state) => state.setHijri);
  return (
    <>
      {language === 'ar' && (
        <>
          <Choice
            name="months"
            legend={t('app.months')}
            values={MONTH_CHOICES}
            value={months}
            label={(value) => t(`app.months.${value}`)}
            onChoose={setMonths}
          />
          <Choice
            name="digits"
            legend={t('app.digits')}
            values={DIGITS}
            value={digits}
            label={(value) => t(`app.digits.${value}`)}
            onChoose={setDigits}
          />
        </>
      )}
      <fieldset>
        <legend>{t('app.calendar')}</legend>
        <label className="ap-choice">
          <input type="checkbox" checked={hijri} onChange={() => setHijri(!hijri)} />
          {t('app.hijri')}
        </label>
      </fieldset>
    </>
  );
}
