import { resourcesOfType } from '../../facts/query';
import { agrees, differs, type Reader } from '../said';
import { assemblyReader } from './pattern-reader';

interface Service {
  /** The words that say that it is there and nothing more. */
  readonly says: RegExp;
  readonly type: string;
}

const MANAGED = String.raw`\s*\((?:managed [a-z ]{2,12}|AWS manages (?:edge )?infrastructure)\)`;

const managed = (name: string, type: string): Service => ({ says: new RegExp(`^${name}${MANAGED}$`, 'gi'), type });

const SERVICES: readonly Service[] = [
  managed('Aurora', 'AWS::RDS::DBCluster'),
  managed('ElastiCache', 'AWS::ElastiCache::ServerlessCache'),
  managed('CloudFront', 'AWS::CloudFront::Distribution'),
  managed('API Gateway', 'AWS::ApiGateway::RestApi'),
  managed('Lambda', 'AWS::Lambda::Function'),
  { says: /\b(?:SSM )?Parameter Store for configuration\b/gi, type: 'AWS::SSM::Parameter' },
  { says: /\bElastiCache Serverless\b/gi, type: 'AWS::ElastiCache::ServerlessCache' },
  { says: /\bDynamoDB\b/gi, type: 'AWS::DynamoDB::Table' },
  { says: /\bEC2 instances?\b/gi, type: 'AWS::EC2::Instance' },
  { says: /\bFargate\b/gi, type: 'AWS::ECS::Service' },
];

/** Services that are there when the assembly has a resource of theirs. */
export const SERVICE_READERS: readonly Reader[] = SERVICES.map(({ says, type }) =>
  assemblyReader(says, (_groups, assembly) => {
    const count = resourcesOfType(assembly, type).length;
    return count === 0 ? differs(`the assembly has no ${type}`) : agrees(`the assembly has ${count} of ${type}`);
  }),
);
