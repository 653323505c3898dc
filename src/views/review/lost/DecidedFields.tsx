// What a decision says, field by field, in the words of the lists of changes.
import { decidedFields } from '../../../domain/review/decided-fields.ts';
import type { Decision } from '../../../domain/review/review-schema.ts';
import { ARTICLE_FIELDS, EVENT_FIELDS } from '../../../domain/review/seen-fields.ts';
import { mend } from '../../../i18n/messages/mend.ts';
import { addMessages } from '../../../i18n/translate.ts';
import { wordField } from '../../../i18n/word-change.ts';
import { useChangeWords } from '../../changes/use-change-words.ts';

addMessages(mend);

export function DecidedFields({ decision }: { readonly decision: Decision }) {
  const words = useChangeWords();
  const { t } = words;
  if (decision.kind === 'modality') return <p>{t(`mend.modality.${decision.modality}`)}</p>;
  const seen = decidedFields(decision);
  const fields = [...EVENT_FIELDS, ...ARTICLE_FIELDS].filter((field) => seen[field] !== undefined);
  if (fields.length === 0) return null;
  return (
    <dl className="lo-fields">
      {fields.map((field) => (
        <div key={field}>
          <dt>{t(`changes.field.${field}`)}</dt>
          <dd dir="auto">{wordField(field, seen, words).join(t('list.comma'))}</dd>
        </div>
      ))}
    </dl>
  );
}
