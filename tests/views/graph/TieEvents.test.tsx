// @vitest-environment jsdom
import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { graph } from '../../../src/i18n/messages/graph.ts';
import { addMessages } from '../../../src/i18n/translate.ts';
import { createAppStore } from '../../../src/store/app-store.ts';
import { TieEvents } from '../../../src/views/graph/TieEvents.tsx';
import { IndexContext, StoreContext } from '../../../src/views/shared/store-context.ts';
import { memorySource, siteFiles } from '../../store/site-fixture.ts';

addMessages(graph);
afterEach(cleanup);

describe('the events of a tie', () => {
  it('say once that their passages could not be had, and get them when asked again', async () => {
    const files = siteFiles();
    const shard = files.get('events/0.json');
    files.delete('events/0.json');
    const store = createAppStore({ source: memorySource(files), language: 'en', theme: null });
    await store.getState().loadSite();
    const { site } = store.getState();
    if (site.phase !== 'ready') throw new Error(site.phase);
    const { container } = render(
      <StoreContext value={store}>
        <IndexContext value={site.index}>
          <TieEvents events={site.index.events} />
        </IndexContext>
      </StoreContext>,
    );
    const alert = await screen.findByRole('alert');
    expect(screen.getAllByText('The passages could not be loaded.')).toHaveLength(1);
    expect(container.querySelectorAll('[data-evidence]')).toHaveLength(site.index.events.length);
    files.set('events/0.json', shard);
    await userEvent.click(within(alert).getByRole('button'));
    await waitFor(() => expect(container.querySelectorAll('.ag-quote').length).toBeGreaterThan(0));
    expect(screen.queryByRole('alert')).toBeNull();
  });
});
