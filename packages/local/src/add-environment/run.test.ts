import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inRepository } from '../repository';
import type { Preview } from '../preview/preview';
import { run, type Surroundings } from './run';

const SOUND = ['--name', 'preview', '--tier', 'development', '--account', '333333333333'];
const PREVIEW: Preview = {
  files: [{ path: 'environments/preview.yaml', change: 'new' }],
  stacks: [{ name: 'hexastyle-preview-network', region: 'us-east-1', resources: 34 }],
  findings: { open: [], acknowledged: 2 },
  cost: {
    total: { usd: { low: 80, expected: 120.5, high: 240 }, unpriced: 1 },
    components: [{ name: 'Data', usd: { low: 80, expected: 120.5, high: 240 }, unpriced: 1 }],
    missingBooks: ['There are no prices of eu-west-1'],
    budget: { monthlyUsd: 100, isExceeded: true, words: 'The budget of 100.00 USD is below' },
  },
  pillars: [],
  faults: [],
};

const terminalOf = (...answers: readonly string[]) => {
  const left = [...answers];
  const asked: string[] = [];
  return {
    asked,
    ask: (question: string, proposal?: string) => {
      asked.push(`${question} [${proposal ?? ''}]`);
      const answer = left.shift() ?? '';
      return Promise.resolve(answer === '' ? proposal : answer);
    },
    close: () => undefined,
  };
};

describe('env:add', () => {
  let root = '';
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'hexastyle-add-'));
    cpSync(inRepository('environments'), join(root, 'environments'), { recursive: true });
  });
  afterEach(() => {
    rmSync(root, { recursive: true });
  });

  const added = (): boolean => existsSync(join(root, 'environments/preview.yaml'));
  const files = (): readonly (string | Buffer)[] => readdirSync(root, { recursive: true }).sort();
  const execute = async (args: readonly string[], more: Partial<Surroundings> = {}) => {
    const said: string[] = [];
    const complained: string[] = [];
    const code = await run(args, {
      root,
      print: (text) => said.push(text),
      complain: (text) => complained.push(text),
      regenerate: () => Promise.resolve(),
      preview: () => Promise.resolve(PREVIEW),
      ...more,
    });
    return { code, said: said.join('\n'), complained: complained.join('\n') };
  };

  it('adds an environment by flags, and generates after it', async () => {
    let generatedWith = false;
    const { code, said } = await execute(SOUND, {
      regenerate: () => {
        generatedWith = added();
        return Promise.resolve();
      },
    });

    expect({ code, generatedWith }).toEqual({ code: 0, generatedWith: true });
    expect(said).toContain('environments/preview.yaml was written');
    expect(readFileSync(join(root, 'environments/preview.yaml'), 'utf8')).toContain('cidr: 10.31.0.0/16');
  });

  it('a dry run prints the descriptor and writes nothing', async () => {
    const before = files();
    const { code, said } = await execute(['--', ...SOUND, '--dry-run']);

    expect(code).toBe(0);
    expect(said).toContain('environments/preview.yaml would be:');
    expect(said).toContain('  tier: development');
    expect(said).toMatch(/hexastyle-preview-network +us-east-1 +34/);
    expect(said).toMatch(/together +80\.00 +120\.50 +240\.00 {2}at least; 1 unpriced/);
    expect(said).toContain('There are no prices of eu-west-1');
    expect(said).toContain('Warning: The budget of 100.00 USD is below');
    expect(files()).toEqual(before);
  });

  it('lists every fault and writes nothing', async () => {
    const { code, complained } = await execute(['--name', 'staging', '--tier', 'big']);

    expect(code).toBe(1);
    expect(complained).toContain('there is an environment of this name already');
    expect(complained).toContain('--tier  "tier" is "big"');
    expect(complained).toContain('--account  "account" is missing');
    expect(complained).toContain('Nothing was written.');
  });

  it('speaks of flags, of a neighbour where there is a conflict, and of no line of a file that is not there', async () => {
    const { complained } = await execute([
      ...SOUND,
      '--account',
      '111111111111',
      '--cidr',
      '10.20.0.0/16',
      '--budget',
      '0',
    ]);

    expect(complained.split('\n').slice(0, 3)).toEqual([
      expect.stringMatching(/^--account {2}"account" is 111111111111, which environments\/staging[.]yaml has too/),
      expect.stringMatching(/^--cidr {2}"network.cidr" 10[.]20[.]0[.]0\/16 overlaps/),
      expect.stringMatching(/^--budget {2}"budget.monthlyUsd" is 0/),
    ]);
    expect(complained).not.toMatch(/yaml:\d/);
  });

  it.each([
    ['an unknown flag', ['--nmae', 'x']],
    ['a flag without its value', ['--name']],
    ['a stray word', ['preview']],
  ])('refuses %s with the usage and exit code 2', async (_, args) => {
    const { code, complained } = await execute(args);
    expect(code).toBe(2);
    expect(complained).toContain('Usage: npx projen env:add');
  });

  it('says in its help which region is possible', async () => {
    expect((await execute(['--help'])).said).toMatch(/--region REGION +AWS region: us-east-1 only, where CloudFront/);
  });

  it('prints JSON for programs, faults too', async () => {
    expect(JSON.parse((await execute([...SOUND, '--json', '--dry-run'])).said)).toMatchObject({
      kind: 'planned',
      environment: { name: 'preview' },
      preview: PREVIEW,
      words: expect.stringContaining('USD a month') as string,
    });
    expect(JSON.parse((await execute(['--json'])).said)).toMatchObject({ kind: 'faulty', faults: [{}, {}, {}] });
  });

  it('asks in a terminal, with what is proposed, and again before it writes', async () => {
    const terminal = terminalOf('preview', '', '333333333333', '', 'eu-west-1');
    const { code } = await execute([], { terminal });

    expect(terminal.asked).toEqual([
      'Name []',
      'Tier: development, staging or production [development]',
      'AWS account, 12 digits []',
      'Region [us-east-1]',
      'Region of recovery [us-west-2]',
      'Owner [platform-team]',
      'Network [10.31.0.0/16]',
      'E-mail for alarms [operations@example.com]',
      'Budget, US dollars a month [200]',
      'Write it? yes or no [yes]',
    ]);
    expect(code).toBe(0);
    expect(readFileSync(join(root, 'environments/preview.yaml'), 'utf8')).toContain('drRegion: eu-west-1');
  });

  it('writes nothing when the answer is no', async () => {
    const nine = ['preview', '', '333333333333', '', '', '', '', '', ''];
    expect(await execute([], { terminal: terminalOf(...nine, 'no') })).toMatchObject({ code: 0 });
    expect(added()).toBe(false);
  });

  it('asks nothing when all is said', async () => {
    const terminal = terminalOf();
    await execute(SOUND, { terminal });
    expect(terminal.asked).toEqual([]);
  });

  it('takes the descriptor away when the generator fails', async () => {
    const failing = () => Promise.reject(new Error('no disk'));
    await expect(execute(SOUND, { regenerate: failing })).rejects.toThrow('no disk');
    expect(added()).toBe(false);
  });
});
