// Starts the app: a store over the data files beside the page, the address in step with it, the page drawn.
// Base styles first: those of the views are laid over them.
import './views/shared/fonts.css';
import './views/shared/tokens.css';
import './views/shared/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createAppStore } from './store/app-store.ts';
import { syncHistory } from './store/history-sync.ts';
import { httpSource } from './store/load-data.ts';
import { findStorage, keepPreferences, readPreferences } from './store/preferences.ts';
import { App } from './views/app/App.tsx';
import { loadFonts } from './views/shared/load-fonts.ts';
import { findToday } from './views/shared/find-today.ts';

void loadFonts();
const storage = findStorage(window);
const store = createAppStore({
  source: httpSource(`${import.meta.env.BASE_URL}data/`),
  ...readPreferences(storage),
  today: findToday(new Date()),
});
syncHistory(store, window);
keepPreferences(store, storage);
void store.getState().loadSite();

const root = document.getElementById('root');
if (!root) throw new Error('the page has no #root');
createRoot(root).render(
  <StrictMode>
    <App store={store} />
  </StrictMode>,
);
