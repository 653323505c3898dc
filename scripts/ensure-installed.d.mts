// The types of ensure-installed.mjs, which is plain Node.
export function isSupported(version: string): boolean;
export function ensureInstalled(): void;
