// The main text and metadata of a saved page. Readability finds the article; its blocks are walked one by one, because
// its own textContent glues them together. Scripts are never run and no address is fetched.
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom/worker';
import { isWebUrl } from '../domain/input-schemas.ts';
import { isPublicationDay } from '../domain/publication-days.ts';
import type { ReadArticle } from './read-article.ts';
import type { Reading } from './reading.ts';
import { accept, refuse } from './reading.ts';

const BLOCKS = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE BR DD DIV DL DT FIGCAPTION FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV ' +
    'OL P PRE SECTION TABLE TBODY TD TH THEAD TR UL'
  ).split(' '),
);
const SKIPPED = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT', 'SVG', 'IFRAME']);
const TEXT_NODE = 3;
const ELEMENT_NODE = 1;

/** The text of a tree, a line a block: `<div>a<p>b <i>c</i></p></div>` → `'a\nb c'`. A stack, so that depth is no limit. */
export function textOfBlocks(root: Node): string {
  const lines: string[] = [''];
  const stack: (Node | 'line end')[] = [root];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node === 'line end') {
      lines.push('');
    } else if (node.nodeType === TEXT_NODE) {
      lines[lines.length - 1] += node.textContent ?? '';
    } else if (node.nodeType === ELEMENT_NODE && !SKIPPED.has(node.nodeName.toUpperCase())) {
      const isBlock = BLOCKS.has(node.nodeName.toUpperCase());
      if (isBlock) {
        lines.push('');
        stack.push('line end');
      }
      for (let child = node.lastChild; child; child = child.previousSibling) stack.push(child);
    }
  }
  return lines
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}

/** `'2020-10-09T18:27:00+03:00'` → `'2020-10-09'`: the day as the publisher wrote it; not `'0001-01-01T…'`, which means none. */
function dayOf(time: string | null | undefined): string | undefined {
  const day = time?.trim().slice(0, 10);
  return day && isPublicationDay(day) ? day : undefined;
}

const filled = (text: string | null | undefined): string | undefined =>
  text?.replace(/\s+/g, ' ').trim() || undefined;

/** Elements within one another in a page that was made to be read: the time that Readability takes grows with their cube. */
const DEEPEST = 300;

/** Whether elements stand in more than `DEEPEST` others. A stack, so that depth is no limit. */
function isTooDeep(root: Node): boolean {
  const stack = [{ node: root, depth: 0 }];
  for (let next = stack.pop(); next; next = stack.pop()) {
    if (next.depth > DEEPEST) return true;
    for (let child = next.node.firstChild; child; child = child.nextSibling)
      stack.push({ node: child, depth: next.depth + 1 });
  }
  return false;
}

const NO_ARTICLE = refuse(
  { code: 'no-article' },
  'no article was found in the page',
  'copy its text into a .txt file',
);

/** Reads a page; an address in its metadata that is not of the web is left out and said so. */
export function readHtml(html: string): Reading<ReadArticle> {
  const { document } = parseHTML(html);
  if (isTooDeep(document)) return NO_ARTICLE;
  const address =
    document.querySelector('link[rel="canonical"]')?.getAttribute('href') ??
    document.querySelector('meta[property="og:url"]')?.getAttribute('content') ??
    undefined;
  const found = new Readability<Node>(document, { serializer: (node) => node }).parse();
  const text = found?.content ? textOfBlocks(found.content) : '';
  if (!found || text === '') return NO_ARTICLE;
  const isWeb = address !== undefined && isWebUrl(address);
  return accept({
    text,
    metadata: {
      title: filled(found.title),
      published: dayOf(found.publishedTime),
      publisher: filled(found.siteName),
      url: isWeb ? address : undefined,
    },
    notes:
      address !== undefined && !isWeb ? ['the address in its metadata is not a web address: left out'] : [],
  });
}
