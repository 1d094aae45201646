import { aResource } from '../../testing/a-resource';
import { anAssembly } from '../../testing/an-assembly';
import { testClaim } from '../../testing/test-claim';
import { removalIsDocumented as claim } from './removal-is-documented';

const STAYS = '## What stays\n\nThe vault.\n';
const stack = aResource('AWS::SNS::Topic', {}, { stack: 'platform-staging-web' });
const documented = (...parts: readonly string[]) =>
  anAssembly().with(stack).file('docs/deploying/staging.md', parts.join('\n'));

testClaim(claim, {
  met: [
    {
      given: 'a document that names the stack',
      facts: documented('## Tearing down\n\nRemove `platform-staging-web`.\n', STAYS),
      shows: [{ path: 'docs/deploying/staging.md', anchor: 'tearing-down' }, { anchor: 'what-stays' }],
    },
  ],
  notMet: [
    {
      given: 'a document that names a stack of a longer name',
      facts: documented('## Tearing down\n\nRemove `platform-staging-web-replica`.\n', STAYS),
      because: 'does not name the stack platform-staging-web',
    },
    {
      given: 'a document that does not say what stays',
      facts: documented('## Tearing down\n\nRemove platform-staging-web.\n'),
      because: 'no heading #what-stays',
    },
    { given: 'a document of something else', facts: documented('# Deploying\n'), because: 'no heading #tearing-down' },
  ],
  unknown: [
    { given: 'no descriptor', facts: documented(STAYS).but({ environment: { absent: 'no descriptor' } }) },
    { given: 'no repository', facts: documented(STAYS).but({ repository: { absent: 'no files' } }) },
  ],
  none: 'not-met',
  nothing: anAssembly(),
});
