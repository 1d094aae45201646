import type { JudgedClaim } from '@hexastyle/plugin-well-architected-common';
import { EvidenceList } from '../evidence/evidence-list';
import { ProofContext } from '../evidence/proof-context';
import { BestPracticeList } from './best-practice-list';
import styles from './claims.module.css';
import { CodedText } from './coded-text';

const SETTLED: readonly JudgedClaim['verdict'][] = ['verified', 'attested', 'not-applicable'];

/** Why the verdict is what it is, how to change it, and what it rests on. */
export function ClaimDetail({ claim }: { readonly claim: JudgedClaim }) {
  return (
    <div className={styles['detail']}>
      <dl className={styles['reasons']}>
        <dt>Reason</dt>
        <dd>
          <CodedText text={claim.reason} />
        </dd>
        <dt>{SETTLED.includes(claim.verdict) ? 'If it breaks' : 'Fix'}</dt>
        <dd>
          <CodedText text={claim.fix} />
        </dd>
        <dt>Best practices</dt>
        <dd>
          <BestPracticeList ids={claim.bestPractices} />
        </dd>
        <dt>Claim</dt>
        <dd>
          <code>{claim.id}</code>
        </dd>
      </dl>
      <ProofContext.Provider value={claim.verdict === 'verified'}>
        <EvidenceList evidence={claim.evidence} />
      </ProofContext.Provider>
    </div>
  );
}
