import { anAssembly } from '../../testing/an-assembly';
import { anEnvironment } from '../../testing/an-environment';
import { testClaim } from '../../testing/test-claim';
import { recoveryIsDocumented as claim } from './recovery-is-documented';

const STRATEGY = 'docs/recovery/staging/strategy.md';
const RUNBOOK = 'docs/runbooks/staging/disaster-recovery.md';
const headings = (...titles: readonly string[]) => titles.map((title) => `## ${title}\n\nSo.\n`).join('\n');
const strategy = (rto: string, rpo: string) => `The product works again within ${rto} h of a disaster (RTO) and
loses at most ${rpo} h of data (RPO).

${headings('What the RPO means', 'The pilot light', 'Promotion', 'Fail-back', 'How it is tested', 'Drill log')}`;
const sections = [
  'Declare',
  'Choose the recovery point',
  'Promote',
  'Verify',
  'Move the traffic',
  'Fail back',
  'Record',
];
const runbook = (rto: string, rpo: string, ...titles: readonly string[]) =>
  `Target: ${rto} h, losing at most ${rpo} h of data.\n\n${headings(...titles)}`;
const documented = (text = strategy('4', '1'), steps = runbook('4', '1', ...sections)) =>
  anAssembly().file(STRATEGY, text).file(RUNBOOK, steps);

testClaim(claim, {
  met: [
    {
      given: 'both documents with the objectives of the descriptor',
      facts: documented(),
      shows: [{ kind: 'document', path: STRATEGY, anchor: 'what-the-rpo-means' }],
    },
  ],
  notMet: [
    {
      given: 'a strategy with another objective',
      facts: documented(strategy('8', '1')),
      because: 'says RTO 8 h and RPO 1 h, the descriptor 4 h and 1 h',
    },
    {
      given: 'a runbook with another objective',
      facts: documented(undefined, runbook('4', '2', ...sections)),
      because: `${RUNBOOK} says RTO 4 h and RPO 2 h`,
    },
    {
      given: 'a descriptor that was changed since',
      facts: documented().but({ environment: anEnvironment({ recovery: { rtoHours: 2, rpoHours: 1 } }) }),
      because: 'the descriptor 2 h',
    },
    {
      given: 'a runbook that does not lead back',
      facts: documented(undefined, runbook('4', '1', ...sections.filter((title) => title !== 'Fail back'))),
      because: 'has no heading #fail-back',
    },
    {
      given: 'the documents of another environment',
      facts: documented().but({ environment: anEnvironment({ name: 'green' }) }),
      because: 'docs/recovery/green/strategy.md does not exist',
    },
  ],
  unknown: [
    { given: 'no repository', facts: anAssembly().but({ repository: { absent: 'no repository' } }) },
    { given: 'no descriptor', facts: documented().but({ environment: { absent: 'no descriptor' } }) },
  ],
  none: 'not-met',
  nothing: anAssembly(),
});
