// Who took part in an event, and as what.
import { useState } from 'react';
import type { Mention, NewsEvent } from '../../../domain/corpus-schema.ts';
import type { NewNames } from '../../../domain/review/edit-review.ts';
import { readWas } from '../../../domain/review/read-was.ts';
import { useWords } from '../../shared/store-context.ts';
import { ActorRows } from './ActorRows.tsx';
import { useOpenFields } from './mend-context.ts';
import { MendField } from './MendField.tsx';
import { MendForm } from './MendForm.tsx';
import { MEND_KEYS } from './mend-keys.ts';
import { NameList } from './NameList.tsx';
import { withKeys } from './rows.ts';
import { useCorrection } from './use-correction.ts';
import { useNames } from './use-names.ts';
import { usedNames, useNewNames } from './use-new-names.ts';

type Actors = NewsEvent['actors'];

interface ActorsFieldProps {
  readonly event: NewsEvent;
  readonly mentions: readonly Mention[];
}

export function ActorsField({ event, mentions }: ActorsFieldProps) {
  const { t } = useWords();
  const { close } = useOpenFields();
  const { actor: nameOf } = useNames();
  const { decision, at, decide } = useCorrection('actors', event, mentions);
  const was = readWas(event, 'actors');
  const named = (actors: Actors) =>
    actors.map(({ actor, role }) => ({
      id: `${actor} ${role}`,
      name: nameOf(actor),
      more: t(`role.${role}`),
    }));
  return (
    <MendField
      id="actors"
      name={t('mend.actors')}
      shortcut={MEND_KEYS.actors}
      value={<NameList names={named(event.actors)} />}
      was={was && <NameList names={named(was)} />}
      decision={decision}
    >
      <ActorsForm
        actors={event.actors}
        reason={decision?.reason}
        onCancel={close}
        onSave={(actors, reason, names) => {
          if (at) decide({ kind: 'actors', at, actors: [...actors], reason }, names);
          close();
        }}
      />
    </MendField>
  );
}

interface ActorsFormProps {
  readonly actors: Actors;
  readonly reason: string | undefined;
  readonly onSave: (actors: Actors, reason: string, names: NewNames) => void;
  readonly onCancel: () => void;
}

function ActorsForm({ actors, reason, onSave, onCancel }: ActorsFormProps) {
  const { t } = useWords();
  const [rows, setRows] = useState(() => withKeys(actors));
  const fresh = useNewNames();
  return (
    <MendForm
      name={t('mend.actors')}
      problem={null}
      reason={reason}
      reasons={[t('mend.why.actors.role'), t('mend.why.actors.missing'), t('mend.why.actors.other')]}
      onSave={(why) => {
        const kept = rows.map(({ actor, role }) => ({ actor, role }));
        onSave(
          kept,
          why,
          usedNames(
            fresh.fresh,
            kept.map(({ actor }) => actor),
          ),
        );
      }}
      onCancel={onCancel}
    >
      <ActorRows rows={rows} names={fresh} first onRows={setRows} />
    </MendForm>
  );
}
