import { anAssembly } from '../../testing/an-assembly';
import { testClaim } from '../../testing/test-claim';
import { outagesAreTested as claim } from './outages-are-tested';

const BUILD = 'packages/infra/buildspecs/backend.yaml';
const CACHE = `it('keeps everybody signed in, signs in and out, and is ready')
it('still slows down somebody who guesses')`;
const tested = anAssembly()
  .file(BUILD, '    - npm test -- build evidence checks packages portal')
  .file(
    'packages/api/src/database/outage.test.ts',
    `it('answers 503 with Retry-After, stays alive, and works again without a restart')
     it('does not wait for ever for one that swallows everything')`,
  );
const both = tested.file('packages/api/src/cache/outage.test.ts', CACHE);

testClaim(claim, {
  met: [{ given: 'tests of all outages in the build', facts: both, shows: [{ path: BUILD, line: 1 }] }],
  notMet: [
    { given: 'no outage of the cache', facts: tested, because: 'cache/outage.test.ts does not exist' },
    { given: 'a build without tests', facts: both.file(BUILD, '    # - npm test'), because: BUILD },
  ],
  unknown: [{ given: 'no repository', facts: both.but({ repository: { absent: 'no repository' } }) }],
  none: 'not-met',
  nothing: anAssembly(),
});
