import { anAssembly } from '../../testing/an-assembly';
import { testClaim } from '../../testing/test-claim';
import { signInResistsGuessing as claim } from './sign-in-resists-guessing';

const API = 'packages/api/src';
const PASSWORDS = `const OWASP: PasswordCost = { memory: 19_456, passes: 2, parallelism: 1 };
const tag = await derive('argon2id', { ...this.cost, message });`;
const LIMITS = '  account: { points: 100, seconds: 24 * 60 * 60 },';
const facts = ({ passwords = PASSWORDS, limits = LIMITS, route = 'services.attempts.signIn(claimant, x)' } = {}) =>
  anAssembly()
    .file(`${API}/passwords/password.ts`, passwords)
    .file(`${API}/limits/attempts.ts`, limits)
    .file(`${API}/sessions/routes.ts`, route)
    .file(`${API}/passkeys/session-routes.ts`, 'services.attempts.redeem(clientAddress, x)');

testClaim(claim, {
  met: [{ given: 'the cost that OWASP asks for', facts: facts(), shows: [{ line: 2 }, { line: 1 }, { line: 1 }] }],
  notMet: [
    {
      given: 'less memory',
      facts: facts({ passwords: PASSWORDS.replace('19_456', '4_096') }),
      because: '4096 in line 1',
    },
    { given: 'a fast hash', facts: facts({ passwords: PASSWORDS.replace('argon2id', 'sha256') }), because: 'argon2id' },
    { given: 'a thousand attempts', facts: facts({ limits: LIMITS.replace('100', '1_000') }), because: 'at most 100' },
    {
      given: 'a route that counts nothing',
      facts: facts({ route: 'services.accounts.authenticate(body)' }),
      because: 'signIn',
    },
  ],
  unknown: [{ given: 'no repository', facts: facts().but({ repository: { absent: 'no repository' } }) }],
  none: 'not-met',
  nothing: anAssembly(),
});
