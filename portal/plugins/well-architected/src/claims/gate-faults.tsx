import { Alert } from '@backstage/ui';

/** What fails the gate besides missing claims, such as an expired waiver. */
export function GateFaults({ faults }: { readonly faults: readonly string[] }) {
  if (faults.length === 0) {
    return undefined;
  }
  return (
    <Alert
      status="danger"
      icon
      title={`${faults.length} ${faults.length === 1 ? 'fault fails' : 'faults fail'} the gate`}
      description={
        <ul>
          {faults.map((fault) => (
            <li key={fault}>{fault}</li>
          ))}
        </ul>
      }
    />
  );
}
