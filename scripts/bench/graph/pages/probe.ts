// The timeline's probe, and how long the picture takes to answer: from an input event to the end of the first painted frame
// that shows a change of the document.
export * from '../../timeline/pages/probe.ts';

declare global {
  interface Window {
    /** Where nodes can be pointed at, in px of the window; absent: where elements say they are. */
    benchPoints?: () => { readonly x: number; readonly y: number }[];
    benchAnswers?: number[];
    /** From the next press to the end of the frame that first shows what a selector names, in ms. */
    benchShown?: (selector: string) => Promise<number>;
  }
}

const answers: number[] = [];
window.benchAnswers = answers;
let asked: number | null = null;
let changed = false;

// One input may be several events of one time: the first of them asks.
for (const type of ['pointerover', 'pointermove', 'click'])
  window.addEventListener(
    type,
    (event) => {
      if (event.timeStamp === asked) return;
      asked = event.timeStamp;
      changed = false;
    },
    { capture: true },
  );
new MutationObserver(() => {
  changed = true;
}).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });

// A message that a frame sends is received once the frame is painted.
const { port1, port2 } = new MessageChannel();
port1.addEventListener('message', ({ data }) => answers.push(performance.now() - Number(data)));
port1.start();

function onFrame(): void {
  // What changes within this frame is painted with it: it is looked for after all other callbacks of the frame.
  queueMicrotask(() => {
    if (asked === null || !changed) return;
    port2.postMessage(asked);
    asked = null;
  });
  requestAnimationFrame(onFrame);
}
requestAnimationFrame(onFrame);

window.benchShown = (selector) =>
  new Promise((resolve) => {
    let pressedAt = Number.NaN;
    window.addEventListener(
      'click',
      ({ timeStamp }) => {
        pressedAt = timeStamp;
      },
      { capture: true, once: true },
    );
    const painted = new MessageChannel();
    painted.port1.addEventListener('message', () => resolve(performance.now() - pressedAt));
    painted.port1.start();
    const look = () => {
      if (document.querySelector(selector)) painted.port2.postMessage(null);
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
