import { describe, expect, it } from 'vitest';
import { looksLikeMarkup } from '../../src/ingest/looks-like-markup.ts';
import { ARABIC } from '../scripts/support.ts';

describe('the source of a page', () => {
  it.each([
    `<!doctype html><title>x</title>${ARABIC}`,
    `\n  <html lang="ar">${ARABIC}</html>`,
    `<p>${ARABIC}</p>\n<p class="a b">${ARABIC}</p>`,
    `${ARABIC}<br/>${ARABIC}<br />${ARABIC}<BR>`,
    `<div data-x="1"><a href="https://example.org">${ARABIC}</a></div>`,
  ])('is known: %j', (text) => {
    expect(looksLikeMarkup(text)).toBe(true);
  });
});

describe('the text of an article', () => {
  it.each([
    ARABIC,
    `إذا كان أ < ب و ب > ج فإن أ < ج. ${ARABIC}`,
    `استعمل <b> مرة و <مثال> مرتين. ${ARABIC}`,
    `<<${ARABIC}>>`,
    `1 <2> 3 <4> 5 <6> ${ARABIC}`,
    `${ARABIC} <https://example.org/a> <https://example.org/b> <https://example.org/c>`,
  ])('is not taken for one: %j', (text) => {
    expect(looksLikeMarkup(text)).toBe(false);
  });
});
