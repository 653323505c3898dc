// What changed of an event or an article: a row a field, as it was and as it is.
import type { Seen } from '../../domain/review/review-report.ts';
import { listShownFields, wordField } from '../../i18n/word-change.ts';
import { useChangeWords } from './use-change-words.ts';
import './change-fields.css';

interface ChangeFieldsProps {
  readonly was: Seen;
  readonly now: Seen;
}

export function ChangeFields({ was, now }: ChangeFieldsProps) {
  const words = useChangeWords();
  const fields = listShownFields(was, now, words);
  // Of what was put in or taken out there is one state only.
  const [hasWas, hasNow] = [was, now].map((seen) => Object.keys(seen).length > 0);
  if (fields.length === 0) return null;
  return (
    <dl className="cg-fields">
      {fields.map((field) => (
        <div key={field}>
          <dt>{words.t(`changes.field.${field}`)}</dt>
          {hasWas && (
            <dd>
              <span className="cg-mark">{words.t('changes.was')}</span>{' '}
              <Items items={wordField(field, was, words)} />
            </dd>
          )}
          {hasNow && (
            <dd className="cg-now">
              <span className="cg-mark">{words.t('changes.now')}</span>{' '}
              <Items items={wordField(field, now, words)} />
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}

/** What two passages say alike stands once. */
function Items({ items }: { readonly items: readonly string[] }) {
  return [...new Set(items)].map((item, at) => (
    <span key={item} className="cg-item">
      {at > 0 && <span aria-hidden="true"> · </span>}
      <bdi>{item}</bdi>
    </span>
  ));
}
