// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { makeSite } from '../../../store/site-fixture.ts';
import { mendEvent } from './support.tsx';

afterEach(cleanup);

const place = (id: string, ar: string, en: string) => ({
  id,
  label: { ar, en },
  names: [],
  disputed: null,
  lat: null,
  lon: null,
  wikidata: null,
});
const review = {
  names: { actors: [], places: [place('shusha', 'شوشا', 'Shusha'), place('goris', 'غوريس', 'Goris')] },
};

describe('the places of an event', () => {
  it('are added by a part of their name, in either script, and saved by Enter', async () => {
    const { press, user, decided } = await mendEvent({ review });
    await press('w');
    await user.keyboard('shu');
    expect(screen.getByRole('option', { name: /Shusha/ }).getAttribute('aria-selected')).toBe('true');
    await press('{Enter}');
    await user.keyboard('غور');
    await press('{Enter}', '{Enter}');
    expect(decided()).toMatchObject({ kind: 'places', places: ['shusha', 'goris'], reason: '' });
  });

  it('may be named anew, in both languages, and the name goes with the decision', async () => {
    const { press, user, decided, review: store } = await mendEvent({ review });
    await press('w');
    await user.keyboard('Hadrut');
    await press('{Enter}');
    const labels = screen.getByRole('group', { name: 'New place' });
    expect(document.activeElement).toBe(within(labels).getByLabelText('In Arabic'));
    await press('{Enter}');
    expect(screen.getByRole('alert').textContent).toBe('Give the name in both languages');
    await user.keyboard('هادروت');
    await press('{Enter}', '{Enter}');
    expect(decided()).toMatchObject({ kind: 'places', places: ['named-hadrut'] });
    expect(store.getState().file.places).toEqual([
      { id: 'named-hadrut', label: { ar: 'هادروت', en: 'Hadrut' } },
    ]);
  });

  it('close their list on Esc before the form', async () => {
    const { press, user } = await mendEvent({ review });
    await press('w');
    await user.keyboard('shu');
    await press('{Escape}');
    expect(screen.queryByRole('option')).toBeNull();
    expect(screen.getByRole('form')).toBeDefined();
    await press('{Escape}');
    expect(screen.queryByRole('form')).toBeNull();
  });
});

describe('the actors of an event', () => {
  it('get another role', async () => {
    const { press, user, decided } = await mendEvent();
    await press('i');
    await user.selectOptions(screen.getByLabelText('Role of Azerbaijan'), 'target');
    await press('{Enter}');
    expect(decided()).toMatchObject({ kind: 'actors', actors: [{ actor: 'azerbaijan', role: 'target' }] });
  });

  it('are added, ordered and taken away', async () => {
    const { press, user, decided } = await mendEvent();
    await press('i');
    await user.keyboard('علييف');
    await press('{Enter}');
    await user.keyboard('armenian def');
    await user.click(screen.getByRole('option', { name: /Armenian Defence Ministry/ }));
    await user.click(screen.getByRole('button', { name: 'Move Armenian Defence Ministry up' }));
    await user.click(screen.getByRole('button', { name: 'Remove Ilham Aliyev' }));
    expect(document.activeElement).toBe(screen.getByRole('combobox', { name: 'Add an actor' }));
    await press('{Enter}');
    expect(decided()).toMatchObject({
      actors: [
        { actor: 'azerbaijan', role: 'agent' },
        { actor: 'armenia-mod', role: 'target' },
      ],
    });
  });

  it('may be named anew, with kind and side', async () => {
    const { press, user, decided, review: store } = await mendEvent();
    await press('i');
    await user.keyboard('Observer Group');
    await press('{Enter}');
    await user.keyboard('فريق المراقبين');
    await user.selectOptions(screen.getByLabelText('Kind'), 'organisation');
    await user.type(screen.getByRole('combobox', { name: 'Acts for (if known)' }), 'armen');
    await press('{Enter}');
    await user.click(screen.getByRole('button', { name: 'Add the name' }));
    await user.click(screen.getByRole('button', { name: /Save/ }));
    expect(store.getState().file.actors).toEqual([
      {
        id: 'named-observer-group',
        kind: 'organisation',
        label: { ar: 'فريق المراقبين', en: 'Observer Group' },
        side: 'armenia',
      },
    ]);
    expect(decided()).toMatchObject({ actors: [{}, { actor: 'named-observer-group' }] });
  });

  it('show hostile names as words', async () => {
    const { press, user, container } = await mendEvent({ event: 'm3' });
    await press('i');
    await user.keyboard('هوفهان');
    expect(screen.getByRole('option', { name: /<img src=x/ })).toBeDefined();
    expect(container.querySelector('img')).toBeNull();
  });
});

describe('the title of an event', () => {
  it('is given in both languages, the shortest form left as the machine has it', async () => {
    const { press, user, decided } = await mendEvent();
    await press('y');
    await user.keyboard('Azerbaijan says it holds Shusha');
    await press('{Enter}');
    expect(decided()).toMatchObject({
      kind: 'retitle',
      headline: { en: 'Azerbaijan says it holds Shusha', ar: 'أذربيجان: السيطرة على شوشا، ونفي أرمينيا' },
      label: null,
    });
  });

  it('is refused where one language is left empty', async () => {
    const { press, user, decisions } = await mendEvent();
    await press('y');
    await user.clear(screen.getByLabelText('Headline in Arabic'));
    await press('{Enter}');
    expect(screen.getByLabelText('Headline in Arabic').getAttribute('aria-invalid')).toBe('true');
    expect(decisions).toEqual([]);
  });

  it('warns where a one-sided claim loses whose it is, and is saved all the same', async () => {
    const site = makeSite();
    const events = site.events.map((event) =>
      event.id === 'm3' ? { ...event, status: 'claimed' as const } : event,
    );
    const { press, user, decided } = await mendEvent({ event: 'm3', site: { ...site, events } });
    await press('y');
    await user.type(screen.getByLabelText(/Shortest form in Arabic/), 'القتال مستمر');
    await user.type(screen.getByLabelText(/Shortest form in English/), 'Armenia: fighting goes on');
    expect(screen.getByText(/One side’s account/).textContent).toContain('Armenia');
    await press('{Enter}');
    expect(decided()).toMatchObject({ label: { ar: 'القتال مستمر', en: 'Armenia: fighting goes on' } });
  });
});
