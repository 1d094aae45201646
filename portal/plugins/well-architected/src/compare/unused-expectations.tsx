import { Alert } from '@backstage/ui';
import type { ExpectedDifference } from '@hexastyle/plugin-well-architected-common';

/** Declarations that nothing needs any more: they would hide the next difference. */
export function UnusedExpectations({ unused }: { readonly unused: readonly ExpectedDifference[] }) {
  if (unused.length === 0) {
    return undefined;
  }
  return (
    <Alert
      status="warning"
      icon
      title={`${unused.length} expected ${unused.length === 1 ? 'difference is' : 'differences are'} not there`}
      description={
        <>
          <ul>
            {unused.map((each, index) => (
              // The declarations do not change while they are shown, so that the position is a stable key.
              <li key={index}>
                <code>{[each.claim, each.construct, each.property].filter(Boolean).join(' ')}</code>: {each.reason}
              </li>
            ))}
          </ul>
          Take them out of <code>environments/expected-differences.yaml</code> and run <code>npx projen</code>.
        </>
      }
    />
  );
}
