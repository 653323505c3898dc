// Who says that a new event took place: the article in its own voice, or a claimant, who asserts or denies it.
import type { SetClaim } from '../../../domain/review/review-schema.ts';
import { useLabels, useWords } from '../../shared/store-context.ts';
import { SelectControl } from '../mend/Control.tsx';

interface AddedClaimProps {
  /** Those who can be the claimant. */
  readonly speakers: readonly string[];
  readonly claim: SetClaim | null;
  readonly onClaim: (claim: SetClaim | null) => void;
}

/** What the list says for the article's own voice: no id of an actor is empty. */
const OWN_VOICE = '';
const STANCES = ['asserts', 'occurrence', 'responsibility', 'detail'] as const;

export function AddedClaim({ speakers, claim, onClaim }: AddedClaimProps) {
  const { t } = useWords();
  const labels = useLabels();
  const stance = claim?.denies ?? 'asserts';
  return (
    <>
      <SelectControl
        control="speaker"
        label={t('select.speaker')}
        values={[OWN_VOICE, ...speakers]}
        value={claim?.speaker ?? OWN_VOICE}
        word={(id) => (id === OWN_VOICE ? t('select.ownVoice') : labels.actor(id))}
        onChoose={(speaker) =>
          onClaim(
            speaker === OWN_VOICE
              ? null
              : { stance: 'asserts', denies: null, form: 'paraphrased', ...claim, speaker },
          )
        }
      />
      {claim && (
        <>
          <SelectControl
            control="stance"
            label={t('select.stance')}
            values={STANCES}
            value={stance}
            word={(value) => t(`select.stance.${value}`)}
            onChoose={(value) =>
              onClaim(
                value === 'asserts'
                  ? { ...claim, stance: 'asserts', denies: null }
                  : { ...claim, stance: 'denies', denies: value },
              )
            }
          />
          <SelectControl
            control="form"
            label={t('select.form')}
            values={['paraphrased', 'quoted'] as const}
            value={claim.form}
            word={(value) => t(`select.form.${value}`)}
            onChoose={(form) => onClaim({ ...claim, form })}
          />
        </>
      )}
    </>
  );
}
