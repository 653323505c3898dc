// Runs in every page before its own scripts, the same for all: notes when the picture last changed and when frames begin.
// A change is a mutation of the document or a typeface that arrived; it is dated after the frame that shows it is painted.

export interface LoadTimes {
  /** Milliseconds from the start of navigation to the first frame with a mark. */
  readonly first: number;
  /** The same to the last change of the picture. */
  readonly complete: number;
  /** The same to the last change of anything on the page. */
  readonly page: number;
}
export interface Probe {
  /** Settles when there are marks, all typefaces are there and nothing has changed for `QUIET` ms. */
  readonly loaded: () => Promise<LoadTimes>;
  readonly startFrames: () => void;
  /** The time of every frame since `startFrames`. */
  readonly stopFrames: () => number[];
}
declare global {
  interface Window {
    /** What a mark of this page is, as a CSS selector. */
    benchMark?: string;
    /** What the picture stands in, with its axis, labels and legend, as a CSS selector; not said: the page is the picture. */
    benchPicture?: string;
    benchProbe?: Probe;
  }
}

/** Longer than any pause that was seen between two changes while a page loads. */
const QUIET = 1500;
/** A page that is busy shows no frames: its silence does not count. */
const QUIET_FRAMES = 30;

let changed = false;
let pictureChanged = false;
let pictureAt = 0;
let first: number | null = null;
let shownAt = 0;
let quietFrames = 0;
let frames: number[] | null = null;
let done: ((times: LoadTimes) => void) | null = null;

// What is put into the head (styles of a part that is loaded ahead) is no change of the picture.
const observer = new MutationObserver((records) => {
  const shown = records.filter(({ target }) => !document.head?.contains(target));
  changed ||= shown.length > 0;
  pictureChanged ||= shown.some(isOfPicture);
});

/** A change in the picture, of what it stands in, or its coming with a part of the page; all of them where the page is the picture. */
function isOfPicture({ target, addedNodes, type }: MutationRecord): boolean {
  if (window.benchPicture === undefined) return true;
  const picture = document.querySelector(window.benchPicture);
  if (!picture) return false;
  if (picture.contains(target) || (type === 'attributes' && target.contains(picture))) return true;
  return [...addedNodes].some((node) => node.contains(picture));
}
observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
document.fonts.addEventListener('loadingdone', () => {
  changed = true;
  pictureChanged = true;
});

// A message that a frame sends is received once the frame is painted.
const { port1, port2 } = new MessageChannel();
port1.addEventListener('message', ({ data }) => {
  shownAt = performance.now();
  if (data === true) pictureAt = shownAt;
  if (first === null && document.querySelector(window.benchMark ?? 'none')) first = shownAt;
});
port1.start();

function onFrame(time: number): void {
  frames?.push(time);
  quietFrames++;
  if (changed) {
    port2.postMessage(pictureChanged);
    changed = false;
    pictureChanged = false;
    quietFrames = 0;
  }
  const isQuiet = quietFrames >= QUIET_FRAMES && performance.now() - shownAt >= QUIET;
  const isThere = document.readyState === 'complete' && document.fonts.status === 'loaded';
  if (done && first !== null && isQuiet && isThere) {
    done({ first, complete: pictureAt, page: shownAt });
    done = null;
    // What follows is driven: nothing but frames is noted.
    observer.disconnect();
  }
  requestAnimationFrame(onFrame);
}
requestAnimationFrame(onFrame);

window.benchProbe = {
  loaded: () =>
    new Promise((resolve) => {
      done = resolve;
    }),
  startFrames: () => {
    frames = [];
  },
  stopFrames: () => {
    const taken = frames ?? [];
    frames = null;
    return taken;
  },
};
