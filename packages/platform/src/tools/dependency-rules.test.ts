import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { LogLevel } from 'projen/lib/logger';
import { z } from 'zod';
import { aRepository, HOUSE, platformOf, TWO_ENVIRONMENTS } from '../testing/repository';

jest.setTimeout(60_000);

const reportSchema = z.object({
  summary: z.object({ violations: z.array(z.object({ from: z.string(), rule: z.object({ name: z.string() }) })) }),
});

/** Which rule each file breaks, in a repository of the given sources. */
const brokenRules = (sources: Readonly<Record<string, string>>): readonly string[] => {
  const root = aRepository({ ...TWO_ENVIRONMENTS, ...sources });
  platformOf(root, { logging: { level: LogLevel.OFF } }).synth();
  const tool = join(HOUSE, 'node_modules/.bin/depcruise');
  const { stdout } = spawnSync(tool, ['packages', 'portal', '--output-type', 'json'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  return reportSchema
    .parse(JSON.parse(stdout))
    .summary.violations.map(({ from, rule }) => `${from} ${rule.name}`)
    .sort();
};

const importing = (path: string): string => `import { x } from '${path}';\nexport const y = x;\n`;
const X = 'export const x = 1;\n';

it('an import against an arrow is found, and names its rule', () => {
  expect(
    brokenRules({
      'packages/infra/src/stack.ts': X,
      'packages/environment/src/read.ts': importing('../../infra/src/stack'),
      'packages/evidence/src/judge.ts': importing('../../infra/src/stack'),
      'packages/cost/src/price.ts': X,
      'packages/cost/src/read.ts': importing('../../evidence/src/judge'),
      'packages/evidence/src/cli/cost.ts': importing('../../../cost/src/price'),
      'packages/evidence/src/claims/cheap.ts': importing('../../../cost/src/price'),
      'packages/habits/src/streak.ts': importing('../../api/src/clock'),
      'packages/api/src/clock.ts': X,
      'packages/api/src/page.ts': importing('../../../portal/app/src/page'),
      'packages/api/src/database/pool.ts': "import { Pool } from 'pg';\nexport const x = Pool;\n",
      'packages/api/src/routes.ts': "import { Pool } from 'pg';\nexport const x = Pool;\n",
      'packages/api/src/chicken.ts': importing('./egg').replaceAll('y', 'x2'),
      'packages/api/src/egg.ts': "import { x2 } from './chicken';\nexport const x = x2;\n",
      'packages/web/src/page.ts': importing('./utils/x'),
      'packages/web/src/utils/x.ts': X,
      'packages/web/src/features/today/tick.ts': X,
      'packages/web/src/features/today/list.ts': importing('./tick'),
      'packages/web/src/features/news/list.ts': importing('../today/tick'),
      'portal/app/src/page.ts': X,
      'portal/app/src/stacks.ts': importing('../../../packages/infra/src/stack'),
      'packages/live/src/read.ts': X,
      'portal/app/src/alarms.ts': importing('../../../packages/live/src/read'),
      'portal/plugins/well-architected-backend/src/live/collect.ts': importing('../../../../../packages/live/src/read'),
    }),
  ).toEqual([
    'packages/api/src/chicken.ts no-cycles',
    'packages/api/src/page.ts packages-never-import-the-portal',
    'packages/api/src/routes.ts pg-in-one-folder',
    'packages/cost/src/read.ts cost-imports',
    'packages/environment/src/read.ts environment-imports',
    'packages/evidence/src/claims/cheap.ts claims-know-no-prices',
    'packages/evidence/src/judge.ts evidence-imports',
    'packages/habits/src/streak.ts habits-imports',
    'packages/web/src/features/news/list.ts web-features-stand-alone',
    'packages/web/src/page.ts folders-have-a-name',
    'portal/app/src/alarms.ts portal-reads-accounts-in-one-folder',
    'portal/app/src/stacks.ts portal-knows-reports-and-accounts',
  ]);
});
