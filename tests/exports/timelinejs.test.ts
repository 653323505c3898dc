import { describe, expect, it } from 'vitest';
import { buildTimelineJs } from '../../src/exports/timelinejs.ts';
import { CORPUS, dataOf, frameOf } from './export-fixture.ts';

const timeline = buildTimelineJs(dataOf(CORPUS), frameOf(CORPUS, { publicUrl: 'https://site.example/' }));

describe('the events for TimelineJS', () => {
  it('have a slide for what is dated, with quotations and links', () => {
    expect(timeline.events).toHaveLength(1);
    expect(timeline.events[0]).toMatchObject({
      unique_id: 'event-m1',
      start_date: { year: 2020, month: 11, day: 8 },
      display_date: 'Sunday 8 November 2020',
      group: 'Control of territory',
    });
    const { text = '' } = timeline.events[0]?.text ?? {};
    expect(text).toContain('<q lang="ar">قال الوزير: «سيطرنا على المدينة»</q>');
    expect(text).toContain('href="https://news.example/a?x=1&amp;y=2#:~:text=');
    expect(text).toContain('Machine draft');
  });

  it('tell where a quotation stands by the app’s own anchor, which is no link elsewhere, where no address is known', () => {
    const articles = CORPUS.articles.map((article) => ({ ...article, url: null }));
    const [event] = buildTimelineJs(dataOf({ ...CORPUS, articles }), frameOf(CORPUS)).events;
    expect(event?.text.text).toMatch(/<span dir="ltr">#v=1&amp;[^<]+<\/span><\/small>/);
    expect(event?.text.text).not.toContain('href="#');
  });

  it('list what has no date on the title’s slide, and make no markup of what a text holds', () => {
    const { text } = timeline.title.text;
    expect(text).toContain('Undated events');
    expect(text).toContain('&lt;/script&gt;&lt;!--');
    expect(text).not.toContain('</script');
    expect(timeline.title.text.headline).toBe('A &lt;chronology&gt;');
  });

  it('give the hour where it is told, and the end of a span', () => {
    const moved = (date: object) => ({
      ...CORPUS,
      events: CORPUS.events.map((event) => ({ ...event, date: { ...event.date, ...date } })),
    });
    const first = (date: object) =>
      buildTimelineJs(dataOf(moved(date)), frameOf(CORPUS)).events[0] ?? expect.fail();
    expect(first({ start: '2020-10-10', end: '2020-10-12' })).toMatchObject({
      start_date: { day: 10 },
      end_date: { day: 12 },
    });
    expect(
      first({ start: '2020-10-10', end: '2020-10-10', clock: { from: '12:30', to: null, zone: null } }),
    ).toMatchObject({ start_date: { day: 10, hour: 12, minute: 30 } });
  });
});
