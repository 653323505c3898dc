// Whose talks or visit a clause tells in passing.
import { describe, expect, it } from 'vitest';
import { isKnown } from '../../../src/extraction/events/shared-subject.ts';
import { findTriggers } from '../../../src/extraction/events/triggers/find-triggers.ts';
import { mentionsIn } from './support.ts';
import { viewOf } from './view-of.ts';

const agentsOf = (text: string, type: string) => mentionsIn(text).find((row) => row.type === type)?.agents;

describe('talks told in passing', () => {
  it.each([
    ['أكد لافروف خلال مباحثاته مع أردوغان أهمية الهدنة.', 'meeting', 'sergey-lavrov', 'behind خلال'],
    ['قال بلينكن، خلال زيارة إلى القاهرة، إن الحرب يجب أن تنتهي.', 'visit', 'antony-blinken', 'in an aside'],
    [
      'طالب أردوغان أمس، في ختام جلسة مغلقة عقدها مع مساعديه، بالهدوء.',
      'meeting',
      'recep-tayyip-erdogan',
      'held by him',
    ],
    [
      'نفى لافروف ذلك، وقال خلال اتصال هاتفي مع نظيره الفرنسي إن الحرب مستمرة.',
      'call',
      'sergey-lavrov',
      'behind a verb of saying',
    ],
    ['بعد سلسلة اتصالات مع أردوغان، دعا بوتين إلى وقف القتال.', 'call', 'vladimir-putin', 'fronted'],
  ])('%s', (text, type, agent) => {
    expect(agentsOf(text, type)).toContain(agent);
  });

  it('are nobody’s where another clause is between', () => {
    expect(agentsOf('قال بوتين إن القتال مستمر، وبدأت محادثات في جنيف.', 'meeting') ?? []).not.toContain(
      'vladimir-putin',
    );
  });
});

describe('talks that the reader has heard of', () => {
  it.each([
    ['تستأنف المحادثات المنتظرة غدا.', true],
    ['تبدأ محادثات جنيف غدا.', true],
    ['تبدأ محادثات جديدة غدا.', false],
  ])('%s %s', (text, expected) => {
    const view = viewOf(text);
    const [first] = findTriggers(view);
    if (first === undefined) throw new Error('no trigger');
    expect(isKnown(view, first)).toBe(expected);
  });
});
