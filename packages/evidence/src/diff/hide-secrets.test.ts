import { FORMATS } from '../cli/options';
import { aCdkOut } from '../testing/a-cdk-out';
import { runDiff } from '../testing/run-diff';

const assembly = (secret: string, template: (secret: string) => unknown): string =>
  aCdkOut({ api: { template: template(secret) } });
const resource = (Properties: unknown): unknown => ({ Resources: { A: { Type: 'AWS::X::Y', Properties } } });

test.each<[string, (secret: string) => unknown]>([
  ['a property', (secret) => resource({ MasterUserPassword: secret })],
  ['a joined property', (secret) => resource({ SecretString: { 'Fn::Join': ['', [secret, { Ref: 'B' }]] } })],
  ['a variable', (secret) => resource({ Environment: { Variables: { SESSION_SECRET: secret } } })],
  ['a named value', (secret) => resource({ List: [{ Name: 'API_TOKEN', Value: secret }] })],
  ['an address', (secret) => resource({ Url: `postgres://api:${secret}@host/db` })],
  ['a text of JSON', (secret) => resource({ Body: JSON.stringify({ a: { password: secret } }) })],
  ['a hidden parameter', (secret) => ({ Parameters: { P: { Type: 'String', NoEcho: true, Default: secret } } })],
])('given a secret that changes in %s, then the change is shown and the secret is not', async (_where, template) => {
  const [base, head] = [assembly('hunter2old', template), assembly('hunter2new', template)];
  for (const format of FORMATS) {
    const { same, text } = await runDiff(base, head, format);
    expect(same).toBe(false);
    expect(text).toContain('(hidden)');
    expect(text).not.toContain('hunter2');
  }
});

test('given references to secrets, then they are shown', async () => {
  const [base, head] = ['a', 'b'].map((name) =>
    aCdkOut({
      api: { template: resource({ Password: `{{resolve:secretsmanager:${name}}}`, SECRET_ARN: `arn:${name}` }) },
    }),
  );
  const { text } = await runDiff(base ?? '', head ?? '');
  expect(text).toContain('Password: {{resolve:secretsmanager:a}} → {{resolve:secretsmanager:b}}');
  expect(text).toContain('SECRET_ARN: arn:a → arn:b');
});
