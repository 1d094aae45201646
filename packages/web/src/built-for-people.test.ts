import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';

const folder = resolve(__dirname, '..');
const program = `import('vite').then(async ({ resolveConfig }) => {
  const { isProduction } = await resolveConfig({ logLevel: 'silent' }, 'build');
  process.stdout.write(String(isProduction));
});`;

describe('a build', () => {
  it.each(['test', 'development', ''])('given NODE_ENV=%s in the shell, is made for people', (mode) => {
    const env = { ...process.env, NODE_ENV: mode };
    expect(
      execFileSync(process.execPath, ['--input-type=module', '-e', program], { cwd: folder, env, encoding: 'utf8' }),
    ).toBe('true');
  });
});
