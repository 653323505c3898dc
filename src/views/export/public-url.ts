// Where the chronology is published, as far as the page can know it.

/** Names of the machine itself: a link to them leads nobody anywhere. */
const OWN_MACHINE = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;

/** `'https://a.example/war/#v=1'` → `'https://a.example/war/'`; a file, a sandbox or one's own machine → `null`. */
export function publicUrlOf(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const { protocol, hostname, origin, pathname } = new URL(address);
  const isWeb = protocol === 'http:' || protocol === 'https:';
  return isWeb && !OWN_MACHINE.test(hostname) ? origin + pathname : null;
}
