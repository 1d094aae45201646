import { anAssembly } from '../../testing/an-assembly';
import { testClaim } from '../../testing/test-claim';
import { environmentsAreApart as claim } from './environments-are-apart';

const descriptor = (tier: string, account: string) =>
  `# one\nname: one\ntier: ${tier}\naccount: '${account}' # its own\n`;
const production = anAssembly()
  .file('environments/production.yaml', descriptor('production', '222222222222'))
  .file('environments/expected-differences.yaml', 'differences: []');

testClaim(claim, {
  met: [
    {
      given: 'another environment in another account',
      facts: production.file('environments/staging.yaml', descriptor('staging', '111111111111')),
      shows: [{ kind: 'code', path: 'environments/production.yaml' }],
    },
  ],
  notMet: [
    {
      given: 'another environment in the same account',
      facts: production.file('environments/staging.yaml', descriptor('staging', '222222222222')),
      because: 'shares its account with environments/staging.yaml',
    },
    { given: 'production alone', facts: production, because: 'no environment stands before' },
    {
      given: 'nothing but production twice',
      facts: production.file('environments/other.yaml', descriptor('production', '333333333333')),
      because: 'no environment stands before',
    },
  ],
  unknown: [{ given: 'no repository', facts: production.but({ repository: { absent: 'no repository' } }) }],
  none: 'not-applicable',
  nothing: anAssembly().file('environments/staging.yaml', descriptor('staging', '111111111111')),
});
