// Words of backing that open an event, and those that tell who somebody is.
import { describe, expect, it } from 'vitest';
import { mentionsIn } from '../support.ts';

const support = (text: string) =>
  mentionsIn(text)
    .filter(({ type }) => type === 'support')
    .map(({ agents, targets }) => [...agents, '→', ...targets].join(' '));

describe('support', () => {
  it.each([
    ['أيدت تركيا أذربيجان.', 'turkey → azerbaijan'],
    ['جدد أردوغان دعمه لأذربيجان.', 'recep-tayyip-erdogan → azerbaijan'],
    ['رحبت مصر بالمبادرة.', 'egypt →'],
  ])('%s', (text, expected) => {
    expect(support(text)).toEqual([expected]);
  });

  it.each([
    ['واشتبكت مجموعتان تدعمان الجيش السوري.', 'whom somebody backs'],
    ['وقصفت القوات التي تساندها تركيا البلدة.', 'another'],
    ['وقتل اثنان من قوات دعم الشرعية.', 'part of a name'],
    ['وتقدم الجيش بدعم جوي من روسيا.', 'a circumstance'],
    ['وأيد المجتمعون الرأي.', 'nobody with nobody'],
  ])('is not opened by %s (%s)', (text) => {
    expect(support(text)).toEqual([]);
  });
});
