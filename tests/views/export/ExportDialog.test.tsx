// @vitest-environment jsdom
import { act, cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ExportDialog } from '../../../src/views/export/ExportDialog.tsx';
import { loadSite } from '../support.tsx';

const saved: Blob[] = [];

beforeEach(() => {
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.setAttribute('open', '');
  };
  HTMLDialogElement.prototype.close = function close() {
    this.removeAttribute('open');
  };
  vi.stubGlobal(
    'URL',
    Object.assign(URL, {
      createObjectURL: (blob: Blob) => {
        saved.push(blob);
        return '#';
      },
      revokeObjectURL: () => undefined,
    }),
  );
});
afterEach(() => {
  cleanup();
  saved.length = 0;
  vi.unstubAllGlobals();
});

async function show() {
  const site = await loadSite();
  render(<ExportDialog onClose={() => undefined} />, { wrapper: site.wrapper });
  return { store: site.store, user: userEvent.setup() };
}
const button = () => screen.getByRole('button', { name: /^Download/ });

describe('exporting', () => {
  it('hands out a file once, and the focus stays on the button from beginning to end', async () => {
    const { user } = await show();
    button().focus();
    await user.keyboard('{Enter}{Enter}');
    expect(document.activeElement).toBe(button());
    expect(await screen.findByText('The file is among your downloads.')).toBeTruthy();
    expect(document.activeElement).toBe(button());
    expect(saved.map(({ type }) => type)).toEqual(['text/csv;charset=utf-8']);
  });

  it('hands out nothing where nothing is shown, and says so', async () => {
    const { user, store } = await show();
    act(() => store.setState({ known: '1900-01-01' }));
    expect(button().getAttribute('aria-disabled')).toBe('true');
    await user.click(button());
    expect(screen.getByText(/nothing to export/)).toBeTruthy();
    expect(saved).toEqual([]);
  });
});
