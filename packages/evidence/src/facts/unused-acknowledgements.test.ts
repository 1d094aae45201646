import { aCdkOut } from '../testing/a-cdk-out';
import { readAssembly } from './assembly/read-assembly';
import { unusedAcknowledgements } from './unused-acknowledgements';

const acknowledging = (...ids: readonly string[]): object => ({
  type: 'aws:cdk:acknowledged-rules',
  data: Object.fromEntries(ids.map((id) => [id, 'why'])),
});
const S1 = 'AwsSolutions::AwsSolutions-S1';
const assembly = readAssembly(
  aCdkOut({
    data: {
      template: { Resources: {} },
      metadata: {
        '/Data/Files': [acknowledging(S1, 'AwsSolutions::AwsSolutions-S10')],
        '/Data/Logs': [acknowledging(S1, 'AwsSolutions-S2'), acknowledging('Serverless::Serverless-SQSRedrivePolicy')],
      },
    },
  }),
  '/repo',
);
const covered = {
  rule: 'AwsSolutions-S1',
  constructPath: '/Data/Files/Resource',
  source: undefined,
  acknowledged: 'why',
  acknowledgement: { constructPath: '/Data/Files', id: S1 },
};

test('given acknowledgements, then those that cover no finding of a pack that ran are unused', () => {
  expect(unusedAcknowledgements(assembly, { packs: ['AwsSolutions'], findings: [covered] })).toEqual([
    'AwsSolutions::AwsSolutions-S10 at /Data/Files',
    'AwsSolutions::AwsSolutions-S1 at /Data/Logs',
  ]);
});

test('given packs that did not run, then nobody can tell of their acknowledgements', () => {
  expect(unusedAcknowledgements(assembly, { packs: [], findings: [] })).toEqual([]);
});
