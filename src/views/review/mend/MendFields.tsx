// Everything of an event that an editor can correct in place, as text with "correct" beside it. A letter opens its field.
import './mend.css';
import { useEffect, useEffectEvent, useMemo, useRef, useState } from 'react';
import type { Mention, NewsEvent } from '../../../domain/corpus-schema.ts';
import type { EventSummary } from '../../../domain/site-data.ts';
import { mend } from '../../../i18n/messages/mend.ts';
import { addMessages } from '../../../i18n/translate.ts';
import { useWords } from '../../shared/store-context.ts';
import { useReview } from '../review-context.ts';
import { DateField } from './DateField.tsx';
import { OpenFieldContext } from './mend-context.ts';
import { mendKeyOf } from './mend-keys.ts';
import { TypeField } from './TypeField.tsx';

addMessages(mend);

interface MendFieldsProps {
  readonly summary: EventSummary;
  readonly event: NewsEvent;
  /** Those of the event. */
  readonly mentions: readonly Mention[];
}

/** Where letters write, choose or belong to a dialog. */
const FIELDS = 'input, textarea, select, dialog, [contenteditable]';

export function MendFields(props: MendFieldsProps) {
  // Another event has nothing open.
  return <Fields key={props.summary.id} {...props} />;
}

function Fields({ event, mentions }: MendFieldsProps) {
  const { t } = useWords();
  const readOnly = useReview((state) => state.readOnly);
  const [open, setOpen] = useState<string | null>(null);
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
    return { open, setOpen, close, focusOn };
  }, [open]);
  const press = useEffectEvent((pressed: KeyboardEvent) => {
    const { target } = pressed;
    if (readOnly || pressed.defaultPrevented || (target instanceof Element && target.closest(FIELDS))) return;
    const key = mendKeyOf(pressed);
    if (key === null) return;
    pressed.preventDefault();
    setOpen(key);
  });
  useEffect(() => {
    const listen = (pressed: KeyboardEvent) => press(pressed);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
  return (
    <OpenFieldContext value={fields}>
      <section ref={section} className="md-fields" aria-label={t('mend.title')}>
        <TypeField event={event} mentions={mentions} />
        <DateField event={event} mentions={mentions} />
      </section>
    </OpenFieldContext>
  );
}
