// Text in XML 1.0: what it has no way to write becomes U+FFFD, what would be markup is escaped.

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  '\n': '&#10;',
  '\r': '&#13;',
  '\t': '&#9;',
};

/** `'a < "b"\u0001'` → `'a &lt; &quot;b&quot;\ufffd'`, the same in an attribute and between tags. */
export function escapeXml(text: string): string {
  return text
    .replace(/\p{Surrogate}|[\u{FFFE}\u{FFFF}]|[^\P{Cc}\t\n\r\u{7F}-\u{9F}]/gu, '\ufffd')
    .replace(/[&<>"'\n\r\t]/g, (char) => ENTITIES[char] ?? char);
}

type Attributes = Readonly<Record<string, string | number | null>>;

/** `element('node', { id: 'a', size: null }, ['<x/>'])` → `<node id="a"><x/></node>`; attributes that are `null` are left out. */
export function element(name: string, attributes: Attributes, children: readonly string[] = []): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== null)
    .map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`)
    .join('');
  return children.length === 0 ? `<${name}${written}/>` : `<${name}${written}>${children.join('')}</${name}>`;
}

/** An element that holds text. */
export const textElement = (name: string, text: string, attributes: Attributes = {}): string =>
  element(name, attributes, [escapeXml(text)]);

export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';
