import { anAssembly } from '../../testing/an-assembly';
import { testClaim } from '../../testing/test-claim';
import { architectureIsDocumented as claim } from './architecture-is-documented';

const DOCUMENT = 'docs/architecture.md';

testClaim(claim, {
  met: [
    {
      given: 'both sections',
      facts: anAssembly().file(DOCUMENT, '## The infrastructure\n\nSo.\n\n## The product\n\nSo.\n'),
      shows: [{ kind: 'document', path: DOCUMENT, anchor: 'the-infrastructure' }, { anchor: 'the-product' }],
    },
  ],
  notMet: [
    {
      given: 'a document without the product',
      facts: anAssembly().file(DOCUMENT, '## The infrastructure\n'),
      because: 'has no heading #the-product',
    },
  ],
  unknown: [{ given: 'no repository', facts: anAssembly().but({ repository: { absent: 'no repository' } }) }],
  none: 'not-met',
  nothing: anAssembly(),
});
