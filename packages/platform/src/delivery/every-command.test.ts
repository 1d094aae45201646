import { CFN_LINT } from '../versions';
import { buildspecNames, runBuildspec } from './testing/run-buildspec';

const INSTALL = [['dnf install --assumeyes valkey'], [`pip3 install cfn-lint==${CFN_LINT}`], ['npm ci']];
const JUDGE = [['npm test -- build evidence checks packages portal'], ['npm run synth'], ['npx hexastyle evidence']];
/** A command that moves files calls none of the programs that are stood in for. */
const FILES: readonly string[] = [];
const LAY_OUT = [FILES, FILES, FILES, FILES];

const deploy = (name: string, template: string, region: string): string =>
  [
    `aws cloudformation deploy --region ${region} --stack-name ${name} --template-file assembly/${template}`,
    `--s3-bucket assets-${region} --s3-prefix hexastyle/blue --capabilities CAPABILITY_NAMED_IAM`,
  ].join(' ');
const FIRST = deploy('first', 'First.template.json', 'us-east-1');
const SECOND = deploy('second', 'Second.template.json', 'us-west-2');

const previewed = (change: string, name: string, region: string): readonly string[] => [
  `${change} --no-execute-changeset --no-fail-on-empty-changeset`,
  `aws cloudformation list-change-sets --region ${region} --stack-name ${name} --query Summaries[?ExecutionStatus=='AVAILABLE']|[-1].ChangeSetId --output text`,
  `aws cloudformation describe-change-set --region ${region} --change-set-name set-1 --output table --query Changes[].ResourceChange.[Action,Replacement,ResourceType,LogicalResourceId]`,
  `aws cloudformation delete-change-set --region ${region} --change-set-name set-1`,
];
const DEPLOYED =
  '--role-arn arn:aws:iam::111111111111:role/execution --no-fail-on-empty-changeset --parameter-overrides Id=E1 Other=2';

/** What the commands of every buildspec call, command by command: a new one belongs here. */
const CALLS: Readonly<Record<string, readonly (readonly string[])[]>> = {
  infrastructure: [...INSTALL, ...JUDGE, ...LAY_OUT, FILES, FILES, FILES],
  backend: [...INSTALL, ...JUDGE, ...LAY_OUT, FILES],
  frontend: [...INSTALL, ...JUDGE, ...LAY_OUT, ['npm run build -- --web'], FILES],
  preview: [[...previewed(FIRST, 'first', 'us-east-1'), ...previewed(SECOND, 'second', 'us-west-2')]],
  publish: [['node cdk/bin/cdk publish-assets --app assembly --all --unstable=publish-assets']],
  'other-region': [[`${FIRST} ${DEPLOYED}`, `${SECOND} ${DEPLOYED}`]],
  site: [
    ["aws s3 sync site/assets s3://site/assets --no-progress --cache-control 'public, max-age=31536000, immutable'"],
    [
      'aws s3 cp site s3://site --recursive --exclude assets/* --exclude index.html --no-progress --cache-control no-cache',
    ],
    ['aws s3 cp site/index.html s3://site/index.html --no-progress --cache-control no-cache'],
    ['aws cloudfront create-invalidation --distribution-id E1 --paths / /index.html'],
  ],
  push: [['node push/main.js https://portal.example.com blue .']],
  health: [
    [
      'curl --fail --silent --show-error --max-time 10 --retry 30 --retry-delay 10 --retry-all-errors https://habits.example.com/api/health/ready',
    ],
  ],
};

const HANDED_ON: Readonly<Record<string, readonly string[]>> = {
  infrastructure: ['assembly', 'buildspecs', 'cdk', 'inventories', 'push', 'reports'],
  backend: ['assembly', 'buildspecs', 'cdk'],
  frontend: ['assembly', 'buildspecs', 'site'],
};

it('no buildspec is generated that is not run here', () => {
  expect([...buildspecNames()].sort()).toEqual(Object.keys(CALLS).sort());
});

it.each(Object.entries(CALLS))('every command of %s runs, and calls what is listed', (name, calls) => {
  const { commands, handedOn } = runBuildspec(name);
  expect(commands.map((each) => ({ calls: each.calls, status: each.status }))).toEqual(
    calls.map((expected) => ({ calls: expected, status: 0 })),
  );
  expect(handedOn).toEqual(HANDED_ON[name] ?? []);
});

it.each([
  { what: 'the stack of another region', name: 'other-region', fails: '--stack-name first', done: [] },
  { what: 'the preview of a stack', name: 'preview', fails: '--stack-name first', done: [] },
  { what: 'the upload of hashed files', name: 'site', fails: 's3 sync', done: [] },
  { what: 'the upload of the other files', name: 'site', fails: '--recursive', done: ['s3 sync'] },
  { what: 'the upload of the page', name: 'site', fails: 'cp site/index.html', done: ['s3 sync', '--recursive'] },
])('when $what fails, then nothing of $name is done after it', ({ name, fails, done }) => {
  const { commands } = runBuildspec(name, fails);
  const calls = commands.flatMap((command) => command.calls);
  const expected = [...done, fails];
  expect(calls).toHaveLength(expected.length);
  for (const [index, part] of expected.entries()) expect(calls[index]).toContain(part);
  expect(commands.at(-1)?.status).not.toBe(0);
});
