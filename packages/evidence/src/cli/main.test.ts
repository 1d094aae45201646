import { cpSync, readFileSync, readdirSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { aCdkOut, aFolder, cloudAssembly } from '../testing/a-cdk-out';
import { runCli, runCliToEnd, type CliOutcome } from '../testing/run-cli';

const template = {
  Resources: {
    Database: { Type: 'AWS::RDS::DBCluster', Properties: { StorageEncrypted: false } },
  },
};
const anApp = (): string => aCdkOut({ data: { template } });
const aRepository = (files: Readonly<Record<string, unknown>> = {}): string => {
  const described = Object.fromEntries(
    ['staging', 'production'].map((name) => [
      `environments/${name}.yaml`,
      readFileSync(join(__dirname, '../../../../environments', `${name}.yaml`), 'utf8'),
    ]),
  );
  return aFolder({ ...described, ...files });
};
const assemblies = (): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    ['staging', 'production'].flatMap((environment) =>
      Object.entries(cloudAssembly({ data: { template } })).map(([name, content]) => [
        `packages/infra/cdk.out/${environment}/${name}`,
        content,
      ]),
    ),
  );

test('given the assembly of an app that is not ours, then it is judged and gaps exit 1', () => {
  const { exitCode, stdout, stderr } = runCli('/', 'evidence', '--assembly', anApp());
  expect(exitCode).toBe(1);
  expect(stdout).toContain('✘ missing');
  expect(stderr).toBe('');
});

test('given --format json, then the output is a report', () => {
  const { stdout } = runCli('/', 'evidence', '--assembly', anApp(), '--environment', 'shop', '--format', 'json');
  expect(JSON.parse(stdout)).toMatchObject({ version: 1, environment: 'shop' });
});

test('given --out, then the file is written whole and nothing is printed', () => {
  const folder = aFolder({ 'report.md': 'old' });
  const { stdout } = runCli(folder, 'evidence', '--assembly', anApp(), '--format', 'markdown', '--out', 'report.md');
  expect(stdout).toBe('');
  expect(readFileSync(join(folder, 'report.md'), 'utf8')).toMatch(/^# AWS Well-Architected Framework Mapping/);
  expect(readdirSync(folder)).toEqual(['report.md']);
});

test('given --live and an assembly that no descriptor is for, then no account is asked, and the claims say so', async () => {
  const Key = { Type: 'AWS::KMS::Key', Properties: { EnableKeyRotation: true } };
  const app = aCdkOut({ data: { template: { Resources: { Key } } } });
  const folder = aFolder({});
  const options = ['--live', '--assembly', app, '--format', 'json', '--out', 'report.json'];
  expect(await runCliToEnd(folder, 'evidence', ...options)).toMatchObject({ exitCode: 1 });
  expect(readFileSync(join(folder, 'report.json'), 'utf8')).toContain(
    'Not checked live: no descriptor says which environment this assembly is for.',
  );
});

test('given a repository, then every described environment is judged and its report kept', () => {
  const root = aRepository(assemblies());
  const { exitCode, stdout } = runCli(root, 'evidence', '--format', 'json');
  expect(exitCode).toBe(1);
  expect(JSON.parse(stdout)).toMatchObject([{ environment: 'production' }, { environment: 'staging' }]);
  expect(readdirSync(join(root, '.hexastyle/reports')).sort()).toEqual(['production.json', 'staging.json']);
});

test('given a repository, then what every environment is made of is kept beside its report, of the same commit', () => {
  const root = aRepository(assemblies());
  runCli(root, 'evidence');
  expect(readdirSync(join(root, '.hexastyle/inventories')).sort()).toEqual(['production.json', 'staging.json']);
  const [report, inventory] = ['reports', 'inventories'].map(
    (folder) => JSON.parse(readFileSync(join(root, '.hexastyle', folder, 'staging.json'), 'utf8')) as object,
  );
  const { environment, commit, generatedAt } = report as Readonly<Record<string, string>>;
  expect(inventory).toMatchObject({
    version: 1,
    ...{ environment, commit, generatedAt },
    resources: [{ logicalId: 'Database', type: 'AWS::RDS::DBCluster', critical: true }],
    estimate: { budget: { monthlyUsd: 300 } },
  });
});

test('given price books of the repository, then the inventory is estimated by them, as the command for costs does', () => {
  const root = aRepository({ ...assemblies(), 'prices/us-east-1.json': '{}' });
  expect(runCli(root, 'evidence').stderr).toContain('us-east-1.json');
});

test('given an assembly that is not of the repository, then nothing is kept', () => {
  const root = aRepository();
  runCli(root, 'evidence', '--assembly', anApp());
  expect(readdirSync(root)).toEqual(['environments']);
});

test('given {environment} in --out, then each environment has its file', () => {
  const root = aRepository(assemblies());
  runCli(root, 'evidence', '--format', 'markdown', '--out', 'docs/{environment}.md');
  expect(readdirSync(join(root, 'docs')).sort()).toEqual(['production.md', 'staging.md']);
});

test('given --today after the expiry of a waiver, then the waiver is a fault', () => {
  const waiver =
    'claim: database-encrypted-at-rest\nenvironments: [staging]\nowner: platform\nreason: accepted for a while\nexpires: 2026-12-31\n';
  const root = aRepository({ ...assemblies(), 'waivers/db.yaml': waiver });
  const on = (day: string): string => runCli(root, 'evidence', '--environment', 'staging', '--today', day).stdout;
  expect(on('2026-12-31')).toContain('~ waived');
  expect(on('2027-01-01')).toContain('waivers/db.yaml: expired on 2026-12-31.');
});

test('given a waiver for every environment that matches in none, then it is a fault when all of them are judged', () => {
  const report = { pluginReports: [{ pluginName: 'AwsSolutions', violations: [] }] };
  const waiver =
    'finding:\n  rule: AwsSolutions-S1\n  construct: /Gone\nenvironments: all\nowner: platform\nreason: accepted for a while\nexpires: 2026-12-31\n';
  const root = aRepository({
    ...assemblies(),
    ...Object.fromEntries(
      ['staging', 'production'].map((name) => [`packages/infra/cdk.out/${name}/validation-report.json`, report]),
    ),
    'waivers/gone.yaml': waiver,
  });
  const judge = (...of: readonly string[]): string =>
    runCli(root, 'evidence', ...of, '--today', '2026-12-01', '--format', 'json').stdout;
  expect(judge()).toContain('waivers/gone.yaml: matches no finding of any environment');
  expect(judge('--environment', 'staging')).not.toContain('of any environment');
});

describe('given input that cannot be used, then it exits 2 with what is wrong, where and the way out, and no stack trace', () => {
  const expectRefusal = ({ exitCode, stdout, stderr }: CliOutcome, message: RegExp): void => {
    expect(exitCode).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/\n\s+at /);
  };

  test('no assembly', () => {
    expectRefusal(
      runCli(aRepository(), 'evidence'),
      /cdk\.out\/production: there is no cloud assembly\. Run `npm run synth`/,
    );
  });
  test('an assembly folder that does not exist', () => {
    expectRefusal(runCli('/', 'evidence', '--assembly', '/nowhere'), /\/nowhere: there is no cloud assembly/);
  });
  test('a truncated template', () => {
    const directory = aCdkOut({ data: { template: '{"Resources"' } });
    expectRefusal(runCli('/', 'evidence', '--assembly', directory), /data\.template\.json: the file is not JSON/);
  });
  test('an unknown environment', () => {
    expectRefusal(runCli(aRepository(), 'evidence', '--environment', 'stagging'), /Name one of production, staging/);
  });
  test('a folder that is no platform repository', () => {
    expectRefusal(runCli(aFolder({}), 'evidence'), /no folder environments\/ here or above/);
  });
  test('an unknown option', () => {
    expectRefusal(runCli('/', 'evidence', '--formt', 'json'), /unknown option '--formt'/);
  });
  test('an unknown format', () => {
    expectRefusal(runCli('/', 'evidence', '--format', 'xml'), /table, json, markdown, sarif, junit, html/);
  });
  test('an unknown command', () => {
    expectRefusal(runCli('/', 'evidnce'), /unknown command 'evidnce'/);
  });
  test('a day that does not exist', () => {
    expectRefusal(runCli('/', 'evidence', '--today', '2026-02-30'), /YYYY-MM-DD/);
  });
  test('a broken waiver', () => {
    const root = aRepository({ ...assemblies(), 'waivers/db.yaml': 'claim: x\nuntil: tomorrow\n' });
    expectRefusal(runCli(root, 'evidence'), /waivers\/db\.yaml:2 .*unknown key "until"/);
  });
  test('an output that cannot be written', () => {
    const folder = aFolder({ file: 'x' });
    expectRefusal(
      runCli(folder, 'evidence', '--assembly', anApp(), '--out', 'file/report.txt'),
      /cannot be written \(E/,
    );
  });
});

test('given --help, then it exits 0 and explains the exit codes', () => {
  const { exitCode, stdout } = runCli('/', 'evidence', '--help');
  expect(exitCode).toBe(0);
  expect(stdout).toContain('Exit codes:');
});

test('given a checkout that was not built, then the launcher says what to run', () => {
  const folder = aFolder({ 'package.json': '{}' });
  cpSync(join(__dirname, '../../bin/hexastyle.js'), join(folder, 'bin/hexastyle.js'));
  const { status, stderr } = spawnSync(process.execPath, [join(folder, 'bin/hexastyle.js')], { encoding: 'utf8' });
  expect(status).toBe(2);
  expect(stderr).toBe('hexastyle: the program is not built yet. Run `npm run build` first.\n');
});
