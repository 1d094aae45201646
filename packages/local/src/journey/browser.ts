import { chromium, type Browser } from 'playwright-core';
import { findProgram } from '../programs/find-program';
import { chromiumProgram } from '../programs/programs';
import { readJourneyConfig } from './config';

/** Keeps the browser from talking to anybody but the page under test. */
const quiet = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Chromium's sandbox cannot be had by root. */
const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

/** Starts the Chromium of this machine. */
export const openBrowser = (): Promise<Browser> => {
  const executablePath = findProgram(chromiumProgram.commands, readJourneyConfig().searchPath);
  if (executablePath === undefined) throw new Error('No Chromium on the search path: see `npm run doctor`.');
  return chromium.launch({ executablePath, args: [...quiet, ...sandbox] });
};
