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

function makeFrame() {
  const post = vi.fn<(message: unknown, target: string) => void>();
  return { post, frame: { parent: { postMessage: post } } };
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

  it('is told to nobody where no page is about it', () => {
    const post = vi.spyOn(window, 'postMessage');
    sendHeight(document.createElement('div'), window)();
    expect(post).not.toHaveBeenCalled();
  });
});
