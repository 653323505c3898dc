// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { FramedWindow } from '../../../../src/views/shared/frame/frame-limits.ts';
import { allows, fullAddress, isFramed } from '../../../../src/views/shared/frame/frame-limits.ts';

function makeTop(origin = 'https://a.example', protocol = 'https:'): FramedWindow {
  const top = { origin, location: { protocol }, frameElement: null };
  return Object.defineProperty(top, 'parent', { get: () => top }) as typeof top & { parent: FramedWindow };
}

/** A frame in a page; `sandbox`: its attribute, `null` without; `undefined`: the page about it cannot be read. */
function makeFrame(parent: FramedWindow, sandbox?: string | null): FramedWindow {
  const element = document.createElement('iframe');
  if (typeof sandbox === 'string') element.setAttribute('sandbox', sandbox);
  return {
    parent,
    origin: 'https://a.example',
    location: { protocol: 'https:' },
    frameElement: sandbox === undefined ? null : element,
  };
}

describe('what a frame is known to allow', () => {
  it('is everything in a window of its own, also from a disk', () => {
    expect(isFramed(makeTop())).toBe(false);
    expect(allows('allow-downloads', makeTop())).toBe('yes');
    expect(allows('allow-downloads', makeTop('null', 'file:'))).toBe('yes');
  });

  it('is unknown in a window that a policy has put into a sandbox', () => {
    expect(allows('allow-downloads', makeTop('null'))).toBe('unknown');
  });

  it('is what the sandbox names, where it can be read', () => {
    const top = makeTop();
    expect(isFramed(makeFrame(top, null))).toBe(true);
    expect(allows('allow-downloads', makeFrame(top, null))).toBe('yes');
    expect(allows('allow-downloads', makeFrame(top, 'allow-scripts allow-same-origin'))).toBe('no');
    expect(allows('allow-downloads', makeFrame(top, 'allow-scripts Allow-Downloads'))).toBe('yes');
  });

  it('is unknown where the page about it is another’s', () => {
    expect(allows('allow-popups', makeFrame(makeTop()))).toBe('unknown');
  });

  it('is no more than what the frames about it allow', () => {
    const outer = makeFrame(makeTop(), 'allow-scripts');
    expect(allows('allow-modals', makeFrame(outer, 'allow-modals'))).toBe('no');
    expect(allows('allow-modals', makeFrame(makeFrame(makeTop()), null))).toBe('unknown');
  });
});

describe('the address of the whole page', () => {
  it('is its own, without what makes it a part of another', () => {
    expect(fullAddress('https://a.example/war/#v=1&em=1&th=dark&lang=en&st=contested', null)).toBe(
      'https://a.example/war/#v=1&lang=en&st=contested',
    );
    expect(fullAddress('https://a.example/#v=1&em=1#?secret=Ab12', null)).toBe('https://a.example/#v=1');
    expect(fullAddress('file:///home/waqai.html', null)).toBe('file:///home/waqai.html');
  });

  it('is where it says that it is published, if it was written into its frame; else there is none', () => {
    expect(fullAddress('about:srcdoc#v=1&em=1', 'https://a.example/war/')).toBe('https://a.example/war/#v=1');
    expect(fullAddress('about:srcdoc', null)).toBeNull();
  });
});
