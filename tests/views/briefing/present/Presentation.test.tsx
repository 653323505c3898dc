// @vitest-environment jsdom
import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Briefing } from '../../../../src/domain/briefing/briefing-schema.ts';
import { buildSlides } from '../../../../src/domain/briefing/slides.ts';
import { Presentation } from '../../../../src/views/briefing/present/Presentation.tsx';
import { makeBriefing } from '../../../domain/briefing/fixtures.ts';
import { loadSite } from '../../support.tsx';

beforeEach(() => {
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.setAttribute('open', '');
  };
  HTMLDialogElement.prototype.close = function close() {
    this.removeAttribute('open');
  };
});
afterEach(cleanup);

async function present(briefing: Briefing = makeBriefing()) {
  const { index, wrapper, store } = await loadSite();
  const onClose = vi.fn<() => void>();
  const slides = buildSlides(briefing, index, () => null);
  function Host() {
    const [at, setAt] = useState(0);
    return (
      <>
        <output data-testid="at">{at}</output>
        <Presentation briefing={briefing} slides={slides} at={at} onGo={setAt} onClose={onClose} />
      </>
    );
  }
  render(<Host />, { wrapper });
  return { user: userEvent.setup(), onClose, store };
}
const shownAt = () => screen.getByTestId('at').textContent;
const slide = () => screen.getByRole('article');

describe('a presentation', () => {
  it('goes through its steps by keys and stops at both ends', async () => {
    const { user } = await present();
    await user.keyboard('{ArrowLeft}');
    expect(shownAt()).toBe('0');
    await user.keyboard('{ArrowRight}');
    expect(shownAt()).toBe('1');
    await user.keyboard('{PageDown}{PageDown}{PageDown}');
    expect(shownAt()).toBe('2');
    await user.keyboard('{PageUp}');
    expect(shownAt()).toBe('1');
    await user.keyboard('{End}');
    expect(shownAt()).toBe('2');
    await user.keyboard('{Home}');
    expect(shownAt()).toBe('0');
  });

  it('says where it is, politely', async () => {
    const { user } = await present();
    await user.keyboard('{PageDown}');
    expect(screen.getByText('Step 2 of 3: A step')).toBeTruthy();
  });

  it('tells the briefer’s own view from all that texts say, with a name and a day', async () => {
    const { user } = await present();
    await user.keyboard('{End}');
    expect(within(slide()).getByText(/assessment/i)).toBeTruthy();
    expect(within(slide()).getByText('\u2068A. Author\u2069, 10 November 2020')).toBeTruthy();
  });

  it('leads from a number to the words and back', async () => {
    const { user } = await present();
    await user.keyboard('{PageDown}');
    const number = within(slide()).getByRole('button', { name: 'Quotation 1' });
    await user.click(number);
    const card = screen.getByRole('region', { name: 'Quotation 1' });
    expect(card.textContent).toContain('«أعلنت الوزارة»');
    expect(card.contains(document.activeElement)).toBe(true);
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('region', { name: 'Quotation 1' })).toBeNull();
    expect(document.activeElement).toBe(number);
  });

  it('blanks the screen and shows it again, and ends on Esc', async () => {
    const { user, onClose } = await present();
    await user.keyboard('b');
    expect(screen.getByRole('button', { name: 'The screen is blank' })).toBeTruthy();
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('button', { name: 'The screen is blank' })).toBeNull();
    expect(onClose).not.toHaveBeenCalled();
    await user.keyboard('{Escape}');
    expect(onClose).toHaveBeenCalledOnce();
  });

  it('opens its keys on ?, which keep the other keys to themselves', async () => {
    const { user, onClose } = await present();
    await user.keyboard('?');
    const keys = await waitFor(() => screen.getByRole('dialog', { name: 'Keys of the presentation' }));
    await user.keyboard('{PageDown}');
    expect(shownAt()).toBe('0');
    await user.click(within(keys).getByRole('button', { name: 'Close' }));
    expect(onClose).not.toHaveBeenCalled();
  });

  it('shows the words of the other language, marked as such, where a text is written in that alone', async () => {
    const briefing = makeBriefing();
    const steps = briefing.steps.map((step) => ({ ...step, caption: { ar: 'محطة', en: ' ' } }));
    await present({ ...briefing, steps });
    const heading = within(slide()).getByRole('heading', { level: 2 });
    expect([heading.textContent, heading.lang, heading.dir]).toEqual(['محطة', 'ar', 'rtl']);
  });

  it('says on each slide who says so and that nobody has reviewed it', async () => {
    const { user } = await present();
    for (const _ of [1, 2, 3]) {
      expect(slide().textContent).toMatch(/Sources: .*Latest article: /);
      expect(slide().textContent).toContain('Machine draft, not reviewed by an editor');
      await user.keyboard('{PageDown}');
    }
  });

  it('says so where there are no steps', async () => {
    await present(makeBriefing({ steps: [] }));
    expect(screen.getByText('This briefing has no steps yet.')).toBeTruthy();
  });
});
