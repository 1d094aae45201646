import { anAssembly } from '../../testing/an-assembly';
import { testClaim } from '../../testing/test-claim';
import { decisionsAreRecorded as claim } from './decisions-are-recorded';

const PATH = 'docs/adr/0001-one-lock.md';
const record = (...titles: readonly string[]) => titles.map((title) => `## ${title}\n\nSo.\n`).join('\n');
const whole = record('Context', 'Decision', 'Consequences');
const recorded = (text: string) => anAssembly().file(PATH, text);

testClaim(claim, {
  met: [
    {
      given: 'a record with the three sections',
      facts: recorded(whole),
      shows: [{ kind: 'document', path: PATH, anchor: 'context' }, { anchor: 'decision' }, { anchor: 'consequences' }],
    },
  ],
  notMet: [
    { given: 'nothing that follows', facts: recorded(record('Context', 'Decision')), because: '#consequences' },
    {
      given: 'an empty section',
      facts: recorded(`${record('Context', 'Consequences')}\n## Decision\n`),
      because: 'empty',
    },
    {
      given: 'two of one number',
      facts: recorded(whole).file('docs/adr/0001-another.md', whole),
      because: 'has the number of',
    },
  ],
  unknown: [{ given: 'no repository', facts: recorded(whole).but({ repository: { absent: 'no repository' } }) }],
  none: 'not-applicable',
  nothing: anAssembly(),
});
