// What the parts of a presentation's package have in common: heads, namespaces, names of relationships.
import { escapeXml } from '../xml.ts';

export const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const drawing = 'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"';
export const NAMESPACES = {
  drawing,
  all: `${drawing} xmlns:r="${OFFICE}" xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"`,
} as const;

/** The group that holds all shapes of a slide, a layout or a master. */
export const TREE_HEAD =
  '<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>';

/** A file of relationships; types without a slash are the office's. */
export function relationshipsPart(
  links: readonly { readonly id: string; readonly type: string; readonly target: string }[],
): string {
  const written = links.map(({ id, type, target }) => {
    const kind = type.includes('/') ? type : `${OFFICE}/${type}`;
    const outside = type === 'hyperlink' ? ' TargetMode="External"' : '';
    return `<Relationship Id="${id}" Type="${kind}" Target="${escapeXml(target)}"${outside}/>`;
  });
  return `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${written.join('')}</Relationships>`;
}

/** Relationships by their order: `number([['theme', 'a.xml']])` → `[{ id: 'rId1', type: 'theme', target: 'a.xml' }]`. */
export const number = (
  links: readonly (readonly [type: string, target: string])[],
): { id: string; type: string; target: string }[] =>
  links.map(([type, target], at) => ({ id: `rId${at + 1}`, type, target }));
