// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import { useState } from 'react';
import { beforeAll, describe, expect, it } from 'vitest';
import { Dialog } from '../../../src/views/shared/Dialog.tsx';

/** jsdom has no modal dialogs. */
beforeAll(() => {
  HTMLDialogElement.prototype.showModal = function show() {
    this.open = true;
    this.querySelector('button')?.focus();
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
  };
});

function Page() {
  const [open, setOpen] = useState(false);
  return (
    <>
      <svg aria-label="picture">
        <g tabIndex={0} data-testid="mark" onKeyDown={() => setOpen(true)} />
      </svg>
      {open && (
        <Dialog title="Keys" closeLabel="Close" onClose={() => setOpen(false)}>
          words
        </Dialog>
      )}
    </>
  );
}

describe('a dialog', () => {
  it('gives the focus back to a mark of a picture, from which it was opened', async () => {
    const { default: userEvent } = await import('@testing-library/user-event');
    const user = userEvent.setup();
    render(<Page />);
    const mark = screen.getByTestId('mark');
    mark.focus();
    await user.keyboard('?');
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Close' }));
    await user.click(screen.getByRole('button', { name: 'Close' }));
    expect(document.activeElement).toBe(mark);
  });
});
