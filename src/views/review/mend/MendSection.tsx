// A group of fields of which one at a time is open; closing gives the focus back to what opened it.
import './mend.css';
import type { ReactNode } from 'react';
import { useMemo, useRef, useState } from 'react';
import { drawer } from '../../../i18n/messages/drawer.ts';
import { list } from '../../../i18n/messages/list.ts';
import { mend } from '../../../i18n/messages/mend.ts';
import { addMessages } from '../../../i18n/translate.ts';
import type { MendKey } from './mend-keys.ts';
import { OpenFieldContext } from './mend-context.ts';
import { useMendKeys } from './use-mend-keys.ts';

addMessages(drawer);
addMessages(list);
addMessages(mend);

interface MendSectionProps {
  readonly label: string;
  /** The field that a key opens; left out: keys open nothing here. */
  readonly fieldOf?: (key: MendKey) => string | null;
  /** The field that is open from the first. */
  readonly opened?: string;
  readonly children: ReactNode;
}

const OPENS_NOTHING = () => null;

export function MendSection({ label, fieldOf = OPENS_NOTHING, opened, children }: MendSectionProps) {
  const [open, setOpen] = useState<string | null>(opened ?? null);
  const [said, setSaid] = useState('');
  const section = useRef<HTMLElement>(null);
  const fields = useMemo(() => {
    const focusOn = (field: string) => {
      const buttons = [...(section.current?.querySelectorAll<HTMLElement>('[data-mend]') ?? [])];
      buttons.find(({ dataset }) => dataset.mend === field)?.focus();
    };
    const close = () => {
      setOpen(null);
      if (open !== null) focusOn(open);
    };
    return { open, setOpen, close, say: setSaid, focusOn };
  }, [open]);
  useMendKeys((key) => {
    const field = fieldOf(key);
    if (field !== null) setOpen(field);
    return field !== null;
  });
  return (
    <OpenFieldContext value={fields}>
      <section ref={section} className="md-fields" aria-label={label}>
        {children}
        <output className="sh-hidden">{said}</output>
      </section>
    </OpenFieldContext>
  );
}
