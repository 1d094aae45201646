import { aBuild, aDelivery, aGate, aPipeline, aStage, PROGRAMS, STAGE } from '../../testing/a-delivery';
import { anAssembly } from '../../testing/an-assembly';
import { UNRESOLVED } from '../../testing/a-resource';
import { testClaim } from '../../testing/test-claim';
import { pipelineRunsTheTests as claim } from './pipeline-runs-the-tests';

const WORKFLOW = '.github/workflows/build.yml';
const STEPS = 'on:\n  pull_request: {}\nsteps:\n  - run: npm ci\n  - run: npx projen && git diff --exit-code\n';
const ALL = `${STEPS}  - name: Test\n    run: npm test\n`;
const gated = (gate: string) => aDelivery({ programs: { gate } }).file(WORKFLOW, ALL);
const testing = (command: string) =>
  gated(PROGRAMS.gate.replace('npm test -- build evidence checks packages portal', command));
const { source, deploy } = STAGE;

testClaim(claim, {
  met: [
    {
      given: 'a workflow and a gate with all steps',
      facts: aDelivery().file(WORKFLOW, ALL),
      shows: [
        { line: 2 },
        { line: 4 },
        { line: 5 },
        { line: 7 },
        { property: 'Stages.1.Actions.0.Name' },
        { actual: 'gate' },
        { actual: 'packages/infra/buildspecs/gate.yaml' },
        { path: 'packages/infra/buildspecs/gate.yaml', line: 4 },
        { line: 5 },
        { line: 6 },
        { line: 8 },
      ],
    },
    { given: 'a gate that runs every part', facts: testing('npm test') },
  ],
  notMet: [
    { given: 'a workflow that does not test', facts: aDelivery().file(WORKFLOW, STEPS), because: 'npm test' },
    {
      given: 'a test that is only a comment',
      facts: aDelivery().file(WORKFLOW, `${STEPS}  # - run: npm test\n`),
      because: 'npm test',
    },
    { given: 'a gate that does not test', facts: testing('true'), because: 'buildspecs/gate.yaml' },
    { given: 'a gate that tests too little', facts: testing('npm test -- build packages'), because: 'npm test' },
    { given: 'a gate that passes in any case', facts: testing('npm test || true'), because: 'npm test' },
    {
      given: 'a gate that installs what it likes',
      facts: gated(PROGRAMS.gate.replace('npm ci', 'npm install')),
      because: 'npm ci',
    },
    {
      given: 'a gate that something runs beside',
      facts: aDelivery({
        pipeline: aPipeline([source, aStage(aGate(), aBuild('Publish')), deploy]),
      }).file(WORKFLOW, ALL),
      because: 'Publish of /Test/Pipeline does not wait',
    },
    {
      given: 'a workflow only',
      facts: anAssembly().file(WORKFLOW, ALL),
      because: 'no pipeline tests before it deploys',
    },
  ],
  unknown: [
    { given: 'no repository', facts: aDelivery().but({ repository: { absent: 'no repository' } }) },
    { given: 'unresolved stages', facts: aDelivery({ pipeline: aPipeline(UNRESOLVED) }).file(WORKFLOW, ALL) },
  ],
  none: 'not-met',
  nothing: anAssembly(),
});
