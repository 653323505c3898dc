import { describe, expect, it } from 'vitest';
import { describeMissing, findProgram } from '../../scripts/lib/system-programs.ts';

describe('the programs of others', () => {
  it('go by the first of their commands that answers', () => {
    expect(findProgram('office', () => true)).toBe('soffice');
    expect(findProgram('office', (command) => command === 'libreoffice')).toBe('libreoffice');
    expect(findProgram('firefox', () => false)).toBeNull();
  });

  it('are named with their packages where they are missing, each package once', () => {
    expect(describeMissing(() => true)).toBeNull();
    expect(describeMissing((command) => !command.startsWith('pdf'))).toBe(
      'missing: pdftotext, pdftoppm; on Debian and Ubuntu: apt-get install poppler-utils',
    );
    expect(describeMissing(() => false)).toMatch(/LibreOffice.*Firefox.*libreoffice-impress/);
  });
});
