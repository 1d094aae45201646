import type { Evidence } from '@hexastyle/plugin-well-architected-common';
import { render } from '@testing-library/react';
import { EvidenceItem } from './evidence-item';
import styles from './evidence.module.css';
import { ProofContext } from './proof-context';
import { SourceContext } from './source-context';

describe('a piece of evidence', () => {
  const show = (evidence: Evidence) =>
    render(
      <SourceContext.Provider value={{ template: 'https://code.example/{commit}/{file}#L{line}', commit: 'unknown' }}>
        <EvidenceItem evidence={evidence} />
      </SourceContext.Provider>,
    );

  it.each<[Evidence, string]>([
    [
      {
        kind: 'waiver',
        path: 'waivers/a.yaml',
        owner: 'platform-team',
        reason: 'It costs too much.',
        expires: '2027-03-31',
      },
      'WaiverSaysIt costs too much.Ownerplatform-teamExpires2027-03-31',
    ],
    [
      {
        kind: 'attestation',
        path: 'attestations/a.yaml',
        owner: 'ops',
        text: 'There is a rota.',
        expires: '2027-01-01',
      },
      'AttestationSaysThere is a rota.OwneropsExpires2027-01-01',
    ],
    [{ kind: 'drill', path: 'drills/a.yaml', date: '2026-10-01', rtoMinutes: 95 }, 'Drill2026-10-01Measured RTO95 min'],
    [
      { kind: 'nag', rule: 'AwsSolutions-RDS6', constructPath: '/Data/Cluster' },
      'AwsSolutions-RDS6Construct/Data/Cluster',
    ],
    [
      { kind: 'live', arn: 'arn:aws:rds:x', observedAt: '2026-01-01T00:00:00Z', property: 'A', expected: 1, actual: 2 },
      'A is 2, expected 1',
    ],
    [{ kind: 'code', path: 'packages/api/src/server.ts' }, 'packages/api/src/server.ts'],
  ])('given %j, when it is shown, then it says so', (evidence, text) => {
    const { container } = show(evidence);

    expect(
      container.textContent
        .replaceAll(/\s+/g, ' ')
        .replace('Waiver ', 'Waiver')
        .replace('Attestation ', 'Attestation')
        .replace('Drill ', 'Drill'),
    ).toContain(text);
  });

  it('given a document with an anchor, when it is shown, then the link leads to the anchor', () => {
    const { getByRole } = show({ kind: 'document', path: 'docs/runbooks/api.md', anchor: '5xx' });

    expect(getByRole('link', { name: 'docs/runbooks/api.md#5xx' })).toHaveAttribute(
      'href',
      'https://code.example/HEAD/docs/runbooks/api.md#5xx',
    );
  });

  it.each([
    [true, styles['met']],
    [false, styles['unmet']],
  ])('given one of several good values and a proof that is %s, when it is shown, then it looks so', (proves, look) => {
    const { getByText } = render(
      <ProofContext.Provider value={proves}>
        <EvidenceItem
          evidence={{
            kind: 'live',
            arn: 'arn:aws:s3:::x',
            observedAt: '2026-01-01T00:00:00Z',
            property: 'SSEAlgorithm',
            expected: 'AES256 or aws:kms',
            actual: 'AES256',
          }}
        />
      </ProofContext.Provider>,
    );

    expect(getByText('AES256')).toHaveClass(look ?? 'no such style');
  });
});
