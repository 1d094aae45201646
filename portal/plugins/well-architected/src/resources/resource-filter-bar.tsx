import { SearchField, Select } from '@backstage/ui';
import type { InventoryResource } from '@hexastyle/plugin-well-architected-common';
import { useMemo } from 'react';
import type { ResourceFilter } from './resource-filter';
import { NO_FILTER } from './resource-filter';
import styles from './resources.module.css';

interface ResourceFilterBarProps {
  readonly filter: ResourceFilter;
  readonly onChange: (filter: ResourceFilter) => void;
  readonly resources: readonly InventoryResource[];
}

/** Narrows the resources by type and text. */
export function ResourceFilterBar({ filter, onChange, resources }: ResourceFilterBarProps) {
  const types = useMemo(() => countTypes(resources), [resources]);
  return (
    <div className={styles['filters']} role="search" aria-label="Filter resources">
      <Select
        label="Type"
        options={[
          { value: NO_FILTER.type, label: `All types: ${resources.length}` },
          ...types.map(([type, count]) => ({ value: type, label: `${type}: ${count}` })),
        ]}
        value={filter.type}
        onChange={(type) => {
          onChange({ ...filter, type: String(type) });
        }}
      />
      <SearchField
        label="Text"
        placeholder="Logical id, construct, file, alarm, claim"
        value={filter.text}
        onChange={(text) => {
          onChange({ ...filter, text });
        }}
      />
    </div>
  );
}

function countTypes(resources: readonly InventoryResource[]): readonly (readonly [type: string, count: number])[] {
  const counts = new Map<string, number>();
  for (const { type } of resources) {
    counts.set(type, (counts.get(type) ?? 0) + 1);
  }
  return [...counts].sort(([a], [b]) => a.localeCompare(b));
}
