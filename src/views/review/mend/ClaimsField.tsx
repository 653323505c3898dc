// Who says so, in one passage: the article's own voice, or speakers with what each says of the event.
import { useState } from 'react';
import type { Claim, Mention, NewsEvent } from '../../../domain/corpus-schema.ts';
import type { NewNames } from '../../../domain/review/edit-review.ts';
import { readWasTold } from '../../../domain/review/read-was.ts';
import type { SetClaim } from '../../../domain/review/review-schema.ts';
import { useWords } from '../../shared/store-context.ts';
import { ClaimRows, stanceOf } from './ClaimRows.tsx';
import { useOpenFields } from './mend-context.ts';
import { MendField } from './MendField.tsx';
import { MendForm } from './MendForm.tsx';
import { MEND_KEYS } from './mend-keys.ts';
import { NameList } from './NameList.tsx';
import { withKeys } from './rows.ts';
import { useCorrection } from './use-correction.ts';
import { useNames } from './use-names.ts';
import { usedNames, useNewNames } from './use-new-names.ts';

/** The claimant is the last of a chain of speakers. */
const setClaimOf = ({ chain, stance, denies, form }: Claim): readonly SetClaim[] => {
  const speaker = chain.at(-1)?.actor;
  return speaker === undefined ? [] : [{ speaker, stance, denies, form }];
};

interface ClaimsFieldProps {
  readonly event: NewsEvent;
  readonly mention: Mention;
  /** Whether a key opens it: of the passage at hand. */
  readonly hasKeys: boolean;
}

export function ClaimsField({ event, mention, hasKeys }: ClaimsFieldProps) {
  const { t } = useWords();
  const { close } = useOpenFields();
  const { decision, at, decide } = useCorrection('claims', event, [mention], mention);
  const claims = mention.claims.flatMap(setClaimOf);
  const was = readWasTold(event, mention.id, 'claims');
  return (
    <MendField
      id={`claims:${mention.id}`}
      name={t('mend.claims')}
      shortcut={hasKeys ? MEND_KEYS.claims : undefined}
      value={<Claims claims={claims} />}
      was={was && <Claims claims={was.flatMap(setClaimOf)} />}
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

/** The claims of a passage; none is the article's own voice. */
function Claims({ claims }: { readonly claims: readonly SetClaim[] }) {
  const { t } = useWords();
  const { actor } = useNames();
  if (claims.length === 0) return t('mend.ownVoice');
  return (
    <NameList
      names={claims.map((claim, number) => ({
        id: `${number} ${claim.speaker}`,
        name: actor(claim.speaker),
        more: `${t(`mend.stance.${stanceOf(claim)}`)} (${t(`mend.form.${claim.form}`)})`,
      }))}
    />
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
      <ClaimRows rows={rows} names={fresh} first onRows={setRows} />
    </MendForm>
  );
}
