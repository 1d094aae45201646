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
  ['a variable of another name', (secret) => resource({ Environment: { Variables: { DB_PASS: secret } } })],
  ['a key', (secret) => resource({ JWT_SIGNING_KEY: secret })],
  ['a text of a known shape', (secret) => resource({ Variables: { K: `sk_live_51H8${secret}` } })],
  ['a list of JSON', (secret) => resource({ Body: JSON.stringify([{ name: 'NPM_TOKEN', value: secret }]) })],
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

test('given values whose names only sound like secrets, then they are shown', async () => {
  const [base, head] = ['3600', '7200'].map((seconds) =>
    aCdkOut({ api: { template: resource({ TOKEN_TTL: seconds, AccessTokenValidity: Number(seconds) }) } }),
  );
  const { text } = await runDiff(base ?? '', head ?? '');
  expect(text).toContain('TOKEN_TTL: 3600 → 7200');
  expect(text).toContain('AccessTokenValidity: 3600 → 7200');
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
