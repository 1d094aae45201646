import type { Template } from 'aws-cdk-lib/assertions';
import { resourcesOf } from './resources';

/** What one statement gives to one role. */
export interface Grant {
  /** `<layer>/<logical id>` of the role. */
  readonly role: string;
  readonly actions: readonly string[];
  /** As text; what only the deployment knows is `${...}`. */
  readonly resources: readonly string[];
  /** By operator and key. */
  readonly conditions: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

interface Statement {
  readonly Effect: 'Allow' | 'Deny';
  readonly Action?: string | readonly string[];
  readonly NotAction?: unknown;
  readonly Resource?: unknown;
  readonly Condition?: Grant['conditions'];
}

interface PolicyProperties {
  readonly PolicyDocument?: { readonly Statement: readonly Statement[] };
  readonly Roles?: readonly { readonly Ref: string }[];
}

interface RoleProperties {
  readonly Policies?: readonly PolicyProperties[];
}

const POLICIES = ['AWS::IAM::ManagedPolicy', 'AWS::IAM::Policy'];

/**
 * Every statement that allows something to a role of the template, by inline and by attached policies. A permissions
 * boundary is attached to no role: it takes, and gives nothing; nor does a denial.
 */
export const grantsOf = (layer: string, template: Template): readonly Grant[] =>
  resourcesOf(template).flatMap(([id, { Type: type, Properties: properties = {} }]) => {
    if (type === 'AWS::IAM::Role') {
      const { Policies: policies = [] } = properties as RoleProperties;
      return policies.flatMap((policy) => allowedBy(`${layer}/${id}`, policy));
    }
    if (!POLICIES.includes(type)) return [];
    const policy = properties as PolicyProperties;
    return (policy.Roles ?? []).flatMap(({ Ref: role }) => allowedBy(`${layer}/${role}`, policy));
  });

const allowedBy = (role: string, { PolicyDocument: document }: PolicyProperties): readonly Grant[] =>
  (document?.Statement ?? [])
    .filter(({ Effect: effect }) => effect === 'Allow')
    .map(({ Action: action, NotAction: not, Resource: resource, Condition: conditions = {} }) => ({
      role,
      actions: not === undefined ? texts(action) : ['*'],
      resources: texts(resource),
      conditions,
    }));

const texts = (value: unknown): readonly string[] => (Array.isArray(value) ? value : [value]).map(text);

function text(value: unknown): string {
  if (typeof value === 'string') return value;
  const join = (value as { readonly 'Fn::Join'?: readonly [string, readonly unknown[]] } | undefined)?.['Fn::Join'];
  return join === undefined ? '${...}' : join[1].map(text).join(join[0]);
}
