import { Accordion, AccordionPanel, AccordionTrigger } from '@backstage/ui';
import type { JudgedClaim } from '@hexastyle/plugin-well-architected-common';
import { Link } from 'react-router-dom';
import { VERDICT_WORDS } from '../verdicts/verdict-words';
import styles from './claims.module.css';
import type { Principle } from './principles';
import { principlesOf } from './principles';

/** The pillar's design principles, each with the claims that show it. */
export function PrincipleList({ claims }: { readonly claims: readonly JudgedClaim[] }) {
  const principles = principlesOf(claims);
  if (principles.length === 0) {
    return undefined;
  }
  return (
    <Accordion className={styles['principles'] ?? ''}>
      <AccordionTrigger level={4} title={`Design principles: ${principles.length}`} />
      <AccordionPanel>
        <ul className={styles['principleList']}>
          {principles.map((principle) => (
            <PrincipleItem key={principle.name} {...principle} />
          ))}
        </ul>
      </AccordionPanel>
    </Accordion>
  );
}

function PrincipleItem({ name, claims }: Principle) {
  const verified = claims.filter(({ verdict }) => verdict === 'verified').length;
  return (
    <li>
      <strong>{name}</strong>{' '}
      <span className={styles['quiet']}>
        {verified} of {claims.length} verified
      </span>
      <ul>
        {claims.map((claim) => (
          <li key={claim.id}>
            <span aria-hidden="true">{VERDICT_WORDS[claim.verdict].symbol} </span>
            <Link to={{ search: `?pillar=${claim.pillar}`, hash: claim.id }}>
              {VERDICT_WORDS[claim.verdict].label}: {claim.statement}
            </Link>
          </li>
        ))}
      </ul>
    </li>
  );
}
