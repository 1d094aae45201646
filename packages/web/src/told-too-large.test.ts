import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';

const folder = resolve(__dirname, '..');
/** A server that refuses what is sent before it has all of it, behind the preview of the app. */
const program = `Promise.all([import('vite'), import('node:http')]).then(async ([{ preview }, http]) => {
  const api = http.createServer((request, response) => {
    response.writeHead(413, { Connection: 'close' }).end();
  });
  await new Promise((resolve) => api.listen(Number(process.env.HEXASTYLE_API_PORT), '127.0.0.1', resolve));
  await preview({ logLevel: 'silent' });
  const url = 'http://127.0.0.1:' + process.env.HEXASTYLE_WEB_PORT + '/api/v1/imports';
  const { status } = await fetch(url, { method: 'POST', body: new Uint8Array(12_000_000) });
  process.stdout.write(String(status));
  process.exit();
});`;

describe('the preview of the app', () => {
  it('given an upload that the API refuses for its size, says so', () => {
    const env = { ...process.env, HEXASTYLE_API_PORT: '19481', HEXASTYLE_WEB_PORT: '19480' };
    const options = { cwd: folder, env, encoding: 'utf8' } as const;
    expect(execFileSync(process.execPath, ['--input-type=module', '-e', program], options)).toBe('413');
  });
});
