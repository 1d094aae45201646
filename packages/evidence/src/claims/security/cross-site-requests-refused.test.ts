import { anAssembly } from '../../testing/an-assembly';
import { testClaim } from '../../testing/test-claim';
import { crossSiteRequestsRefused as claim } from './cross-site-requests-refused';

const API = 'packages/api/src';
const checked = anAssembly()
  .file(`${API}/http/trusted-origins.ts`, "throw new Problem('untrusted-origin');")
  .file(`${API}/http/trusted-origins.test.ts`, "'sec-fetch-site': 'cross-site'");

testClaim(claim, {
  met: [
    {
      given: 'the check, in use and tested',
      facts: checked.file(`${API}/app.ts`, '\n  app.use(trustedOrigins(origins));'),
      shows: [{ kind: 'code', path: `${API}/app.ts`, line: 2 }],
    },
  ],
  notMet: [
    {
      given: 'a check that is switched off',
      facts: checked.file(`${API}/app.ts`, '  // app.use(trustedOrigins(origins));'),
      because: 'packages/api/src/app.ts',
    },
    {
      given: 'a refusal that is only spoken of',
      facts: checked
        .file(`${API}/app.ts`, '  app.use(trustedOrigins(origins));')
        .file(`${API}/http/trusted-origins.ts`, "  // throw new Problem('untrusted-origin');"),
      because: 'no line of packages/api/src/http/trusted-origins.ts',
    },
  ],
  unknown: [{ given: 'no repository', facts: checked.but({ repository: { absent: 'no repository' } }) }],
  none: 'not-met',
  nothing: anAssembly(),
});
