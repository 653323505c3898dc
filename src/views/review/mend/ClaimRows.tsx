// Who says so, in a form: the article's own voice, or speakers with what each says of the event.
import type { SetClaim } from '../../../domain/review/review-schema.ts';
import { useWords } from '../../shared/store-context.ts';
import { ActorBox } from './ActorBox.tsx';
import { SelectControl } from './Control.tsx';
import { NameRows } from './NameRows.tsx';
import type { Keyed } from './rows.ts';
import { withRow } from './rows.ts';
import type { FreshNames } from './use-new-names.ts';

/** Saying and the three ways of denying, as one choice. */
const STANCES = ['asserts', 'occurrence', 'responsibility', 'detail'] as const;
type StanceChoice = (typeof STANCES)[number];
const FORMS = ['paraphrased', 'quoted'] as const;

export const stanceOf = ({ stance, denies }: Pick<SetClaim, 'stance' | 'denies'>): StanceChoice =>
  stance === 'asserts' ? 'asserts' : (denies ?? 'occurrence');
const withStance = (claim: SetClaim, choice: StanceChoice): SetClaim =>
  choice === 'asserts'
    ? { ...claim, stance: 'asserts', denies: null }
    : { ...claim, stance: 'denies', denies: choice };

type Rows = readonly Keyed<SetClaim>[];

/** With one more, who says that it happened. */
export const withSpeaker = (rows: Rows, speaker: string): Rows =>
  withRow(rows, { speaker, stance: 'asserts', denies: null, form: 'paraphrased' });

interface ClaimRowsProps {
  readonly rows: Rows;
  readonly names: FreshNames;
  readonly first?: boolean;
  readonly onRows: (rows: Rows) => void;
}

export function ClaimRows({ rows, names: fresh, first = false, onRows }: ClaimRowsProps) {
  const { t } = useWords();
  const { names } = fresh;
  const change = (key: number, changed: SetClaim) =>
    onRows(rows.map((row) => (row.key === key ? { ...changed, key } : row)));
  return (
    <>
      {rows.length === 0 && <p className="md-more md-wide">{t('mend.ownVoice')}</p>}
      {rows.length > 0 && (
        <NameRows rows={rows} nameOf={({ speaker }) => names.actor(speaker)} onRows={onRows}>
          {({ key, ...claim }, at) => (
            <>
              <SelectControl
                control={`stance-${key}`}
                label={t('mend.stanceOf', { name: names.actor(claim.speaker) })}
                hideLabel
                first={first && at === 0}
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
        first={first && rows.length === 0}
        onChoose={(speaker) => onRows(withSpeaker(rows, speaker))}
      />
      {rows.length > 0 && (
        <p className="md-own-voice">
          <button
            type="button"
            className="sh-link"
            onClick={({ currentTarget }) => {
              // The focus stays in the form when the button goes.
              currentTarget.closest('form')?.querySelector<HTMLElement>('[role="combobox"]')?.focus();
              onRows([]);
            }}
          >
            {t('mend.toOwnVoice')}
          </button>
        </p>
      )}
    </>
  );
}
