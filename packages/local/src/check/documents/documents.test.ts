import { anAlarm, aPlatform, withWaiting } from '../../render/testing/a-platform';
import { alarmFaults } from './alarm-faults';
import { deadLinks } from './dead-links';
import { isDocument } from './is-document';
import { lonelyRunbooks } from './lonely-runbooks';
import type { Repository } from './repository-at';
import { shellFaults } from './shell-faults';

const aRepository = (files: Readonly<Record<string, readonly string[] | string>>): Repository => ({
  exists: (path) => path in files,
  anchors: (path) => (Array.isArray(files[path]) ? (files[path] as readonly string[]) : undefined),
  read: (path) => String(files[path]),
});

const RUNBOOKS = aRepository({ 'docs/runbooks/blue/api.md': ['symptom', 'impact'] });

describe('an alarm', () => {
  it('that leads to a section that exists is fine', () => {
    expect(alarmFaults(aPlatform(anAlarm('api', 'docs/runbooks/blue/api.md#symptom')), RUNBOOKS)).toEqual([]);
  });

  it.each([
    ['docs/runbooks/blue/web.md#symptom', 'docs/runbooks/blue/web.md does not exist', 'write it'],
    [
      'docs/runbooks/blue/api.md#symptoms',
      'docs/runbooks/blue/api.md has no heading #symptoms',
      'did you mean #symptom?',
    ],
    ['none', 'the alarm hexastyle-blue-api names no runbook', 'end its description with'],
  ])('that leads to %s fails, at its source line, with a way out', (runbook, problem, fix) => {
    expect(alarmFaults(aPlatform(anAlarm('api', runbook)), RUNBOOKS)).toEqual([
      {
        file: 'packages/infra/src/observability.ts',
        line: 7,
        problem: expect.stringContaining(problem) as string,
        fix: expect.stringContaining(fix) as string,
      },
    ]);
  });
});

it('an alarm that only a promotion makes fails like any other', () => {
  const fine = anAlarm('api', 'docs/runbooks/blue/api.md#symptom');
  expect(alarmFaults(withWaiting(aPlatform(fine), fine), RUNBOOKS)).toEqual([]);
  expect(
    alarmFaults(withWaiting(aPlatform(fine), anAlarm('cpu', 'docs/runbooks/blue/gone.md#symptom')), RUNBOOKS),
  ).toMatchObject([
    { problem: 'the runbook of the alarm hexastyle-blue-cpu: docs/runbooks/blue/gone.md does not exist' },
  ]);
});

describe('a runbook', () => {
  const SOURCES = [
    'docs/runbooks/api.md',
    'docs/runbooks/rollback.md',
    'docs/runbooks/certificate-expiry.md',
    'docs/recovery/x.md',
  ];
  const blue = aPlatform(anAlarm('api', 'docs/runbooks/blue/api.md#symptom'));
  const withDomain = {
    ...blue,
    environment: { ...blue.environment, domain: { name: 'x.example', hostedZoneId: 'Z', certificateArn: 'arn' } },
  };

  it('that an alarm names, or that is a procedure, is fine', () => {
    expect(lonelyRunbooks([blue], SOURCES)).toEqual([]);
  });

  it('that no alarm names fails', () => {
    expect(lonelyRunbooks([aPlatform()], SOURCES)).toMatchObject([
      { file: 'docs/runbooks/api.md', problem: 'no alarm of any environment names this runbook' },
    ]);
  });

  it('for certificates needs its alarm once there is a domain', () => {
    expect(lonelyRunbooks([blue, withDomain], SOURCES)).toMatchObject([
      { file: 'docs/runbooks/certificate-expiry.md' },
    ]);
  });
});

describe('a link', () => {
  const fault = (text: string): readonly unknown[] =>
    deadLinks(
      {
        exists: (path) => ['docs/a.md', 'docs/b.md', 'docs/image.png', 'docs'].includes(path),
        anchors: (path) => (path.endsWith('.md') ? ['here'] : undefined),
        read: () => text,
      },
      ['docs/a.md'],
    );

  it.each([
    '[x](b.md) [x](b.md#here) [x](#here) [x](../docs) ![x](image.png "title")',
    '[x](https://x.example/y.md#z) [x](mailto:a@x.example)',
    '`[x](gone.md)`',
    '```sh\n[x](gone.md)\n```',
  ])('such as %j leads somewhere, or is not ours to follow', (text) => {
    expect(fault(text)).toEqual([]);
  });

  it.each([
    ['[x](gone.md)', 'docs/gone.md does not exist'],
    ['[x](b.md#her)', 'docs/b.md has no heading #her'],
    ['[x](#nowhere)', 'docs/a.md has no heading #nowhere'],
    ['![x](gone.png)', 'docs/gone.png does not exist'],
  ])('such as %j is dead', (text, problem) => {
    expect(fault(`first\n${text}`)).toMatchObject([{ file: 'docs/a.md', line: 2, problem }]);
  });
});

describe('a block of sh', () => {
  it('that a shell can read is fine, and nothing of it is run', () => {
    expect(shellFaults('a.md', '```sh\nexit 3\nX=$(aws \\\n  y)\n```\n\n```text\nif (\n```')).toEqual([]);
  });

  it('that a shell cannot read fails where it begins', () => {
    expect(shellFaults('a.md', 'text\n\n```sh\necho "$(aws sts)\n```')).toMatchObject([
      { file: 'a.md', line: 4, problem: expect.stringContaining('unexpected EOF') as string },
    ]);
  });
});

it.each(['docs/deploying.md', 'docs/deploying/blue.md', 'docs/runbooks/blue/api.md', 'README.md', 'portal/README.md'])(
  '%s is a document whose links and commands are looked at',
  (path) => {
    expect(isDocument(path)).toBe(true);
  },
);

it.each(['docs/images/habits.png', 'node_modules/x/README.md', 'packages/api/notes.md'])('%s is none', (path) => {
  expect(isDocument(path)).toBe(false);
});
