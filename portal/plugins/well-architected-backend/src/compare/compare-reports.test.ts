import type { Evidence, ExpectedDifference, JudgedClaim } from '@hexastyle/plugin-well-architected-common';
import { aClaim, aReport } from '../testing/a-report';
import type { Side } from './compare-reports';
import { compareReports } from './compare-reports';

const STAGING = { name: 'staging', account: '111111111111' };
const PRODUCTION = { name: 'production', account: '222222222222' };

const side = (claims: readonly JudgedClaim[], environment = STAGING): Side => ({
  environment,
  report: aReport({ environment: environment.name, claims: [...claims] }),
});

type ResourceEvidence = Extract<Evidence, { kind: 'resource' }>;

const resource = (changes: Partial<ResourceEvidence> = {}): ResourceEvidence => ({
  kind: 'resource',
  region: 'us-east-1',
  stack: 'hexastyle-staging-data',
  logicalId: 'Cluster1',
  type: 'AWS::RDS::DBCluster',
  constructPath: '/Data/Database/Cluster',
  ...changes,
});

const proven = (evidence: Evidence[], environment = STAGING) => side([aClaim({ evidence })], environment);

describe('two reports side by side', () => {
  it('given the same report twice, then nothing differs', () => {
    const report = proven([resource({ property: 'StorageEncrypted', actual: true })]);

    expect(compareReports(report, report)).toEqual({
      claims: [],
      resources: [],
      same: { claims: 1, resources: 1 },
      unused: [],
    });
  });

  it.each<[string, Partial<JudgedClaim> | undefined, Partial<JudgedClaim> | undefined, string]>([
    ['verified and then missing', {}, { verdict: 'missing' }, 'lost'],
    ['verified and then not checked', {}, { verdict: 'not-checked' }, 'lost'],
    ['waived and then verified', { verdict: 'waived' }, {}, 'gained'],
    ['missing and then waived', { verdict: 'missing' }, { verdict: 'waived' }, 'changed'],
    ['verified with another strength', {}, { strength: 'deployed' }, 'changed'],
    ['only in the base', {}, undefined, 'only-base'],
    ['only in the head', undefined, {}, 'only-head'],
  ])('given a claim that is %s, then it is told', (_case, base, head, change) => {
    const claims = (changes?: Partial<JudgedClaim>) => (changes === undefined ? [] : [aClaim(changes)]);

    const found = compareReports(side(claims(base)), side(claims(head)));

    expect(found.claims).toMatchObject([{ id: 'database-encrypted-at-rest', change }]);
    expect(found.same.claims).toBe(0);
  });

  it('given another reason for the same verdict, then the claim is the same', () => {
    const found = compareReports(side([aClaim()]), side([aClaim({ reason: '2 of 2 are.' })]));

    expect(found).toMatchObject({ claims: [], same: { claims: 1 } });
  });

  it('given resources on one side only and one property that differs, then each is told by its path', () => {
    const base = proven([
      resource({ property: 'Capacity', actual: 4 }),
      resource({ property: 'DeletionProtection' }),
      resource({ constructPath: '/Data/Old' }),
    ]);
    const head = proven([
      resource({ property: 'Capacity', actual: 16 }),
      resource({ property: 'DeletionProtection', actual: true }),
      resource({ constructPath: '/Data/Database/Reader' }),
    ]);

    expect(compareReports(base, head).resources).toMatchObject([
      {
        constructPath: '/Data/Database/Cluster',
        change: 'changed',
        properties: [
          { property: 'Capacity', base: 4, head: 16 },
          { property: 'DeletionProtection', head: true },
        ],
      },
      { constructPath: '/Data/Database/Reader', change: 'only-head' },
      { constructPath: '/Data/Old', change: 'only-base' },
    ]);
  });

  it('given a property that only one side names, then it does not count', () => {
    const found = compareReports(proven([resource()]), proven([resource({ property: 'Capacity', actual: 4 })]));

    expect(found).toMatchObject({ resources: [], same: { resources: 1 } });
  });

  it('given numbers of which one is written as text, then they are the same to CloudFormation', () => {
    const capacity = (actual: string | number) => proven([resource({ property: 'Capacity', actual })]);

    expect(compareReports(capacity(4), capacity('4')).resources).toEqual([]);
  });

  it('given values with the environment’s name or account, then they are no difference', () => {
    const named = ({ name, account }: typeof STAGING) =>
      proven(
        [
          resource({ property: 'Name', actual: `hexastyle-${name}-api` }),
          resource({ property: 'Key', actual: `arn:aws:kms:us-east-1:${account}:key/1` }),
          resource({ constructPath: undefined, stack: `hexastyle-${name}-data` }),
        ],
        { name, account },
      );

    expect(compareReports(named(STAGING), named(PRODUCTION))).toMatchObject({ resources: [], same: { resources: 2 } });
  });

  it('given the version of a function, then its hash differs only within one environment', () => {
    const version = (environment: typeof STAGING, hash: string) => {
      const actual = `hexastyle-${environment.name}-api/FunctionCurrentVersionE9E3C14B${hash.repeat(8)}.Version`;
      return proven([resource({ property: 'FunctionVersion', actual })], environment);
    };

    expect(compareReports(version(STAGING, '49fd'), version(PRODUCTION, '4ca1')).resources).toEqual([]);
    expect(compareReports(version(STAGING, '49fd'), version(STAGING, '4ca1')).resources).toHaveLength(1);
  });

  it('given long values that the report has cut, then they are compared as far as it has them', () => {
    const cut = (environment: typeof STAGING, key: string) => {
      const text = `[{"Key":"${key}","Value":"${environment.name}"},${'x'.repeat(200)}`;
      return proven([resource({ property: 'Tags', actual: `${text.slice(0, 199)}…` })], environment);
    };

    expect(compareReports(cut(STAGING, 'Name'), cut(PRODUCTION, 'Name')).resources).toEqual([]);
    expect(compareReports(cut(STAGING, 'Name'), cut(PRODUCTION, 'Part')).resources).toHaveLength(1);
  });

  it('given a value that only has the name within a word, then it differs', () => {
    const tagged = (actual: string, environment: typeof STAGING) =>
      proven([resource({ property: 'Tag', actual })], environment);

    expect(compareReports(tagged('stagings', STAGING), tagged('productions', PRODUCTION)).resources).toHaveLength(1);
    expect(compareReports(tagged('production', STAGING), tagged('production', PRODUCTION)).resources).toEqual([]);
  });

  it('given expected differences, then they carry their reason and those that nothing needs are told', () => {
    const declared = (changes: Partial<ExpectedDifference>): ExpectedDifference => ({
      environments: ['staging', 'production'],
      reason: 'Production has more.',
      ...changes,
    });
    const base = side([aClaim({ verdict: 'waived', evidence: [resource({ property: 'Capacity', actual: 4 })] })]);
    const head = proven([resource({ property: 'Capacity', actual: 16 })], PRODUCTION);

    const found = compareReports(base, head, [
      declared({ claim: 'database-encrypted-at-rest' }),
      declared({ construct: '/Data/Database' }),
      declared({ construct: '/Data/Data' }),
      declared({ claim: 'another', environments: ['staging', 'preview'] }),
    ]);

    expect(found.claims).toMatchObject([{ change: 'gained', expected: 'Production has more.' }]);
    expect(found.resources).toMatchObject([{ expected: 'Production has more.' }]);
    expect(found.unused).toEqual([declared({ construct: '/Data/Data' })]);
  });

  it('given a property that is expected to differ, then a resource that differs in another too is still told', () => {
    const declared: ExpectedDifference = { property: 'Capacity', environments: 'all', reason: 'It follows the tier.' };
    const sized = (environment: typeof STAGING, capacity: number, engine: string) =>
      proven(
        [
          resource({ property: 'Capacity.Max', actual: capacity }),
          resource({ constructPath: '/Data/Other', property: 'Capacity', actual: capacity }),
          resource({ constructPath: '/Data/Other', property: 'Engine', actual: engine }),
        ],
        environment,
      );

    const found = compareReports(sized(STAGING, 4, 'a'), sized(PRODUCTION, 16, 'b'), [declared]);

    expect(found.resources.map(({ expected }) => expected)).toEqual(['It follows the tier.', undefined]);
    expect(found.unused).toEqual([]);
  });

  it('given one environment at two commits, then no difference is expected', () => {
    const everywhere: ExpectedDifference = {
      claim: 'database-encrypted-at-rest',
      environments: 'all',
      reason: 'They may differ.',
    };

    const found = compareReports(side([aClaim()]), side([aClaim({ verdict: 'missing' })]), [everywhere]);

    expect(found.claims[0]?.expected).toBeUndefined();
    expect(found.unused).toEqual([]);
  });
});
