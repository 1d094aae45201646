import { anAssembly } from '../../testing/an-assembly';
import { testClaim } from '../../testing/test-claim';
import { cookiesAreGuarded as claim } from './cookies-are-guarded';

const API = 'packages/api/src';
const COOKIES =
  "return isSecure ? `__Host-${NAMES[cookie]}`\n'HttpOnly', 'SameSite=Lax', ...(isSecure ? ['Secure'] : [])";
const guarded = anAssembly()
  .file(`${API}/http/cookies.ts`, COOKIES)
  .file(`${API}/lambda.ts`, '    cookieSecure: true,')
  .file(`${API}/accounts/routes.test.ts`, '/^__Host-hexastyle=; Path=; HttpOnly; SameSite=Lax; Secure$/');

testClaim(claim, {
  met: [
    { given: 'cookies with every attribute', facts: guarded, shows: [{ path: `${API}/http/cookies.ts`, line: 2 }] },
  ],
  notMet: [
    {
      given: 'a cookie that scripts can read',
      facts: guarded.file(`${API}/http/cookies.ts`, COOKIES.replace("'HttpOnly', ", '')),
      because: 'cookies.ts',
    },
    {
      given: 'a function that sends them over plain HTTP',
      facts: guarded.file(`${API}/lambda.ts`, '    cookieSecure: false,'),
      because: 'lambda.ts',
    },
  ],
  unknown: [{ given: 'no repository', facts: guarded.but({ repository: { absent: 'no repository' } }) }],
  none: 'not-met',
  nothing: anAssembly(),
});
