import { expect, it } from 'vitest';
import { runNode } from '../../scripts/lib/run-tool.ts';

it('keeps a letter whole whose bytes come in two chunks, on both outputs', async () => {
  const code = `
    const bytes = Buffer.from('شوشا');
    const writeHalves = (stream, then) =>
      stream.write(bytes.subarray(0, 3), () => setTimeout(() => stream.write(bytes.subarray(3), then), 100));
    writeHalves(process.stdout, () => writeHalves(process.stderr));
  `;
  expect(await runNode(['-e', code], false)).toEqual({ exitCode: 0, output: 'شوشاشوشا' });
});

it('tells a tool nothing of the test that starts it', async () => {
  expect(process.env.NODE_ENV).toBe('test');
  const { output } = await runNode(['-e', 'console.log(String(process.env.NODE_ENV))'], false);
  expect(output).toBe('undefined\n');
});

it('gives the exit code, and 1 where the tool was killed', async () => {
  expect((await runNode(['-e', 'process.exit(3)'], false)).exitCode).toBe(3);
  expect((await runNode(['-e', 'process.kill(process.pid)'], false)).exitCode).toBe(1);
});
