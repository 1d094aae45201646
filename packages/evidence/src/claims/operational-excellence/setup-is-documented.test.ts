import { anAssembly } from '../../testing/an-assembly';
import { testClaim } from '../../testing/test-claim';
import { setupIsDocumented as claim } from './setup-is-documented';

const GUIDE = 'docs/deploying/staging.md';
const TITLES = ['Before you start', 'Bootstrap', 'First deployment', 'What the pipelines do', 'Tearing down'];
const guide = (titles: readonly string[]) => titles.map((title) => `## ${title}\n\n\`npm run doctor\`\n`).join('\n');
const README = '## Two commands\n\nnpm ci && npm start # everything\nnpm run check -- types';
const guided = (titles = TITLES, scripts = '  "start": "x",\n  "check": "x",\n  "doctor": "x"', readme = README) =>
  anAssembly().file('README.md', readme).file(GUIDE, guide(titles)).file('package.json', scripts);

testClaim(claim, {
  met: [
    {
      given: 'both guides, and a script for each of their commands',
      facts: guided(),
      shows: [
        { kind: 'document', anchor: 'two-commands' },
        { kind: 'code', path: 'README.md', line: 3 },
        { path: 'package.json', line: 1 },
        { line: 2 },
        { path: GUIDE },
      ],
    },
  ],
  notMet: [
    { given: 'a command that is gone', facts: guided(TITLES, '  "start": "x",\n  "check": "x",'), because: 'doctor' },
    { given: 'a guide without a way back', facts: guided(TITLES.slice(0, 4)), because: '#tearing-down' },
    { given: 'a start that is not said', facts: guided(TITLES, '', '## Two commands'), because: 'npm ci' },
  ],
  unknown: [
    { given: 'no repository', facts: guided().but({ repository: { absent: 'no repository' } }) },
    { given: 'no descriptor', facts: guided().but({ environment: { absent: 'no descriptor' } }) },
  ],
  none: 'not-met',
  nothing: anAssembly(),
});
