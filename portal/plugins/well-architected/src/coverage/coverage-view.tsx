import { Alert, Button } from '@backstage/ui';
import type { JudgedClaim, PillarCoverage, PracticeCoverage, Report } from '@hexastyle/plugin-well-architected-common';
import { useMemo } from 'react';
import { FigureDetails } from '../figures/figure-details';
import { ClassMeanings } from './class-meanings';
import { CoverageTable } from './coverage-table';
import styles from './coverage.module.css';
import { isShown } from './is-shown';
import { PillarCoverageSection } from './pillar-coverage-section';
import { matches, NO_FILTER } from './practice-filter';
import { PracticeFilterBar } from './practice-filter-bar';
import { questionsOf } from './questions-of';
import { usePracticeFilter } from './use-practice-filter';

interface CoverageViewProps {
  readonly pillars: readonly PillarCoverage[];
  readonly practices: readonly PracticeCoverage[];
  readonly questions: Report['coverage']['questions'];
  readonly claims: readonly JudgedClaim[];
}

/** How much of the framework is shown: all of it in numbers, and pillar by pillar. */
export function CoverageView({ pillars, practices, questions, claims }: CoverageViewProps) {
  const [filter, setFilter] = usePracticeFilter();
  const byId = useMemo(() => new Map(claims.map((claim) => [claim.id, claim])), [claims]);
  const found = practices.filter((practice) => matches(practice, filter)).length;
  const filtered = filter.pillar !== NO_FILTER.pillar || filter.practices !== NO_FILTER.practices;
  return (
    <div className={styles['tab']}>
      <p>
        Of {practices.length} best practices {practices.filter(isShown).length} are shown: every claim that judges them
        is verified, or an attestation of them is in force.
      </p>
      <FigureDetails summary="Coverage as a table, and what the classes mean">
        <CoverageTable pillars={pillars} />
        <ClassMeanings />
      </FigureDetails>
      <PracticeFilterBar filter={filter} onChange={setFilter} practices={practices} pillars={pillars} />
      <p role="status" className={styles['quiet']}>
        {found} of {practices.length} best practices
      </p>
      {found === 0 && (
        <Alert
          status="info"
          title="No best practice matches the filter"
          customActions={
            <Button
              variant="secondary"
              onPress={() => {
                setFilter(NO_FILTER);
              }}
            >
              Show all best practices
            </Button>
          }
        />
      )}
      {pillars
        .filter(({ id }) => filter.pillar === NO_FILTER.pillar || filter.pillar === id)
        .map((pillar) => (
          <PillarCoverageSection
            // Another filter is another question: what was folded for the last one is no answer to it.
            key={`${pillar.id} ${filter.pillar} ${filter.practices}`}
            pillar={pillar}
            questions={questionsOf(pillar.id, questions, practices, (practice) => matches(practice, filter))}
            claims={byId}
            unfolded={filtered}
          />
        ))}
    </div>
  );
}
