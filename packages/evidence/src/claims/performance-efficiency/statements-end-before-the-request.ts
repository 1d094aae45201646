import type { RepositoryFacts, ResourceFact } from '../../facts/facts';
import { resourcesOfType } from '../../facts/query';
import type { Claim } from '../claim';
import { allOf, cannotTell, type Check } from '../vocabulary/check';
import { conclude } from '../vocabulary/conclude';
import { expectCode } from '../vocabulary/expect-code';
import { figureIn, type Figure } from '../vocabulary/expect-figure';
import { expectProperty } from '../vocabulary/expect-property';
import { inService } from '../vocabulary/in-service';
import { notApplicable, withAssembly } from '../vocabulary/require-facts';
import { servesRequests } from '../vocabulary/serves-requests';
import { PROGRAM, withProgram } from '../vocabulary/with-program';

const PATH = `${PROGRAM}/database/database.ts`;

/** What a request may wait for one after the other: a connection, the statement, and its answer. In milliseconds. */
const WAITS: readonly Figure[] = [
  /CONNECT_TIMEOUT_MS = ([\d_]+)/,
  /options\.statementTimeout \?\? ([\d_]+)/,
  /ANSWER_MARGIN_MS = ([\d_]+)/,
].map((pattern) => ({ path: PATH, pattern }));

/** Seconds after which a REST API answers for a function that does not: https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-execution-service-limits-table.html */
const GATEWAY_WAITS = 29;

const check = (repository: RepositoryFacts, handler: ResourceFact): Check => {
  const waits = WAITS.map((figure) => figureIn(repository, figure));
  const known = waits.flatMap((wait) => wait ?? []);
  if (known.length < waits.length) return cannotTell(`how long a statement may take is not said in ${PATH}`);
  const seconds = known.reduce((sum, wait) => sum + wait, 0) / 1000;
  return allOf(
    expectCode(repository, PATH, /^\s*statement_timeout: statementTimeout,$/),
    ...WAITS.map(({ pattern }) => expectCode(repository, PATH, pattern)),
    expectProperty(handler, {
      property: 'Timeout',
      expected: `more than ${seconds} and less than ${GATEWAY_WAITS} seconds`,
      is: (timeout) => typeof timeout === 'number' && timeout > seconds && timeout < GATEWAY_WAITS,
    }),
  );
};

export const statementsEndBeforeTheRequest: Claim = {
  id: 'statements-end-before-the-request',
  pillar: 'performance-efficiency',
  section: 'Database Optimization',
  principles: ['Consider mechanical sympathy'],
  statement:
    'A statement that takes too long is ended by the database before the function ends, and the function before API Gateway gives up: nothing works on for nobody.',
  bestPractices: ['PERF03-BP04', 'REL05-BP05'],
  fix: `Keep the limits of ${PATH} together below \`timeout\` in packages/infra/src/api/api-function.ts.`,
  evaluate: (facts) =>
    withProgram(facts, (repository) =>
      withAssembly(facts, (assembly) =>
        conclude(
          inService(facts, resourcesOfType(assembly, 'AWS::Lambda::Function'))
            .filter((each) => servesRequests(assembly, each))
            .map((each) => check(repository, each)),
          {
            met: 'Connection, statement and answer together take less than every function may.',
            none: notApplicable('No function of the assembly serves requests through an alias.'),
          },
        ),
      ),
    ),
};
