import type { JudgedClaim } from '@hexastyle/plugin-well-architected-common';
import { useContext } from 'react';
import { Link } from 'react-router-dom';
import { CodedText } from '../claims/coded-text';
import { EnvironmentAddress } from '../environment/environment-address';
import { VerdictBadge } from '../verdicts/verdict-badge';
import styles from './resources.module.css';

interface ResourceClaimsProps {
  readonly claims: readonly JudgedClaim[];
  readonly open: boolean;
}

/** The claims whose evidence names a resource, each leading to the pillars. */
export function ResourceClaims({ claims, open }: ResourceClaimsProps) {
  const address = useContext(EnvironmentAddress);
  if (claims.length === 0) {
    return <p className={styles['quiet']}>No claim names it.</p>;
  }
  return (
    <details className={styles['claims']} open={open}>
      <summary>{claims.length === 1 ? '1 claim' : `${claims.length} claims`}</summary>
      <ul className={styles['links']}>
        {claims.map(({ id, verdict, statement }) => (
          <li key={id}>
            <VerdictBadge verdict={verdict} />{' '}
            <Link to={{ pathname: address, hash: `#${id}` }}>
              <CodedText text={statement} />
            </Link>
          </li>
        ))}
      </ul>
    </details>
  );
}
