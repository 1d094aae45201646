import type { Template } from 'aws-cdk-lib/assertions';
import { layersOf } from '../../testing/assemble';
import { described } from '../../testing/described';
import { textLike } from '../../testing/matchers';
import { propertiesOf } from '../../testing/resources';

interface Content {
  readonly schemaVersion: string;
  readonly assumeRole: unknown;
  readonly parameters?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly outputs?: readonly string[];
  readonly mainSteps: readonly {
    readonly name: string;
    readonly inputs: Readonly<Record<string, unknown>>;
    readonly outputs?: readonly { readonly Name: string }[];
  }[];
}

const contents = (identity: Template): ReadonlyMap<string, Content> =>
  new Map(
    propertiesOf(identity, 'AWS::SSM::Document').map(({ Name: name, Content: content }) => [
      String(name),
      content as Content,
    ]),
  );

/** The IAM action that a step's call needs. */
const actionOf = ({ inputs }: Content['mainSteps'][number]): readonly string[] =>
  typeof inputs['Api'] === 'string' && typeof inputs['Service'] === 'string'
    ? [`${inputs['Service']}:${inputs['Api']}`]
    : [];

describe.each([
  ['staging', ['rollback-api', 'start-pipeline']],
  ['production', ['failover-database', 'rollback-api', 'start-pipeline']],
])('Given the automations of %s', (name, ids) => {
  const { identity, api, data } = layersOf(described(name));
  const documents = contents(identity);
  const document = (id: string): Content | undefined => documents.get(`hexastyle-${name}-${id}`);

  it('are those that make sense there; without a reader there is no failover', () => {
    expect([...documents.keys()].sort()).toEqual(ids.map((id) => `hexastyle-${name}-${id}`));
    for (const properties of propertiesOf(identity, 'AWS::SSM::Document'))
      expect(properties).toMatchObject({ DocumentType: 'Automation', UpdateMethod: 'NewVersion' });
  });

  it('run as automations of schema 0.3 in a role of their own', () => {
    for (const { schemaVersion, assumeRole } of documents.values()) {
      expect(schemaVersion).toBe('0.3');
      expect(assumeRole).toEqual({ 'Fn::GetAtt': [textLike(/^AutomationRole/), 'Arn'] });
    }
  });

  it('use every parameter that they ask for and show outputs that a step has', () => {
    for (const { parameters = {}, mainSteps, outputs = [] } of documents.values()) {
      const used = [...JSON.stringify(mainSteps).matchAll(/\{\{ (\w+) \}\}/g)].map(([, parameter]) => parameter);
      expect(new Set(used)).toEqual(new Set(Object.keys(parameters)));
      const shown = mainSteps.flatMap(({ name: step, outputs: own = [] }) => own.map(({ Name }) => `${step}.${Name}`));
      expect(shown).toEqual(outputs);
    }
  });

  it('may make the calls of their steps, on named things', () => {
    const policy = propertiesOf(identity, 'AWS::IAM::ManagedPolicy').find(({ Roles: holders }) =>
      JSON.stringify(holders ?? []).includes('"AutomationRole'),
    );
    const text = JSON.stringify(policy?.['PolicyDocument']);
    const needed = [...documents.values()].flatMap(({ mainSteps }) => mainSteps.flatMap(actionOf));
    expect(needed.length).toBeGreaterThan(3);
    for (const action of needed) expect(text).toContain(`"${action}"`);
    expect(text).not.toContain('*');
  });

  it('move the alias of the function that the API has, and verify it', () => {
    const rollback = document('rollback-api');
    const [apiFunction] = propertiesOf(api, 'AWS::Lambda::Function').filter(
      ({ FunctionName: own }) => own === `hexastyle-${name}-api`,
    );
    expect(apiFunction).toBeDefined();
    expect(rollback?.mainSteps.map(({ name: step }) => step)).toEqual(['ReadAlias', 'MoveAlias', 'VerifyAlias']);
    for (const { inputs } of rollback?.mainSteps ?? [])
      expect(inputs).toMatchObject({ Service: 'lambda', FunctionName: `hexastyle-${name}-api`, Name: 'live' });
    expect(rollback?.mainSteps[1]?.inputs).toMatchObject({
      Api: 'UpdateAlias',
      FunctionVersion: '{{ Version }}',
      RoutingConfig: { AdditionalVersionWeights: {} },
    });
  });

  it.each(['$LATEST', '0', '1;2', ''])('refuse to roll back to the version "%s"', (version) => {
    const pattern = new RegExp(String(document('rollback-api')?.parameters?.['Version']?.['allowedPattern']));
    expect(pattern.test(version)).toBe(false);
    expect(pattern.test('41')).toBe(true);
  });

  it('fail over the cluster that there is, and start the three pipelines only', () => {
    const failover = document('failover-database');
    const [cluster] = propertiesOf(data, 'AWS::RDS::DBCluster');
    for (const { inputs } of failover?.mainSteps.filter(({ name: step }) => step !== 'LetItBegin') ?? [])
      expect(inputs['DBClusterIdentifier']).toBe(cluster?.['DBClusterIdentifier']);
    expect(document('start-pipeline')?.parameters?.['Pipeline']?.['allowedValues']).toEqual(
      ['infrastructure', 'backend', 'frontend'].map((pipeline) => `hexastyle-${name}-${pipeline}`),
    );
  });
});
