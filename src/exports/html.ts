// Text in HTML, between tags and in attributes: whatever it holds stays text.

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** `'<b title="a">'` → `'&lt;b title=&quot;a&quot;&gt;'`. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (char) => ENTITIES[char] ?? char);

/** JSON that no HTML parser takes for the end of its element or for a comment; it is read as the same. */
export const escapeJson = (json: string): string => json.replaceAll('<', '\\u003c');
