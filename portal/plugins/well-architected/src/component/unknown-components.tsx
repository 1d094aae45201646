import { Alert } from '@backstage/ui';
import type { InventoryResource } from '@hexastyle/plugin-well-architected-common';

interface UnknownComponentsProps {
  readonly names: readonly string[];
  readonly resources: readonly InventoryResource[];
}

/** Names the components that no resource belongs to, and those that there are; nothing when all are known. */
export function UnknownComponents({ names, resources }: UnknownComponentsProps) {
  const known = new Set(resources.map(({ component }) => component));
  const unknown = names.filter((name) => !known.has(name));
  if (unknown.length === 0) {
    return undefined;
  }
  return (
    <Alert
      status="warning"
      icon
      title={`No resource has the tag Component: ${unknown.join(', ')}`}
      description={`Correct the annotation hexastyle.dev/component. The inventory knows ${[...known].sort().join(', ') || 'no component'}.`}
    />
  );
}
