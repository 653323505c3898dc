// @vitest-environment jsdom
import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { anchorOfMention } from '../../../../src/domain/review/mention-anchor.ts';
import type { NewDecision } from '../../../../src/store/review/review-state.ts';
import { MergeWith } from '../../../../src/views/review/select/MergeWith.tsx';
import { RelateTo } from '../../../../src/views/review/select/RelateTo.tsx';
import { SplitPassages } from '../../../../src/views/review/select/SplitPassages.tsx';
import type { EventToolProps } from '../../../../src/views/review/select/tool-props.ts';
import { makeSite, siteFiles } from '../../../store/site-fixture.ts';
import { loadSite } from '../../support.tsx';

HTMLDialogElement.prototype.showModal ??= function showModal(this: HTMLDialogElement) {
  this.open = true;
};
HTMLDialogElement.prototype.close ??= function close(this: HTMLDialogElement) {
  this.open = false;
};
afterEach(cleanup);

const corpus = makeSite();
const anchorOf = (id: string) => {
  const mention = corpus.mentions.find((one) => one.id === id);
  if (!mention) throw new Error(id);
  return anchorOfMention(mention);
};

async function open(Tool: (props: EventToolProps) => React.JSX.Element, event: string, given = corpus) {
  const { wrapper, store } = await loadSite(siteFiles(given));
  const decide = vi.fn<(decisions: readonly NewDecision[]) => void>();
  const onClose = vi.fn<() => void>();
  render(<Tool event={event} decide={decide} onClose={onClose} />, { wrapper });
  await waitFor(() =>
    expect(Object.values(store.getState().shards).map(({ phase }) => phase)).toEqual(['ready']),
  );
  return { user: userEvent.setup(), decide, onClose, store };
}

describe('merging', () => {
  it('takes three keys where the likeliest event is meant, and keeps the other’s id', async () => {
    const { user, decide, onClose } = await open(MergeWith, 'm1');
    expect(document.activeElement).toBe(screen.getByRole('searchbox'));
    await user.keyboard('{Enter}');
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Merge them' }));
    expect(decide).not.toHaveBeenCalled();
    await user.keyboard('{Enter}');
    expect(decide.mock.calls).toEqual([
      [[{ kind: 'merge', reason: '', at: anchorOf('m1'), into: anchorOf('m3') }]],
    ]);
    expect(onClose).toHaveBeenCalledOnce();
  });

  it('shows what the merged event will say before anything is decided', async () => {
    const { user } = await open(MergeWith, 'm1');
    await user.keyboard('{Enter}');
    const merged = screen.getByRole('region', { name: 'The merged event' });
    expect(merged.textContent).toContain('3 passages of 1 article');
    expect(merged.textContent).toMatch(/Told by .*Armenia.* and .*Azerbaijan/);
    expect(merged.textContent).toMatch(/Denied by .*Armenia/);
    expect(merged.textContent).toContain('The types differ: Clash, Capture');
  });

  it('narrows the events by words of a text, folded, and says when there is none', async () => {
    const { user } = await open(MergeWith, 'm1');
    const box = screen.getByRole('searchbox');
    const names = () =>
      within(screen.getByRole('list'))
        .queryAllByRole('button')
        .map((one) => one.textContent);
    await waitFor(() => expect(names()).toHaveLength(2));
    await user.type(box, 'مستمرّ');
    await waitFor(() => expect(names()).toHaveLength(1));
    expect(names()[0]).toContain('fighting goes on');
    await user.type(box, ' zzzzzz');
    await screen.findByText('No event matches what you typed');
    await user.keyboard('{Enter}');
    expect(screen.queryByRole('button', { name: 'Merge them' })).toBeNull();
  });

  it('goes through the events by arrows, back to the search box, and can choose anew', async () => {
    const { user, decide } = await open(MergeWith, 'm1');
    await user.keyboard('{ArrowDown}{ArrowDown}');
    const options = within(screen.getByRole('list')).getAllByRole('button');
    expect(document.activeElement).toBe(options[1]);
    await user.keyboard('{ArrowUp}{ArrowUp}{ArrowUp}');
    expect(document.activeElement).toBe(screen.getByRole('searchbox'));
    await user.keyboard('{ArrowDown}{ArrowDown}{Enter}');
    await user.click(screen.getByRole('button', { name: 'Choose another event' }));
    expect(document.activeElement).toBe(screen.getByRole('searchbox'));
    await user.keyboard('{Enter}');
    await user.type(screen.getByRole('textbox', { name: 'Reason (optional)' }), 'same village{Enter}');
    expect(decide.mock.calls[0]?.[0]).toMatchObject([{ reason: 'same village', into: anchorOf('m3') }]);
  });

  it('never shows words of the corpus as markup', async () => {
    await open(MergeWith, 'm1');
    expect(document.querySelector('img')).toBeNull();
    expect(screen.getByRole('list').textContent).toContain('<img');
  });
});

describe('splitting', () => {
  it('takes the chosen passages out together', async () => {
    const more = makeSite();
    const third = { ...more.mentions.find(({ id }) => id === 'm3'), id: 'm5', event: 'm1' };
    const given = {
      ...more,
      events: more.events.map((event) =>
        event.id === 'm1' ? { ...event, mentions: ['m1', 'm2', 'm5'] } : event,
      ),
      mentions: [...more.mentions, third as (typeof more.mentions)[number]],
    };
    const { user, decide, onClose } = await open(SplitPassages, 'm1', given);
    const boxes = await screen.findAllByRole('checkbox');
    expect(boxes).toHaveLength(3);
    await waitFor(() => expect(document.activeElement).toBe(boxes[0]));
    const split = screen.getByRole('button', { name: 'Split' });
    expect(split).toHaveProperty('disabled', true);
    await user.click(boxes[1] ?? document.body);
    expect(screen.getByText('Split off: 1 passage. Staying: 2 passages.')).toBeTruthy();
    await user.click(boxes[2] ?? document.body);
    await user.click(split);
    const [second, last] = [anchorOf('m2'), anchorOf('m3')];
    expect(decide.mock.calls).toEqual([
      [
        [
          { kind: 'split', reason: '', at: second },
          { kind: 'split', reason: '', at: last },
          { kind: 'merge', reason: '', at: last, into: second },
        ],
      ],
    ]);
    expect(onClose).toHaveBeenCalledOnce();
  });

  it('leaves the event one passage at least', async () => {
    const { user, decide } = await open(SplitPassages, 'm1');
    for (const box of await screen.findAllByRole('checkbox')) await user.click(box);
    expect(screen.getByText('At least one passage must stay with the event.')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Split' })).toHaveProperty('disabled', true);
    await user.click(screen.getByRole('button', { name: 'Split' }));
    expect(decide).not.toHaveBeenCalled();
  });

  it('says so where there is nothing to split', async () => {
    await open(SplitPassages, 'm3');
    expect(await screen.findByText(/one passage: there is nothing/)).toBeTruthy();
  });
});

describe('relating', () => {
  it('says in words what readers will see, either way round', async () => {
    const { user, decide } = await open(RelateTo, 'm4');
    await user.type(screen.getByRole('searchbox'), 'Shusha{Enter}');
    const first = screen.getByRole('radio', { name: 'It is another account of it' });
    await waitFor(() => expect(document.activeElement).toBe(first));
    const said = () => screen.getByRole('status').textContent?.replace(/[\u2068\u2069]/gu, '');
    expect(said()).toContain('“A meeting” is another account of “Azerbaijan: capture of Shusha');
    await user.click(screen.getByRole('radio', { name: 'The other is part of it' }));
    expect(said()).toContain('denied by Armenia” is part of “A meeting”');
    await user.click(screen.getByRole('button', { name: 'Relate them' }));
    expect(decide.mock.calls).toEqual([
      [[{ kind: 'relate', relation: 'part-of', reason: '', at: anchorOf('m1'), to: anchorOf('m4') }]],
    ]);
  });

  it('knows what is related already', async () => {
    const site = makeSite();
    const events = site.events.map((event) =>
      event.id === 'm3' ? { ...event, relations: [{ kind: 'disputes' as const, event: 'm1' }] } : event,
    );
    const { user, decide } = await open(RelateTo, 'm1', { ...site, events });
    await user.keyboard('{Enter}');
    expect(await screen.findByText('The two events are already related in this way.')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Relate them' })).toHaveProperty('disabled', true);
    await user.click(screen.getByRole('radio', { name: 'It answers it' }));
    await user.click(screen.getByRole('button', { name: 'Relate them' }));
    expect(decide.mock.calls[0]?.[0]).toMatchObject([{ relation: 'answers', at: anchorOf('m1') }]);
  });

  it('takes away that the machine reads one as another account of the other, and only that', async () => {
    const site = makeSite();
    const disputes = [{ mention: 'm1', step: { rule: 'dispute.fighting-goes-on', params: {} } }];
    const read = {
      ...site,
      events: site.events.map((event) =>
        event.id === 'm3' ? { ...event, relations: [{ kind: 'disputes' as const, event: 'm1' }] } : event,
      ),
      mentions: site.mentions.map((mention) => (mention.event === 'm3' ? { ...mention, disputes } : mention)),
    };
    const { user, decide } = await open(RelateTo, 'm1', read);
    await user.keyboard('{Enter}');
    await user.click(await screen.findByRole('radio', { name: /do not contradict each other/ }));
    expect(screen.getByText(/^Readers will no longer see/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Remove the tie' }));
    expect(decide.mock.calls[0]?.[0]).toMatchObject([{ relation: 'none', at: anchorOf('m1') }]);
  });
});

describe.each([
  [MergeWith, 'Same event as…'],
  [SplitPassages, 'Split off passages that tell of another event'],
  [RelateTo, 'Relate this event to another'],
])('every tool', (Tool, name) => {
  it('is a dialog with a name that gives up by its button', async () => {
    const { user, onClose, decide } = await open(Tool, 'm1');
    const dialog = screen.getByRole('dialog', { name });
    await user.click(within(dialog).getByRole('button', { name: 'Close' }));
    expect(onClose).toHaveBeenCalledOnce();
    expect(decide).not.toHaveBeenCalled();
  });
});
