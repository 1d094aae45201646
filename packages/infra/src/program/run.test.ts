import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporary } from '../testing/assemble';
import { repository } from '../testing/described';
import { anything, textWith } from '../testing/matchers';
import { run } from './run';

interface Outcome {
  readonly code: number;
  readonly printed: string;
  readonly complained: string;
}

/** Runs the program on a copy of this repository's descriptors and waivers, changed by `prepare`. */
async function runOn(prepare: (root: string) => void, ...args: readonly string[]): Promise<Outcome> {
  const root = temporary('repository');
  for (const folder of ['environments', 'waivers'])
    cpSync(join(repository, folder), join(root, folder), { recursive: true });
  prepare(root);
  const printed: string[] = [];
  const complained: string[] = [];
  const code = await run({
    args,
    root,
    workspace: temporary('workspace'),
    today: '2026-11-23',
    print: (text) => printed.push(text),
    complain: (text) => complained.push(text),
  });
  return { code, printed: printed.join('\n'), complained: complained.join('\n') };
}

const untouched = (): void => undefined;
const write =
  (file: string, text: string) =>
  (root: string): void => {
    mkdirSync(join(root, file, '..'), { recursive: true });
    writeFileSync(join(root, file), text);
  };

const without =
  (path: string) =>
  (root: string): void => {
    rmSync(join(root, path), { recursive: true });
  };

describe('Given the descriptors of this repository', () => {
  let outcome: Outcome;
  beforeAll(async () => {
    outcome = await runOn(untouched);
  });

  it('When all are synthesized, then it says what it did and ends with a table', () => {
    expect(outcome).toMatchObject({ code: 0, complained: '' });
    expect(outcome.printed).toContain('synthesized staging into packages/infra/cdk.out/staging');
    expect(outcome.printed).toMatch(/environment +stacks +resources +acknowledged +open +seconds/);
    expect(outcome.printed).toMatch(/production +\d+ +\d+ +\d+ +0 /);
  });

  it('When JSON is asked for, then standard output is JSON and nothing else', async () => {
    const { code, printed } = await runOn(untouched, '--json', '--environment', 'staging', '--out', temporary('out'));
    expect(code).toBe(0);
    expect(JSON.parse(printed)).toEqual([expect.objectContaining({ environment: 'staging', stacks: anything })]);
  });

  it("When the CDK's own validation is asked for, then it looks", async () => {
    const out = temporary('out');
    expect((await runOn(untouched, '--validate', '--environment', 'staging', '--out', out)).code).toBe(0);
    expect(readFileSync(join(out, 'staging/validation-report.json'), 'utf8')).toContain('"CloudFormation Validate"');
  });

  it('When a waiver is gone, then the finding is open and the way out is told', async () => {
    const { code, complained } = await runOn(without('waivers/edge-geography.yaml'), '--environment', 'staging');
    expect(code).toBe(1);
    expect(complained).toContain('AwsSolutions-CFR1');
    expect(complained).toContain('/Edge/Site/Distribution/Resource');
    expect(complained).toMatch(/source +\S*packages\/infra\/src\/edge\/site-distribution\.ts:\d+/);
    expect(complained).toContain('a file under waivers/');
  });

  it('When a waiver has expired, then its file and last day are named', async () => {
    const expired = `finding: { rule: AwsSolutions-CFR1, construct: /Edge/Site }\nenvironments: [staging]\nowner: a\nreason: there is no country to refuse\nexpires: 2026-11-22\n`;
    const { code, complained } = await runOn(write('waivers/edge-geography.yaml', expired), '--environment', 'staging');
    expect(code).toBe(1);
    expect(complained).toContain('waivers/edge-geography.yaml covered it until 2026-11-22');
  });

  it('When a waiver is for an environment that nobody described, then its file is named', async () => {
    const lost = `finding: { rule: AwsSolutions-CFR1, construct: /Edge/Site }\nenvironments: [atlantis]\nowner: a\nreason: there is no country to refuse\nexpires: 2027-01-01\n`;
    const { code, complained } = await runOn(write('waivers/lost.yaml', lost), '--environment', 'staging');
    expect(code).toBe(1);
    expect(complained).toContain('waivers/lost.yaml: there is no environment atlantis');
  });
});

describe('Given a third descriptor and nothing else', () => {
  it.each(['development', 'staging', 'production'])(
    'When its tier is %s, then it has no open finding',
    async (tier) => {
      const preview = STAGING_ABROAD.replace('name: staging', 'name: preview')
        .replaceAll('111111111111', '333333333333')
        .replace('tier: staging', `tier: ${tier}`)
        .replace('eu-west-1', 'us-east-1')
        .replace('10.20.0.0', '10.99.0.0');
      const args = ['--environment', 'preview', '--out', temporary('out')];
      expect(await runOn(write('environments/preview.yaml', preview), ...args)).toMatchObject({
        code: 0,
        complained: '',
      });
    },
  );
});

describe('Given a waiver for all environments', () => {
  const everywhere = (construct: string): string =>
    `finding: { rule: AwsSolutions-CFR1, construct: ${construct} }\nenvironments: all\nowner: a\nreason: there is no country to refuse\nexpires: 2027-01-01\n`;

  it('When it matches in none of them, then its file is named', async () => {
    const { code, complained } = await runOn(write('waivers/lost.yaml', everywhere('/Edge/Nowhere')), '--json');
    expect(code).toBe(1);
    expect(complained).toContain('waivers/lost.yaml: no finding AwsSolutions-CFR1 at or below /Edge/Nowhere in any');
  });
});

describe('Given bad input', () => {
  it.each([
    ['an unknown option', ['--environments', 'staging'], 'Usage: npm run synth'],
    ['an option without its value', ['--environment'], 'Usage: npm run synth'],
    ['a stray argument', ['staging'], 'Usage: npm run synth'],
    [
      'an environment that is not described',
      ['--environment', 'atlantis'],
      'There is no environment atlantis. Described in environments/: production, staging.',
    ],
  ])('When there is %s, then it says so and ends with 2', async (_, args, message) => {
    const { code, complained } = await runOn(untouched, ...args);
    expect(code).toBe(2);
    expect(complained).toContain(message);
    expect(complained).not.toMatch(/^ +at /m);
  });

  it.each([
    ['a descriptor that is not YAML', 'environments/staging.yaml', 'name: [staging', 'environments/staging.yaml'],
    [
      'a waiver without a date',
      'waivers/undated.yaml',
      'claim: x\nenvironments: [staging]\nowner: a\nreason: for no reason at all\n',
      'waivers/undated.yaml',
    ],
  ])('When there is %s, then its file is named and nothing is synthesized', async (_, file, text, message) => {
    let root = '';
    const { code, complained } = await runOn((copy) => {
      root = copy;
      write(file, text)(copy);
    });
    expect(code).toBe(2);
    expect(complained).toContain(message);
    expect(complained).not.toMatch(/^ +at /m);
    expect(readdirSync(root)).not.toContain('packages');
  });

  it('When an environment lies in a region that the edge cannot serve, then it says which region can', async () => {
    const { code, complained } = await runOn((root) => {
      const file = join(root, 'environments/staging.yaml');
      writeFileSync(file, STAGING_ABROAD);
    });
    expect(code).toBe(2);
    expect(complained).toContain('environments/staging.yaml:5  "region" is eu-west-1');
    expect(complained).toContain('-> write us-east-1');
  });

  it('When there is no environments folder, then it says so', async () => {
    const { code, complained } = await runOn(without('environments'));
    expect(code).toBe(2);
    expect(complained).toContain('environments');
  });
});

describe('Given --help', () => {
  it('prints the usage', async () => {
    expect(await runOn(untouched, '--help')).toMatchObject({
      code: 0,
      printed: textWith('Usage: npm run synth'),
    });
  });
});

const STAGING_ABROAD = `
name: staging
tier: staging
account: '111111111111'
region: eu-west-1
drRegion: us-west-2
owner: platform-team
network: { cidr: 10.20.0.0/16 }
alarms: { email: a@example.com }
pipeline:
  connectionArn: arn:aws:codeconnections:us-east-1:111111111111:connection/6f1c2d34-8a5b-4c6d-9e7f-0a1b2c3d4e5f
  repository: example/hexastyle
budget: { monthlyUsd: 300 }
`;
