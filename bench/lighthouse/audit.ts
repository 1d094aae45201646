import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { findProgram } from '../../packages/local/src/programs/find-program';
import { chromiumProgram } from '../../packages/local/src/programs/programs';
import { timedCommand } from '../command';
import { inherited, searchPath } from '../config';

/** What Lighthouse thinks of a page, of 100 each, and what it would mend. */
export interface Audit {
  readonly performance: number;
  readonly accessibility: number;
  /** How fast Lighthouse found the machine; it slows four times what is about 1500. */
  readonly machine: number;
  readonly faults: readonly string[];
}

export interface Page {
  readonly name: string;
  readonly url: string;
  /** Of the session of who looks at it. @default - a visitor */
  readonly cookie?: string;
}

interface Report {
  readonly environment: { readonly benchmarkIndex: number };
  readonly finalDisplayedUrl: string;
  readonly categories: Readonly<Record<'performance' | 'accessibility', { readonly score: number | null }>>;
  readonly audits: Readonly<Record<string, { readonly title: string; readonly score: number | null }>>;
}

/** Chromium's sandbox cannot be had by root; the others keep it from talking to anybody but the page. */
const CHROMIUM =
  '--headless=new --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking';

const chromium = (): string => {
  const program = findProgram(chromiumProgram.commands, searchPath);
  if (program === undefined) throw new Error('No Chromium on the search path: see npm run doctor.');
  return program;
};

const outOf100 = (score: number | null): number => Math.round((score ?? Number.NaN) * 100);

/** Lighthouse as it comes: a phone of the middle class on slow 4G, both simulated. @throws Error when the page leads elsewhere */
export const audit = async (root: string, folder: string, { name, url, cookie }: Page): Promise<Audit> => {
  const [file, headers] = [path.join(folder, 'report.json'), path.join(folder, 'headers.json')];
  writeFileSync(headers, JSON.stringify(cookie === undefined ? {} : { Cookie: cookie }), { mode: 0o600 });
  const cli = path.join(root, 'node_modules/lighthouse/cli/index.js');
  const options = ['--quiet', '--no-enable-error-reporting', '--only-categories=performance,accessibility'];
  const output = ['--output=json', `--output-path=${file}`, `--extra-headers=${headers}`, `--chrome-flags=${CHROMIUM}`];
  const env = { ...inherited, CHROME_PATH: chromium() };
  await timedCommand({ file: 'node', args: [cli, url, ...options, ...output], cwd: folder, env })();
  const { environment, finalDisplayedUrl, categories, audits } = JSON.parse(readFileSync(file, 'utf8')) as Report;
  if (finalDisplayedUrl !== url) throw new Error(`${name} leads to ${finalDisplayedUrl} instead of ${url}.`);
  return {
    performance: outOf100(categories.performance.score),
    accessibility: outOf100(categories.accessibility.score),
    machine: environment.benchmarkIndex,
    faults: Object.values(audits)
      .filter(({ score }) => score !== null && score < 0.9)
      .map(({ title, score }) => `${title} (${outOf100(score)})`),
  };
};
