// @vitest-environment jsdom
import { render } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { isolate, isolateLeftToRight } from '../../../src/i18n/isolate.ts';
import { Isolated } from '../../../src/views/shared/Isolated.tsx';

const htmlOf = (text: string) => render(<Isolated text={text} />).container.innerHTML;

describe('isolated words', () => {
  it('stand in elements of their own, one in another too', () => {
    expect(htmlOf(`by ${isolate('أمس')}, ${isolateLeftToRight('2020/..')}`)).toBe(
      'by <bdi dir="auto">أمس</bdi>, <bdi dir="ltr">2020/..</bdi>',
    );
    expect(htmlOf(isolate(`a ${isolate('b')}`))).toBe('<bdi dir="auto">a <bdi dir="auto">b</bdi></bdi>');
  });
  it('lose signs that have no other, and never their words', () => {
    expect(htmlOf('a\u2069b')).toBe('ab');
    expect(htmlOf('a\u2068b')).toBe('a<bdi dir="auto">b</bdi>');
    expect(htmlOf('')).toBe('');
    expect(htmlOf('<b>')).toBe('&lt;b&gt;');
  });
});
