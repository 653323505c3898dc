// embed.js: <waqai-timeline src="https://…/">, a titled frame that is as high as what it shows. It depends on nothing,
// touches nothing of the page but its own element, and listens to nobody but its own frame.
import { readHeight } from '../domain/embed-protocol.ts';
import { ATTRIBUTES, frameAddress } from '../domain/frame-address.ts';

/** Until the frame says how high it is. */
const FIRST_HEIGHT = 520;

/** Where this script lies is where the chronology lies, unless `src` says otherwise. */
const HOME =
  document.currentScript instanceof HTMLScriptElement
    ? new URL('.', document.currentScript.src).href
    : document.baseURI;

class WaqaiTimeline extends HTMLElement {
  static readonly observedAttributes = [...ATTRIBUTES, 'title', 'height'];
  private frame: HTMLIFrameElement | null = null;

  connectedCallback(): void {
    const frame = document.createElement('iframe');
    frame.loading = 'lazy';
    frame.referrerPolicy = 'no-referrer';
    frame.allow = 'fullscreen';
    frame.style.cssText = 'display:block;width:100%;border:0';
    this.frame = frame;
    this.follow();
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    root.replaceChildren(frame);
    this.style.display ||= 'block';
    window.addEventListener('message', this.onMessage);
  }

  disconnectedCallback(): void {
    window.removeEventListener('message', this.onMessage);
    this.frame?.remove();
    this.frame = null;
  }

  attributeChangedCallback(): void {
    this.follow();
  }

  /** Makes the frame what the attributes say. */
  private follow(): void {
    const { frame } = this;
    if (!frame) return;
    const given = Object.fromEntries(ATTRIBUTES.map((name) => [name, this.getAttribute(name)]));
    const home = new URL(given.src ?? HOME, document.baseURI);
    // A frame is a page: no other kind of address may make one.
    if (!/^(?:https?|file):$/.test(home.protocol)) return;
    const address = frameAddress(home.href, given);
    if (frame.src !== address) frame.src = address;
    frame.title = this.title || (given.lang === 'en' ? 'Timeline of events' : 'خط زمني للأحداث');
    frame.style.height = `${Number(this.getAttribute('height')) || FIRST_HEIGHT}px`;
  }

  private readonly onMessage = ({ source, origin, data }: MessageEvent): void => {
    const { frame } = this;
    if (!frame || source !== frame.contentWindow || this.hasAttribute('height')) return;
    // A file or a sandbox has no origin to go by.
    if (origin !== 'null' && origin !== new URL(frame.src).origin) return;
    const height = readHeight(data);
    if (height !== null) frame.style.height = `${height}px`;
  };
}

// A page may name the script twice.
if (!customElements.get('waqai-timeline')) customElements.define('waqai-timeline', WaqaiTimeline);
