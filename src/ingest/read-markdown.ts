// An article in Markdown: the first heading is the title; heading marks go, everything else stays as written.

/** `readMarkdown('# عنوان\nنص')` → `{ title: 'عنوان', text: 'عنوان\nنص' }`. */
export function readMarkdown(source: string): { readonly title: string | null; readonly text: string } {
  const title = /^#{1,6} (.*)$/m
    .exec(source)?.[1]
    ?.replace(/ #{1,6}$/, '')
    .trim();
  return { title: title || null, text: source.replace(/^#{1,6} /gm, '') };
}
