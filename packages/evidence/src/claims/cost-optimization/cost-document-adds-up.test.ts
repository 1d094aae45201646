import { aCostDocument, type CostChanges } from '../../testing/a-cost-document';
import { anAssembly } from '../../testing/an-assembly';
import { testClaim } from '../../testing/test-claim';
import { costDocumentAddsUp as claim } from './cost-document-adds-up';

const documented = (changes: CostChanges = {}) => anAssembly().file('docs/cost/staging.md', aCostDocument(changes));

testClaim(claim, {
  met: [
    { given: 'sums of their parts', facts: documented(), shows: [{ anchor: 'components' }, { anchor: 'network' }] },
  ],
  notMet: [
    {
      given: 'a total that leaves something out',
      facts: documented({ '| Total | at least 34.00': '| Total | at least 33.00' }),
      because: 'The total of docs/cost/staging.md is not the sum of its parts at the low load',
    },
    {
      given: 'a component that is not its resources',
      facts: documented({ '| 0.50 | 1.50 | 2.50 |': '| 0.50 | 1.50 | 9.50 |' }),
      because: 'network of docs/cost/staging.md is not the sum of its parts at the high load',
    },
    { given: 'an amount that is none', facts: documented({ '| 0.50 | 1.50': '| ? | 1.50' }), because: 'network' },
    { given: 'no total', facts: documented({ '| Total |': '| All |' }), because: 'has no total' },
    { given: 'a document with no tables', facts: anAssembly().file('docs/cost/staging.md', '# Cost\n') },
  ],
  unknown: [{ given: 'no descriptor', facts: documented().but({ environment: { absent: 'no descriptor' } }) }],
  none: 'not-met',
  nothing: anAssembly(),
});
