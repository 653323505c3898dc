// Whose a deed of "the government" is.
import { describe, expect, it } from 'vitest';
import { read } from './support.ts';

describe('a deed of the government', () => {
  const TOWNS = 'دارت معارك في حمص وحماة وإدلب. ';
  it('is its forces’, of the state on whose ground the article is', () => {
    expect(read(`${TOWNS}وقتل مدنيون في الغارات الجوية الحكومية.`).short).toContain('الحكومية → syria-army');
    expect(read(`${TOWNS}واستمر القصف الحكومي.`).short).toContain('الحكومي → syria-army');
  });

  it('but no other thing of the government', () => {
    expect(read(`${TOWNS}ودمر المستشفى الحكومي.`).ids).not.toContain('syria-army');
    expect(read(`${TOWNS}وأعلن المعارضون قصف مقر حكومي.`).ids).not.toContain('syria-army');
    expect(
      read(`${TOWNS}واستمر القصف. حكوميون في الخارج يتشاورون، وغارات، حكومية وغيرها.`).ids,
    ).not.toContain('syria-army');
    expect(read('واستمر القصف الحكومي.').ids).toEqual([]);
  });
});
