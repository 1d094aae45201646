import { DESCRIPTOR } from '../testing/descriptor-text';
import { faultsOf } from '../testing/refusal-of';

const at = (line: number, text: string): string => `environments/staging.yaml:${line}  ${text}`;

const MAIL = `mail:
  from: habits@example.com
  smtpSecretArn: arn:aws:secretsmanager:us-east-1:111111111111:secret:hexastyle/smtp-AbCdEf
`;

/** What is added to the end of a sound descriptor, and the one fault that this makes. */
const ADDED: readonly (readonly [name: string, text: string, fault: string])[] = [
  [
    'a secret of another account',
    MAIL.replace(':111111111111:', ':222222222222:'),
    at(18, '"mail.smtpSecretArn" is of account 222222222222, but "account" is 111111111111  -> name a secret'),
  ],
  [
    'a secret of another region',
    MAIL.replace('us-east-1', 'us-west-2'),
    at(18, '"mail.smtpSecretArn" is of region us-west-2, but "region" is us-east-1  -> name a secret'),
  ],
  [
    'a sender that is no address',
    MAIL.replace('habits@example.com', 'habits'),
    at(17, '"mail.from" is "habits", which does not fit  -> write for example "habits@example.com"'),
  ],
  [
    'the mail server itself where its secret belongs',
    `${MAIL}  smtpUrl: smtps://mail.example.com\n`,
    at(19, 'unknown key "mail.smtpUrl"  -> remove it; known here: from, smtpSecretArn'),
  ],
];

describe('a mail server that cannot be used', () => {
  it.each(ADDED)('names %s, its line and the way out', (_, text, fault) => {
    expect(faultsOf(DESCRIPTOR + text)).toEqual([expect.stringContaining(fault)]);
  });
});
