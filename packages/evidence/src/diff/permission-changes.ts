import { recordAt, textAt, type JsonRecord } from '../facts/assembly/record';
import { byText } from './by-text';
import type { PermissionChange } from './comparison';
import { covers } from './covers';
import { grantsIn, type Grant } from './grants';
import { hideSecrets } from '../facts/secrets/hide-secrets';
import type { StackPair } from './pair-stacks';
import { sameValue, without } from './same-value';

const samePlace = (left: Grant, right: Grant): boolean =>
  left.logicalId === right.logicalId && left.kind === right.kind && sameValue(left.holder, right.holder);

const isCovered = (grant: Grant, others: readonly Grant[]): boolean =>
  others.some((other) => samePlace(grant, other) && covers(other.grant, grant.grant));

/** A new permission broadens, unless one that was there before said as much. */
const additionBroadens = (grant: Grant, base: readonly Grant[]): boolean => {
  switch (grant.kind) {
    case 'statement':
      return textAt(grant.grant, 'Effect') !== 'Deny' && !isCovered(grant, base);
    case 'managed-policy':
      return true;
    case 'boundary':
      return false;
  }
};

/** A prohibition that is gone broadens, unless another says as much; so does a boundary that its holder outlives. */
const removalBroadens = (grant: Grant, head: readonly Grant[], remaining: JsonRecord): boolean => {
  switch (grant.kind) {
    case 'statement':
      return textAt(grant.grant, 'Effect') !== 'Allow' && !isCovered(grant, head);
    case 'managed-policy':
      return false;
    case 'boundary':
      return Object.hasOwn(remaining, grant.logicalId);
  }
};

const shown = (grant: Grant, change: 'added' | 'removed', broadened: boolean): PermissionChange => ({
  change,
  broadened,
  ...grant,
  grant: hideSecrets(grant.grant),
});

const order = ({ logicalId, change, kind, holder, grant }: PermissionChange): string =>
  JSON.stringify([logicalId, change, kind, holder, grant]);

/** Grants that only one side has. */
export const permissionChanges = ({ base, head }: StackPair): readonly PermissionChange[] => {
  const [from, to] = [grantsIn(base?.template), grantsIn(head?.template)];
  const remaining = recordAt(head?.template, 'Resources');
  return [
    ...without(from, to).map((grant) => shown(grant, 'removed', removalBroadens(grant, to, remaining))),
    ...without(to, from).map((grant) => shown(grant, 'added', additionBroadens(grant, from))),
  ].toSorted(byText(order));
};
