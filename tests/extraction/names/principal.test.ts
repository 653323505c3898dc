import { describe, expect, it } from 'vitest';
import { read } from './support.ts';

describe('forces that fight for somebody', () => {
  it('are those of the side of a leader or government', () => {
    expect(read('تقدمت القوات الموالية للحكومة اليمنية').ids).toEqual(['yemen-army']);
    expect(read('هاجمت قوات حفتر المطار').ids).toEqual(['libyan-national-army']);
    expect(read('انسحبت القوات التابعة لحكومة الوفاق').ids).toEqual(['libya-gna-army']);
  });

  it('are so behind any adjective', () => {
    expect(read('دارت معارك في حمص وحماة. ودخلت قوات كبيرة تابعة للحكومة السورية المدينة.').short).toContain(
      'قوات كبيرة تابعة للحكومة السورية → syria-army',
    );
  });

  it('are a group of their own where they lean on a foreign state', () => {
    const { actors } = read('تقدمت فصائل موالية لأنقرة');
    expect(actors.find(({ id }) => id === 'turkey-loyalists')).toMatchObject({
      kind: 'group',
      side: 'turkey-loyalists',
    });
  });

  it('are those told before where nothing stands behind', () => {
    const { ids } = read('تقدمت القوات الموالية للحكومة اليمنية. ثم توقفت القوات الموالية عند الجسر.');
    expect(ids).toEqual(['yemen-army', 'yemen-army']);
  });

  it('are left alone where nobody was told', () => {
    expect(read('توقفت القوات الموالية عند الجسر').ids).toEqual([]);
  });
});

describe('sources', () => {
  it('speak for a state where they are officials, else for themselves', () => {
    expect(read('قالت مصادر أمنية كينية حكومية إن').ids).toEqual(['kenya']);
    const { actors } = read('قالت مصادر كينية إن');
    expect(actors.find(({ id }) => id === 'kenya-sources')).toMatchObject({ side: 'kenya-sources' });
  });

  it('close to a body speak for it; whom they told is not who they are', () => {
    expect(read('أكدت مصادر مقربة من حزب الله أن').ids).toEqual(['hezbollah']);
    expect(read('قالت مصادر طبية لوكالة رويترز إن').ids).toEqual(['reuters']);
  });
});
