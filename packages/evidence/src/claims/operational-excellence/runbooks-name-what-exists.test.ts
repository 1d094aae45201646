import { aResource, UNRESOLVED } from '../../testing/a-resource';
import { anAssembly } from '../../testing/an-assembly';
import { testClaim } from '../../testing/test-claim';
import { runbooksNameWhatExists as claim } from './runbooks-name-what-exists';

const PATH = 'docs/runbooks/staging/api-errors.md';
const handler = aResource('AWS::Lambda::Function', { FunctionName: 'habits-api' });
const database = aResource('AWS::RDS::DBCluster', { DBClusterIdentifier: 'habits' });
const execution = aResource('AWS::Logs::LogGroup', {
  LogGroupName: { 'Fn::Join': ['', ['Execution-', UNRESOLVED, '/live']] },
});
const standing = anAssembly().with(handler, execution).resting(database);
const commands = (...lines: readonly string[]) => standing.file(PATH, ['```sh', ...lines, '```'].join('\n'));
const CALLS = 'aws lambda get-function --function-name habits-api --query Configuration';

testClaim(claim, {
  met: [
    {
      given: 'names of what is there, or rests until a promotion',
      facts: commands(CALLS, '--db-cluster-identifier habits', '--log-group-name "$LOGS"'),
      shows: [{ kind: 'document', path: PATH }],
    },
  ],
  notMet: [
    {
      given: 'the name of another environment',
      facts: commands(CALLS, 'aws logs tail --log-group-name /other/api'),
      because: `${PATH} names /other/api, which no AWS::Logs::LogGroup of the assembly is called`,
    },
    {
      given: 'a runbook of another environment',
      facts: standing.file('docs/runbooks/production/api-errors.md', CALLS),
      because: 'No command',
    },
  ],
  unknown: [
    {
      given: 'a function whose name is unresolved',
      facts: anAssembly()
        .with(aResource('AWS::Lambda::Function', { FunctionName: UNRESOLVED }))
        .file(PATH, CALLS),
      because: 'whether /Test/Function is the habits-api',
    },
    {
      given: 'a group that may get the name',
      facts: commands('aws logs tail --log-group-name Execution-abc123/live'),
      because: 'whether /Test/LogGroup',
    },
  ],
  none: 'not-met',
  nothing: standing,
});
