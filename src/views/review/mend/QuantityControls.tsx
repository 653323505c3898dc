// The controls of one figure.
import type { QuantityDraft } from '../../../domain/review/quantity-draft.ts';
import { QUANTITY_KINDS } from '../../../domain/vocabulary.ts';
import { useWords } from '../../shared/store-context.ts';
import { ActorBox } from './ActorBox.tsx';
import { Check, SelectControl } from './Control.tsx';
import { TextControl } from './TextControl.tsx';
import type { FreshNames } from './use-new-names.ts';

interface QuantityControlsProps {
  /** Tells its controls from those of other figures of the form. */
  readonly id: number;
  readonly number: number;
  readonly draft: QuantityDraft;
  readonly names: FreshNames;
  readonly onDraft: (draft: QuantityDraft) => void;
  readonly onRemove: () => void;
}

export function QuantityControls({ id, number, draft, names, onDraft, onRemove }: QuantityControlsProps) {
  const { t } = useWords();
  const set = (changes: Partial<QuantityDraft>) => onDraft({ ...draft, ...changes });
  const name = t('mend.quantity', { number });
  const who = (control: string, label: string, actor: string | null, field: 'whose' | 'countedBy') => (
    <div className="md-who">
      <ActorBox
        control={`${control}-${id}`}
        label={label}
        names={names}
        chosen={actor === null ? '' : names.names.actor(actor)}
        onChoose={(chosen) => set({ [field]: chosen })}
      />
      {actor !== null && (
        <button type="button" className="sh-link" onClick={() => set({ [field]: null })}>
          {t('mend.nobody')}
        </button>
      )}
    </div>
  );
  return (
    <fieldset className="md-figure md-wide">
      <legend>{name}</legend>
      <div className="md-controls">
        <TextControl
          control={`low-${id}`}
          label={t('mend.low')}
          value={draft.low}
          longest={20}
          first={number === 1}
          onText={(low) => set({ low })}
        />
        <TextControl
          control={`high-${id}`}
          label={t('mend.high')}
          value={draft.high}
          longest={20}
          onText={(high) => set({ high })}
        />
        <SelectControl
          control={`kind-${id}`}
          label={t('mend.quantityKind')}
          values={QUANTITY_KINDS}
          value={draft.kind}
          word={(kind) => t(`drawer.quantity.${kind}`)}
          onChoose={(kind) => set({ kind })}
        />
        <TextControl
          control={`of-${id}`}
          label={t('mend.quantityOf')}
          value={draft.of}
          onText={(of) => set({ of })}
        />
        {who('whose', t('mend.whose'), draft.whose, 'whose')}
        {who('countedBy', t('mend.countedBy'), draft.countedBy, 'countedBy')}
        <Check label={t('mend.about')} checked={draft.approx} onChange={(approx) => set({ approx })} />
        <Check
          label={t('mend.cumulative')}
          checked={draft.cumulative}
          onChange={(cumulative) => set({ cumulative })}
        />
      </div>
      <button type="button" className="sh-link" onClick={onRemove}>
        {t('mend.remove', { name })}
      </button>
    </fieldset>
  );
}
