import { expect, it } from 'vitest';
import { UNDATED } from '../../../src/domain/site-data.ts';
import { NOTHING_POINTED, pointAt } from '../../../src/views/reader/pointed.ts';

const body = {
  schemaVersion: 1 as const,
  id: 'a',
  text: 'قال علييف أمس',
  boilerplate: [],
  times: [{ span: { start: 10, end: 13 }, value: { ...UNDATED, edtf: '2020-11-08' } }],
  actorSpans: [{ actor: 'aliyev', span: { start: 4, end: 13 } }],
};
const both = { times: true, actors: true };

it('takes the time before the actor around it, and nothing that is not underlined', () => {
  expect(pointAt(body, both, 10).value).toMatchObject({ kind: 'time', date: { edtf: '2020-11-08' } });
  expect(pointAt(body, { ...both, times: false }, 10).value).toEqual({ kind: 'actor', actor: 'aliyev' });
  expect(pointAt(body, { times: false, actors: false }, 10)).toEqual(NOTHING_POINTED);
  expect(pointAt(body, both, 13)).toEqual(NOTHING_POINTED);
  expect(pointAt(body, both, 3)).toEqual(NOTHING_POINTED);
});
