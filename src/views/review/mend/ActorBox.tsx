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
  const [returns, setReturns] = useState(false);
  const leave = () => {
    setTyped(null);
    setReturns(true);
  };
  if (typed !== null)
    return (
      <NewActor
        typed={typed}
        actors={names.actors}
        taken={new Set(names.actors.map(({ id }) => id))}
        onCancel={leave}
        onName={(actor) => {
          addActor(actor);
          leave();
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
      takesFocus={returns}
      onNew={setTyped}
    />
  );
}
