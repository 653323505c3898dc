// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { AddBySelection } from '../../../../src/views/review/select/AddBySelection.tsx';
import { MergeWith } from '../../../../src/views/review/select/MergeWith.tsx';
import { RelateTo } from '../../../../src/views/review/select/RelateTo.tsx';
import { SplitPassages } from '../../../../src/views/review/select/SplitPassages.tsx';
import { loadSite } from '../../support.tsx';

HTMLDialogElement.prototype.showModal ??= function showModal(this: HTMLDialogElement) {
  this.open = true;
};
HTMLDialogElement.prototype.close ??= function close(this: HTMLDialogElement) {
  this.open = false;
};
afterEach(cleanup);

describe('the tools for whole events', () => {
  it.each([
    [MergeWith, 'Merge with another event'],
    [SplitPassages, 'Split off quotations'],
    [RelateTo, 'Relate to another event'],
  ])('open as a dialog with a name', async (Tool, name) => {
    const { wrapper } = await loadSite();
    render(<Tool event="m1" decide={vi.fn<() => void>()} onClose={vi.fn<() => void>()} />, { wrapper });
    expect(screen.getByRole('dialog', { name })).toBeTruthy();
  });

  it('adding begins at a button', async () => {
    const { wrapper } = await loadSite();
    const onPicking = vi.fn<() => void>();
    const names = { actors: [], places: [] };
    render(
      <AddBySelection
        article="a"
        names={names}
        decide={vi.fn<() => void>()}
        picking={false}
        onPicking={onPicking}
        onEvent={vi.fn<() => void>()}
      />,
      { wrapper },
    );
    screen.getByRole('button', { name: 'Add an event' }).click();
    expect(onPicking).toHaveBeenCalledWith(true);
  });
});
