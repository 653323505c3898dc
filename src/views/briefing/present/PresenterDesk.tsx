// What a presenter sees: the clock and how long it has taken, the step on the screen, the notes, the step that comes next.
import { useEffect, useState } from 'react';
import type { Asked, PresenterState } from '../../../domain/presenter-protocol.ts';
import { formatNumber, writeDigits } from '../../../i18n/date-style.ts';
import { formatClock } from '../../../i18n/format-date.ts';
import type { Language } from '../../../i18n/language.ts';
import type { Translate } from '../../../i18n/translate.ts';
import type { Said } from '../../../i18n/said-in.ts';

interface PresenterDeskProps {
  readonly state: PresenterState;
  readonly language: Language;
  readonly t: Translate;
  readonly onAsk: (ask: Asked) => void;
}

/** Seconds as a stopwatch has them: `formatElapsed(3725)` → `'1:02:05'`. */
export function formatElapsed(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds));
  const pad = (part: number) => String(part).padStart(2, '0');
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60];
  return `${hours > 0 ? `${hours}:${pad(minutes)}` : minutes}:${pad(whole % 60)}`;
}

function useNow(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 500);
    return () => clearInterval(timer);
  }, []);
  return now;
}

function Words({ said, className }: { readonly said: Said; readonly className: string }) {
  return (
    <p className={className} lang={said.lang} dir={said.dir}>
      {said.words}
    </p>
  );
}

export function PresenterDesk({ state, t, onAsk }: PresenterDeskProps) {
  const { number, count, part, parts, caption, lines, notes, next, gone, blank, begun, digits } = state;
  const now = useNow();
  const clock = new Date(now);
  const isStart = number <= 1 && part <= 1;
  return (
    <>
      <header className="pw-times">
        <div>
          <span>{t('presenter.elapsed')}</span>
          <b dir="ltr">{writeDigits(formatElapsed((now - begun) / 1000), digits)}</b>
          <button type="button" className="sh-link" onClick={() => onAsk('restart')}>
            {t('presenter.restart')}
          </button>
        </div>
        <div>
          <span>{t('presenter.clock')}</span>
          <b dir="ltr">{formatClock(clock.getHours() * 60 + clock.getMinutes(), digits)}</b>
        </div>
        <div>
          <span>{parts > 1 ? t('present.part', { part, parts }) : '\u00a0'}</span>
          <b dir="ltr">
            {t('present.place', { number: formatNumber(number, digits), count: formatNumber(count, digits) })}
          </b>
        </div>
      </header>
      <section className="pw-notes">
        <h1>{t('presenter.notes')}</h1>
        {notes.words === '' ? (
          <p className="pw-none">{t('presenter.noNotes')}</p>
        ) : (
          <Words said={notes} className="pw-words" />
        )}
        {gone > 0 && <p className="pw-gone">{t('presenter.gone', { count: gone })}</p>}
      </section>
      <section className="pw-shown">
        <h2>{blank ? t('present.blanked') : t('presenter.onScreen')}</h2>
        <Words said={caption} className="pw-caption" />
        <ul>
          {[...new Map(lines.map((line) => [line.words, line])).values()].map((line) => (
            <li key={line.words}>
              <Words said={line} className="pw-line" />
            </li>
          ))}
        </ul>
      </section>
      <section className="pw-next">
        <h2>{t('presenter.upNext')}</h2>
        {next === null && <p className="pw-none">{t('presenter.last')}</p>}
        {next === 'part' && <p className="pw-caption">{t('presenter.nextPart')}</p>}
        {next !== null && next !== 'part' && <Words said={next} className="pw-caption" />}
      </section>
      <nav className="pw-acts" aria-label={t('present.tools')}>
        <button
          type="button"
          className="sh-button"
          aria-disabled={isStart || undefined}
          onClick={() => onAsk('previous')}
        >
          {t('present.previous')}
        </button>
        <button
          type="button"
          className="sh-button pw-go"
          aria-disabled={next === null || undefined}
          onClick={() => onAsk('next')}
        >
          {next === 'part' ? t('presenter.nextPart') : t('present.next')}
        </button>
        <button type="button" className="sh-button" aria-pressed={blank} onClick={() => onAsk('blank')}>
          {t('present.blank')}
        </button>
      </nav>
    </>
  );
}
