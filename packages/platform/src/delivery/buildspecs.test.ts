import { parse } from 'yaml';
import { z } from 'zod';
import { synthesized } from '../testing/synthesized';
import { CFN_LINT } from '../versions';

const GATES = ['infrastructure', 'backend', 'frontend'];

const schema = z.object({
  version: z.literal(0.2),
  env: z.object({ shell: z.literal('bash') }),
  phases: z.object({
    install: z.object({ commands: z.array(z.string()).default([]) }),
    build: z.object({ 'on-failure': z.literal('ABORT'), commands: z.array(z.string()).min(1) }),
  }),
  artifacts: z.object({ 'base-directory': z.string(), files: z.tuple([z.literal('**/*')]) }).optional(),
});

const buildspec = (name: string): z.infer<typeof schema> =>
  schema.parse(parse(String(synthesized()[`packages/infra/buildspecs/${name}.yaml`])));

it.each(GATES)(
  'the gate of %s installs from the lock file and hands on what was tested, synthesized and judged',
  (gate) => {
    const { phases, artifacts } = buildspec(gate);

    expect(phases.install.commands).toContain('npm ci');
    expect(phases.install.commands).toContain(`pip3 install cfn-lint==${CFN_LINT}`);
    expect(phases.build.commands[0]).toMatch(/^npm test /);
    expect(phases.build.commands.slice(1, 3)).toEqual(['npm run synth', 'npx hexastyle evidence']);
    expect(artifacts?.['base-directory']).toBe('.hexastyle/delivery');
  },
);

it.each(['preview', 'publish', 'other-region', 'site', 'health'])('%s installs nothing of the repository', (name) => {
  const { phases, artifacts } = buildspec(name);

  expect(phases.install.commands).toEqual([]);
  expect(artifacts).toBeUndefined();
});

it.each(['infrastructure', 'backend'])('the gate of %s hands on the CDK of the lock file, which publishes', (gate) => {
  expect(buildspec(gate).phases.build.commands).toContain('cp -R node_modules/aws-cdk .hexastyle/delivery/cdk');
  expect(buildspec('publish').phases.build.commands).toEqual([expect.stringMatching(/^node cdk\/bin\/cdk /)]);
});

it('no stage that deploys downloads a program', () => {
  for (const name of ['preview', 'publish', 'other-region', 'site', 'health'])
    expect(buildspec(name).phases.build.commands.join('\n')).not.toMatch(/\b(npx|npm|pip3?|dnf)\b/);
});

it('the web app is uploaded page last, hashed files for ever, and nothing of it is deleted', () => {
  const { commands } = buildspec('site').phases.build;

  expect(commands[0]).toMatch(/site\/assets .*--cache-control "public, max-age=31536000, immutable"/);
  expect(commands[2]).toMatch(/site\/index\.html .*--cache-control no-cache/);
  expect(commands.at(-1)).toMatch(/create-invalidation .*--paths \/ \/index\.html/);
  expect(commands.join('\n')).not.toContain('--delete');
});

it('nothing is executed by a preview', () => {
  const commands = buildspec('preview').phases.build.commands.join('\n');

  expect(commands).toContain('--no-execute-changeset');
  expect(commands).not.toMatch(/execute-change-set|--role-arn/);
});
