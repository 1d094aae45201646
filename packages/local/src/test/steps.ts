import { buildPackages } from '../build/build-packages';
import { countOf, describeResults } from '../check/describe-results';
import { runSteps as runChecks } from '../check/run-steps';
import { STEPS as CHECKS } from '../check/steps';
import type { Config } from '../config';
import { inRepository, repository } from '../repository';
import { judge, synthesize } from '../start/judge';
import type { TestServices } from '../testing/services';
import { deliveryStep } from './delivery-step';
import { jestStep } from './jest-step';
import { journeyConfiguration } from './journey-configuration';
import type { Step } from './step';

const logs = inRepository('.hexastyle/logs');

const build: Step = {
  name: 'build',
  title: 'Build',
  run: async () => {
    await buildPackages();
    return { passed: 1, failed: 0 };
  },
};

/** The portal's tests and the journey read its reports. */
const evidence: Step = {
  name: 'evidence',
  title: 'Synthesis and evidence of every environment',
  run: async () => {
    await synthesize(logs);
    await judge(logs);
    return { passed: 2, failed: 0 };
  },
};

/** A check that was skipped counts as neither: its reason stands above the tally. */
const checks = (searchPath: string): Step => ({
  name: 'checks',
  title: 'Checks',
  run: async () => {
    const results = await runChecks(CHECKS, { root: repository, searchPath }, console.log);
    for (const description of describeResults(results)) console.log(description);
    const failed = results.filter(({ outcome }) => outcome.kind === 'failed');
    return { passed: countOf(results, 'passed'), failed: failed.length, names: failed.map(({ step }) => step.name) };
  },
});

/** Everything that `npm test` does, in the order in which one needs the other. */
export const testSteps = ({ inherited, searchPath }: Config, services: TestServices): readonly Step[] => {
  const env = {
    ...inherited,
    HEXASTYLE_TEST_POSTGRES_URL: services.postgresUrl,
    HEXASTYLE_TEST_REDIS_URL: services.redisUrl,
  };
  const portalEnv = {
    ...env,
    NODE_ENV: 'test',
    TZ: 'UTC',
    BACKSTAGE_TEST_DATABASE_POSTGRES18_CONNECTION_STRING: services.postgresUrl.replace('postgres:', 'postgresql:'),
  };
  return [
    build,
    evidence,
    checks(searchPath),
    deliveryStep(logs, inherited),
    jestStep({ title: 'Tests of the packages', name: 'packages', options: ['--maxWorkers=2'], env }),
    jestStep({
      title: 'Tests of the portal',
      name: 'portal',
      options: ['--config', 'node_modules/@backstage/cli/config/jest.js', '--maxWorkers=2'],
      env: portalEnv,
    }),
    jestStep({
      title: 'Journey through portal and habits in a browser',
      name: 'journey',
      options: ['--config', JSON.stringify(journeyConfiguration), '--runInBand'],
      env,
    }),
  ];
};
