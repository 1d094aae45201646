import type { JudgedClaim } from '@hexastyle/plugin-well-architected-common';
import { useContext } from 'react';
import { Link } from 'react-router-dom';
import { CodedText } from '../claims/coded-text';
import { EnvironmentAddress } from '../environment/environment-address';
import { VerdictBadge } from '../verdicts/verdict-badge';
import styles from './coverage.module.css';

interface PracticeClaimsProps {
  readonly ids: readonly string[];
  /** Of the report, by id. */
  readonly claims: ReadonlyMap<string, JudgedClaim>;
}

/** The claims that judge a best practice, each leading to its proof among the pillars. */
export function PracticeClaims({ ids, claims }: PracticeClaimsProps) {
  const address = useContext(EnvironmentAddress);
  return (
    <ul className={styles['claims']} aria-label="Claims">
      {ids.map((id) => {
        const claim = claims.get(id);
        return (
          <li key={id}>
            {claim === undefined ? (
              <>
                <code>{id}</code> is not in the report
              </>
            ) : (
              <>
                <VerdictBadge verdict={claim.verdict} />{' '}
                <Link to={{ pathname: address, hash: `#${id}` }}>
                  <CodedText text={claim.statement} />
                </Link>
              </>
            )}
          </li>
        );
      })}
    </ul>
  );
}
