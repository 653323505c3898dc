import { describe, expect, it } from 'vitest';
import { findForm } from '../../src/i18n/word-form.ts';

const entry = (passage: string, form: 'quoted' | 'paraphrased', speaker: string | null = 'aliyev') => ({
  passage,
  form,
  speaker,
});

describe('the form of an entry', () => {
  it.each([
    ['قال علييف: «حررنا شوشا اليوم».', 'quoted', 'drawer.quoted'],
    ['"حررنا شوشا اليوم"، قال علييف.', 'quoted', 'drawer.quoted'],
    ['حررنا شوشا اليوم', 'quoted', 'drawer.quoted'],
    ['قال علييف إن جيشه «حرر شوشا اليوم» وتقدم.', 'quoted', 'drawer.partlyQuoted'],
    ['قال علييف إن جيشه "حرر شوشا اليوم" وتقدم.', 'paraphrased', 'drawer.partlyQuoted'],
    ['قال علييف إن جيشه حرر شوشا.', 'paraphrased', 'drawer.paraphrased'],
    ['قال علييف إن «حزب الله» غادر.', 'paraphrased', 'drawer.paraphrased'],
  ] as const)('%s (%s) is %s', (passage, form, expected) => {
    expect(findForm(entry(passage, form))).toBe(expected);
  });

  it('says nothing of the article’s own words, unless they hold a quotation', () => {
    expect(findForm(entry('سقطت شوشا.', 'paraphrased', null))).toBeNull();
    expect(findForm(entry('سقطت شوشا «بعد معارك عنيفة جداً» أمس.', 'paraphrased', null))).toBe(
      'drawer.partlyQuoted',
    );
  });
});
