// What is said of the briefing as a whole: title, author, and the day that it stands at.
import { changeHead } from '../../domain/briefing/edit-briefing.ts';
import { useWords } from '../shared/store-context.ts';
import { useBriefing } from './briefing-context.ts';
import { WordsField } from './WordsField.tsx';

export function HeadForm() {
  const { t } = useWords();
  const briefing = useBriefing((state) => state.briefing);
  const edit = useBriefing((state) => state.edit);
  if (!briefing) return null;
  const { title, author, day, quotations } = briefing;
  const change = (head: Parameters<typeof changeHead>[1], typing?: string) =>
    edit((each) => changeHead(each, head), typing);
  return (
    <details className="be-head">
      <summary>{t('briefEdit.head')}</summary>
      <fieldset className="be-part">
        <legend>{t('briefEdit.headTitle')}</legend>
        <WordsField
          label={t('briefEdit.headTitle')}
          value={title}
          onChange={(words, field) => change({ title: words }, `title ${field}`)}
        />
      </fieldset>
      <label className="be-field">
        <span>{t('briefEdit.author')}</span>
        <input
          dir="auto"
          maxLength={200}
          placeholder={t('briefEdit.authorHint')}
          value={author ?? ''}
          onChange={({ target: { value } }) =>
            change({ author: value.trim() === '' ? null : value }, 'author')
          }
        />
      </label>
      <label className="be-field">
        <span>{t('briefEdit.day')}</span>
        <input
          type="date"
          value={day ?? ''}
          onChange={({ target: { value } }) => change({ day: value === '' ? null : value }, 'day')}
        />
      </label>
      <p className="be-hint">{t('briefEdit.quotations', { count: quotations.length })}</p>
    </details>
  );
}
