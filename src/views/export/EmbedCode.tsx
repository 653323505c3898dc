// The code that puts the present view into another page: what it is to show, how it will look, and both ways to embed it.
import { useId, useState } from 'react';
import { dayOfNumber } from '../../domain/iso-day.ts';
import type { EmbedWish } from '../../exports/embed-snippet.ts';
import { embedAttributes, writeEmbedElement, writeEmbedFrame } from '../../exports/embed-snippet.ts';
import { more } from '../../i18n/messages/more.ts';
import { addMessages } from '../../i18n/translate.ts';
import { copyText } from '../shared/frame/copy-text.ts';
import { useApp, useIndex, useWords } from '../shared/store-context.ts';
import { EmbedPreview } from './EmbedPreview.tsx';
import { publicUrlOf } from './public-url.ts';

addMessages(more);

const VIEWS = ['timeline', 'list', 'graph'] as const;
const THEMES = ['system', 'light', 'dark'] as const;

const FRAME_HEIGHT = 640;

export function EmbedCode() {
  const { about } = useIndex();
  const { language, t } = useWords();
  const filter = useApp((state) => state.filter);
  const viewport = useApp((state) => state.settledViewport);
  const [view, setView] = useState<EmbedWish['view']>('timeline');
  const [theme, setTheme] = useState<(typeof THEMES)[number]>('system');
  const [keepsRange, setKeepsRange] = useState(viewport !== null);
  const [title, setTitle] = useState(about.title[language]);
  const [previewed, setPreviewed] = useState(false);
  const here = window.location.href.replace(/#.*$/s, '');
  const home = publicUrlOf(here) ?? here;
  const wish: EmbedWish = {
    home,
    language,
    theme: theme === 'system' ? null : theme,
    view,
    filter,
    range:
      keepsRange && viewport
        ? [dayOfNumber(Math.floor(viewport.start)), dayOfNumber(Math.ceil(viewport.end) - 1)]
        : null,
    title: title.trim() === '' ? about.title[language] : title,
    height: FRAME_HEIGHT,
  };
  return (
    <div className="ex-embed">
      <p className="ex-for">{t('export.embedWhat')}</p>
      <div className="ex-options">
        <label>
          {t('export.embedView')}{' '}
          <select
            value={view}
            onChange={({ target }) => setView(VIEWS.find((each) => each === target.value) ?? 'timeline')}
          >
            {VIEWS.map((each) => (
              <option key={each} value={each}>
                {t(`app.${each}`)}
              </option>
            ))}
          </select>
        </label>
        <label>
          {t('app.theme')}{' '}
          <select
            value={theme}
            onChange={({ target }) => setTheme(THEMES.find((each) => each === target.value) ?? 'system')}
          >
            {THEMES.map((each) => (
              <option key={each} value={each}>
                {t(`app.theme.${each}`)}
              </option>
            ))}
          </select>
        </label>
        {viewport && (
          <label>
            <input type="checkbox" checked={keepsRange} onChange={() => setKeepsRange(!keepsRange)} />{' '}
            {t('export.embedRange')}
          </label>
        )}
      </div>
      <label className="ex-field">
        {t('export.embedTitle')}
        <input type="text" dir="auto" value={title} onChange={({ target }) => setTitle(target.value)} />
      </label>
      <Code label={t('export.embedElement')} code={writeEmbedElement(wish)} />
      <Code label={t('export.embedFrame')} code={writeEmbedFrame(wish)} />
      {publicUrlOf(here) === null && <p className="ex-for">{t('export.embedOwn')}</p>}
      {previewed ? (
        <EmbedPreview attributes={embedAttributes({ ...wish, home: here })} />
      ) : (
        <button type="button" className="sh-button" onClick={() => setPreviewed(true)}>
          {t('export.embedPreview')}
        </button>
      )}
    </div>
  );
}

function Code({ label, code }: { readonly label: string; readonly code: string }) {
  const { t } = useWords();
  const id = useId();
  const [copied, setCopied] = useState<string | null>(null);
  const copy = async () => {
    if (await copyText(code)) setCopied(code);
    // It stands there to be copied by hand.
    else document.getElementById(id)?.focus();
  };
  return (
    <div className="ex-code">
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        readOnly
        dir="ltr"
        rows={4}
        spellCheck={false}
        value={code}
        onFocus={({ target }) => target.select()}
      />
      <button type="button" className="sh-button" onClick={() => void copy()}>
        {copied === code ? t('export.embedCopied') : t('export.embedCopy')}
        <span className="sh-hidden"> {label}</span>
      </button>
      <output className="sh-hidden">{copied === code && t('export.embedCopied')}</output>
    </div>
  );
}
