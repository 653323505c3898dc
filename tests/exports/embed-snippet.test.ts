// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { NO_FILTER } from '../../src/domain/filter.ts';
import { ATTRIBUTES, frameAddress } from '../../src/domain/frame-address.ts';
import type { EmbedWish } from '../../src/exports/embed-snippet.ts';
import { embedAddress, writeEmbedElement, writeEmbedFrame } from '../../src/exports/embed-snippet.ts';

const WISH: EmbedWish = {
  home: 'https://a.example/war/',
  language: 'en',
  theme: 'dark',
  view: 'list',
  filter: { ...NO_FILTER, statuses: ['contested'], query: 'a"b & c' },
  range: ['2020-10-08', '2020-10-12'],
  title: 'Who "says" so? <b>',
  height: 640,
};
const read = (html: string) => {
  const page = document.createElement('template');
  page.innerHTML = html;
  return page.content;
};

describe('the code that embeds a chronology', () => {
  it('is the element with what was asked for, and a link for readers without scripts', () => {
    const page = read(writeEmbedElement(WISH));
    const element = page.querySelector('waqai-timeline');
    expect(page.querySelector('script')?.getAttribute('src')).toBe('https://a.example/war/embed.js');
    expect(element?.getAttribute('title')).toBe(WISH.title);
    expect(element?.querySelector('a')?.textContent).toBe(WISH.title);
    expect(page.querySelectorAll('b')).toHaveLength(0);
    const given = Object.fromEntries(ATTRIBUTES.map((name) => [name, element?.getAttribute(name) ?? null]));
    const asked = new URL(frameAddress(element?.getAttribute('src') ?? '', given));
    expect(new Set(asked.hash.slice(1).split('&'))).toEqual(
      new Set(new URL(embedAddress(WISH)).hash.slice(1).split('&')),
    );
  });

  it('is a titled frame of the same address where scripts are stripped', () => {
    const frame = read(writeEmbedFrame(WISH)).querySelector('iframe');
    expect(frame?.getAttribute('src')).toBe(embedAddress(WISH));
    expect(frame?.getAttribute('title')).toBe(WISH.title);
    expect(frame?.getAttribute('height')).toBe('640');
  });

  it('asks for nothing that was not asked', () => {
    const plain = { ...WISH, theme: null, view: 'timeline' as const, filter: NO_FILTER, range: null };
    expect(embedAddress(plain)).toBe('https://a.example/war/#v=1&em=1&lang=en');
  });
});
