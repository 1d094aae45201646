import { recordAt, textAt, type JsonRecord } from '../facts/assembly/record';
import type { PermissionChange } from './comparison';
import { statementsIn } from './statements-in';

/** One thing that is allowed or denied, where it stands. */
export type Grant = Pick<PermissionChange, 'kind' | 'logicalId' | 'holder' | 'grant'>;

const listOf = (value: unknown): readonly unknown[] => {
  if (value === undefined) return [];
  return Array.isArray(value) ? value : [value];
};

/** What Lambda adds to a function's policy: https://docs.aws.amazon.com/lambda/latest/api/API_AddPermission.html */
const lambdaStatement = ({ Action, FunctionName, Principal, ...conditions }: JsonRecord): JsonRecord => ({
  Effect: 'Allow',
  Action,
  Principal,
  Resource: FunctionName,
  ...(Object.keys(conditions).length > 0 && { Condition: conditions }),
});

/** Where policies of IAM say whom they belong to. A role, a user and a group have their own name under such a key. */
const holderKeys = (type: string): readonly string[] => {
  if (/^AWS::IAM::(Group|Role|User)Policy$/.test(type)) return ['GroupName', 'RoleName', 'UserName'];
  return type.startsWith('AWS::IAM::') ? ['Groups', 'Roles', 'Users'] : [];
};

const holdersOf = (type: string, properties: JsonRecord): readonly unknown[] => {
  const holders = holderKeys(type).flatMap((key) => listOf(properties[key]));
  return holders.length === 0 ? [undefined] : holders;
};

const grantsOf = (logicalId: string, resource: unknown): readonly Grant[] => {
  const properties = recordAt(resource, 'Properties');
  const type = textAt(resource, 'Type') ?? '';
  const boundary = properties['PermissionsBoundary'];
  const statements = type === 'AWS::Lambda::Permission' ? [lambdaStatement(properties)] : statementsIn(properties);
  const holders = holdersOf(type, properties);
  return [
    ...holders.flatMap((holder) =>
      statements.map((grant): Grant => ({
        kind: 'statement',
        logicalId,
        ...(holder !== undefined && { holder }),
        grant,
      })),
    ),
    ...listOf(properties['ManagedPolicyArns']).map((grant): Grant => ({ kind: 'managed-policy', logicalId, grant })),
    ...(boundary === undefined ? [] : [{ kind: 'boundary', logicalId, grant: boundary } as const]),
  ];
};

/** Everything that a template grants, limits or denies by IAM. */
export const grantsIn = (template: JsonRecord | undefined): readonly Grant[] =>
  Object.entries(recordAt(template, 'Resources')).flatMap(([logicalId, resource]) => grantsOf(logicalId, resource));
