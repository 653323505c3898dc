import { expect, it } from 'vitest';
import { readPort } from '../../scripts/lib/start-app.ts';

it.each([
  ['1', 1],
  ['8080', 8080],
  ['65535', 65_535],
])('--port %s is the port %i', (text, port) => {
  expect(readPort(text)).toBe(port);
});

it.each(['', '0', '65536', '100000', '-1', '+80', '80.5', '8e3', '0x50', ' 80', '80 ', '٨٠', 'http'])(
  '--port %j is no port',
  (text) => {
    expect(readPort(text)).toBeNull();
  },
);
