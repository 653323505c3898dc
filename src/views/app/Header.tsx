// The head of the page: what this is, what it covers, how far it can be trusted, and the controls of the whole page. What
// there is no room for stands behind "more".
import { useState } from 'react';
import { OTHER_LANGUAGE } from '../../i18n/language.ts';
import { MenuDetails } from '../shared/MenuDetails.tsx';
import { useApp, useIndex, useWords } from '../shared/store-context.ts';
import { NARROW, useMediaQuery } from '../shared/use-media-query.ts';
import { ViewBoundary } from '../shared/ViewBoundary.tsx';
import { SearchBox } from '../search/SearchBox.tsx';
import { MoreTools } from './lazy-views.ts';
import { ReviewNotice } from './ReviewNotice.tsx';

interface HeaderProps {
  readonly filterOpen: boolean;
  readonly filterCount: number;
  readonly onFilter: () => void;
  readonly onExport: () => void;
  readonly onAbout: () => void;
  readonly onKeys: () => void;
}

/** Where not every tool has room beside the search. */
const SLIM = 'screen and (max-width: 1279px)';

/** For a phone: what the other language is called, as short as its readers know it. */
const SHORT_NAMES = { ar: 'ع', en: 'EN' } as const;

export function Header({ filterOpen, filterCount, onFilter, onExport, onAbout, onKeys }: HeaderProps) {
  const { about, events, articles } = useIndex();
  const { language, t } = useWords();
  const setLanguage = useApp((state) => state.setLanguage);
  const setBrief = useApp((state) => state.setBrief);
  const narrow = useMediaQuery(NARROW);
  const slim = useMediaQuery(SLIM);
  const [opened, setOpened] = useState(false);
  const other = OTHER_LANGUAGE[language];
  const tools = [
    { label: t('app.brief'), onPress: () => setBrief({ mode: 'edit', step: 1, link: null }) },
    { label: t('app.export'), onPress: onExport },
    { label: t('app.about'), onPress: onAbout },
  ];
  const room = narrow ? 0 : slim ? 2 : tools.length;
  const rest = tools.slice(room);
  // A phone has no keys.
  const behind = narrow ? rest : [...rest, { label: t('app.keys'), onPress: onKeys }];
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
          {tools.slice(0, room).map(({ label, onPress }) => (
            <button key={label} type="button" className="sh-button" onClick={onPress}>
              {label}
            </button>
          ))}
          <button
            type="button"
            className={narrow ? 'sh-button ap-icon' : 'sh-button'}
            lang={other}
            aria-label={t('app.languageLabel')}
            onClick={() => setLanguage(other)}
          >
            {narrow ? SHORT_NAMES[other] : t('app.language')}
          </button>
          <MenuDetails
            className="ap-more"
            label={narrow ? <MoreSign name={t('app.more')} /> : t('app.more')}
            onPress={() => setOpened(true)}
          >
            {opened && (
              <ViewBoundary t={t} onReset={() => setOpened(false)}>
                <MoreTools tools={behind} />
              </ViewBoundary>
            )}
          </MenuDetails>
        </div>
      </div>
      <p className="ap-standfirst" dir="auto">
        {about.standfirst[language]} <span className="ap-scope">{about.scope[language]}</span>
      </p>
    </header>
  );
}

function MoreSign({ name }: { readonly name: string }) {
  return (
    <>
      <span className="sh-hidden">{name}</span>
      <svg aria-hidden="true" width="18" height="18" viewBox="0 0 18 18" fill="currentColor">
        <circle cx="3.5" cy="9" r="1.6" />
        <circle cx="9" cy="9" r="1.6" />
        <circle cx="14.5" cy="9" r="1.6" />
      </svg>
    </>
  );
}
