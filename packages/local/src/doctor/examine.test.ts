import { readConfig } from '../config';
import { checkAws } from './checks/aws';
import { checkNode } from './checks/node';
import { checkPostgres } from './checks/postgres';
import { Problem } from '../problem';
import { examine } from './examine';
import { canRun, type Finding } from './finding';
import { renderTable } from './table';

const named = (findings: readonly Finding[], name: string): Finding | undefined =>
  findings.find((finding) => finding.name === name);

describe('the doctor', () => {
  it('given an empty search path, lists every program that is missing with its cost and the command that mends it', async () => {
    const findings = await examine(readConfig({ PATH: '/nonexistent' }));
    for (const name of ['redis-server', 'chromium', 'git', 'mkdocs']) {
      const finding = named(findings, name);
      expect(finding?.found).toBe(false);
      expect(finding?.remedy?.cost).not.toBe('');
      expect(finding?.remedy?.command).toContain(`apt-get install --yes ${name}`);
    }
    expect(named(findings, 'npm')?.found).toBe(false);
    expect(named(findings, 'PostgreSQL')?.detail).toMatch(/PostgreSQL\) 18/);
  });

  it('given only programs missing that the house can do without, says that it can run', () => {
    const finding: Finding = {
      name: 'x',
      found: false,
      detail: 'none',
      required: false,
      remedy: { cost: 'c', command: 'm' },
    };
    expect(canRun([finding])).toBe(true);
    expect(renderTable([finding])).toBe(
      ['missing  x  none', '            costs: c', '            mend:  m', '', '`npm start` can run.'].join('\n'),
    );
  });

  it('given an old Node.js, says that it cannot run', () => {
    const finding = checkNode('v20.20.2');
    expect(canRun([finding])).toBe(false);
    expect(renderTable([finding])).toContain('mend:  npm ci');
  });

  it('given a server that lacks a library, passes on what is missing and what to do', () => {
    const finding = checkPostgres(() => {
      throw new Problem('the system library libz.so.1 is missing.', 'Install it.');
    });
    expect(finding).toMatchObject({
      found: false,
      detail: 'the system library libz.so.1 is missing.',
      remedy: { command: 'Install it.' },
    });
  });

  it('given AWS credentials, says where they come from and never what they are', () => {
    const finding = checkAws({ AWS_ACCESS_KEY_ID: 'AKIASECRET', AWS_SECRET_ACCESS_KEY: 'hush' }, '/nonexistent');
    expect(finding.found).toBe(true);
    expect(JSON.stringify(finding)).not.toMatch(/AKIASECRET|hush/);
    expect(checkAws({}, '/nonexistent').found).toBe(false);
  });
});
