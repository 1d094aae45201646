import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CLAIMS } from './claims/registry';
import { anchorsOf } from './claims/vocabulary/anchors';
import { main } from './cli/main';
import { readOutline } from './render/document';
import { renderMarkdown } from './render/markdown/render-markdown';
import { parseReport, type JudgedClaim } from './report';
import { readClassification } from './report/framework';
import { aReport } from './testing/a-report';
import { withoutFile } from './testing/mutation';
import { assemblyOf, referenceContext, referenceFacts, ROOT } from './testing/reference';
import { comparisonOf, runDiff } from './testing/run-diff';
import { judge } from './verdicts/judge';

const CLASSIFICATION = readClassification();
const folders: string[] = [];
/** A copy of the staging assembly inside of the repository, where git does not see it. */
const copyOfStaging = (): string => {
  mkdirSync(join(ROOT, '.hexastyle'), { recursive: true });
  const folder = mkdtempSync(join(ROOT, '.hexastyle/evidence-test-'));
  folders.push(folder);
  cpSync(assemblyOf('staging'), join(folder, 'staging'), { recursive: true });
  return join(folder, 'staging');
};
const judgeFolder = (directory: string) => {
  const out = join(directory, '../report.json');
  void main([
    'node',
    'hexastyle',
    'evidence',
    '--assembly',
    directory,
    '--format',
    'json',
    '--out',
    out,
    '--today',
    '2026-11-23',
  ]);
  return { exitCode: process.exitCode, report: parseReport(readFileSync(out, 'utf8'), out) };
};
const verdicts = (facts = referenceFacts('staging')) => judge(CLAIMS, facts, referenceContext('staging'));

afterEach(() => {
  process.exitCode = 0;
});
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

test('given the platform as it is, then the gate passes in staging and in production', () => {
  for (const environment of ['staging', 'production']) {
    const { claims, practices, faults } = judge(CLAIMS, referenceFacts(environment), referenceContext(environment));
    expect(
      claims.filter(({ verdict }) => ['missing', 'drifted', 'not-checked'].includes(verdict)).map(({ id }) => id),
    ).toEqual([]);
    expect(faults).toEqual([]);
    // What is said not to apply to the platform does not: nothing of the assembly stands against it.
    const said = practices.filter(({ id }) => CLASSIFICATION[id]?.classification === 'not-applicable');
    expect(said.filter(({ verdict }) => verdict !== 'not-applicable')).toEqual([]);
    expect(said.length).toBeGreaterThan(5);
  }
});

test.each(['staging', 'production'])(
  'given the document of %s, then every file and heading that it links to exists',
  (name) => {
    const facts = referenceFacts(name);
    const document = renderMarkdown(aReport(CLAIMS, facts, referenceContext(name)), facts, readOutline());
    const targets = [...document.matchAll(/\]\(([^)]*)\)/g)].map(([, target = '']) => target);
    const broken = [...new Set(targets)].filter((target) => {
      const [path = '', anchor] = decodeURIComponent(target).split('#');
      const file = join(ROOT, 'docs/well-architected', path);
      if (path !== '' && !existsSync(file)) return true;
      return anchor !== undefined && !anchorsOf(path === '' ? document : readFileSync(file, 'utf8')).includes(anchor);
    });
    expect(targets.length).toBeGreaterThan(50);
    expect(broken).toEqual([]);
  },
);

test('given Aurora without encryption in the template, then exactly that claim is missing, with property and source line, and exit 1', () => {
  const before = new Map(verdicts().claims.map(({ id, verdict }) => [id, verdict]));
  const directory = copyOfStaging();
  for (const name of readdirSync(directory).filter((file) => file.endsWith('.template.json'))) {
    const file = join(directory, name);
    writeFileSync(
      file,
      readFileSync(file, 'utf8').replaceAll(/"StorageEncrypted": ?true/g, '"StorageEncrypted": false'),
    );
  }
  const { exitCode, report } = judgeFolder(directory);
  const changed = report.claims.filter(({ id, verdict }) => before.get(id) !== verdict);
  expect(exitCode).toBe(1);
  expect(changed.map(({ id, verdict }) => [id, verdict])).toEqual([['database-encrypted-at-rest', 'missing']]);
  expect(changed[0]?.evidence).toMatchObject([
    {
      kind: 'resource',
      type: 'AWS::RDS::DBCluster',
      property: 'StorageEncrypted',
      expected: true,
      actual: false,
    },
  ]);
  const [evidence] = changed[0]?.evidence ?? [];
  const source = evidence?.kind === 'resource' ? evidence.source : undefined;
  expect(source?.file).toMatch(/^packages\/infra\/src\/data\/.*\.ts$/);
  expect(source?.line).toBeGreaterThan(1);
});

test('given a deleted runbook that an alarm names, then exactly the claims that cite it are missing and name the document', () => {
  const facts = referenceFacts('staging');
  const before = verdicts(facts).claims;
  const alarms = before.find(({ id }) => id === 'alarms-name-runbooks');
  expect(alarms?.verdict).toBe('verified');
  const cited = alarms?.evidence.find((each) => each.kind === 'document')?.path ?? '';
  const cites = ({ evidence }: JudgedClaim): boolean =>
    evidence.some((each) => each.kind === 'document' && each.path === cited);
  const after = verdicts(withoutFile(facts, cited)).claims;
  const changed = after.filter(({ id, verdict }) => before.find((claim) => claim.id === id)?.verdict !== verdict);
  expect(changed.map(({ id, verdict }) => [id, verdict])).toEqual(
    before.filter(cites).map(({ id }) => [id, 'missing']),
  );
  expect(changed.every(cites)).toBe(true);
});

test('given the staging assembly, then every resource has the source line that made it', () => {
  const { assembly } = referenceFacts('staging');
  const resources = 'absent' in assembly ? [] : assembly.resources;
  expect(resources.length).toBeGreaterThan(50);
  expect(resources.filter(({ source }) => source === undefined).map(({ logicalId }) => logicalId)).toEqual([]);
});

test('given the same assembly judged twice, then the judgements are equal to the byte', () => {
  expect(JSON.stringify(verdicts())).toBe(JSON.stringify(verdicts()));
});

test('given a run in the repository, then a report is kept for every environment', () => {
  const cwd = jest.spyOn(process, 'cwd').mockReturnValue(ROOT);
  const print = jest.spyOn(process.stdout, 'write').mockReturnValue(true);
  void main(['node', 'hexastyle', 'evidence', '--today', '2026-11-23']);
  cwd.mockRestore();
  print.mockRestore();
  expect(process.exitCode).toBe(0);
  for (const environment of ['staging', 'production']) {
    const text = readFileSync(join(ROOT, '.hexastyle/reports', `${environment}.json`), 'utf8');
    expect(parseReport(text, environment).environment).toBe(environment);
  }
});

test('given a copy of the staging assembly in which the database changed for good, then the comparison names that alone as replaced', async () => {
  const directory = copyOfStaging();
  const file = join(directory, 'Data.template.json');
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, text.replaceAll(/"DatabaseName": ?"habits"/g, '"DatabaseName": "other"'));
  expect((await runDiff(assemblyOf('staging'), assemblyOf('staging'))).same).toBe(true);
  const { summary, assemblies } = await comparisonOf(assemblyOf('staging'), directory);
  const resources = assemblies.flatMap(({ stacks }) => stacks.flatMap((stack) => stack.resources));
  expect(summary).toMatchObject({ added: 0, removed: 0, changed: 2, replaced: 2, broadened: 0 });
  expect(resources.map(({ type }) => type).sort()).toEqual(['AWS::RDS::DBCluster', 'AWS::RDS::DBInstance']);
});
