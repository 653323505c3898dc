// The briefing of a page: one store for each app, made when somebody first speaks of one and kept while the page lives.
import { proposeBriefing } from '../../domain/briefing/propose-briefing.ts';
import type { Briefing } from '../../domain/briefing/briefing-schema.ts';
import { wordProposal } from '../../i18n/word-proposal.ts';
import type { AppStore } from '../../store/app-store.ts';
import type { BriefingStore } from '../../store/briefing/briefing-store.ts';
import { createBriefingStore } from '../../store/briefing/briefing-store.ts';
import { openBriefingDrafts } from '../../store/briefing/drafts.ts';
import { findStorage } from '../../store/preferences.ts';
import { gatherCorpus } from '../export/gather-corpus.ts';

const briefings = new WeakMap<AppStore, BriefingStore>();

/** In ms: how long a hand rests before the link is written anew. */
const REST = 400;

function makeLater(): (run: () => void) => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return (run) => {
    clearTimeout(timer);
    timer = setTimeout(run, REST);
  };
}

async function propose(app: AppStore): Promise<Briefing> {
  const corpus = await gatherCorpus(app, false);
  return wordProposal(proposeBriefing(corpus), corpus);
}

export function getPageBriefing(app: AppStore): BriefingStore {
  const known = briefings.get(app);
  if (known) return known;
  const visit = `${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 8)}`;
  const storage = app.getState().embedded ? null : findStorage(window);
  const made = createBriefingStore({
    app,
    drafts: openBriefingDrafts(storage, window.location.pathname, visit),
    propose: () => propose(app),
    now: () => new Date().toISOString(),
    later: makeLater(),
  });
  warnUnkept(made);
  briefings.set(app, made);
  return made;
}

const warn = (event: Event) => event.preventDefault();

/** The browser asks before the page is closed while it holds a briefing that is in no file and that this browser does not keep. */
function warnUnkept(briefing: BriefingStore): void {
  briefing.subscribe(({ dirty, kept }) => {
    // Added twice, a listener is there once; a page that listens is not kept for the way back.
    if (dirty && kept !== 'kept') window.addEventListener('beforeunload', warn);
    else window.removeEventListener('beforeunload', warn);
  });
}
