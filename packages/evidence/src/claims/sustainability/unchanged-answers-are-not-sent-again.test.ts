import { anAssembly } from '../../testing/an-assembly';
import { testClaim } from '../../testing/test-claim';
import { unchangedAnswersAreNotSentAgain as claim } from './unchanged-answers-are-not-sent-again';

const COMPARES = "if (namesVersion(context.get('If-None-Match'), version)) {";
const answering = (answer: string, test = "toEqual({ status: 304, text: '' });") =>
  anAssembly().file('packages/api/src/http/answer.ts', answer).file('packages/api/src/http/versions.test.ts', test);

testClaim(claim, {
  met: [
    {
      given: 'a comparison and its test',
      facts: answering(`${COMPARES}\n  context.status = 304;`),
      shows: [{ line: 1 }, { line: 2 }, { path: 'packages/api/src/http/versions.test.ts' }],
    },
  ],
  notMet: [
    { given: 'no comparison', facts: answering('context.status = 304;'), because: 'answer.ts' },
    { given: 'a comparison in a comment', facts: answering(`// ${COMPARES}\n  context.status = 304;`) },
    { given: 'an answer with a body', facts: answering(COMPARES), because: '304' },
    { given: 'no test', facts: answering(`${COMPARES}\n  context.status = 304;`, ''), because: 'versions.test.ts' },
    { given: 'another API', facts: anAssembly().file('packages/api/index.ts', ''), because: 'does not exist' },
  ],
  unknown: [{ given: 'no repository', facts: anAssembly().but({ repository: { absent: 'no files' } }) }],
  none: 'not-applicable',
  nothing: anAssembly().file('index.ts', ''),
});
