// @vitest-environment jsdom
import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { graph } from '../../../src/i18n/messages/graph.ts';
import { addMessages } from '../../../src/i18n/translate.ts';
import { TieEvents } from '../../../src/views/graph/TieEvents.tsx';
import { siteFiles } from '../../store/site-fixture.ts';
import { loadSite } from '../support.tsx';

addMessages(graph);
afterEach(cleanup);

describe('the events of a tie', () => {
  it('say once that their passages could not be had, and get them when asked again', async () => {
    const files = siteFiles();
    const shard = files.get('events/0.json');
    files.delete('events/0.json');
    const { index, wrapper } = await loadSite(files);
    const { container } = render(<TieEvents events={index.events} />, { wrapper });
    const alert = await screen.findByRole('alert');
    expect(screen.getAllByText('The passages could not be loaded.')).toHaveLength(1);
    expect(container.querySelectorAll('[data-evidence]')).toHaveLength(index.events.length);
    files.set('events/0.json', shard);
    await userEvent.click(within(alert).getByRole('button'));
    await waitFor(() => expect(container.querySelectorAll('.ag-quote').length).toBeGreaterThan(0));
    expect(screen.queryByRole('alert')).toBeNull();
  });
});
