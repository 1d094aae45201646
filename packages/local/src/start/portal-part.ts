import { join } from 'node:path';
import { portVariables, type Config } from '../config';
import { awsCredentialSource } from '../doctor/checks/aws';
import { inRepository } from '../repository';
import type { Part } from '../supervision/part';
import { loopback } from '../supervision/port';
import { httpReady } from './http-ready';
import type { Services } from './services';

/** Backstage's backend, which serves the portal's bundle as well. */
export const portalPart = (config: Config, { postgres }: Services): Part => ({
  name: 'portal',
  command: process.execPath,
  args: [
    '--require',
    '@backstage/cli/config/nodeTransform.cjs',
    'src/index.ts',
    ...['../app-config.yaml', '../app-config.environments.yaml'].flatMap((file) => ['--config', file]),
  ],
  cwd: inRepository('portal/backend'),
  env: {
    ...config.inherited,
    // Guests may sign in only where this says so, and only this program is told so.
    NODE_ENV: 'development',
    [portVariables.portal]: String(config.ports.portal),
    // Who has signed in to AWS sees the accounts; whose account it is, the portal asks first.
    HEXASTYLE_PORTAL_LIVE:
      config.inherited['HEXASTYLE_PORTAL_LIVE'] ?? String(awsCredentialSource(config.inherited) !== undefined),
    HEXASTYLE_PORTAL_DATABASE_HOST: loopback,
    HEXASTYLE_PORTAL_DATABASE_PORT: String(postgres.port),
    HEXASTYLE_PORTAL_DATABASE_USER: 'postgres',
    HEXASTYLE_PORTAL_DATABASE_PASSWORD: postgres.password,
  },
  logFile: join(config.stateFolder, 'logs/portal.log'),
  stopSignal: 'SIGTERM',
  isReady: httpReady(config.ports.portal, '/.backstage/health/v1/readiness'),
  readyWithin: 180,
});
