import { errorOf } from '../../testing/error-of';
import { aFolder } from '../../testing/a-cdk-out';
import { readNag } from './read-nag';

const violation = {
  ruleName: 'AwsSolutions-S1',
  violatingConstructs: [{ constructPath: 'Data/B/Resource', stackTraces: ['x\nat y (/repo/a.ts:7:1)'] }],
};

test('given a validation report, then open and acknowledged findings carry rule, construct and source line', () => {
  const by = { acknowledgedId: 'AwsSolutions::AwsSolutions-S10', acknowledgedAt: 'Data/B' };
  const report = {
    pluginReports: [
      {
        pluginName: 'AwsSolutions',
        violations: [violation],
        suppressedViolations: [{ ...violation, ruleName: 'AwsSolutions-S10', reason: 'why', ...by }],
      },
    ],
  };
  const finding = { constructPath: '/Data/B/Resource', source: { file: 'a.ts', line: 7 } };
  expect(readNag(aFolder({ 'validation-report.json': report }), '/repo')).toEqual({
    packs: ['AwsSolutions'],
    findings: [
      { ...finding, rule: 'AwsSolutions-S1', acknowledged: undefined },
      {
        ...finding,
        rule: 'AwsSolutions-S10',
        acknowledged: 'why',
        acknowledgement: { id: 'AwsSolutions::AwsSolutions-S10', constructPath: '/Data/B' },
      },
    ],
  });
});

test('given findings of the checks that the CDK itself runs, then they are none of a pack', () => {
  const own = { pluginName: 'CloudFormation Validate', violations: [violation] };
  const report = { pluginReports: [own, { pluginName: 'AwsSolutions', violations: [] }] };
  expect(readNag(aFolder({ 'validation-report.json': report }), '/repo')).toEqual({
    packs: ['AwsSolutions'],
    findings: [],
  });
});

test('given a report of nothing but the checks that the CDK itself runs, then the facts are absent: no pack ran', () => {
  const report = { pluginReports: [{ pluginName: 'CloudFormation Validate', violations: [violation] }] };
  expect(readNag(aFolder({ 'validation-report.json': report }), '/repo')).toEqual({
    absent: 'validation-report.json speaks of no cdk-nag pack: none ran',
  });
});

test('given no validation report, then the facts are absent and say so', () => {
  expect(readNag(aFolder({}), '/repo')).toEqual({
    absent: 'the assembly has no validation-report.json: no cdk-nag pack ran',
  });
});

test('given a truncated validation report, then the error is coded', () => {
  expect(errorOf(() => readNag(aFolder({ 'validation-report.json': '{"plugin' }), '/repo')).code).toBe('json-broken');
});
