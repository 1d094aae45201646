import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { layersOf } from '../testing/assemble';
import { described, repository } from '../testing/described';
import { textLike } from '../testing/matchers';
import { propertiesOf } from '../testing/resources';
import { migrationsHash } from './migrations-hash';

describe.each(['staging', 'production'])('Given the migrations of %s', (name) => {
  const { api, network } = layersOf(described(name));
  const runner = propertiesOf(api, 'AWS::Lambda::Function').find(
    ({ FunctionName }) => FunctionName === `hexastyle-${name}-migrations`,
  );

  it('run when their sources change, in a function that ends before CloudFormation gives up', () => {
    const [run] = propertiesOf(api, 'AWS::CloudFormation::CustomResource');
    expect(run).toEqual({
      ServiceToken: { 'Fn::GetAtt': [textLike(/^MigrationsFunction/), 'Arn'] },
      ServiceTimeout: '720',
      Hash: migrationsHash(),
    });
    expect(runner).toMatchObject({ Timeout: 300, ReservedConcurrentExecutions: 1, MemorySize: 512 });
  });

  it('run next to the database, traced and logged like the API', () => {
    expect(runner).toMatchObject({
      Handler: 'migrations-lambda.handler',
      Runtime: 'nodejs24.x',
      Architectures: ['arm64'],
      TracingConfig: { Mode: 'Active' },
      LoggingConfig: { LogFormat: 'JSON' },
    });
    expect(JSON.stringify(runner?.['VpcConfig'])).toMatch(/FunctionSecurityGroup.*VpcPrivateSubnet/);
  });

  it('are told where the database is and for whom, by names', () => {
    const { Variables: variables } = runner?.['Environment'] as { Variables: Record<string, unknown> };
    expect(Object.keys(variables).sort()).toEqual([
      'DATABASE_API_ROLE',
      'DATABASE_HOST',
      'DATABASE_NAME',
      'DATABASE_PORT',
      'DATABASE_SECRET_ARN',
      'LOG_LEVEL',
      'NODE_EXTRA_CA_CERTS',
      'NODE_OPTIONS',
    ]);
    expect(variables['DATABASE_API_ROLE']).toBe('api');
    expect(JSON.stringify(variables)).not.toContain('{{resolve:');
  });

  it('answer CloudFormation, whose bucket the endpoint of S3 does not refuse', () => {
    const endpoints = propertiesOf(network, 'AWS::EC2::VPCEndpoint');
    const [storage] = endpoints.filter((endpoint) => JSON.stringify(endpoint).includes('.s3'));
    const { PolicyDocument: policy } = storage ?? {};
    expect(policy === undefined || JSON.stringify(policy).includes('cloudformation-custom-resource-response-')).toBe(
      true,
    );
  });
});

describe('Given the sources of the migrations', () => {
  it('hashes them to the same text twice, which is SHA-256', () => {
    expect(migrationsHash()).toMatch(/^[0-9a-f]{64}$/);
    expect(migrationsHash()).toBe(migrationsHash());
  });

  it('serves the handler that the function calls', () => {
    const entry = readFileSync(join(repository, 'packages/api/src/migrations-lambda.ts'), 'utf8');
    expect(entry).toMatch(/export async function handler\(/);
  });
});
