// The head of the page: what this is, what it covers, how far it can be trusted, and the controls of the whole page.
import type { Theme } from '../../store/url-state.ts';
import { useApp, useIndex, useWords } from '../shared/store-context.ts';
import { SearchBox } from '../search/SearchBox.tsx';
import { ReviewNotice } from './ReviewNotice.tsx';

interface HeaderProps {
  readonly filterOpen: boolean;
  readonly filterCount: number;
  readonly onFilter: () => void;
  readonly onExport: () => void;
  readonly onAbout: () => void;
  readonly onKeys: () => void;
}

const NEXT_THEME: Readonly<Record<'light' | 'dark' | 'system', Theme>> = {
  system: 'light',
  light: 'dark',
  dark: null,
};

export function Header({ filterOpen, filterCount, onFilter, onExport, onAbout, onKeys }: HeaderProps) {
  const { about, events, articles } = useIndex();
  const { language, t } = useWords();
  const theme = useApp((state) => state.theme) ?? 'system';
  const setTheme = useApp((state) => state.setTheme);
  const setLanguage = useApp((state) => state.setLanguage);
  const pastes = useApp(({ manifest }) => manifest?.inputs);
  const setPasting = useApp((state) => state.setPasting);
  const themeName = `${t('app.theme')}: ${t(`app.theme.${theme}`)}`;
  return (
    <header className="ap-header">
      <div className="ap-bar">
        <span className="ap-mark" lang="ar">
          وقائع
        </span>
        <div className="ap-titles">
          <h1 dir="auto">{about.title[language]}</h1>
          <p className="ap-sub">
            <ReviewNotice />
            <span aria-hidden="true"> · </span>
            {t('unit.events', { count: events.length })}
            <span aria-hidden="true"> · </span>
            {t('unit.articles', { count: articles.length })}
          </p>
        </div>
        <SearchBox />
        <div className="ap-tools">
          <button
            type="button"
            className="sh-button"
            aria-expanded={filterOpen}
            aria-controls={filterOpen ? 'filter-panel' : undefined}
            data-opens="filter"
            onClick={onFilter}
          >
            {filterCount > 0 ? t('app.filterActive', { count: filterCount }) : t('app.filter')}
          </button>
          <button type="button" className="sh-button" onClick={onExport}>
            {t('app.export')}
          </button>
          <button type="button" className="sh-button" onClick={onAbout}>
            {t('app.about')}
          </button>
          {pastes && (
            <button type="button" className="sh-button" onClick={() => setPasting(true)}>
              {t('app.paste')}
            </button>
          )}
          <button
            type="button"
            className="sh-button"
            lang={language === 'ar' ? 'en' : 'ar'}
            aria-label={t('app.languageLabel')}
            onClick={() => setLanguage(language === 'ar' ? 'en' : 'ar')}
          >
            {t('app.language')}
          </button>
          <button
            type="button"
            className="sh-button ap-icon"
            title={themeName}
            aria-label={themeName}
            onClick={() => setTheme(NEXT_THEME[theme])}
          >
            <ThemeIcon theme={theme} />
          </button>
          <button
            type="button"
            className="sh-button ap-icon ap-keys-button"
            title={t('app.keys')}
            aria-label={t('app.keys')}
            onClick={onKeys}
          >
            <span aria-hidden="true">?</span>
          </button>
        </div>
      </div>
      <p className="ap-standfirst" dir="auto">
        {about.standfirst[language]} <span className="ap-scope">{about.scope[language]}</span>
      </p>
    </header>
  );
}

function ThemeIcon({ theme }: { readonly theme: 'light' | 'dark' | 'system' }) {
  return (
    <svg aria-hidden="true" width="18" height="18" viewBox="0 0 18 18">
      <circle cx="9" cy="9" r="6.2" fill="none" stroke="currentColor" strokeWidth="1.5" />
      {theme === 'dark' && <circle cx="9" cy="9" r="6" fill="currentColor" />}
      {theme === 'system' && <path d="M9 2.8a6.2 6.2 0 0 1 0 12.4z" fill="currentColor" />}
    </svg>
  );
}
