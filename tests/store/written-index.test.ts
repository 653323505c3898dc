import { describe, expect, it } from 'vitest';
import { getWrittenIndex, writeNumbers } from '../../src/store/written-index.ts';
import { createAppStore } from '../../src/store/app-store.ts';
import { makeSite, memorySource, siteFiles } from './site-fixture.ts';

describe('an index in digits of choice', () => {
  it('has other headlines and labels in Arabic alone, and is made once', async () => {
    const corpus = makeSite();
    const events = corpus.events.map((event) => ({
      ...event,
      headline: { ar: 'مقتل 12', en: '12 killed' },
      label: { ar: '12 قتيلاً', en: '12 killed' },
    }));
    const source = memorySource(siteFiles({ ...corpus, events }));
    const store = createAppStore({ source, language: 'ar', theme: null });
    await store.getState().loadSite();
    const { site } = store.getState();
    const index = site.phase === 'ready' ? site.index : expect.fail();
    const made = getWrittenIndex(index, 'arab');
    expect(made.events[0]).toMatchObject({
      headline: { ar: 'مقتل ١٢', en: '12 killed' },
      label: { ar: '١٢ قتيلاً', en: '12 killed' },
    });
    expect(getWrittenIndex(index, 'arab')).toBe(made);
    expect(getWrittenIndex(index, 'latn')).toBe(index);
  });
});

describe('numbers of headlines', () => {
  it('are written in the digits of choice', () => {
    expect(writeNumbers('مقتل نحو 400 في قره باغ', 'arab')).toBe('مقتل نحو ٤٠٠ في قره باغ');
    expect(writeNumbers('مقتل 20-30 أو 40–50', 'arab')).toBe('مقتل ٢٠-٣٠ أو ٤٠–٥٠');
    expect(writeNumbers('مقتل نحو 400', 'latn')).toBe('مقتل نحو 400');
  });

  it('stay as printed in quotations, also in one that is cut off', () => {
    expect(writeNumbers('مقتل 20: «قُتل 20 جندياً» في 3 مدن', 'arab')).toBe('مقتل ٢٠: «قُتل 20 جندياً» في ٣ مدن');
    expect(writeNumbers('يقول 2: «قُتل 20', 'arab')).toBe('يقول ٢: «قُتل 20');
  });

  it('stay in names that they are a part of', () => {
    expect(writeNumbers('إسقاط مقاتلة إف-16 وصاروخ S-400 وG20', 'arab')).toBe(
      'إسقاط مقاتلة إف-16 وصاروخ S-400 وG20',
    );
  });
});
