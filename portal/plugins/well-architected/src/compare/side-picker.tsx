import { useApi } from '@backstage/core-plugin-api';
import { Select } from '@backstage/ui';
import type { ReportReference, StoredReport } from '@hexastyle/plugin-well-architected-common';
import { useCallback } from 'react';
import { useLoaded } from '../api/use-loaded';
import { wellArchitectedApiRef } from '../api/well-architected-api';
import { sayInstant } from '../time/say-instant';
import styles from './compare.module.css';

interface SidePickerProps {
  readonly side: 'Base' | 'Head';
  readonly names: readonly string[];
  readonly reference: ReportReference;
  readonly onChange: (reference: ReportReference) => void;
}

const NEWEST = { value: 'newest', label: 'Newest report' };

/** An environment and one of its reports. */
export function SidePicker({ side, names, reference, onChange }: SidePickerProps) {
  const { environment } = reference;
  const api = useApi(wellArchitectedApiRef);
  const loaded = useLoaded(useCallback(() => api.listReports(environment), [api, environment]));
  const reports = loaded.kind === 'loaded' ? loaded.value.items : [];
  const chosen = chosenReport(reference, reports);
  return (
    <div className={styles['side']}>
      <Select
        label={`${side}: environment`}
        options={(names.includes(environment) ? names : [environment, ...names]).map((name) => ({
          value: name,
          label: name,
        }))}
        value={environment}
        onChange={(name) => {
          onChange({ environment: String(name) });
        }}
      />
      <Select
        label={`${side}: report`}
        options={[
          NEWEST,
          ...(chosen.extra === undefined ? [] : [chosen.extra]),
          ...reports.map((report) => ({ value: report.id, label: reportLabel(report) })),
        ]}
        value={chosen.value}
        onChange={(value) => {
          const id = String(value);
          onChange(id === NEWEST.value ? { environment } : { environment, id });
        }}
        search={{ placeholder: 'Commit or day' }}
      />
    </div>
  );
}

function reportLabel({ commit, generatedAt }: Pick<StoredReport, 'commit' | 'generatedAt'>): string {
  return `${commit.slice(0, 10)}, ${sayInstant(generatedAt)}`;
}

/** The option of a reference; one of its own while the list does not have it. */
function chosenReport({ id, commit }: ReportReference, reports: readonly StoredReport[]) {
  if (id === undefined && commit === undefined) {
    return { value: NEWEST.value };
  }
  const found = reports.find((report) =>
    id === undefined ? report.commit.startsWith(commit ?? '') : report.id === id,
  );
  if (found !== undefined) {
    return { value: found.id };
  }
  const value = `other-${id ?? commit}`;
  return { value, extra: { value, label: id === undefined ? `Commit ${commit}` : `Report ${id}` } };
}
