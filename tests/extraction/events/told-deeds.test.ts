// Whose deed a definite noun means that names nobody.
import { describe, expect, it } from 'vitest';
import { tell } from './support.ts';

const told = 'قصفت القوات التركية مواقع لداعش قرب الباب.';

describe('the deed told just before', () => {
  it.each([
    [`${told} وأدى القصف إلى إصابة عشرة.`, 'strike "القصف" by turkey-army to islamic-state'],
    [`${told} وقال شاهد إن هذه الغارات أصابت المدنيين.`, '"الغارات" by turkey-army to islamic-state'],
  ])('%s', (text, row) => {
    expect(tell(text).join('\n')).toContain(row);
  });
});

describe('not what its own words tell apart', () => {
  it.each([
    [`${told} وندد الوزير بالقصف الأول.`, 'القصف'],
    [`${told} وتراجعت كل الهجمات في البلاد.`, 'الهجمات'],
    [`${told} ووقع الهجوم على حافلة في اليوم نفسه.`, 'الهجوم'],
    [`${told} ووقع هجوم في مدينة أخرى.`, 'هجوم'],
  ])('%s', (text, noun) => {
    const rows = tell(text).filter((row) => row.includes(noun));
    expect(rows.join()).not.toContain('turkey-army');
  });
});
