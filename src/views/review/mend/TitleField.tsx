// The headline of an event and its shortest form, in both languages.
import { useState } from 'react';
import type { Actor, Mention, NewsEvent, Text } from '../../../domain/corpus-schema.ts';
import { readWas } from '../../../domain/review/read-was.ts';
import { languagesWithoutClaimant } from '../../../domain/review/title-warning.ts';
import type { EventSummary } from '../../../domain/site-data.ts';
import { joinNames } from '../../../i18n/join-names.ts';
import { isolate } from '../../../i18n/isolate.ts';
import { useWords } from '../../shared/store-context.ts';
import type { FormProblem } from './form-context.ts';
import { useOpenFields } from './mend-context.ts';
import { MendField } from './MendField.tsx';
import { MendForm } from './MendForm.tsx';
import { MEND_KEYS } from './mend-keys.ts';
import { TextControl } from './TextControl.tsx';
import { useCorrection } from './use-correction.ts';
import { useNames } from './use-names.ts';

interface TitleFieldProps {
  readonly summary: EventSummary;
  readonly event: NewsEvent;
  readonly mentions: readonly Mention[];
}

export function TitleField({ summary, event, mentions }: TitleFieldProps) {
  const { t, language } = useWords();
  const { close } = useOpenFields();
  const { actors } = useNames();
  const { decision, at, decide } = useCorrection('retitle', event, mentions);
  const was = readWas(event, 'headline');
  const claimants =
    event.status === 'claimed' ? actors.filter(({ id }) => summary.claimants.includes(id)) : [];
  return (
    <MendField
      id="title"
      name={t('mend.titles')}
      shortcut={MEND_KEYS.title}
      value={<bdi>{event.headline[language]}</bdi>}
      was={was && <bdi>{was[language]}</bdi>}
      decision={decision}
    >
      <TitleForm
        headline={event.headline}
        label={decision ? decision.label : null}
        machineLabel={readWas(event, 'label') ?? event.label}
        claimants={claimants}
        reason={decision?.reason}
        onCancel={close}
        onSave={(headline, label, reason) => {
          if (at) decide({ kind: 'retitle', at, headline, label, reason });
          close();
        }}
      />
    </MendField>
  );
}

interface TitleFormProps {
  readonly headline: Text;
  /** As the editor has set it; `null`: as the machine has it. */
  readonly label: Text | null;
  readonly machineLabel: Text;
  /** Of a one-sided claim: whose account it is. */
  readonly claimants: readonly Actor[];
  readonly reason: string | undefined;
  readonly onSave: (headline: Text, label: Text | null, reason: string) => void;
  readonly onCancel: () => void;
}

const EMPTY: Text = { ar: '', en: '' };
const trimmed = ({ ar, en }: Text): Text => ({ ar: ar.trim(), en: en.trim() });

function TitleForm({ machineLabel, claimants, reason, onSave, onCancel, ...before }: TitleFormProps) {
  const { t, language } = useWords();
  const [headline, setHeadline] = useState(before.headline);
  const [label, setLabel] = useState(before.label ?? EMPTY);
  const [title, short] = [trimmed(headline), trimmed(label)];
  const hasShort = short.ar !== '' || short.en !== '';
  const problem = findProblem(title, short);
  const missing = languagesWithoutClaimant(hasShort ? short : EMPTY, claimants);
  const names = joinNames(
    claimants.map((claimant) => isolate(claimant.label[language])),
    t,
  );
  return (
    <MendForm
      name={t('mend.titles')}
      problem={problem && { control: problem.control, words: t(`mend.problem.${problem.words}`) }}
      reason={reason}
      reasons={[t('mend.why.title.clear'), t('mend.why.title.wrong'), t('mend.why.title.loaded')]}
      onSave={(why) => onSave(title, hasShort ? short : null, why)}
      onCancel={onCancel}
    >
      <TextControl
        control="headline-ar"
        label={t('mend.headlineAr')}
        lang="ar"
        value={headline.ar}
        first={language === 'ar'}
        className="md-wide"
        onText={(ar) => setHeadline({ ...headline, ar })}
      />
      <TextControl
        control="headline-en"
        label={t('mend.headlineEn')}
        lang="en"
        value={headline.en}
        first={language === 'en'}
        className="md-wide"
        onText={(en) => setHeadline({ ...headline, en })}
      />
      <TextControl
        control="label-ar"
        label={t('mend.labelAr')}
        hint={machineLabel.ar}
        lang="ar"
        value={label.ar}
        onText={(ar) => setLabel({ ...label, ar })}
      />
      <TextControl
        control="label-en"
        label={t('mend.labelEn')}
        hint={machineLabel.en}
        lang="en"
        value={label.en}
        onText={(en) => setLabel({ ...label, en })}
      />
      <p className="md-hint md-wide">{t('mend.labelHint')}</p>
      <output className="md-wide">
        {missing.length > 0 && <span className="md-problem">{t('mend.claimant', { names })}</span>}
      </output>
    </MendForm>
  );
}

function findProblem(title: Text, short: Text): (FormProblem & { words: 'no-text' | 'one-label' }) | null {
  for (const language of ['ar', 'en'] as const)
    if (title[language] === '') return { control: `headline-${language}`, words: 'no-text' };
  if ((short.ar === '') === (short.en === '')) return null;
  return { control: short.ar === '' ? 'label-ar' : 'label-en', words: 'one-label' };
}
