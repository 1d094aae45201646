import { aCostDocument, type CostChanges } from '../../testing/a-cost-document';
import { anAssembly } from '../../testing/an-assembly';
import { testClaim } from '../../testing/test-claim';
import { costsAreKnownForThreeLoads as claim } from './costs-are-known-for-three-loads';

const documented = (changes: CostChanges = {}) => anAssembly().file('docs/cost/staging.md', aCostDocument(changes));

testClaim(claim, {
  met: [{ given: 'the loads of the descriptor', facts: documented(), shows: [{ anchor: 'the-load' }] }],
  notMet: [
    {
      given: 'other users',
      facts: documented({ '| Users | 10 | 100 | 1000 |': '| Users | 10 | 50 | 1000 |' }),
      because: '"Users" of docs/cost/staging.md is 10, 50, 1000, the descriptor has 10, 100, 1000',
    },
    { given: 'no check-ins', facts: documented({ 'Check-ins of a user a day': 'Ticks' }), because: 'is not there' },
    {
      given: 'a high load that costs less',
      facts: documented({ 'at least 36.00 | at least 38.00': 'at least 36.00 | at least 35.00' }),
      because: 'does not grow from load to load',
    },
  ],
  unknown: [{ given: 'no descriptor', facts: documented().but({ environment: { absent: 'no descriptor' } }) }],
  none: 'not-met',
  nothing: anAssembly(),
});
