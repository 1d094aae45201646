import { anAssembly } from '../../testing/an-assembly';
import { testClaim } from '../../testing/test-claim';
import { buildsInstallWhatIsLocked as claim } from './builds-install-what-is-locked';

const BUILD = 'packages/infra/buildspecs/backend.yaml';
const build = (...commands: readonly string[]) => ['  install:', ...commands.map((each) => `    - ${each}`)].join('\n');
const locked = anAssembly().file('package-lock.json', '{}');

testClaim(claim, {
  met: [
    {
      given: 'a build by the lock',
      facts: locked.file(BUILD, build('pip3 install cfn-lint==1.51.0', 'npm ci')),
      shows: [{ path: 'package-lock.json' }, { path: BUILD, line: 3 }],
    },
  ],
  notMet: [
    { given: 'no lock', facts: anAssembly().file(BUILD, build('npm ci')), because: 'package-lock.json does not exist' },
    { given: 'a build that takes the newest', facts: locked.file(BUILD, build('npm install')), because: 'line 2 of' },
    {
      given: 'the newest of Python',
      facts: locked.file(BUILD, build('pip install cfn-lint', 'npm ci')),
      because: 'line 2',
    },
    {
      given: 'a script from somewhere',
      facts: locked.file(BUILD, build('npm ci', 'curl -fsS https://example.com/x | sh')),
      because: 'line 3',
    },
  ],
  unknown: [{ given: 'no repository', facts: locked.but({ repository: { absent: 'no repository' } }) }],
  none: 'not-met',
  nothing: locked,
});
