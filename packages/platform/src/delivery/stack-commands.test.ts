import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { DEPLOY_STACKS, PREVIEW_STACKS } from './stack-commands';

const folder = mkdtempSync(join(tmpdir(), 'hexastyle-stack-commands-'));

afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Runs the preview of two stacks with an `aws` that answers a request for a change set of the first as given. */
const preview = (answer: string) => {
  const aws = join(folder, 'aws');
  writeFileSync(
    aws,
    `#!/usr/bin/env bash
case "$*" in
  *"deploy "*"--stack-name first"*) ${answer} ;;
  *list-change-sets*) echo set-1 ;;
  *describe-change-set*) echo "Modify False AWS::S3::Bucket" ;;
esac
`,
  );
  chmodSync(aws, 0o755);
  const { status, stdout } = spawnSync('bash', ['-c', PREVIEW_STACKS], {
    encoding: 'utf8',
    env: {
      PATH: [folder, process.env['PATH']].join(delimiter),
      STACKS: 'first=First.template.json@us-east-1 second=Second.template.json@us-west-2',
      ASSETS: 'assets',
      ENVIRONMENT: 'blue',
    },
  });
  return { status, stdout };
};

describe('the preview of stacks', () => {
  it('given change sets that can be made, shows those of every stack', () => {
    const { status, stdout } = preview('exit 0');
    expect(status).toBe(0);
    expect(stdout.match(/Modify False/g)).toHaveLength(2);
  });

  it('given an export that is not there yet, says so and goes on', () => {
    const { status, stdout } = preview('echo "Reason: No export named blue-network:Vpc found." >&2; exit 255');
    expect(status).toBe(0);
    expect(stdout).toContain('no preview of first before the stacks that it imports from');
    expect(stdout.match(/Modify False/g)).toHaveLength(1);
  });

  it('given a request that is refused, ends with what AWS said, so that nobody approves what nobody saw', () => {
    const { status, stdout } = preview('echo "AccessDenied: not authorized to CreateChangeSet" >&2; exit 254');
    expect(status).toBe(1);
    expect(stdout).toContain('AccessDenied');
    expect(stdout).not.toContain('== second');
  });
});

/** What the deployment of a stack calls `aws` with, given what `$PARAMETERS` holds. */
const deployed = (parameters: Readonly<Record<string, string>>): string => {
  const aws = join(folder, 'aws');
  writeFileSync(aws, '#!/usr/bin/env bash\nprintf "%s|" "$@"\n');
  chmodSync(aws, 0o755);
  return spawnSync('bash', ['-c', DEPLOY_STACKS], {
    encoding: 'utf8',
    env: {
      PATH: [folder, process.env['PATH']].join(delimiter),
      STACKS: 'first=First.template.json@us-west-2',
      ASSETS: 'assets',
      ENVIRONMENT: 'blue',
      EXECUTION_ROLE: 'arn:aws:iam::111111111111:role/execution',
      ...parameters,
    },
  }).stdout;
};

describe('the deployment of stacks', () => {
  it('given no parameter, leaves every one of the stack as it is', () => {
    expect(deployed({})).toMatch(/--stack-name\|first\|.*--no-fail-on-empty-changeset\|$/);
  });

  it('given parameters, says those, each by itself', () => {
    expect(deployed({ PARAMETERS: 'Id=E1 Other=2' })).toMatch(/\|--parameter-overrides\|Id=E1\|Other=2\|$/);
  });
});
