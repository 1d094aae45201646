import { aCdkOut } from '../../testing/a-cdk-out';
import { comparisonOf, runDiff } from '../../testing/run-diff';
import type { AssemblyComparison, ResourceChange } from '../comparison';
import { renderComment } from './render-comment';

const queue = (index: number): ResourceChange => ({
  change: 'changed',
  logicalId: `Queue${index}`,
  type: 'AWS::SQS::Queue',
  constructPath: `/Api/Queue${index}/Resource`,
  impact: 'update',
  changes: [{ path: 'Properties.DelaySeconds', base: 1, head: 2, impact: 'update' }],
});
const database = (encrypted: boolean): string =>
  aCdkOut({
    data: {
      template: {
        Resources: {
          Key: { Type: 'AWS::KMS::Key', Properties: { EnableKeyRotation: true } },
          Db: {
            Type: 'AWS::RDS::DBCluster',
            Properties: { StorageEncrypted: encrypted, KmsKeyId: { 'Fn::GetAtt': ['Key', 'Arn'] } },
          },
        },
      },
    },
  });

test('given a change, then the comment has its marker, a table and what is worse before the details', async () => {
  const { same, text } = await runDiff(database(true), database(false), 'markdown');
  expect(same).toBe(false);
  expect(text.split('\n')[0]).toBe('<!-- hexastyle diff -->');
  expect(text).toMatch(/\n\| the assembly \| 1 changed \| \*\*1\*\* \| 0 \| ✘ 1 new gap \| same \| .* \|\n/);
  expect(text).toContain('- ✘ **new gap**: `database-encrypted-at-rest` (verified, synthesized → missing).');
  expect(text.indexOf('new gap**')).toBeLessThan(text.indexOf('! REPLACED  AWS::RDS::DBCluster'));
});

test('given no difference, then the comment says so, and what was not compared, so that an older one is replaced', async () => {
  const { text } = await runDiff(database(true), database(true), 'markdown');
  expect(text.split('\n')[0]).toBe('<!-- hexastyle diff -->');
  expect(text).toContain('\n\nNothing differs in resources, permissions, costs and evidence.\n\n');
  expect(text).toContain('- ? **not compared**: what rests on files: ');
});

test('given more than GitHub takes, then lines are left out and counted, and nothing stays open', async () => {
  const comparison = await comparisonOf(database(true), database(false));
  const resources = Array.from({ length: 2000 }, (_, index) => queue(index));
  const withMany = (assembly: AssemblyComparison): readonly AssemblyComparison[] =>
    Array.from({ length: 80 }, (_, index) => ({
      ...assembly,
      name: `environment-${index}`,
      stacks: assembly.stacks.map((stack) => ({ ...stack, resources })),
    }));
  const text = renderComment({ ...comparison, assemblies: comparison.assemblies.flatMap(withMany) });
  expect(Buffer.byteLength(text)).toBeLessThan(65_536);
  expect(text).toContain('/Api/Queue40');
  expect(text).toMatch(/\n… and \d+ lines more\n/);
  expect(text).toMatch(/\d+ lines were left out; `npx hexastyle diff` prints them all\.\n$/);
  expect(text).toContain('database-encrypted-at-rest');
  expect(text.match(/<details/g)).toHaveLength(text.match(/<\/details>/g)?.length ?? 0);
  expect((text.match(/^````/gm) ?? []).length % 2).toBe(0);
});

test('given names that try to be markup, then they stay text', async () => {
  const head = aCdkOut({
    api: {
      template: {
        Resources: {
          Q: { Type: 'AWS::SQS::Queue', Properties: { QueueName: '\n````\n</details> @team <img src=x>' } },
        },
      },
    },
  });
  const comparison = await comparisonOf(aCdkOut({ api: { template: { Resources: {} } } }), head);
  const hostile = { ...comparison, assemblies: comparison.assemblies.map((each) => ({ ...each, name: '<b>|x' })) };
  const text = renderComment(hostile);
  expect(text).not.toMatch(/^````$\n<\/details> @team/m);
  expect(text).not.toContain('<b>');
  expect(text).toContain('| &lt;b>\\|x |');
});
