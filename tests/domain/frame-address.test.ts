import { describe, expect, it } from 'vitest';
import { frameAddress, readRange } from '../../src/domain/frame-address.ts';
import { NO_FILTER } from '../../src/domain/filter.ts';
import { parseUrlState } from '../../src/store/url-state.ts';

const HOME = 'https://a.example/war/';

describe('the address of an embedded chronology', () => {
  it('asks the app for what the attributes say, in the words of its own links', () => {
    const address = frameAddress(HOME, {
      lang: 'en',
      theme: 'dark',
      direction: 'rtl',
      range: '2020-10-08/2020-10-12',
      filter: '#v=1&fam=combat&q=%D8%B4%D9%88%D8%B4%D8%A7',
      view: 'list',
    });
    expect(address.startsWith(`${HOME}#v=1&em=1&`)).toBe(true);
    expect(parseUrlState(new URL(address).hash)).toMatchObject({
      embedded: true,
      language: 'en',
      theme: 'dark',
      direction: 'rtl',
      viewport: { start: 18543, end: 18548 },
      filter: { ...NO_FILTER, families: ['combat'], query: 'شوشا' },
      tab: 'list',
    });
  });

  it('is the chronology’s own where nothing is asked, whatever state its address had', () => {
    expect(frameAddress(`${HOME}#v=1&e=a`, { lang: null })).toBe(`${HOME}#v=1&em=1`);
  });

  it('shows a briefing, given as its link or what that carries', () => {
    const shown = `${HOME}#v=1&em=1&brief=present&bf=Ab-_9`;
    expect(frameAddress(HOME, { briefing: 'Ab-_9' })).toBe(shown);
    expect(frameAddress(HOME, { briefing: `${HOME}#v=1&lang=en&brief=present&step=2&bf=Ab-_9` })).toBe(shown);
    expect(frameAddress(HOME, { briefing: `${HOME}#v=1&bf=Ab-_9&mn=both` })).toBe(shown);
    expect(frameAddress(HOME, { briefing: 'a&rv=1' })).toBe(`${HOME}#v=1&em=1`);
    expect(parseUrlState(new URL(shown).hash)).toMatchObject({
      embedded: true,
      brief: { mode: 'present', step: 1, link: 'Ab-_9' },
    });
  });

  it('lets no value become another field', () => {
    expect(frameAddress(HOME, { event: 'a&rv=1' })).toBe(`${HOME}#v=1&em=1&e=a%26rv%3D1`);
  });

  it('takes no range that is none', () => {
    expect(readRange('2020-10-08/2020-10-12')).toBe('18543_18548');
    for (const range of ['2020-10-12/2020-10-08', '2020-13-40/2020-10-08', 'yesterday', ''])
      expect(readRange(range)).toBe(null);
  });
});
