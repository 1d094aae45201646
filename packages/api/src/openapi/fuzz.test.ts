import fc from 'fast-check';
import { SCOPES, type Scope } from '../http/scopes';
import { Receivers } from '../receivers/receivers';
import { ROUTES } from '../routes';
import { atEnd } from '../testing/at-end';
import { readFuzzConfig } from '../testing/config';
import type { Mode } from '../testing/driver';
import { DescribedAnswers } from '../testing/fuzz/described-answers';
import { Fuzzer, type Performed } from '../testing/fuzz/fuzzer';
import { FUZZ_NOW } from '../testing/fuzz/hints';
import { requestsOf } from '../testing/fuzz/requests';
import { TestApi, type TestApiOptions } from '../testing/test-api';
import { UNLIMITED } from '../testing/unlimited';
import type { ApiDocument } from './compatibility/document';

const config = readFuzzConfig();
const seed = config.seed ?? Math.floor(Math.random() * 2 ** 31);
/** As many people send requests at a time, each with a token of one of the scopes. */
const PEOPLE = SCOPES.slice(0, 4);
/** Of all requests: what is refused at the door tests little. */
const LEAST_SUCCESSES = 0.3;
/** After so many requests every operation has succeeded. */
const ENOUGH = 5000;
const MINUTES = 60_000;

const OPTIONS: TestApiOptions = {
  isDirect: true,
  ...UNLIMITED,
  receivers: new Receivers({ resolve: () => Promise.resolve([{ address: '93.184.215.14', family: 4 }]) }),
};

const shown = ({ sent, received }: Performed): string =>
  `${JSON.stringify(sent)}\nwas answered with ${received.status} ${JSON.stringify(received.headers)}\n${received.text.slice(0, 2000)}`;

/** @returns the operations that succeeded, as often as they did */
async function fuzz(mode: Mode, count: number): Promise<readonly string[]> {
  const api = await TestApi.start(mode, OPTIONS);
  atEnd(() => api.stop());
  api.now = FUZZ_NOW;
  const document = await api.visitor().ask<ApiDocument>('GET', '/openapi.json');
  const answers = new DescribedAnswers(document);
  const succeeded: string[] = [];
  const check = (performed: Performed): void => {
    const fault = answers.fault(performed.sent, performed.received);
    if (fault !== undefined) {
      throw new Error(`The answer ${fault}. Run again with HEXASTYLE_FUZZ_SEED=${seed}.\n${shown(performed)}`);
    }
    const operation = answers.operationOf(performed.sent);
    if (performed.received.status < 300 && operation !== undefined) succeeded.push(operation.operationId);
  };
  const send = async (few: Scope, place: number): Promise<void> => {
    const fuzzer = await Fuzzer.start(api, few);
    const property = fc.asyncProperty(requestsOf(document), async (planned) => {
      check(await fuzzer.perform(planned));
    });
    await fc.assert(property, { numRuns: Math.ceil(count / PEOPLE.length), seed: seed + place });
  };
  const outcomes = await Promise.allSettled(PEOPLE.map(send));
  for (const outcome of outcomes) if (outcome.status === 'rejected') throw outcome.reason;
  return succeeded;
}

describe('requests that are made up from the document', () => {
  it.each<[Mode, number]>([
    ['lambda', Math.ceil(config.requests * 0.9)],
    ['server', Math.ceil(config.requests * 0.1)],
  ])(
    'are answered as the document describes, never with a failure of the server (%s, %i of them)',
    async (mode, count) => {
      const succeeded = await fuzz(mode, count);
      expect(succeeded.length).toBeGreaterThan(LEAST_SUCCESSES * count);
      if (count < ENOUGH) return;
      const without = ROUTES.map(({ operationId }) => operationId).filter((id) => !succeeded.includes(id));
      expect(without).toEqual([]);
    },
    10 * MINUTES,
  );
});
