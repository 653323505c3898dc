// What the frame that the page stands in is known to forbid. A sandbox tells its content nothing: where the page about it
// cannot be read, what it forbids is found by trying, and for downloads not even so.

/** What is used of a window, so that tests need no frames. */
export interface FramedWindow {
  readonly parent: FramedWindow;
  readonly origin: string;
  readonly location: { readonly protocol: string };
  /** `null` in a window of its own, and where the page about it is of another origin. */
  readonly frameElement: Element | null;
}

export type SandboxToken = 'allow-downloads' | 'allow-modals' | 'allow-popups';

export const isFramed = (win: FramedWindow = window): boolean => win.parent !== win;

/** `allows('allow-downloads')`: `'no'` in a sandbox that can be read and does not name it, `'unknown'` in one that cannot. */
export function allows(token: SandboxToken, win: FramedWindow = window): 'yes' | 'no' | 'unknown' {
  if (!isFramed(win)) {
    // A server can put a page of its own into a sandbox, by its policy.
    const isSandboxed = win.origin === 'null' && win.location.protocol.startsWith('http');
    return isSandboxed ? 'unknown' : 'yes';
  }
  const { frameElement } = win;
  if (frameElement === null) return 'unknown';
  const sandbox = frameElement.getAttribute('sandbox');
  if (sandbox !== null && !sandbox.toLowerCase().split(/\s+/).includes(token)) return 'no';
  return allows(token, win.parent);
}

/**
 * Where the page is to be had whole, without what makes it a part of another:
 * `'https://a.example/#v=1&em=1&th=dark&lang=en'` → `'https://a.example/#v=1&lang=en'`. A frame whose page is written into
 * it has no address; `published` is where the page says that it is published, if it does.
 */
export function fullAddress(href: string, published: string | null): string | null {
  // What follows a second `#` is the host's.
  const own = /#[^#]*/.exec(href)?.[0] ?? '';
  const hash = own.replace(/&(?:em|th)=[^&]*/g, '');
  if (/^(?:https?|file):/.test(href)) return href.replace(/#.*$/s, '') + hash;
  return published === null ? null : published + hash;
}

/** The same of the page itself. */
export function findFullAddress(): string | null {
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? null;
  return fullAddress(window.location.href, canonical);
}
