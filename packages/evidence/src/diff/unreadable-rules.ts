import { isRecord, recordAt, textAt, type JsonRecord } from '../facts/assembly/record';
import type { RuleChange } from './comparison';
import type { StackPair } from './pair-stacks';
import { without } from './same-value';

type Unreadable = Pick<RuleChange, 'direction' | 'group' | 'peer'>;

const DIRECTIONS = [
  ['SecurityGroupIngress', 'ingress'],
  ['SecurityGroupEgress', 'egress'],
] as const;

const isIntrinsic = (value: unknown): boolean =>
  isRecord(value) && Object.keys(value).some((key) => key === 'Ref' || key.startsWith('Fn::'));

const intrinsicsIn = (rules: unknown): readonly unknown[] =>
  (Array.isArray(rules) ? (rules as readonly unknown[]) : [rules]).filter(isIntrinsic);

const unreadableIn = (template: JsonRecord | undefined): readonly Unreadable[] =>
  Object.entries(recordAt(template, 'Resources'))
    .filter(([, resource]) => textAt(resource, 'Type') === 'AWS::EC2::SecurityGroup')
    .flatMap(([logicalId, resource]) =>
      DIRECTIONS.flatMap(([property, direction]) =>
        intrinsicsIn(recordAt(resource, 'Properties')[property]).map((rule) => ({
          direction,
          group: `\${${logicalId}.GroupId}`,
          peer: JSON.stringify(rule),
        })),
      ),
    );

/** Rules that an intrinsic such as `Fn::If` decides about: a new one may let anybody in, so that it broadens. */
export const unreadableRules = ({ base, head }: StackPair): readonly RuleChange[] => {
  const [from, to] = [unreadableIn(base?.template), unreadableIn(head?.template)];
  const shown =
    (change: RuleChange['change']) =>
    (rule: Unreadable): RuleChange => ({
      change,
      broadened: change === 'added',
      protocol: 'undecided',
      ...rule,
    });
  return [...without(from, to).map(shown('removed')), ...without(to, from).map(shown('added'))];
};
