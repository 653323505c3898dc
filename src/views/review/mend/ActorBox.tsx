// An actor chosen by search, or named anew.
import { useState } from 'react';
import { NameBox } from './NameBox.tsx';
import { NewActor } from './NewName.tsx';
import type { FreshNames } from './use-new-names.ts';

interface ActorBoxProps {
  readonly control: string;
  readonly label: string;
  readonly names: FreshNames;
  readonly chosen?: string;
  readonly first?: boolean;
  readonly onChoose: (actor: string) => void;
}

export function ActorBox({
  control,
  label,
  names: { names, addActor },
  chosen,
  first,
  onChoose,
}: ActorBoxProps) {
  const [typed, setTyped] = useState<string | null>(null);
  if (typed !== null)
    return (
      <NewActor
        typed={typed}
        actors={names.actors}
        taken={new Set(names.actors.map(({ id }) => id))}
        onCancel={() => setTyped(null)}
        onName={(actor) => {
          addActor(actor);
          setTyped(null);
          onChoose(actor.id);
        }}
      />
    );
  return (
    <NameBox
      control={control}
      label={label}
      items={names.actors}
      {...(chosen === undefined ? {} : { chosen })}
      {...(first === undefined ? {} : { first })}
      onChoose={onChoose}
      onNew={setTyped}
    />
  );
}
