// The figures that a passage gives: how many of what, on whose side, and who counted them.
import { useRef, useState } from 'react';
import type { Mention, NewsEvent } from '../../../domain/corpus-schema.ts';
import type { NewNames } from '../../../domain/review/edit-review.ts';
import type { QuantityDraft } from '../../../domain/review/quantity-draft.ts';
import { NO_QUANTITY, quantityDraftOf, readQuantity } from '../../../domain/review/quantity-draft.ts';
import type { SetQuantity } from '../../../domain/review/review-schema.ts';
import { readWasTold } from '../../../domain/review/read-was.ts';
import { writeDigits } from '../../../i18n/date-style.ts';
import { isolate } from '../../../i18n/isolate.ts';
import { useWords } from '../../shared/store-context.ts';
import { useOpenFields } from './mend-context.ts';
import { MendField } from './MendField.tsx';
import { MendForm } from './MendForm.tsx';
import { MEND_KEYS } from './mend-keys.ts';
import { NameList } from './NameList.tsx';
import { QuantityControls } from './QuantityControls.tsx';
import type { Keyed } from './rows.ts';
import { withKeys, withRow } from './rows.ts';
import { useCorrection } from './use-correction.ts';
import { useNames } from './use-names.ts';
import { usedNames, useNewNames } from './use-new-names.ts';

interface QuantitiesFieldProps {
  readonly event: NewsEvent;
  readonly mention: Mention;
  readonly hasKeys: boolean;
}

export function QuantitiesField({ event, mention, hasKeys }: QuantitiesFieldProps) {
  const { t } = useWords();
  const { close } = useOpenFields();
  const { decision, at, decide } = useCorrection('quantities', event, [mention], mention);
  const was = readWasTold(event, mention.id, 'quantities');
  return (
    <MendField
      id={`quantities:${mention.id}`}
      name={t('mend.quantities')}
      shortcut={hasKeys ? MEND_KEYS.quantities : undefined}
      value={<Figures quantities={mention.quantities} />}
      was={was && <Figures quantities={was} />}
      decision={decision}
    >
      <QuantitiesForm
        quantities={mention.quantities.map(quantityDraftOf)}
        reason={decision?.reason}
        onCancel={close}
        onSave={(quantities, reason, names) => {
          if (at) decide({ kind: 'quantities', at, quantities: [...quantities], reason }, names);
          close();
        }}
      />
    </MendField>
  );
}

/** `قتلى 26 في صفوف أرمينيا، بحسب وزارة الدفاع الأرمينية`. */
function Figures({ quantities }: { readonly quantities: Mention['quantities'] }) {
  const { t, dates } = useWords();
  const { actor } = useNames();
  return (
    <NameList
      names={quantities.map(({ kind, low, high, approx, whose, countedBy }, at) => {
        const number = writeDigits(low === high ? String(low) : `${low}–${high}`, dates.digits);
        const more = [
          whose && t('drawer.quantityWhose', { name: isolate(actor(whose)) }),
          countedBy && t('drawer.quantityCounted', { name: isolate(actor(countedBy)) }),
        ].filter((part) => part !== null);
        return {
          id: String(at),
          name: `${t(`drawer.quantity.${kind}`)} ${approx ? t('drawer.quantityApprox', { number }) : number}`,
          more: more.join(t('list.comma')),
        };
      })}
    />
  );
}

interface QuantitiesFormProps {
  readonly quantities: readonly QuantityDraft[];
  readonly reason: string | undefined;
  readonly onSave: (quantities: readonly SetQuantity[], reason: string, names: NewNames) => void;
  readonly onCancel: () => void;
}

const unkeyed = ({ key: _key, ...draft }: Keyed<QuantityDraft>): QuantityDraft => draft;

function QuantitiesForm({ quantities, reason, onSave, onCancel }: QuantitiesFormProps) {
  const { t } = useWords();
  // A passage without figures is opened to be given one.
  const [rows, setRows] = useState(() => withKeys(quantities.length > 0 ? quantities : [NO_QUANTITY]));
  const fresh = useNewNames();
  const adder = useRef<HTMLButtonElement>(null);
  const read = rows.map((row) => ({ key: row.key, ...readQuantity(unkeyed(row)) }));
  const wrong = read.find(({ problem }) => problem !== null);
  return (
    <MendForm
      name={t('mend.quantities')}
      problem={
        wrong?.problem
          ? { control: `${wrong.control}-${wrong.key}`, words: t(`mend.problem.${wrong.problem}`) }
          : null
      }
      reason={reason}
      reasons={[
        t('mend.why.quantities.misread'),
        t('mend.why.quantities.whose'),
        t('mend.why.quantities.counted'),
      ]}
      onSave={(why) => {
        const set = read.flatMap(({ quantity }) => quantity ?? []);
        const ids = set.flatMap(({ whose, countedBy }) => [whose, countedBy]).filter((id) => id !== null);
        onSave(set, why, usedNames(fresh.fresh, ids));
      }}
      onCancel={onCancel}
    >
      {rows.map((row, at) => (
        <QuantityControls
          key={row.key}
          id={row.key}
          number={at + 1}
          draft={unkeyed(row)}
          names={fresh}
          onDraft={(draft) =>
            setRows(rows.map((one) => (one.key === row.key ? { ...draft, key: row.key } : one)))
          }
          onRemove={() => {
            setRows(rows.filter(({ key }) => key !== row.key));
            adder.current?.focus();
          }}
        />
      ))}
      {rows.length === 0 && <p className="md-more md-wide">{t('mend.none')}</p>}
      <p className="md-wide">
        <button
          ref={adder}
          type="button"
          className="sh-button"
          onClick={() => setRows(withRow(rows, NO_QUANTITY))}
        >
          {t('mend.addQuantity')}
        </button>
      </p>
    </MendForm>
  );
}
