// The embedded view as another page would show it: by embed.js itself, which lies beside the page.
import { createElement, useEffect } from 'react';

const SCRIPT = 'embed.js';

/** Asks for the script once a page. */
function loadScript(): void {
  if (document.querySelector(`script[src$="${SCRIPT}"]`)) return;
  const script = document.createElement('script');
  script.src = SCRIPT;
  document.head.append(script);
}

/** `attributes`: as the code to embed has them. */
export function EmbedPreview({ attributes }: { readonly attributes: Readonly<Record<string, string>> }) {
  useEffect(loadScript, []);
  // Made anew when they change: a frame follows its address within a page only.
  return createElement('waqai-timeline', {
    ...attributes,
    key: JSON.stringify(attributes),
    class: 'ex-preview',
  });
}
