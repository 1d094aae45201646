import { anAssembly } from '../../testing/an-assembly';
import { testClaim } from '../../testing/test-claim';
import { cacheKeepsNobodyWaiting as claim } from './cache-keeps-nobody-waiting';

const PATH = 'packages/api/src/cache/cache.ts';
const OPTIONS = [
  '  enableOfflineQueue: false,',
  '  maxRetriesPerRequest: 0,',
  '  connectTimeout: 1000,',
  '  commandTimeout: 500,',
  "    await this.attempt(() => this.client.set(key, value, 'EX', seconds));",
].join('\n');
const client = (from = '', to = '') => anAssembly().file(PATH, OPTIONS.replace(from, to));

testClaim(claim, {
  met: [
    {
      given: 'a client with such limits',
      facts: client(),
      shows: [{ path: PATH, line: 1 }, { line: 2 }, { line: 3 }, { line: 4 }, { line: 5 }],
    },
  ],
  notMet: [
    { given: 'a queue', facts: client('Queue: false', 'Queue: true'), because: 'enableOfflineQueue' },
    { given: 'a slow connection', facts: client('1000', '10_000'), because: 'connectTimeout of' },
    { given: 'commands that take longer', facts: client('500', '1_001'), because: 'is 1001, expected at most 1000' },
    { given: 'no limit', facts: client('  commandTimeout: 500,', ''), because: 'commandTimeout' },
    { given: 'values without an end', facts: client(", 'EX', seconds", ''), because: 'no line of' },
  ],
  unknown: [{ given: 'no repository', facts: client().but({ repository: { absent: 'no repository' } }) }],
  none: 'not-applicable',
  nothing: anAssembly(),
});
