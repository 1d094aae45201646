import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { PREVIEW_STACKS } from './stack-commands';

const folder = mkdtempSync(join(tmpdir(), 'hexastyle-preview-'));

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
