// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { buildStaticTable, STATIC_ID } from '../../scripts/lib/static-table.ts';
import { splitCorpus } from '../../src/domain/site-data.ts';
import { makeEvent } from '../domain/fixtures.ts';
import { CORPUS } from '../exports/export-fixture.ts';

const render = (corpus = CORPUS) => {
  const page = document.createElement('div');
  page.innerHTML = buildStaticTable(splitCorpus(corpus).index([], []));
  return page;
};

describe('the events without scripts', () => {
  it('are a table in both languages, with dates, accounts and linked sources', () => {
    const page = render();
    expect(
      [...page.querySelectorAll(`#${STATIC_ID} > section`)].map((one) => one.getAttribute('dir')),
    ).toEqual(['rtl', 'ltr']);
    const row = page.querySelectorAll('[lang=en] tbody tr')[0];
    expect(row?.textContent).toContain('8 November 2020');
    expect(row?.textContent).toContain('Conflicting accounts, according to Side x, denied by Side y');
    expect(row?.querySelector('a')?.getAttribute('href')).toBe('https://news.example/a?x=1&y=2');
    expect(page.textContent).toContain('Machine draft, not reviewed by an editor');
  });

  it('stay text, whatever a headline or a title holds', () => {
    const page = render();
    expect(page.querySelectorAll('script')).toHaveLength(0);
    expect(page.querySelectorAll('[lang=en] tbody tr')[1]?.textContent).toContain('</script><!--');
  });

  it('are counted beyond some hundreds', () => {
    const events = Array.from({ length: 320 }, (_, at) => makeEvent(`m${at}`, { mentions: ['m1'] }));
    const page = render({ ...CORPUS, events });
    expect(page.querySelectorAll('[lang=en] tbody tr')).toHaveLength(300);
    expect(page.textContent).toContain('And 20 events more');
  });
});
