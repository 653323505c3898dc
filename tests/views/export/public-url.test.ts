import { describe, expect, it } from 'vitest';
import { publicUrlOf } from '../../../src/views/export/public-url.ts';

describe('where the chronology is published', () => {
  it('is the page’s address without its state', () => {
    expect(publicUrlOf('https://a.example/war/?x=1#v=1&e=a')).toBe('https://a.example/war/');
  });

  it.each([
    'http://localhost:4173/',
    'http://127.0.0.1/',
    'http://[::1]:80/',
    'file:///c/waqai.html',
    'about:srcdoc',
    '',
  ])('is unknown for %s', (address) => {
    expect(publicUrlOf(address)).toBe(null);
  });
});
