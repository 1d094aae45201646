import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { inRepository } from '../repository';
import { openBrowser } from './browser';
import { firstLoad } from '../build/first-load';
import { edgeHeaders } from './edge-headers';
import { watchPage } from './page-faults';

const origin = 'https://habits.example.com';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
};

/** What the web app is told while nobody is signed in. */
const notSignedIn = {
  status: 401,
  contentType: 'application/problem+json',
  body: JSON.stringify({
    type: 'tag:hexastyle.example,2026:problem/not-signed-in',
    title: 'Not signed in',
    status: 401,
  }),
};

/** Answers as the edge does: files from the build, all other addresses with the page, every answer with these headers. */
const answer = (page: Page, build: string, headers: Readonly<Record<string, string>>): Promise<unknown> =>
  page.route(`${origin}/**`, async (route) => {
    const { pathname } = new URL(route.request().url());
    const file = join(build, extname(pathname) === '' ? 'index.html' : pathname);
    if (pathname.startsWith('/api/')) await route.fulfill({ ...notSignedIn, headers: { ...headers } });
    else if (existsSync(file))
      await route.fulfill({
        headers: { ...headers, 'content-type': types[extname(file)] ?? 'application/octet-stream' },
        body: readFileSync(file),
      });
    else await route.fulfill({ status: 404, headers: { ...headers } });
  });

/** The budget of the product: what a phone on a slow network waits for. */
const MOST_BYTES = 100_000;

describe('the built web app behind the headers of the edge', () => {
  const build = mkdtempSync(join(tmpdir(), 'hexastyle-edge-'));
  let browser: Browser;

  beforeAll(async () => {
    const vite = [inRepository('node_modules/vite/bin/vite.js'), 'build', '--outDir', build, '--emptyOutDir'];
    const { status, stderr } = spawnSync(process.execPath, vite, { cwd: inRepository('packages/web') });
    if (status !== 0) throw new Error(`The web app does not build:\n${stderr.toString()}`);
    browser = await openBrowser();
  });

  afterAll(async () => {
    await browser.close();
    rmSync(build, { recursive: true, force: true });
  });

  it('loads at most 100 kB of JavaScript after gzip before its first page is shown', () => {
    const { scripts, bytes } = firstLoad(build, ['today']);
    expect(scripts.map((script) => script.replace(/-.*/, ''))).toEqual(expect.arrayContaining(['app', 'today']));
    expect(bytes).toBeLessThanOrEqual(MOST_BYTES);
  });

  it.each(['staging', 'production'])('given those of %s, renders and breaks none of them', async (environment) => {
    const page = await browser.newPage();
    const faults = watchPage(page);
    await answer(page, build, edgeHeaders(environment));
    await page.goto(`${origin}/`);
    await page.getByRole('button', { name: 'Sign in', exact: true }).waitFor();
    await page.getByRole('link', { name: 'Create an account' }).click();
    await page.getByRole('button', { name: 'Create account' }).waitFor();
    const response = await page.goto(`${origin}/sign-up`);
    expect(response?.headers()).toMatchObject(edgeHeaders(environment));
    await page.getByRole('button', { name: 'Create account' }).waitFor();
    expect(faults).toEqual([]);
    await page.close();
  });

  it('given that the application does not come, says so in the frame, in both languages', async () => {
    const page = await browser.newPage();
    await answer(page, build, edgeHeaders('staging'));
    await page.route(/\/app-[^/]*\.js$/, (route) => route.abort());
    await page.goto(`${origin}/`);
    const alert = page.getByRole('alert');
    await alert.getByText('Hexastyle could not be loaded.').waitFor();
    await alert.getByText('konnte nicht geladen werden').waitFor();
    await page.close();
  });

  it('given a policy that allows no styles, says so, which shows that the test would see it', async () => {
    const page = await browser.newPage();
    const faults = watchPage(page);
    const headers = edgeHeaders('staging');
    const policy = headers['content-security-policy']?.replace("style-src 'self'", "style-src 'none'") ?? '';
    await answer(page, build, { ...headers, 'content-security-policy': policy });
    await page.goto(`${origin}/`);
    await page.getByRole('button', { name: 'Sign in', exact: true }).waitFor();
    expect(faults.join('\n')).toContain('style-src');
    await page.close();
  });
});
