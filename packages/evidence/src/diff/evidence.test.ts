import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { aCdkOut, aFolder, cloudAssembly } from '../testing/a-cdk-out';
import { comparisonOf, runDiff } from '../testing/run-diff';
import type { EvidenceComparison } from './evidence-comparison';
import { judgeSides } from './judge-sides';

type Template = Readonly<Record<string, unknown>>;
const database = (encrypted: boolean): Template => ({
  Resources: {
    Key: { Type: 'AWS::KMS::Key', Properties: { EnableKeyRotation: true } },
    Database: {
      Type: 'AWS::RDS::DBCluster',
      Properties: { StorageEncrypted: encrypted, KmsKeyId: { 'Fn::GetAtt': ['Key', 'Arn'] } },
    },
  },
});
const evidenceOf = async (base: string, head: string): Promise<EvidenceComparison | undefined> =>
  (await comparisonOf(base, head)).assemblies[0]?.evidence;

/** A repository with one assembly and these files. */
const aRepository = (template: Template, files: Readonly<Record<string, unknown>> = {}): string => {
  const assembly = Object.entries(cloudAssembly({ data: { template } }));
  const placed = assembly.map(([name, content]) => [`out/shop/${name}`, content] as const);
  return join(aFolder({ 'package.json': '{}', ...Object.fromEntries(placed), ...files }), 'out');
};

const withFinding = (reason: string | undefined): string => {
  const folder = aCdkOut({ data: { template: {} } });
  const violation = { ruleName: 'AwsSolutions-S1', reason, violatingConstructs: [{ constructPath: 'Data/Bucket' }] };
  const kind = reason === undefined ? 'violations' : 'suppressedViolations';
  const report = { pluginReports: [{ pluginName: 'AwsSolutions', [kind]: [violation] }] };
  writeFileSync(join(folder, 'validation-report.json'), JSON.stringify(report));
  return folder;
};
const withoutFinding = (): string => {
  const folder = aCdkOut({ data: { template: {} } });
  writeFileSync(
    join(folder, 'validation-report.json'),
    JSON.stringify({ pluginReports: [{ pluginName: 'AwsSolutions' }] }),
  );
  return folder;
};

test('given a platform that is encrypted no more, then the claim is told with reason and fix, and the way back as fixed', async () => {
  const [good, bad] = [true, false].map((encrypted) => aCdkOut({ data: { template: database(encrypted) } }));
  const { text } = await runDiff(good ?? '', bad ?? '');
  expect(text).toMatch(/✘ new gap +database-encrypted-at-rest {2}verified, synthesized → missing\n.*\n +fix: Set/);
  expect(text).toMatch(/Look at: .*1 claims NO LONGER PROVEN/);
  const back = await evidenceOf(bad ?? '', good ?? '');
  expect(back?.claims).toMatchObject([{ kind: 'fixed', id: 'database-encrypted-at-rest' }]);
  expect(back?.passes).toBe(true);
});

test('given gaps that both sides have, then nothing differs', async () => {
  const [one, two] = [1, 2].map(() => aCdkOut({ data: { template: database(false) } }));
  expect(await runDiff(one ?? '', two ?? '')).toMatchObject({ same: true });
});

test('given repositories that differ in a file only, then evidence differs where no template does', async () => {
  const base = aRepository(database(true), {
    'docs/architecture.md': '# A\n\n## The infrastructure\n\nOne.\n\n## The product\n\nTwo.\n',
  });
  const head = aRepository(database(true));
  const { same, text } = await runDiff(base, head);
  expect(text).toContain('shop: no difference in 1 stacks');
  expect(text).toContain('architecture-is-documented');
  expect(same).toBe(false);
  expect((await comparisonOf(base, head)).assemblies[0]?.evidence?.notCompared).toEqual([
    'cdk-nag: the assembly has no validation-report.json: no cdk-nag pack ran',
  ]);
});

test('given an assembly in a package of a workspace, then descriptors and documents are those of the whole', () => {
  const staging = readFileSync(join(__dirname, '../../../../environments/staging.yaml'), 'utf8');
  const files = Object.entries(cloudAssembly({ data: { template: database(true) } }));
  const placed = files.map(([name, content]) => [`packages/infra/cdk.out/staging/${name}`, content] as const);
  const root = aFolder({
    'environments/staging.yaml': staging,
    'packages/infra/package.json': '{}',
    ...Object.fromEntries(placed),
  });
  const { facts } = judgeSides(undefined, join(root, 'packages/infra/cdk.out/staging'), '2026-11-23').head ?? {};
  expect(facts?.environment).toMatchObject({ name: 'staging' });
  expect(facts?.repository).toMatchObject({ files: expect.arrayContaining(['environments/staging.yaml']) as unknown });
});

test('given a side that lies in no repository, then what rests on files is compared on neither side, and that is said', async () => {
  const base = join(aFolder(cloudAssembly({ data: { template: database(true) } })), '.');
  const head = join(aRepository(database(true), { 'docs/architecture.md': '# A\n' }), 'shop');
  const evidence = await evidenceOf(base, head);
  expect(evidence?.claims).toEqual([]);
  expect(evidence?.notCompared[0]).toMatch(/what rests on files: a side of the comparison lies in no repository/);
});

test('given findings of cdk-nag that come, are acknowledged and go, then each is told', async () => {
  const change = async (base: string, head: string) => (await evidenceOf(base, head))?.findings;
  const place = { rule: 'AwsSolutions-S1', constructPath: '/Data/Bucket' };
  expect(await change(withoutFinding(), withFinding(undefined))).toEqual([{ change: 'open', ...place }]);
  expect(await change(withFinding(undefined), withFinding('public'))).toEqual([
    { change: 'acknowledged', ...place, reason: 'public' },
  ]);
  expect(await change(withFinding('public'), withFinding('public'))).toEqual([]);
  expect(await change(withFinding('public'), withFinding('other'))).toMatchObject([{ reason: 'other' }]);
  expect(await change(withFinding('public'), withoutFinding())).toEqual([{ change: 'gone', ...place }]);
});

test('given a new open finding, then it is told once: as a finding, not as a fault as well', async () => {
  const { text } = await runDiff(withoutFinding(), withFinding(undefined));
  expect(text.match(/AwsSolutions-S1 at \/Data\/Bucket/g)).toHaveLength(1);
  expect(text).toContain('1 new findings of cdk-nag');
});

test('given a descriptor that cannot be read, then resources are compared, and it is said that evidence is not', async () => {
  const base = aRepository(database(true));
  const head = aRepository(database(false), { 'environments/shop.yaml': 'name: [' });
  const { text } = await runDiff(base, head);
  expect(text).toContain('StorageEncrypted: true → false');
  expect(text).toMatch(/Not compared\n +evidence: .*environments\/shop\.yaml/);
});

test('given an environment that is new, then only its gaps are told, and of one that is gone nothing', async () => {
  const base = aRepository(database(true));
  const head = aRepository(database(true));
  const files = cloudAssembly({ data: { template: database(false) } });
  for (const [name, content] of Object.entries(files)) {
    const file = join(head, 'new', name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, JSON.stringify(content));
  }
  expect(existsSync(join(head, 'new/manifest.json'))).toBe(true);
  const [added] = (await comparisonOf(base, head)).assemblies;
  expect(added?.change).toBe('added');
  expect(new Set(added?.evidence?.claims.map(({ kind }) => kind))).toEqual(new Set(['new-gap']));
  expect((await comparisonOf(head, base)).assemblies[0]).not.toHaveProperty('evidence');
});
