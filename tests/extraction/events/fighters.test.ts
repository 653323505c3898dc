import { describe, expect, it } from 'vitest';
import { readDraft } from './support.ts';

/** Sentences of daily life around it, so that it is an article. */
const LIFE = 'وارتفعت أسعار الخضار في الأسواق وانخفضت درجات الحرارة في المرتفعات خلال النهار. '.repeat(6);
const types = (text: string) => readDraft(`${text} ${LIFE}`).mentions.map(({ type }) => type);

describe('deeds of war', () => {
  it.each([
    'هاجمت الرياح البيوت البلاستيكية واقتلعت عشرات منها.',
    'واشتعلت معركة جديدة بين تجار الجملة على سعر الليمون.',
    'وانهارت الهدنة بين الطباخين في اليوم الثالث.',
  ])('that nobody does are none where nobody is armed: %s', (text) => {
    expect(types(text)).toEqual([]);
  });

  it('are told where somebody is named who does them or suffers them, or an army or group anywhere', () => {
    expect(types('قصفت روسيا مدينة خاركيف أمس.')).toEqual(['strike']);
    expect(types('قال الجيش السوداني إنه يراقب الوضع. واندلعت اشتباكات في المدينة أمس.')).toContain('clash');
  });

  it('are told where words of war of two classes meet, whoever fights', () => {
    expect(types('تبادلت مجموعتان مسلحتان القصف بالأسلحة الثقيلة. وتجددت المعارك أمس.')).toContain('clash');
    expect(types('سدد اللاعب قذيفة رائعة. وتجددت المعارك بين المشجعين أمس.')).toEqual([]);
  });

  it('of a flash of news are told without fighters', () => {
    expect(readDraft('تجددت المعارك في مدينة أم درمان.').mentions).toHaveLength(1);
  });

  it('leave talks and words alone', () => {
    expect(types('عُقدت محادثات في جنيف أمس.')).toEqual(['meeting']);
  });
});
