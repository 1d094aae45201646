import type { Finding } from '../claims/claim';
import type { Facts } from '../facts/facts';
import { aClaim } from '../testing/a-claim';
import { notMet } from '../testing/a-finding';
import { anAssembly } from '../testing/an-assembly';
import { examineOnce } from './examine-once';

const watching = (look: (facts: Facts) => unknown): { readonly evaluate: jest.Mock<Finding, [Facts]> } => ({
  evaluate: jest.fn((facts: Facts): Finding => {
    look(facts);
    return notMet;
  }),
});

/** Two environments of one repository. */
const twice = (look: (facts: Facts) => unknown) => {
  const { evaluate } = watching(look);
  const claim = { ...aClaim(notMet), evaluate };
  const one = anAssembly().facts();
  const other = { ...anAssembly().facts(), repository: one.repository };
  const answers = [examineOnce(claim, one), examineOnce(claim, other)];
  return { times: evaluate.mock.calls.length, seen: answers.map(({ seen }) => [...seen]) };
};

test('given a claim that looks at the repository alone, then it is evaluated once for all environments', () => {
  const look = ({ repository }: Facts): unknown => repository;
  expect(twice(look)).toEqual({ times: 1, seen: [['repository'], ['repository']] });
});

test('given a claim that looks at the assembly as well, then it is evaluated for each', () => {
  const look = ({ repository, assembly }: Facts): unknown => [repository, assembly];
  expect(twice(look)).toMatchObject({ times: 2 });
});

test('given a claim that looks at nothing, then it is evaluated for each', () => {
  expect(twice(() => undefined)).toEqual({ times: 2, seen: [[], []] });
});

test('given another repository, then it is evaluated anew', () => {
  const { evaluate } = watching(({ repository }) => repository);
  const claim = { ...aClaim(notMet), evaluate };
  for (let count = 0; count < 2; count += 1) {
    const facts = anAssembly().facts();
    examineOnce(claim, { ...facts, repository: { files: [], read: () => undefined } });
  }
  expect(evaluate).toHaveBeenCalledTimes(2);
});
