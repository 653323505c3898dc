// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { MenuDetails } from '../../../src/views/shared/MenuDetails.tsx';

afterEach(cleanup);

describe('a menu', () => {
  const onKey = vi.fn<(event: KeyboardEvent) => void>();
  const menu = () => screen.getByText('Tools').closest('details');
  beforeEach(async () => {
    render(
      <div>
        <p>Elsewhere</p>
        <button type="button">Other</button>
        <MenuDetails className="menu" label="Tools">
          <input aria-label="Choice" />
        </MenuDetails>
      </div>,
    );
    const details = menu();
    if (details) details.open = true;
    await userEvent.click(screen.getByLabelText('Choice'));
  });

  it('closes by Esc, alone, and gives the focus back', async () => {
    document.addEventListener('keydown', onKey);
    await userEvent.keyboard('{Escape}');
    expect(menu()?.open).toBe(false);
    expect(document.activeElement).toBe(screen.getByText('Tools'));
    expect(onKey).not.toHaveBeenCalled();
    await userEvent.keyboard('{Escape}');
    expect(onKey).toHaveBeenCalledOnce();
    document.removeEventListener('keydown', onKey);
  });

  it('closes by a press on the bare page and gives the focus back', async () => {
    await userEvent.click(screen.getByText('Elsewhere'));
    expect(menu()?.open).toBe(false);
    expect(document.activeElement).toBe(screen.getByText('Tools'));
  });

  it('closes by a press on another control, which keeps the focus', async () => {
    await userEvent.click(screen.getByText('Other'));
    expect(menu()?.open).toBe(false);
    expect(document.activeElement).toBe(screen.getByText('Other'));
  });
});
