import { describe, expect, it } from 'vitest';
import type { Citation } from '../../src/domain/citation-text.ts';
import { formatCitation, formatReferences } from '../../src/domain/citation-text.ts';

const citation: Citation = {
  headline: 'أذربيجان: السيطرة على شوشا',
  date: 'التاريخ: 8 نوفمبر 2020',
  groups: [
    {
      label: 'يقول بوقوعه',
      lines: [{ speaker: 'علييف', form: 'اقتباس مباشر', quote: 'تمّ تحرير\nبلدة شوشا', source: 'صحيفة' }],
    },
    { label: 'ينفيه', lines: [] },
  ],
  notice: 'مسودة آلية لم يراجعها محرر',
  link: 'https://a.example/#v=1&e=m1',
};

describe('an event as plain text', () => {
  it('attributes each quotation, leaves empty groups out and carries the state of review', () => {
    expect(formatCitation(citation)).toBe(
      [
        'أذربيجان: السيطرة على شوشا',
        'التاريخ: 8 نوفمبر 2020',
        '',
        'يقول بوقوعه:',
        '– علييف (اقتباس مباشر): «تمّ تحرير بلدة شوشا» [صحيفة]',
        '',
        'مسودة آلية لم يراجعها محرر',
        'https://a.example/#v=1&e=m1',
      ].join('\n'),
    );
  });

  it('leaves markup as the text it is', () => {
    expect(formatCitation({ ...citation, headline: '<b>x</b>' })).toContain('<b>x</b>');
  });
});

describe('references as plain text', () => {
  it('stand apart, each with its link under it where there is one', () => {
    expect(
      formatReferences(
        [
          { parts: ['“A\n headline”', 'draft'], link: 'https://a.example/#e=1' },
          { parts: ['Outlet', '“Title”'], link: null },
        ],
        ', ',
      ),
    ).toBe('“A headline”, draft.\nhttps://a.example/#e=1\n\nOutlet, “Title”.');
  });
});
