import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PILLARS, type Report } from '@hexastyle/evidence/report';
import { BACKEND, FRONTEND } from './packages';
import { replaceOnce } from './replace-once';

/** The statement of the one claim of the report, which the page must show. */
export const STATEMENT = 'Every database is encrypted at rest.';
export const ENVIRONMENT = 'trial';

const REPORT: Report = {
  version: 1,
  environment: ENVIRONMENT,
  commit: '0123456789abcdef0123456789abcdef01234567',
  generatedAt: '2026-01-02T03:04:05.000Z',
  framework: { name: 'AWS Well-Architected Framework', version: '2024-06-27' },
  claims: [
    {
      id: 'database-encrypted-at-rest',
      pillar: 'security',
      section: 'Data Protection',
      principles: [],
      statement: STATEMENT,
      bestPractices: ['SEC08-BP02'],
      verdict: 'verified',
      strength: 'synthesized',
      reason: '1 of 1 is.',
      fix: 'Encrypt it.',
      evidence: [],
    },
  ],
  coverage: { questions: [], bestPractices: { covered: 1, total: 307 } },
  summary: PILLARS.map((id) => {
    const verified = id === 'security' ? 1 : 0;
    const others = { missing: 0, drifted: 0, 'not-checked': 0, waived: 0, attested: 0, 'not-applicable': 0 };
    return { id, name: id, claims: verified, verdicts: { verified, ...others } };
  }),
  faults: [],
};

/** The lines of the README, in the backend. */
const wireBackend = (app: string): void => {
  const file = join(app, 'packages/backend/src/index.ts');
  // npm resolves a release of it that asks the template's own backend for what that does not have yet.
  replaceOnce(file, "backend.add(import('@backstage/plugin-signals-backend'));", '');
  const lines = BACKEND.map((name) => `backend.add(import('${name}'));`).join('\n');
  replaceOnce(file, 'backend.start();', `${lines}\n\nbackend.start();`);
};

/** The lines of the README, in an app of the old frontend system. The new system finds the plugin by itself. */
const wireLegacy = (app: string): void => {
  const file = join(app, 'packages/app-legacy/src/App.tsx');
  replaceOnce(file, 'import { apis }', `import { WellArchitectedPage } from '${FRONTEND}/legacy';\nimport { apis }`);
  const route = '<Route path="/environments" element={<WellArchitectedPage />} />';
  replaceOnce(file, '</FlatRoutes>', `  ${route}\n  </FlatRoutes>`);
};

/** One frontend's trial. */
interface Trial {
  readonly app: string;
  readonly frontend: string;
  readonly port: number;
  /** `undefined`: the plugin gets no database of its own. */
  readonly postgres: { readonly port: number; readonly password: string } | undefined;
}

const database = ({ port, password }: { readonly port: number; readonly password: string }): object => ({
  client: 'pg',
  ensureExists: false,
  connection: { host: '127.0.0.1', port, user: 'postgres', password, database: 'postgres' },
});

/**
 * The configuration of the trial, which comes after the template's own. The app stays on the template's SQLite, and our plugin
 * gets PostgreSQL for itself, as its README says.
 */
const configuration = ({ app, port, frontend, postgres }: Trial): object => ({
  app: { packageName: frontend, baseUrl: `http://127.0.0.1:${port}` },
  backend: {
    baseUrl: `http://127.0.0.1:${port}`,
    listen: { host: '127.0.0.1', port },
    csp: { 'upgrade-insecure-requests': false },
    ...(postgres && { database: { plugin: { 'well-architected': database(postgres) } } }),
  },
  wellArchitected: {
    reportsDirectory: join(app, 'reports'),
    environments: [
      {
        name: ENVIRONMENT,
        tier: 'staging',
        account: '111111111111',
        region: 'us-east-1',
        drRegion: 'us-west-2',
        owner: 'us',
      },
    ],
  },
});

/** Adds the plugin to both apps and the backend as the README says, and gives it a report to show. */
export const wire = (app: string): void => {
  wireBackend(app);
  wireLegacy(app);
  mkdirSync(join(app, 'reports'), { recursive: true });
  writeFileSync(join(app, `reports/${ENVIRONMENT}.json`), JSON.stringify(REPORT));
};

/** Writes the configuration for one of the apps; returns the options that name it, for a program in `packages/<any>`. */
export const configure = (trial: Trial): readonly string[] => {
  const file = join(trial.app, `app-config.${trial.frontend}${trial.postgres ? '' : '-on-sqlite'}.yaml`);
  // JSON is YAML.
  writeFileSync(file, JSON.stringify(configuration(trial), undefined, 2));
  return [join(trial.app, 'app-config.yaml'), file].flatMap((each) => ['--config', each]);
};
