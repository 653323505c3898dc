// The address of an embedded chronology: its own, with what the attributes of the element ask for. The script that makes the
// frame and the code that is handed out share it; it imports nothing, since that script must stay small.

/** Attributes by their key in the app's address; what is not given is as the chronology has it. */
const KEYS: Readonly<Record<string, string>> = {
  lang: 'lang',
  theme: 'th',
  direction: 'dir',
  event: 'e',
  group: 'by',
};
export const ATTRIBUTES = ['src', 'filter', 'range', 'view', 'briefing', ...Object.keys(KEYS)];

const DAY = 86_400_000;

/** `'2020-10-08/2020-10-12'` → `'18543_18548'`: whole days, the last included; what is no range → `null`. */
export function readRange(range: string): string | null {
  const [, from = '', to = ''] = /^(\d{4}-\d\d-\d\d)\/(\d{4}-\d\d-\d\d)$/.exec(range) ?? [];
  const [start, end] = [Date.parse(from) / DAY, Date.parse(to) / DAY + 1];
  return start < end ? `${start}_${end}` : null;
}

/**
 * `frameAddress('https://a.example/war/', { lang: 'en', filter: 'fam=combat' })` →
 * `https://a.example/war/#v=1&em=1&lang=en&fam=combat`. `filter` is a part of the app's own address, copied from it.
 */
export function frameAddress(
  home: string,
  given: Readonly<Record<string, string | null | undefined>>,
): string {
  const fields = ['v=1', 'em=1'];
  for (const [attribute, key] of Object.entries(KEYS)) {
    const value = given[attribute];
    if (value) fields.push(`${key}=${encodeURIComponent(value)}`);
  }
  const range = given.range ? readRange(given.range) : null;
  if (range !== null) fields.push(`t=${range}`);
  if (given.view === 'list' || given.view === 'graph') fields.push(`tab=${given.view}`);
  // As the link of a briefing carries it.
  const [, alone, linked] = /^([\w-]+)$|[#&]bf=([\w-]+)(?:&|$)/.exec(given.briefing ?? '') ?? [];
  const briefing = alone ?? linked;
  if (briefing) fields.push(`brief=present&bf=${briefing}`);
  if (given.filter) fields.push(given.filter.replace(/^#?(?:v=\d+&)?/, ''));
  return `${home.replace(/#.*$/s, '')}#${fields.join('&')}`;
}
