// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { makeSite } from '../../../store/site-fixture.ts';
import { mendEvent } from './support.tsx';

afterEach(cleanup);

describe('the claims of a passage', () => {
  it('change their stance in three strokes', async () => {
    const { press, user, decided } = await mendEvent();
    const strokes = await press('c');
    const stance = screen.getByLabelText('What Ilham Aliyev says');
    expect(document.activeElement).toBe(stance);
    // jsdom moves no list by arrows; in a browser this is one stroke.
    await user.selectOptions(stance, 'occurrence');
    expect(strokes + 1 + (await press('{Enter}'))).toBe(3);
    expect(decided()).toMatchObject({
      kind: 'claims',
      claims: [{ speaker: 'aliyev', stance: 'denies', denies: 'occurrence', form: 'paraphrased' }],
      at: { article: 'a' },
    });
  });

  it('say what is denied and in whose words', async () => {
    const { press, user, decided } = await mendEvent();
    const second = screen.getAllByRole('button', { name: 'Correct: Who says so' })[1];
    if (second) await user.click(second);
    await user.selectOptions(screen.getByLabelText('What Armenian Defence Ministry says'), 'responsibility');
    await user.selectOptions(screen.getByLabelText('In whose words: Armenian Defence Ministry'), 'quoted');
    await press('{Enter}');
    expect(decided()).toMatchObject({
      claims: [{ speaker: 'armenia-mod', stance: 'denies', denies: 'responsibility', form: 'quoted' }],
      at: { exact: 'نفت وزارة الدفاع الأرمينية سقوط شوشا.' },
    });
  });

  it('become the article’s own voice when nobody is left, and a speaker is found by search', async () => {
    const { press, user, decided } = await mendEvent();
    await press('c');
    await user.click(screen.getByRole('button', { name: 'Nobody: the article in its own voice' }));
    expect(document.activeElement).toBe(screen.getByRole('combobox', { name: 'Add a speaker' }));
    await press('{Enter}');
    expect(decided()).toMatchObject({ kind: 'claims', claims: [] });
    await press('c');
    await user.click(screen.getByRole('combobox', { name: 'Add a speaker' }));
    await user.keyboard('وزارة دفاع');
    await press('{Enter}', '{Enter}');
    expect(decided()).toMatchObject({
      claims: [{ speaker: 'aliyev' }, { speaker: 'armenia-mod', stance: 'asserts' }],
    });
  });

  it('show what the machine read', async () => {
    const site = makeSite();
    const was = { told: { m1: { claims: [] } } };
    const events = site.events.map((event) =>
      event.id === 'm1' ? { ...event, reviewed: { by: 'x', on: '2020-11-10', was } } : event,
    );
    const { press } = await mendEvent({ site: { ...site, events } });
    await press('c', '{Enter}');
    expect(screen.getByText(/The machine said/).textContent).toContain('the article in its own voice');
  });
});

describe('the modality of a passage', () => {
  it('is chosen from the closed list', async () => {
    const { press, user, decided } = await mendEvent();
    await press('f');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Did it happen' }), 'planned');
    await press('{Enter}');
    expect(decided()).toMatchObject({ kind: 'modality', modality: 'planned' });
  });
});

describe('the figures of a passage', () => {
  it('are typed in any digits, with who counted whose', async () => {
    const { press, user, decided } = await mendEvent();
    await press('g');
    await user.keyboard('٢٦');
    await user.type(screen.getByLabelText('The most (if it differs)'), '30');
    await user.type(screen.getByRole('combobox', { name: 'On whose side' }), 'azer');
    await press('{Enter}');
    await user.type(screen.getByRole('combobox', { name: 'Counted by' }), 'علييف');
    await press('{Enter}');
    await user.click(screen.getByLabelText('running total'));
    await user.click(screen.getByRole('button', { name: /Save/ }));
    expect(decided()).toMatchObject({
      kind: 'quantities',
      quantities: [
        {
          kind: 'killed',
          low: 26,
          high: 30,
          approx: false,
          whose: 'azerbaijan',
          countedBy: 'aliyev',
          cumulative: true,
        },
      ],
    });
  });

  it('are refused at the field, in words', async () => {
    const { press, user, decisions } = await mendEvent();
    await press('g');
    await user.keyboard('many');
    await press('{Enter}');
    const field = screen.getByLabelText('Number, or the least');
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(within(field.parentElement ?? field).getByText('Type a number, such as 26')).toBeDefined();
    expect(decisions).toEqual([]);
  });

  it('may be none', async () => {
    const { press, user, decided } = await mendEvent();
    await press('g');
    await user.click(screen.getByRole('button', { name: 'Remove Figure 1' }));
    await user.click(screen.getByRole('button', { name: /Save/ }));
    expect(decided()).toMatchObject({ kind: 'quantities', quantities: [] });
  });
});

describe('what is known of an article', () => {
  it('says only what was changed, beside what was changed before', async () => {
    const { press, user, decided } = await mendEvent();
    const open = () => user.click(screen.getByRole('button', { name: /Correct: About the article/ }));
    await open();
    await user.keyboard('Al Jazeera');
    await press('{Enter}');
    expect(decided()).toMatchObject({ kind: 'article', article: 'a', publisher: 'Al Jazeera' });
    expect(Object.keys(decided())).not.toContain('published');
    await open();
    await user.clear(screen.getByLabelText('Day of publication'));
    await user.type(screen.getByLabelText('Day of publication'), '10');
    await press('{Enter}');
    expect(decided()).toMatchObject({ publisher: 'Al Jazeera', published: '2020-10-10' });
  });

  it('refuses an address that is none', async () => {
    const { press, user, decisions } = await mendEvent();
    await user.click(screen.getByRole('button', { name: /Correct: About the article/ }));
    await user.clear(screen.getByLabelText('Address'));
    await user.type(screen.getByLabelText('Address'), 'news.example');
    await press('{Enter}');
    expect(screen.getByLabelText('Address').getAttribute('aria-invalid')).toBe('true');
    expect(decisions).toEqual([]);
  });
});
