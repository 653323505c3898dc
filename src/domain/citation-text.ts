// An event as plain attributed text, for mail and messengers: no markup, every quotation with its speaker and source.
// The words come in already in the reader's language; this file only sets them out.

export interface CitationLine {
  readonly speaker: string;
  /** How the words are given: what is denied, direct speech or the outlet's paraphrase, through whom. */
  readonly form: string;
  /** Exact words of the article; empty where they are not published. */
  readonly quote: string;
  /** Outlet, title, day. */
  readonly source: string;
}

export interface Citation {
  readonly headline: string;
  readonly date: string;
  readonly groups: readonly { readonly label: string; readonly lines: readonly CitationLine[] }[];
  /** The state of review: it travels with every copy. */
  readonly notice: string;
  readonly link: string;
}

/** Line breaks inside a quotation would break the list apart. */
const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

/**
 * `{ headline: 'H', date: 'D', groups: [{ label: 'Denies it', lines: [{ speaker: 'S', form: 'direct speech',
 * quote: 'q', source: 'O' }] }], notice: 'draft', link: 'https://…' }` →
 * `H\nD\n\nDenies it:\n– S (direct speech): «q» [O]\n\ndraft\nhttps://…`
 */
export function formatCitation({ headline, date, groups, notice, link }: Citation): string {
  const blocks = [
    [oneLine(headline), oneLine(date)],
    ...groups
      .filter(({ lines }) => lines.length > 0)
      .map(({ label, lines }) => [
        `${label}:`,
        ...lines.map(
          ({ speaker, form, quote, source }) =>
            `– ${oneLine(speaker)} (${form})${quote === '' ? '' : `: «${oneLine(quote)}»`} [${oneLine(source)}]`,
        ),
      ]),
    [notice, link],
  ];
  return blocks.map((lines) => lines.filter((line) => line !== '').join('\n')).join('\n\n');
}

/** One work that a reference names, its parts in order; those that are not known are left out by who calls. */
export interface Reference {
  readonly parts: readonly string[];
  readonly link: string | null;
}

/** `[{ parts: ['Outlet', '“Title”', '9 October 2020'], link: 'https://…' }]` → `Outlet, “Title”, 9 October 2020.\nhttps://…` */
export function formatReferences(references: readonly Reference[], comma: string): string {
  return references
    .map(({ parts, link }) => {
      const line = `${parts.map(oneLine).join(comma)}.`;
      return link === null ? line : `${line}\n${link}`;
    })
    .join('\n\n');
}
