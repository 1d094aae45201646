import { readEnvironments } from '../descriptors/read-environments';
import { DESCRIPTOR } from '../testing/descriptor-text';
import { refusalOf } from '../testing/refusal-of';
import { inRepository } from '../testing/repository';
import { readExpectedDifferences } from './read-expected-differences';

const FILE = 'environments/expected-differences.yaml';
const TEXT = `differences:
  - claim: database-survives-a-zone
    environments: [staging, production]
    reason: Only production pays for a reader.
  - construct: /Data/Database
    property: ServerlessV2ScalingConfiguration
    environments: all
    reason: The capacity follows the tier.
`;

const read = (root: string) => readExpectedDifferences(root, ['staging', 'production']);

describe('reading expected differences', () => {
  it('has none without the file', () => {
    expect(inRepository({}, read)).toEqual([]);
  });

  it('gives claims and constructs with their reason, frozen', () => {
    const found = inRepository({ [FILE]: TEXT }, read);
    expect(found).toMatchObject([
      { claim: 'database-survives-a-zone', environments: ['staging', 'production'] },
      { construct: '/Data/Database', environments: 'all', reason: 'The capacity follows the tier.' },
    ]);
    expect(Object.isFrozen(found[0])).toBe(true);
  });

  it('is no descriptor, though it lies among them', () => {
    const files = { [FILE]: TEXT, 'environments/staging.yaml': DESCRIPTOR };
    expect(inRepository(files, readEnvironments).map(({ name }) => name)).toEqual(['staging']);
  });

  it.each([
    [
      'neither claim nor construct',
      TEXT.replace('claim: database-survives-a-zone\n    ', ''),
      'write either "claim", or',
    ],
    ['a property of a claim', TEXT.replace('claim:', 'property: Tags\n    claim:'), 'write either "claim", or'],
    [
      'an unknown environment',
      TEXT.replace('production]', 'prodution]'),
      `${FILE}:3  there is no environment "prodution"  -> did you mean "production"?`,
    ],
    ['one environment only', TEXT.replace('staging, ', ''), `${FILE}:3  "differences.0.environments"`],
    ['no reason', TEXT.replace(/reason: Only.*/, 'reason: so'), 'write 10 characters or more'],
    ['a misspelt key', TEXT.replace('claim:', 'clam:'), 'did you mean "claim"?'],
  ])('refuses %s', (_, text, fault) => {
    expect(refusalOf({ [FILE]: text }, read).message).toContain(fault);
  });
});
