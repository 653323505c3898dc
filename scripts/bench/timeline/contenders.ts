// Who is measured: where each one's page is, what a mark of it is, and where its picture is taken hold of.

export const CONTENDERS = ['waqai', 'vis-timeline', 'd3', 'line'] as const;
export type Contender = (typeof CONTENDERS)[number];

interface ContenderPage {
  readonly name: string;
  /** Below the server's root. */
  readonly path: (size: number) => string;
  /** CSS selectors: its first mark; the picture; what a drag cannot begin on. */
  readonly mark: string;
  /** What holds the picture with its axis, labels and legend, on a page that shows more; `null`: the page is the picture. */
  readonly frame: string | null;
  readonly picture: string;
  readonly avoid: string;
}

const rival = (page: string) => (size: number) => `rivals/${page}.html?events=/${size}/events.json`;

export const PAGES: Readonly<Record<Contender, ContenderPage>> = {
  waqai: {
    name: 'Waqai',
    path: (size) => `${size}/#v=1&lang=ar`,
    mark: '[data-mark]',
    frame: '.ap-pane-timeline',
    picture: '.tl-picture .tl-plot',
    avoid: 'text',
  },
  'vis-timeline': {
    name: 'vis-timeline 8.5, clusters, no stacking',
    path: rival('vis'),
    mark: '.vis-item',
    frame: null,
    picture: '.vis-panel.vis-center',
    avoid: '.vis-item',
  },
  d3: {
    name: 'plain D3 SVG',
    path: rival('d3'),
    mark: '.event circle',
    frame: null,
    picture: '#stage svg',
    avoid: 'none',
  },
  line: {
    name: 'one moving line',
    path: rival('line'),
    mark: 'line[transform]',
    frame: null,
    picture: '#stage svg',
    avoid: 'none',
  },
};
