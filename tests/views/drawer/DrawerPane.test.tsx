// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { NO_FILTER } from '../../../src/domain/filter.ts';
import { readLens } from '../../../src/domain/lens.ts';
import type { Mention } from '../../../src/domain/corpus-schema.ts';
import type { Language } from '../../../src/i18n/language.ts';
import { createAppStore } from '../../../src/store/app-store.ts';
import { getVisibleEvents } from '../../../src/store/derived.ts';
import { DrawerPane } from '../../../src/views/drawer/DrawerPane.tsx';
import { EmptyDrawer } from '../../../src/views/drawer/EmptyDrawer.tsx';
import { IndexContext, StoreContext } from '../../../src/views/shared/store-context.ts';
import { makeSite, memorySource, siteFiles } from '../../store/site-fixture.ts';
import { packIndex } from '../../../src/domain/index-pack.ts';
import { splitCorpus } from '../../../src/domain/site-data.ts';

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

async function show(language: Language, what: React.ReactNode, files = siteFiles()) {
  const store = createAppStore({ source: memorySource(files), language, theme: null });
  await store.getState().loadSite();
  const { site } = store.getState();
  if (site.phase !== 'ready') throw new Error(site.phase);
  const user = userEvent.setup();
  render(
    <StoreContext value={store}>
      <IndexContext value={site.index}>{what}</IndexContext>
    </StoreContext>,
  );
  return { store, user };
}
const drawer = <DrawerPane event="m1" sheet={false} />;

describe('the drawer', () => {
  it('says the date in a sentence: the words of the text and the day of the article', async () => {
    await show('ar', drawer);
    expect(
      await screen.findByText('يقول النص «\u2068أمس\u2069». نُشر المقال في 9 أكتوبر/تشرين الأول 2020.'),
    ).toBeTruthy();
    expect(screen.getByText('الأحد 8 نوفمبر/تشرين الثاني 2020')).toBeTruthy();
    expect(screen.getByText('تاريخ مُقدَّر')).toBeTruthy();
    expect(screen.getByText('لماذا هذا التاريخ؟')).toBeTruthy();
  });

  it('says that an editor set the date where the words give another, and how the program read it', async () => {
    const site = makeSite();
    const [capture, ...others] = site.events;
    if (!capture) throw new Error('no event');
    const date = {
      ...capture.date,
      edtf: '2020-11-07',
      start: '2020-11-07',
      end: '2020-11-07',
      stated: true,
    };
    const reviewed = { by: 'Karim', on: '2026-01-09', was: { date: capture.date } };
    const files = siteFiles({ ...site, events: [{ ...capture, date, reviewed }, ...others] });
    await show('en', drawer, files);
    expect(await screen.findByText(/An editor, .*Karim.*, set this date on 9 January 2026/)).toBeTruthy();
    expect(screen.getByText('How did the program read the date?')).toBeTruthy();
    expect(screen.queryByText('Why this date?')).toBeNull();
    expect(await screen.findByText('What the program had said')).toBeTruthy();
  });

  it('says where the file of another account could not be had, and asks for it again', async () => {
    const parts = splitCorpus(makeSite());
    const index = parts.index(['events/0.json', 'events/1.json'], ['texts/0.json', 'texts/1.json']);
    const events = index.events.map((event) => (event.id === 'm1' ? { ...event, shard: 1 } : event));
    const files = siteFiles().set('index.json', packIndex({ ...index, events }));
    const { user } = await show('en', <DrawerPane event="m3" sheet={false} />, files);
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain('accounts may be missing here');
    expect(screen.getByText('Who said what?')).toBeTruthy();
    files.set('events/1.json', files.get('events/0.json'));
    await user.click(within(alert).getByRole('button'));
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
  });

  it('faces assertion, denial and the account that contradicts, in exact words', async () => {
    await show('en', drawer);
    const ledger = await screen.findByRole('region', { name: 'Who said what?' });
    const text = (name: string | RegExp) => within(ledger).getByText(name);
    expect(text('قال علييف إن جيشه سيطر على شوشا أمس.')).toBeTruthy();
    expect(text('نفت وزارة الدفاع الأرمينية سقوط شوشا.')).toBeTruthy();
    expect(text('القتال في شوشا مستمر، قال هوفهانيسيان.')).toBeTruthy();
    const cells = [...ledger.querySelectorAll('.dr-cell')];
    const headings = cells.map((cell) =>
      within(cell as HTMLElement)
        .getAllByRole('heading', { level: 5 })
        .map(({ textContent }) => textContent),
    );
    expect(headings).toEqual([
      ['Says it happened'],
      ['Denies it', 'Another account, without an explicit denial'],
    ]);
    expect(text('denies that it happened')).toBeTruthy();
    expect(text('On this event itself: 2 speakers of 2 sides')).toBeTruthy();
    expect(text('2 different passages')).toBeTruthy();
    expect(text('Armenian Defence Ministry')).toBeTruthy();
    expect(text('قال علييف إن جيشه سيطر على شوشا أمس.').getAttribute('dir')).toBe('rtl');
  });

  it('counts the articles of an unknown outlet apart, and stands in one column where nobody denies', async () => {
    await show('en', <DrawerPane event="m4" sheet={false} />);
    const ledger = await screen.findByRole('region', { name: 'Who said what?' });
    expect(within(ledger).getByText('1 article of unknown outlet')).toBeTruthy();
    expect(ledger.querySelector('.dr-faces-one')).toBeTruthy();
  });

  it('says under their own headings what was planned and what was called for', async () => {
    const corpus = makeSite();
    const mentions = corpus.mentions.map((mention) =>
      mention.id === 'm3' ? { ...mention, modality: 'planned' as const } : mention,
    );
    await show('en', <DrawerPane event="m3" sheet={false} />, siteFiles({ ...corpus, mentions }));
    const heading = await screen.findByRole('heading', { level: 5, name: 'Said it was planned' });
    expect(heading.parentElement?.textContent).toContain('القتال في شوشا مستمر');
    expect(screen.queryByText('Says it happened')).toBeNull();
  });

  it('keeps its sentences in the direction of the interface and isolates what they quote', async () => {
    await show('en', drawer);
    const step = await screen.findByText(/^The text says:/);
    expect(step.getAttribute('dir')).toBeNull();
    const quoted = step.querySelector('q');
    expect(quoted?.textContent).toBe('أمس');
    expect(quoted?.dir).toBe('rtl');
  });

  it('opens its reasons while it is printed', async () => {
    await show('en', drawer);
    const why = (await screen.findByText('Why this date?')).closest('details');
    fireEvent(window, new Event('beforeprint'));
    expect(why?.open).toBe(true);
    fireEvent(window, new Event('afterprint'));
    expect(why?.open).toBe(false);
  });

  it('follows an actor and lets go of it', async () => {
    const { store, user } = await show('en', drawer);
    const actor = await screen.findByRole('button', { name: /Azerbaijan/, pressed: false });
    await user.click(actor);
    expect(store.getState().filter.actors).toEqual(['azerbaijan']);
    await user.click(screen.getByRole('button', { name: /Azerbaijan/, pressed: true }));
    expect(store.getState().filter.actors).toEqual([]);
  });

  it('opens the passage in its article', async () => {
    const { store, user } = await show('en', drawer);
    await user.click(await screen.findByRole('button', { name: 'Open in the article: Ilham Aliyev' }));
    expect(store.getState()).toMatchObject({ article: 'a', passage: 'm1' });
  });

  it('copies a reference that attributes every quotation and says that it is a draft', async () => {
    const { user } = await show('en', drawer);
    await user.click(await screen.findByRole('button', { name: 'Copy as text with quotations' }));
    const text = await navigator.clipboard.readText();
    expect(text).toContain(
      'Ilham Aliyev (Azerbaijan) (in the outlet’s words): «قال علييف إن جيشه سيطر على شوشا أمس.»',
    );
    expect(text).toContain(
      'Denies it:\n– Armenian Defence Ministry (Armenia) (denies that it happened, in the outlet’s words): «',
    );
    expect(text).toContain('Machine draft, not reviewed by an editor');
    expect(text).toMatch(/#v=1&lang=en&e=m1$/);
  });

  it('copies a plain reference: the chronology with its version and review, and each article', async () => {
    const { user } = await show('en', drawer);
    await user.click(await screen.findByRole('button', { name: 'Plain text' }));
    const [own, ...articles] = (await navigator.clipboard.readText()).split('\n\n');
    expect(own).toMatch(/^“Azerbaijan: capture of Shusha, denied by Armenia”, .*8 November 2020/);
    expect(own).toContain('A war in two articles, Waqai, version ');
    expect(own).toContain('Machine draft, not reviewed by an editor.\n');
    expect(own).toMatch(/#v=1&lang=en&e=m1$/);
    expect(articles).toHaveLength(1);
  });

  it('copies BibTeX and CSL-JSON of the same works', async () => {
    const { user } = await show('en', drawer);
    await user.click(await screen.findByRole('button', { name: 'CSL-JSON' }));
    const items: unknown = JSON.parse(await navigator.clipboard.readText());
    expect(items).toMatchObject([
      { id: 'waqai-event-m1', type: 'webpage', note: 'Machine draft, not reviewed by an editor' },
      { id: 'waqai-a', type: 'article-newspaper' },
    ]);
    await user.click(screen.getByRole('button', { name: 'BibTeX' }));
    await waitFor(async () => {
      expect(await navigator.clipboard.readText()).toMatch(/^@online\{waqai-event-m1,[^]*@article\{waqai-a,/);
    });
  });

  it('offers the text where the browser refuses to copy', async () => {
    const { user } = await show('en', drawer);
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('denied'));
    await user.click(await screen.findByRole('button', { name: 'Copy link' }));
    const box = await screen.findByRole('textbox');
    expect(box).toHaveProperty('value', `${window.location.href}#v=1&lang=en&e=m1`);
  });

  it('says so when the details cannot be loaded, and still shows what the index knows', async () => {
    const files = siteFiles();
    const shard = files.get('events/0.json');
    files.delete('events/0.json');
    const { user } = await show('en', drawer, files);
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain('The details of this event could not be loaded.');
    expect(screen.getByRole('heading', { level: 2 }).textContent).toMatch(/capture of Shusha/);
    files.set('events/0.json', shard);
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('region', { name: 'Who said what?' })).toBeTruthy();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('folds a ledger of forty claims and keeps each within reach, under a line that counts what it holds', async () => {
    const corpus = makeSite();
    const [said] = corpus.mentions;
    const [a] = corpus.articles;
    if (!said || !a) throw new Error('the fixture has no mention');
    const articles = Array.from({ length: 10 }, (_, at) => ({
      ...a,
      id: `article-${at}`,
      outletGroup: `g${at}`,
    }));
    const mentions = Array.from({ length: 40 }, (_, at): Mention => {
      const exact = `w${at}a w${at}b w${at}c`;
      const speaker = ['aliyev', 'azerbaijan', 'armenia', 'spokesman', 'armenia-mod'][at % 5] ?? '';
      return {
        ...said,
        id: `n${at}`,
        article: `article-${Math.max(0, Math.floor(at / 2) - 10)}`,
        passage: { start: at * 20, end: at * 20 + exact.length, exact, prefix: '', suffix: '' },
        trigger: { start: at * 20, end: at * 20 + 1 },
        claims: said.claims.map((claim) => ({
          ...claim,
          chain: [{ actor: speaker, span: { start: 0, end: 1 } }],
          stance: at % 5 < 3 ? ('asserts' as const) : ('denies' as const),
        })),
      };
    });
    const events = corpus.events
      .filter(({ id }) => id === 'm1')
      .map((event) => ({ ...event, mentions: mentions.map(({ id }) => id) }));
    await show('en', drawer, siteFiles({ ...corpus, articles, mentions, events }));
    const ledger = await screen.findByRole('region', { name: 'Who said what?' });
    const passages = within(ledger).getAllByRole('button', { hidden: true, name: /^Open in the article/ });
    expect(passages).toHaveLength(40);
    const inSight = passages.filter((passage) => passage.closest('details:not([open])') === null);
    expect(inSight.length).toBeLessThan(30);
    for (const fold of ledger.querySelectorAll('details')) {
      const list = fold.querySelector(':scope > ul');
      const number = Number(/^\d+/.exec(fold.querySelector('summary')?.textContent ?? '')?.[0]);
      expect(list?.childElementCount).toBe(number);
    }
  });

  it('says that the event of a link is gone, and closes', async () => {
    const { store, user } = await show('en', <DrawerPane event="gone" sheet={false} />);
    expect(screen.getByRole('heading', { name: 'This event is not in this chronology' })).toBeTruthy();
    store.getState().selectEvent('gone');
    await user.click(screen.getByRole('button', { name: 'Close the details' }));
    expect(store.getState().event).toBeNull();
  });

  it('leads to the event that another account is of, and back', async () => {
    const corpus = makeSite();
    const events = corpus.events.map((event) =>
      event.id === 'm3'
        ? {
            ...event,
            relations: [
              { kind: 'disputes' as const, event: 'm1' },
              { kind: 'follows' as const, event: 'm4' },
            ],
          }
        : event,
    );
    const files = siteFiles({ ...corpus, events });
    const { store, user } = await show('en', drawer, files);
    const related = async () => {
      const section = (await screen.findByText('Related events')).closest('section');
      return within(section as HTMLElement);
    };
    await user.click((await related()).getByRole('button', { name: /fighting goes on/ }));
    expect(store.getState().event).toBe('m3');
    cleanup();
    await show('en', <DrawerPane event="m3" sheet={false} />, files);
    expect((await related()).getByText('Comes after:')).toBeTruthy();
    expect((await related()).getByRole('button', { name: /capture of Shusha/ })).toBeTruthy();
  });

  it('words why passages are one event, with the way to both', async () => {
    const corpus = makeSite();
    const step = {
      rule: 'link.same-words',
      params: { words: 'نفت', percent: '62', mention: 'm2', with: 'm1' },
    };
    const events = corpus.events.map((event) =>
      event.id === 'm1' ? { ...event, linkReasons: [step] } : event,
    );
    const { store, user } = await show('en', drawer, siteFiles({ ...corpus, events }));
    await user.click(await screen.findByText('Why one event?'));
    expect(screen.getByText(/^same type, and 62% of the words are shared with “.*نفت.*”$/)).toBeTruthy();
    const joined = within(screen.getByRole('list', { name: 'The two passages' })).getAllByRole('button');
    expect(joined).toHaveLength(2);
    if (joined[1]) await user.click(joined[1]);
    expect(store.getState()).toMatchObject({ article: 'a', passage: 'm1' });
  });

  it('says what an actor is and for whom it acts, and which English names the machine has spelt', async () => {
    const corpus = makeSite();
    const actors = corpus.actors.map((actor) =>
      actor.id === 'aliyev'
        ? { ...actor, kind: 'person' as const, names: [{ text: 'Ilham Aliyev', lang: 'en-translit' }] }
        : actor,
    );
    const events = corpus.events.map((event) =>
      event.id === 'm1'
        ? { ...event, actors: [...event.actors, { actor: 'aliyev', role: 'agent' as const }] }
        : event,
    );
    await show('en', drawer, siteFiles({ ...corpus, actors, events }));
    const actor = await screen.findByRole('button', { name: /Ilham Aliyev/, pressed: false });
    expect(actor.textContent).toBe('Ilham Aliyev (spelt by the machine) Agentperson, acts for Azerbaijan');
    expect(screen.getByRole('button', { name: /^Azerbaijan / }).textContent).toBe('Azerbaijan Agentstate');
  });

  it('does not ask for whom civilians act', async () => {
    const corpus = makeSite();
    const [known] = corpus.actors;
    if (!known) throw new Error('the site has no actors');
    const civilians = {
      ...known,
      id: 'civilians',
      kind: 'group' as const,
      label: { ar: 'المدنيون', en: 'Civilians' },
      side: 'civilians',
      sideBasis: 'none' as const,
    };
    const events = corpus.events.map((event) =>
      event.id === 'm1'
        ? { ...event, actors: [...event.actors, { actor: 'civilians', role: 'target' as const }] }
        : event,
    );
    await show('en', drawer, siteFiles({ ...corpus, actors: [...corpus.actors, civilians], events }));
    const button = await screen.findByRole('button', { name: /Civilians/, pressed: false });
    expect(button.textContent).toBe('Civilians Targetgroup');
  });
});

describe('the actors of an event that one of them disowns', () => {
  it('do not name as its agent whoever denies only having done it', async () => {
    const corpus = makeSite();
    const mentions = corpus.mentions.map((mention) => ({
      ...mention,
      claims: mention.claims.map((claim) => ({
        ...claim,
        denies: claim.stance === 'denies' ? ('responsibility' as const) : null,
      })),
    }));
    const events = corpus.events.map((event) =>
      event.id === 'm1'
        ? { ...event, actors: [...event.actors, { actor: 'armenia', role: 'agent' as const }] }
        : event,
    );
    await show('en', drawer, siteFiles({ ...corpus, mentions, events }));
    const actor = await screen.findByRole('button', { name: /^Armenia / });
    expect(actor.textContent).toBe('Armenia denies responsibility for itstate');
    expect(screen.getByRole('button', { name: /^Azerbaijan / }).textContent).toBe('Azerbaijan Agentstate');
  });
});

describe('the empty drawer', () => {
  it('answers three questions from the data, and its numbers lead to the events that they count', async () => {
    const { store, user } = await show('en', <EmptyDrawer />);
    expect(screen.getByText(/^3 events in 2 articles, from Sunday 8 November 2020/)).toBeTruthy();
    await user.click(screen.getByText('Who says so?'));
    await user.click(screen.getByRole('button', { name: '1 One side’s account' }));
    expect(store.getState().filter).toEqual({ ...NO_FILTER, statuses: ['claimed'] });
    await user.click(screen.getByRole('button', { name: '1 Conflicting accounts' }));
    expect(store.getState().filter).toEqual({ ...NO_FILTER, statuses: ['contested'] });
    await user.click(screen.getByRole('button', { name: '1 according to Azerbaijan' }));
    expect(store.getState()).toMatchObject({ filter: NO_FILTER, lens: ['azerbaijan'] });
    await user.click(screen.getByText('What do we not know?'));
    await user.click(screen.getByText('without a date'));
    const list = screen.getByText('without a date').closest('li') as HTMLElement;
    const events = within(list).getAllByRole('button');
    expect(events).toHaveLength(Number(list.querySelector('.dr-ask-number')?.textContent));
    if (events[0]) await user.click(events[0]);
    expect(store.getState().event).toBe('m3');
  });

  it('says what a press on it will show before the press: every number is that of its list', async () => {
    const { store } = await show('en', <EmptyDrawer />);
    const { site } = store.getState();
    if (site.phase !== 'ready') throw new Error(site.phase);
    const rows = [...document.querySelectorAll<HTMLElement>('button.dr-ask-row')];
    expect(rows.length).toBeGreaterThan(4);
    for (const row of rows) {
      const number = Number(row.querySelector('.dr-ask-number')?.textContent);
      store.getState().setLens(null);
      fireEvent.click(row);
      const { filter, lens } = store.getState();
      const shown = getVisibleEvents(site.index, filter, null, null);
      expect(lens ? shown.filter((event) => readLens(event, lens[0]) === 'asserts') : shown).toHaveLength(
        number,
      );
    }
  });
});
