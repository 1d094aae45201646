import { useContext } from 'react';
import { BestPracticesContext } from './best-practices-context';
import styles from './claims.module.css';

/** The best practices that a claim is tied to, each leading to AWS's page about it. */
export function BestPracticeList({ ids }: { readonly ids: readonly string[] }) {
  const known = useContext(BestPracticesContext);
  return (
    <ul className={styles['bestPractices']}>
      {ids.map((id) => {
        const bestPractice = known[id];
        return (
          <li key={id}>
            {bestPractice === undefined ? (
              id
            ) : (
              <a href={bestPractice.url} target="_blank" rel="noreferrer">
                {id} {bestPractice.title}
              </a>
            )}
          </li>
        );
      })}
    </ul>
  );
}
