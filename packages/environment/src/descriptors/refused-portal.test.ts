import { DESCRIPTOR } from '../testing/descriptor-text';
import { faultsOf } from '../testing/refusal-of';

const at = (line: number, text: string): string => `environments/staging.yaml:${line}  ${text}`;

const PORTAL = `portal:
  url: https://portal.example.com
  tokenSecretArn: arn:aws:secretsmanager:us-east-1:111111111111:secret:hexastyle/portal-token-AbCdEf
`;

/** What is added to the end of a sound descriptor, and the one fault that this makes. */
const ADDED: readonly (readonly [name: string, text: string, fault: string])[] = [
  [
    'a token of another account',
    PORTAL.replace(':111111111111:', ':222222222222:'),
    at(18, '"portal.tokenSecretArn" is of account 222222222222, but "account" is 111111111111  -> name a secret'),
  ],
  [
    'a token of another region',
    PORTAL.replace('us-east-1', 'us-west-2'),
    at(18, '"portal.tokenSecretArn" is of region us-west-2, but "region" is us-east-1  -> name a secret'),
  ],
  [
    'a secret without the six characters that AWS adds',
    PORTAL.replace('-AbCdEf', ''),
    at(18, '"portal.tokenSecretArn" is "arn:aws:secretsmanager'),
  ],
  [
    'a portal that is not asked over TLS',
    PORTAL.replace('https', 'http'),
    at(17, '"portal.url" is "http://portal.example.com", which does not fit  -> write for example "https://portal'),
  ],
  [
    'the token itself where its secret belongs',
    `${PORTAL}  token: abc\n`,
    at(19, 'unknown key "portal.token"  -> remove it; known here: url, tokenSecretArn'),
  ],
];

describe('a portal that cannot be told', () => {
  it.each(ADDED)('names %s, its line and the way out', (_, text, fault) => {
    expect(faultsOf(DESCRIPTOR + text)).toEqual([expect.stringContaining(fault)]);
  });
});
