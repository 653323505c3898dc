// One line of a step: its words, the quotations that it rests on, its place among the others.
import { useState } from 'react';
import type { BriefingLine } from '../../domain/briefing/briefing-schema.ts';
import { changeLine, moveLine, removeLine, unciteLine } from '../../domain/briefing/edit-briefing.ts';
import { CloseIcon } from '../shared/CloseIcon.tsx';
import { useWords } from '../shared/store-context.ts';
import { useBriefing } from './briefing-context.ts';
import { IconButton } from './IconButton.tsx';
import { QuotePicker } from './QuotePicker.tsx';
import { WordsField } from './WordsField.tsx';

interface LineFormProps {
  readonly line: BriefingLine;
  /** The step's place, and the line's in it, from 0. */
  readonly at: number;
  readonly place: number;
  readonly last: number;
  /** The step's events, whose words can be chosen. */
  readonly events: readonly string[];
}

export function LineForm({ line, at, place, last, events }: LineFormProps) {
  const { t } = useWords();
  const edit = useBriefing((state) => state.edit);
  const quotations = useBriefing(({ briefing }) => briefing?.quotations);
  const [picking, setPicking] = useState(false);
  const number = place + 1;
  const move = (to: number) => edit((briefing) => moveLine(briefing, at, place, to));
  return (
    <div className="be-line" role="group" aria-label={t('briefEdit.line', { number })}>
      <WordsField
        label={t('briefEdit.line', { number })}
        value={line.text}
        onChange={(text, field) =>
          edit((briefing) => changeLine(briefing, at, place, text), `line ${at} ${place} ${field}`)
        }
      />
      <div className="be-line-foot">
        <ul className="be-quotes" aria-label={t('briefEdit.quotes', { number })}>
          {line.quotes.map((quote) => (
            <li key={quote}>
              <button
                type="button"
                className="be-quote"
                title={quotations?.[quote - 1]?.exact}
                aria-label={t('briefEdit.unquote', { number: quote })}
                onClick={() => edit((briefing) => unciteLine(briefing, at, place, quote))}
              >
                <span>{t('number', { number: quote })}</span>
                <CloseIcon />
              </button>
            </li>
          ))}
        </ul>
        <button
          type="button"
          className="sh-link"
          aria-label={t('briefEdit.quoteOf', { number })}
          onClick={() => setPicking(true)}
        >
          {t('briefEdit.quote')}
        </button>
        <span className="be-line-tools">
          <IconButton
            label={t('briefEdit.lineUp', { number })}
            sign="up"
            off={place === 0}
            onPress={() => move(place - 1)}
          />
          <IconButton
            label={t('briefEdit.lineDown', { number })}
            sign="down"
            off={place === last}
            onPress={() => move(place + 1)}
          />
          <IconButton
            label={t('briefEdit.lineRemove', { number })}
            sign="remove"
            off={false}
            onPress={() => edit((briefing) => removeLine(briefing, at, place))}
          />
        </span>
      </div>
      {picking && <QuotePicker at={at} place={place} events={events} onClose={() => setPicking(false)} />}
    </div>
  );
}
