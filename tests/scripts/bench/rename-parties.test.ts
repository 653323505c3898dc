import { describe, expect, it } from 'vitest';
import { makeRenamer, renameParties } from '../../../scripts/bench/rename-parties.ts';

describe('other names for a text', () => {
  const rename = makeRenamer([
    [
      ['روسيا', 'روسي', 'الروسية'],
      ['تركيا', 'تركي', 'التركية'],
      ['إيران', 'إيراني', 'الإيرانية'],
    ],
    [['حلب'], ['رفح']],
  ]);

  it('are those of another row in the same form, behind clitics too', () => {
    expect(rename('قصفت روسيا حلب، وقال مسؤول روسي بحلب', 1)).toBe('قصفت تركيا رفح، وقال مسؤول تركي برفح');
  });

  it('turn round within their kind', () => {
    expect(rename('القوات الإيرانية', 1)).toBe('القوات الروسية');
    expect(rename('القوات الإيرانية', 3)).toBe('القوات الإيرانية');
  });

  it('leave other words as they are', () => {
    expect(rename('وقف إطلاق النار', 5)).toBe('وقف إطلاق النار');
  });
});

it('knows states by name and adjective', () => {
  const renamed = renameParties('أعلنت روسيا أن الجيش الروسي انسحب', 1);
  expect(renamed).not.toContain('روسيا');
  expect(renamed).not.toContain('الروسي');
});
