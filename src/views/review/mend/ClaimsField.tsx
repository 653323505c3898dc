// Who says so, in one passage: the article's own voice, or speakers with what each says of the event.
import { useState } from 'react';
import type { Claim, Mention, NewsEvent } from '../../../domain/corpus-schema.ts';
import type { NewNames } from '../../../domain/review/edit-review.ts';
import type { SetClaim } from '../../../domain/review/review-schema.ts';
import { useWords } from '../../shared/store-context.ts';
import { ActorBox } from './ActorBox.tsx';
import { SelectControl } from './Control.tsx';
import { useOpenFields } from './mend-context.ts';
import { MendField } from './MendField.tsx';
import { MendForm } from './MendForm.tsx';
import { MEND_KEYS } from './mend-keys.ts';
import { NameList } from './NameList.tsx';
import { NameRows } from './NameRows.tsx';
import { withKeys, withRow } from './rows.ts';
import { useCorrection } from './use-correction.ts';
import { useNames } from './use-names.ts';
import { usedNames, useNewNames } from './use-new-names.ts';

/** Saying and the three ways of denying, as one choice. */
const STANCES = ['asserts', 'occurrence', 'responsibility', 'detail'] as const;
type StanceChoice = (typeof STANCES)[number];
const FORMS = ['paraphrased', 'quoted'] as const;

const stanceOf = ({ stance, denies }: Pick<SetClaim, 'stance' | 'denies'>): StanceChoice =>
  stance === 'asserts' ? 'asserts' : (denies ?? 'occurrence');
const withStance = (claim: SetClaim, choice: StanceChoice): SetClaim =>
  choice === 'asserts'
    ? { ...claim, stance: 'asserts', denies: null }
    : { ...claim, stance: 'denies', denies: choice };

/** The claimant is the last of a chain of speakers. */
const setClaimOf = ({ chain, stance, denies, form }: Claim): readonly SetClaim[] => {
  const speaker = chain.at(-1)?.actor;
  return speaker === undefined ? [] : [{ speaker, stance, denies, form }];
};

interface ClaimsFieldProps {
  readonly event: NewsEvent;
  readonly mention: Mention;
  /** The first passage's opens by a key. */
  readonly isFirst: boolean;
}

export function ClaimsField({ event, mention, isFirst }: ClaimsFieldProps) {
  const { t } = useWords();
  const { close } = useOpenFields();
  const { actor } = useNames();
  const { decision, at, decide } = useCorrection('claims', event, [mention], mention);
  const claims = mention.claims.flatMap(setClaimOf);
  return (
    <MendField
      id={`claims:${mention.id}`}
      name={t('mend.claims')}
      shortcut={isFirst ? MEND_KEYS.claims : undefined}
      value={
        claims.length === 0 ? (
          t('mend.ownVoice')
        ) : (
          <NameList
            names={claims.map((claim, number) => ({
              id: `${number} ${claim.speaker}`,
              name: actor(claim.speaker),
              more: `${t(`mend.stance.${stanceOf(claim)}`)} (${t(`mend.form.${claim.form}`)})`,
            }))}
          />
        )
      }
      was={null}
      decision={decision}
    >
      <ClaimsForm
        claims={claims}
        reason={decision?.reason}
        onCancel={close}
        onSave={(set, reason, names) => {
          if (at) decide({ kind: 'claims', at, claims: [...set], reason }, names);
          close();
        }}
      />
    </MendField>
  );
}

interface ClaimsFormProps {
  readonly claims: readonly SetClaim[];
  readonly reason: string | undefined;
  readonly onSave: (claims: readonly SetClaim[], reason: string, names: NewNames) => void;
  readonly onCancel: () => void;
}

function ClaimsForm({ claims, reason, onSave, onCancel }: ClaimsFormProps) {
  const { t } = useWords();
  const [rows, setRows] = useState(() => withKeys(claims));
  const fresh = useNewNames();
  const { names } = fresh;
  const change = (key: number, changed: SetClaim) =>
    setRows(rows.map((row) => (row.key === key ? { ...changed, key } : row)));
  return (
    <MendForm
      name={t('mend.claims')}
      problem={null}
      reason={reason}
      reasons={[t('mend.why.claims.speaker'), t('mend.why.claims.stance'), t('mend.why.claims.denies')]}
      onSave={(why) => {
        const kept = rows.map(({ speaker, stance, denies, form }) => ({ speaker, stance, denies, form }));
        onSave(
          kept,
          why,
          usedNames(
            fresh.fresh,
            kept.map(({ speaker }) => speaker),
          ),
        );
      }}
      onCancel={onCancel}
    >
      {rows.length === 0 && <p className="md-more md-wide">{t('mend.ownVoice')}</p>}
      {rows.length > 0 && (
        <NameRows rows={rows} nameOf={({ speaker }) => names.actor(speaker)} onRows={setRows}>
          {({ key, ...claim }, at) => (
            <>
              <SelectControl
                control={`stance-${key}`}
                label={t('mend.stanceOf', { name: names.actor(claim.speaker) })}
                hideLabel
                first={at === 0}
                values={STANCES}
                value={stanceOf(claim)}
                word={(stance) => t(`mend.stance.${stance}`)}
                onChoose={(stance) => change(key, withStance(claim, stance))}
              />
              <SelectControl
                control={`form-${key}`}
                label={t('mend.formOf', { name: names.actor(claim.speaker) })}
                hideLabel
                values={FORMS}
                value={claim.form}
                word={(form) => t(`mend.form.${form}`)}
                onChoose={(form) => change(key, { ...claim, form })}
              />
            </>
          )}
        </NameRows>
      )}
      <ActorBox
        control="speaker"
        label={t('mend.addSpeaker')}
        names={fresh}
        first={rows.length === 0}
        onChoose={(speaker) =>
          setRows(withRow(rows, { speaker, stance: 'asserts', denies: null, form: 'paraphrased' }))
        }
      />
    </MendForm>
  );
}
