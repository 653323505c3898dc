// The chronology inside another page: its title, one view, and a line of what it is made of, with a way to the whole. It
// takes no key and no wheel from the page about it, and remembers nothing.
import { useEffect, useRef } from 'react';
import { isEmptyFilter } from '../../domain/filter.ts';
import { embed } from '../../i18n/messages/embed.ts';
import { addMessages } from '../../i18n/translate.ts';
import { wordFilter } from '../../i18n/word-filter.ts';
import { wordSources } from '../../i18n/word-sources.ts';
import { DrawerPane, NoMatch, ReaderPane } from '../app/lazy-views.ts';
import { LiveRegion } from '../app/LiveRegion.tsx';
import { ReviewNotice } from '../app/ReviewNotice.tsx';
import { GraphPane, ListPane, TimelinePane } from '../app/ViewPanes.tsx';
import { OpenFull } from '../shared/frame/OpenFull.tsx';
import { lazyView } from '../shared/lazy-view.tsx';
import { ViewBoundary } from '../shared/ViewBoundary.tsx';
import { useApp, useIndex, useLabels, useWords } from '../shared/store-context.ts';
import { useVisibleEvents } from '../shared/use-visible-events.ts';
import { sendHeight } from './send-height.ts';
import './embed.css';

addMessages(embed);

const EmbeddedBriefing = lazyView(() =>
  import('../briefing/EmbeddedBriefing.tsx').then((file) => file.EmbeddedBriefing),
);

const VIEWS = {
  timeline: () => <TimelinePane />,
  list: () => <ListPane />,
  graph: () => <GraphPane folding={false} />,
} as const;

export function EmbedPage() {
  const { t } = useWords();
  const event = useApp((state) => state.event);
  const article = useApp((state) => state.article);
  const tab = useApp((state) => state.tab);
  const closeTopmost = useApp((state) => state.closeTopmost);
  const isEmpty = useVisibleEvents().length === 0;
  const page = useRef<HTMLDivElement>(null);
  useEffect(() => (page.current ? sendHeight(page.current) : undefined), []);
  const View = useApp((state) => state.brief !== null) ? EmbeddedBriefing : VIEWS[tab];
  return (
    <div ref={page} className="em-page">
      <Head />
      <main id="content" tabIndex={-1}>
        <ViewBoundary t={t} onReset={closeTopmost}>
          {article !== null ? <ReaderPane article={article} /> : isEmpty ? <NoMatch /> : <View />}
        </ViewBoundary>
      </main>
      <Foot />
      {event !== null && article === null && (
        <ViewBoundary t={t} onReset={closeTopmost} onClose={closeTopmost}>
          <DrawerPane event={event} sheet />
        </ViewBoundary>
      )}
      <LiveRegion />
    </div>
  );
}

function Head() {
  const { about } = useIndex();
  const { language, t } = useWords();
  const filter = useApp((state) => state.filter);
  const labels = useLabels();
  return (
    <header className="em-head">
      <h1 dir="auto">{about.title[language]}</h1>
      <p dir="auto">{about.scope[language]}</p>
      {!isEmptyFilter(filter) && (
        <p dir="auto">{t('embed.filtered', { filter: wordFilter(filter, t, labels) })}</p>
      )}
    </header>
  );
}

/** What it is made of, of which day, who answers for it, and where the rest is. */
function Foot() {
  const { about, articles } = useIndex();
  const { dates, t } = useWords();
  return (
    <footer className="em-foot">
      <p>
        <ReviewNotice />
        {' · '}
        {wordSources(articles, dates, t)}
      </p>
      <p className="em-links">
        <OpenFull t={t} />
        {about.contact !== null && <Report contact={about.contact} />}
      </p>
    </footer>
  );
}

/** The contact is an address of the web, of mail, or words; where no link leads, it can be read. */
function Report({ contact }: { readonly contact: string }) {
  const { t } = useWords();
  if (/^https?:\/\//.test(contact))
    return (
      <a href={contact} target="_blank" rel="noopener noreferrer">
        {t('embed.report')}
      </a>
    );
  return (
    <span>
      {t('embed.report')}:{' '}
      {/^[^\s@]+@[^\s@]+$/.test(contact) ? (
        <a href={`mailto:${contact}`} target="_blank" rel="noopener noreferrer" dir="ltr">
          {contact}
        </a>
      ) : (
        <bdi>{contact}</bdi>
      )}
    </span>
  );
}
