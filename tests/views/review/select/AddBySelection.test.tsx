// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { NewDecision } from '../../../../src/store/review/review-state.ts';
import { ReviewContext } from '../../../../src/views/review/review-context.ts';
import { AddBySelection } from '../../../../src/views/review/select/AddBySelection.tsx';
import { makeSite, siteFiles, TEXT } from '../../../store/site-fixture.ts';
import { loadSite } from '../../support.tsx';
import { fakeReview } from '../fake-review.ts';

HTMLDialogElement.prototype.showModal ??= function showModal(this: HTMLDialogElement) {
  this.open = true;
};
HTMLDialogElement.prototype.close ??= function close(this: HTMLDialogElement) {
  this.open = false;
};
afterEach(() => {
  cleanup();
  document.getSelection()?.removeAllRanges();
});

const spanOf = (words: string) => {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length };
};
const withBody = () => {
  const site = makeSite();
  const times = [
    { span: spanOf('أمس'), value: site.events[0]?.date as (typeof site.events)[number]['date'] },
  ];
  const actorSpans = [{ span: spanOf('علييف'), actor: 'aliyev' }];
  return {
    ...site,
    articles: site.articles.map((one) => (one.id === 'a' ? { ...one, times, actorSpans } : one)),
  };
};

/** The tool beside a text drawn as the reader draws it, one paragraph a line. */
async function open(corpus = withBody()) {
  const { wrapper: Site, store } = await loadSite(siteFiles(corpus));
  const decide = vi.fn<(decisions: readonly NewDecision[]) => void>();
  const onEvent = vi.fn<(event: string) => void>();
  const review = fakeReview([], () => null);
  function Tool() {
    const [picking, setPicking] = useState(false);
    return (
      <Site>
        <ReviewContext value={review.store}>
          <div data-article="a">
            {TEXT.split('\n').map((line) => (
              <p key={line} data-start={TEXT.indexOf(line)}>
                {line}
              </p>
            ))}
          </div>
          <AddBySelection
            article="a"
            passage={null}
            decide={decide}
            picking={picking}
            onPicking={setPicking}
            onEvent={onEvent}
          />
        </ReviewContext>
      </Site>
    );
  }
  render(<Tool />);
  await waitFor(() => expect(Object.keys(store.getState().bodies)).toEqual(['a']));
  await waitFor(() => expect(store.getState().bodies.a?.phase).toBe('ready'));
  await waitFor(() => expect(store.getState().shards[0]?.phase).toBe('ready'));
  return { user: userEvent.setup(), decide, onEvent, review, store };
}

/** Selects words of the article on the page. */
function selectWords(words: string) {
  const { start, end } = spanOf(words);
  const nodes = [...document.querySelectorAll<HTMLElement>('[data-start]')];
  const place = (offset: number): [Node, number] => {
    const holder = nodes.findLast(({ dataset }) => Number(dataset.start) <= offset);
    return [holder?.firstChild as Node, offset - Number(holder?.dataset.start)];
  };
  act(() => {
    document.getSelection()?.setBaseAndExtent(...place(start), ...place(end));
    document.dispatchEvent(new Event('selectionchange'));
  });
}

describe('adding an event by a selection', () => {
  it('takes the words as trigger and their sentence as passage, with what it names on offer', async () => {
    const { user, decide } = await open();
    selectWords('جيشه سيطر');
    await user.click(await screen.findByRole('button', { name: 'Add an event told by these words' }));
    const dialog = screen.getByRole('dialog', { name: 'A new event told by these words' });
    const type = within(dialog).getByRole('combobox', { name: 'Type' });
    await waitFor(() => expect(document.activeElement).toBe(type));
    await user.selectOptions(type, 'capture');
    const actors = within(dialog).getByRole('group', { name: 'Actors' });
    await user.click(within(actors).getByRole('button', { name: 'Ilham Aliyev' }));
    expect(within(actors).queryByRole('button', { name: 'Ilham Aliyev' })).toBeNull();
    const claims = within(dialog).getByRole('group', { name: 'Who says so' });
    await user.click(within(claims).getByRole('button', { name: 'Ilham Aliyev' }));
    expect(within(dialog).getByRole('combobox', { name: 'Date' }).textContent).toContain('أمس');
    await user.type(within(dialog).getByRole('textbox', { name: 'Reason (optional)' }), 'missed{Enter}');
    const passage = TEXT.split('\n')[0] ?? '';
    expect(decide.mock.calls.map(([decisions]) => decisions)).toEqual([
      [
        expect.objectContaining({
          kind: 'add',
          reason: 'missed',
          type: 'capture',
          modality: 'happened',
          at: {
            article: 'a',
            exact: passage,
            prefix: '',
            suffix: TEXT.slice(passage.length, passage.length + 32),
            trigger: { start: passage.indexOf('جيشه'), words: 'جيشه سيطر' },
          },
          date: expect.objectContaining({ precision: 'day', start: '2020-11-08', end: '2020-11-08' }),
          actors: [{ actor: 'aliyev', role: 'agent' }],
          claims: [{ speaker: 'aliyev', stance: 'asserts', denies: null, form: 'paraphrased' }],
        }),
      ],
    ]);
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Add an event' }));
  });

  it('takes words by the keyboard alone: a sentence, words in the direction of reading, more with Shift', async () => {
    const { user, decide } = await open();
    screen.getByRole('button', { name: 'Add an event' }).focus();
    await user.keyboard('{Enter}');
    const field = screen.getByRole('textbox', { name: 'The sentence' });
    expect(document.activeElement).toBe(field);
    expect(field).toHaveProperty('value', TEXT.split('\n')[0]);
    // jsdom computes no direction from `dir`.
    field.style.direction = 'rtl';
    await user.keyboard('{ArrowDown}{ArrowLeft}{ArrowLeft}{Shift>}{ArrowLeft}{/Shift}');
    expect(field).toHaveProperty('value', TEXT.split('\n')[1]);
    const { selectionStart, selectionEnd, value } = field as HTMLTextAreaElement;
    expect(value.slice(selectionStart, selectionEnd)).toBe('وزارة الدفاع');
    await user.keyboard('{Enter}');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Type' }), 'capture');
    await user.keyboard('{Enter}');
    expect(decide.mock.calls[0]?.[0]).toMatchObject([
      { kind: 'add', at: { exact: TEXT.split('\n')[1], trigger: { words: 'وزارة الدفاع' } } },
    ]);
  });

  it('takes words selected in the sentence with the pointer, whole', async () => {
    const { user } = await open();
    await user.click(screen.getByRole('button', { name: 'Add an event' }));
    const field = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'The sentence' });
    act(() => {
      field.setSelectionRange(5, 9);
      fireEvent.select(field);
    });
    await user.click(screen.getByRole('button', { name: 'Add an event told by these words' }));
    expect(screen.getByRole('dialog').querySelector('mark')?.textContent).toBe('علييف');
  });

  it('says nothing is chosen until a type is', async () => {
    const { user, decide } = await open();
    selectWords('جيشه سيطر');
    await user.click(await screen.findByRole('button', { name: 'Add an event told by these words' }));
    await user.click(screen.getByRole('button', { name: /^Save/ }));
    expect(decide).not.toHaveBeenCalled();
    expect(screen.getByRole('combobox', { name: 'Type' }).getAttribute('aria-invalid')).toBe('true');
  });

  it('asks for the editor’s name where nobody has given it', async () => {
    const { user, decide, review } = await open();
    act(() => review.store.setState({ editor: '' }));
    selectWords('جيشه سيطر');
    await user.click(await screen.findByRole('button', { name: 'Add an event told by these words' }));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Type' }), 'capture');
    await user.keyboard('{Enter}');
    expect(decide).not.toHaveBeenCalled();
    await user.type(screen.getByRole('textbox', { name: 'Your name' }), 'Salma{Enter}');
    expect(decide).toHaveBeenCalledOnce();
    expect(review.store.getState().editor).toBe('Salma');
  });

  it('offers the event that the same words tell, instead of another', async () => {
    const { user, onEvent } = await open();
    selectWords('نفت');
    await user.click(await screen.findByRole('button', { name: 'Add an event told by these words' }));
    expect(screen.queryByRole('combobox', { name: 'Type' })).toBeNull();
    const known = screen.getByRole('button', { name: 'Azerbaijan: capture of Shusha, denied by Armenia' });
    await waitFor(() => expect(document.activeElement).toBe(known));
    await user.click(known);
    expect(onEvent).toHaveBeenCalledWith('m1');
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('names the event that some of the words tell, and adds another if wanted', async () => {
    const { user } = await open();
    selectWords('نفت وزارة');
    await user.click(await screen.findByRole('button', { name: 'Add an event told by these words' }));
    expect(screen.getByText(/told by some of these words/)).toBeTruthy();
    expect(screen.getByRole('combobox', { name: 'Type' })).toBeTruthy();
  });

  it('refuses boilerplate in words', async () => {
    const corpus = withBody();
    const grey = spanOf(TEXT.split('\n')[2] ?? '');
    await open({
      ...corpus,
      articles: corpus.articles.map((one) => ({ ...one, boilerplate: one.id === 'a' ? [grey] : [] })),
    });
    selectWords('هوفهانيسيان');
    expect(await screen.findByText(/no part of the report/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Add an event told by these words' })).toBeNull();
  });

  it('gives up on Esc, and gives the focus back', async () => {
    const { user, decide } = await open();
    await user.click(screen.getByRole('button', { name: 'Add an event' }));
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('textbox', { name: 'The sentence' })).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Add an event' }));
    expect(decide).not.toHaveBeenCalled();
  });
});
