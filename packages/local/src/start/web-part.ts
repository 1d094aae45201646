import { join } from 'node:path';
import { portVariables, type Config } from '../config';
import { inRepository } from '../repository';
import type { Part } from '../supervision/part';
import { httpReady } from './http-ready';

/** The product's single-page application, with `/api` passed on to the API. */
export const webPart = (config: Config): Part => ({
  name: 'habits',
  command: process.execPath,
  args: [inRepository('node_modules/vite/bin/vite.js'), 'preview'],
  cwd: inRepository('packages/web'),
  env: {
    ...config.inherited,
    [portVariables.web]: String(config.ports.web),
    [portVariables.api]: String(config.ports.api),
  },
  logFile: join(config.stateFolder, 'logs/web.log'),
  stopSignal: 'SIGTERM',
  isReady: httpReady(config.ports.web, '/'),
  readyWithin: 60,
});
