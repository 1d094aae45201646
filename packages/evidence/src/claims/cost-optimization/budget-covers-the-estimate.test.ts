import { aCostDocument, type CostChanges } from '../../testing/a-cost-document';
import { anAssembly } from '../../testing/an-assembly';
import { anEnvironment } from '../../testing/an-environment';
import { testClaim } from '../../testing/test-claim';
import { budgetCoversTheEstimate as claim } from './budget-covers-the-estimate';

const documented = (changes: CostChanges = {}) => anAssembly().file('docs/cost/staging.md', aCostDocument(changes));
const TOTAL = 'at least 36.00 | at least 38.00';

testClaim(claim, {
  met: [
    { given: 'an estimate below the budget', facts: documented(), shows: [{ anchor: 'components' }] },
    { given: 'only the high load above it', facts: documented({ [TOTAL]: 'at least 36.00 | at least 380.00' }) },
  ],
  notMet: [
    {
      given: 'an estimate above the budget',
      facts: documented({ [TOTAL]: 'at least 136.00 | at least 138.00' }),
      because: 'the expected load costs at least 136.00 USD',
    },
    {
      given: 'another budget than the one that was estimated against',
      facts: documented().but({ environment: anEnvironment({ budget: { monthlyUsd: 50 } }) }),
      because: 'names a budget of 100.00, the descriptor has 50 USD',
    },
    {
      given: 'an expected load of no amount',
      facts: documented({ [TOTAL]: '? | at least 38.00' }),
      because: 'costs ? USD',
    },
  ],
  unknown: [{ given: 'no descriptor', facts: documented().but({ environment: { absent: 'no descriptor' } }) }],
  none: 'not-met',
  nothing: anAssembly(),
});
