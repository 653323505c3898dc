import { describe, expect, it } from 'vitest';
import { makeStep } from '../../../src/domain/briefing/edit-briefing.ts';
import { NO_FILTER } from '../../../src/domain/filter.ts';
import { dayNumber } from '../../../src/domain/iso-day.ts';
import { createAppStore } from '../../../src/store/app-store.ts';
import { showStep, takePresentView } from '../../../src/store/briefing/present-view.ts';
import { memorySource } from '../site-fixture.ts';

const makeApp = () => createAppStore({ source: memorySource(), language: 'ar', theme: null });
const viewport = (from: string, to: string, more = 0) => ({
  start: dayNumber(from) + more,
  end: dayNumber(to) + more,
});

describe('a step against what the page shows', () => {
  it('takes the selected event, the days, and of the filter what narrows', () => {
    const app = makeApp();
    app.getState().selectEvent('m1');
    app.getState().setFilter({ families: ['combat'], query: 'شوشا' });
    app.getState().setViewport(viewport('2020-10-01', '2020-10-09'), true);
    expect(takePresentView(app.getState(), false)).toEqual({
      events: ['m1'],
      range: { from: '2020-10-01', to: '2020-10-08' },
      filter: { families: ['combat'], query: 'شوشا' },
      view: 'timeline',
    });
  });

  it('takes whole days: half a day at an edge is on show', () => {
    const app = makeApp();
    const rangeOf = (from: string, to: string, more: number) => {
      app.getState().setViewport(viewport(from, to, more), true);
      return takePresentView(app.getState(), false).range;
    };
    expect(rangeOf('2020-10-01', '2020-10-09', 0.5)).toEqual({ from: '2020-10-01', to: '2020-10-09' });
    app.getState().setViewport({ start: 18_000.2, end: 18_000.3 }, true);
    expect(takePresentView(app.getState(), false).range).toEqual({ from: '2019-04-14', to: '2019-04-14' });
    app.getState().setViewport({ start: -719_900, end: 18_000 }, true);
    expect(takePresentView(app.getState(), false).range).toBeNull();
    app.getState().setViewport(null, true);
    expect(takePresentView(app.getState(), false).range).toBeNull();
  });

  it('is the tab on a phone, and the graph where that is open', () => {
    const app = makeApp();
    app.getState().setTab('list');
    expect(takePresentView(app.getState(), true).view).toBe('list');
    expect(takePresentView(app.getState(), false).view).toBe('timeline');
    app.getState().setGraphOpen(true);
    expect(takePresentView(app.getState(), false).view).toBe('graph');
  });

  it('is put on the page, and taken from it as it was', () => {
    const app = makeApp();
    app.getState().openArticle('a');
    const step = makeStep('events', {
      events: ['m3'],
      range: { from: '2020-10-01', to: '2020-10-09' },
      filter: { statuses: ['contested'] },
      view: 'graph',
    });
    showStep(app, step);
    expect(app.getState()).toMatchObject({
      article: null,
      filter: { ...NO_FILTER, statuses: ['contested'] },
    });
    const { events, range, filter, view } = step;
    expect(takePresentView(app.getState(), false)).toEqual({ events, range, filter, view });
    showStep(app, makeStep('text'));
    expect(app.getState()).toMatchObject({ filter: NO_FILTER, viewport: null, event: null });
  });
});
