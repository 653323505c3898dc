// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { sendHeight } from '../../../src/views/embed/send-height.ts';

let resized: () => void = () => undefined;
const disconnect = vi.fn<() => void>();

beforeEach(() => {
  vi.stubGlobal(
    'ResizeObserver',
    class {
      constructor(tell: () => void) {
        resized = tell;
      }
      readonly observe = () => resized();
      readonly disconnect = disconnect;
    },
  );
});
afterEach(() => {
  vi.unstubAllGlobals();
  disconnect.mockReset();
});

function makeFrame(hash = '#v=1&em=1') {
  const post = vi.fn<(message: unknown, target: string) => void>();
  return { post, frame: { parent: { postMessage: post }, location: { hash } } };
}

describe('the height of an embedded page', () => {
  it('is told at once and whenever it has changed', () => {
    const element = document.createElement('div');
    let height = 400.2;
    vi.spyOn(element, 'getBoundingClientRect').mockImplementation(() => new DOMRect(0, 0, 0, height));
    const { post, frame } = makeFrame();
    const stop = sendHeight(element, frame);
    resized();
    height = 500;
    resized();
    expect(post.mock.calls).toEqual([
      [{ type: 'waqai:height', height: 401 }, '*'],
      [{ sentinel: 'amp', type: 'embed-size', height: 401 }, '*'],
      [{ type: 'waqai:height', height: 500 }, '*'],
      [{ sentinel: 'amp', type: 'embed-size', height: 500 }, '*'],
    ]);
    stop();
    expect(disconnect).toHaveBeenCalledOnce();
  });

  it('is told to WordPress with the secret by which it knows its frames', () => {
    const element = document.createElement('div');
    vi.spyOn(element, 'getBoundingClientRect').mockImplementation(() => new DOMRect(0, 0, 0, 300));
    const { post, frame } = makeFrame('#v=1&em=1#?secret=Ab12cd34ef');
    sendHeight(element, frame)();
    expect(post.mock.calls.at(-1)).toEqual([{ message: 'height', value: 300, secret: 'Ab12cd34ef' }, '*']);
    expect(post).toHaveBeenCalledTimes(3);
  });

  it('is told to nobody where no page is about it', () => {
    const post = vi.spyOn(window, 'postMessage');
    sendHeight(document.createElement('div'), window)();
    expect(post).not.toHaveBeenCalled();
  });
});
