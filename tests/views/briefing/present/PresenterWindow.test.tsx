// @vitest-environment jsdom
import { act, cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { buildSlides } from '../../../../src/domain/briefing/slides.ts';
import { formatElapsed } from '../../../../src/views/briefing/present/PresenterDesk.tsx';
import { PresenterWindow } from '../../../../src/views/briefing/present/PresenterWindow.tsx';
import { Presentation } from '../../../../src/views/briefing/present/Presentation.tsx';
import { makeBriefing } from '../../../domain/briefing/fixtures.ts';
import { loadSite } from '../../support.tsx';

/** Channels of one name hear one another, as those of a browser do, but never themselves. */
class Channel extends EventTarget {
  static readonly open = new Set<Channel>();
  constructor(readonly name: string) {
    super();
    Channel.open.add(this);
  }
  postMessage(data: unknown) {
    for (const other of Channel.open)
      if (other !== this && other.name === this.name)
        act(() => void other.dispatchEvent(new MessageEvent('message', { data: structuredClone(data) })));
  }
  close() {
    Channel.open.delete(this);
  }
}

const opened: string[] = [];
beforeEach(() => {
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.setAttribute('open', '');
  };
  HTMLDialogElement.prototype.close = function close() {
    this.removeAttribute('open');
  };
  vi.stubGlobal('BroadcastChannel', Channel);
  vi.stubGlobal('open', (address: string) => {
    opened.push(address);
    return { closed: true, postMessage: () => undefined };
  });
});
afterEach(() => {
  cleanup();
  Channel.open.clear();
  opened.length = 0;
  vi.unstubAllGlobals();
});

const NOTES = { ar: 'تمهّل هنا', en: 'Slow down here' };

/** A presentation whose presenter’s window has been opened, and that window in the same document. */
async function present() {
  const { index, wrapper } = await loadSite();
  const bare = makeBriefing();
  const briefing = { ...bare, steps: bare.steps.map((step) => ({ ...step, notes: NOTES })) };
  const slides = buildSlides(briefing, index, () => null);
  function Host() {
    const [at, setAt] = useState(0);
    return (
      <Presentation briefing={briefing} slides={slides} at={at} onGo={setAt} onClose={() => undefined} />
    );
  }
  const user = userEvent.setup();
  const presentation = render(<Host />, { wrapper });
  await user.keyboard('n');
  const line = new URLSearchParams(opened[0]?.replace(/^.*#/s, '')).get('notes') ?? '';
  const desk = render(<PresenterWindow line={line} language="en" />);
  await act(async () => undefined);
  return { user, presentation, desk, line };
}
const slide = () => screen.getByRole('article');

describe('the presenter’s window', () => {
  it('has an address of the same page, with a line of its own', async () => {
    const { line } = await present();
    expect(opened[0]).toMatch(/^http:\/\/localhost.*#v=1&lang=en&notes=[\w-]+$/);
    expect(line.length).toBeGreaterThan(12);
  });

  it('shows the notes, what is on the screen and what comes next', async () => {
    await present();
    expect(screen.getByText('Slow down here')).toBeTruthy();
    expect(screen.getByRole('heading', { name: 'Next step' }).parentElement?.textContent).toContain('A step');
  });

  it('moves the presentation, each press once, and follows it', async () => {
    const { user } = await present();
    await user.click(screen.getAllByRole('button', { name: 'Next step' }).at(-1) as HTMLElement);
    expect(slide().classList).toContain('ps-claims');
    await user.click(screen.getAllByRole('button', { name: 'Next step' }).at(-1) as HTMLElement);
    expect(slide().classList).toContain('ps-assessment');
    expect(screen.getByText('This is the last step.')).toBeTruthy();
  });

  it('says when the presentation is over, and is closed without harm', async () => {
    const { presentation, desk } = await present();
    presentation.unmount();
    expect(screen.getByRole('status').textContent).toBe(
      'The presentation is over. You can close this window.',
    );
    desk.unmount();
    expect(Channel.open.size).toBe(0);
  });

  it('waits where nobody presents', async () => {
    render(<PresenterWindow line="nobody-there" language="en" />);
    await act(async () => undefined);
    expect(screen.getByRole('status').textContent).toBe('Waiting for the presentation…');
  });

  it('does not believe messages of another window or another shape', async () => {
    render(<PresenterWindow line="nobody-there" language="en" />);
    await act(async () => undefined);
    const message = { type: 'waqai:presented' };
    act(() => void window.dispatchEvent(new MessageEvent('message', { data: message, source: window })));
    expect(screen.getByRole('status').textContent).toBe('Waiting for the presentation…');
  });
});

describe('time that has passed', () => {
  it.each([
    [0, '0:00'],
    [-4, '0:00'],
    [65.9, '1:05'],
    [3725, '1:02:05'],
  ])('of %s seconds reads %s', (seconds, words) => {
    expect(formatElapsed(seconds)).toBe(words);
  });
});
