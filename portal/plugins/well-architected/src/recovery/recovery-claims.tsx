import type { EnvironmentDetail, JudgedClaim } from '@hexastyle/plugin-well-architected-common';
import { useContext } from 'react';
import { Link } from 'react-router-dom';
import { EnvironmentAddress } from '../environment/environment-address';
import figures from '../figures/figures.module.css';
import { VerdictBadge } from '../verdicts/verdict-badge';

/** What the newest report says of recovery; each claim leads to its evidence. */
export function RecoveryClaims({ report }: Pick<EnvironmentDetail, 'report'>) {
  if (report.state !== 'read') {
    return <p className={figures['quiet']}>No claim is known: {report.reason}</p>;
  }
  const claims = report.content.claims.filter(isOfRecovery);
  return claims.length === 0 ? (
    <p className={figures['quiet']}>The report makes no claim about recovery.</p>
  ) : (
    <ul className={figures['list']} aria-label="What is claimed of recovery">
      {claims.map((claim) => (
        <RecoveryClaim key={claim.id} claim={claim} />
      ))}
    </ul>
  );
}

function RecoveryClaim({ claim: { id, statement, verdict, reason } }: { readonly claim: JudgedClaim }) {
  const address = useContext(EnvironmentAddress);
  return (
    <li className={figures['judged']}>
      <VerdictBadge verdict={verdict} />
      <div>
        <div className={figures['name']}>
          <Link to={`${address}#${id}`}>{statement}</Link>
        </div>
        <p className={figures['reason']}>{reason}</p>
      </div>
    </li>
  );
}

/** Sections are those of the document that the report renders: `Disaster Recovery (DR)`. */
function isOfRecovery({ section }: JudgedClaim): boolean {
  return section.includes('Recovery');
}
