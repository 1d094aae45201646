import { Accordion, AccordionPanel, AccordionTrigger } from '@backstage/ui';
import type { JudgedClaim, PillarCoverage } from '@hexastyle/plugin-well-architected-common';
import { useState } from 'react';
import { FigureSection } from '../figures/figure-section';
import { CoverageBar } from './coverage-bar';
import styles from './coverage.module.css';
import { QuestionItem } from './question-item';
import type { QuestionGroup } from './questions-of';

interface PillarCoverageSectionProps {
  readonly pillar: PillarCoverage;
  /** Those that have best practices which pass the filter. */
  readonly questions: readonly QuestionGroup[];
  /** Of the report, by id. */
  readonly claims: ReadonlyMap<string, JudgedClaim>;
  /** Open until somebody folds it: what a filter found is to be seen. */
  readonly unfolded: boolean;
}

/** One pillar with its bar; opening it shows its questions. Folded it renders none of them. */
export function PillarCoverageSection({ pillar, questions, claims, unfolded }: PillarCoverageSectionProps) {
  const [toggled, setToggled] = useState<boolean>();
  const open = toggled ?? unfolded;
  const { name, shown, total } = pillar;
  const count = questions.reduce((sum, { practices }) => sum + practices.length, 0);
  return (
    <FigureSection title={name}>
      <p className={styles['shown']}>
        {shown} of {total} best practices shown
      </p>
      <CoverageBar pillar={pillar} />
      {count === 0 ? (
        <p className={styles['quiet']}>No best practice of it matches the filter.</p>
      ) : (
        <Accordion className={styles['questions'] ?? ''} isExpanded={open} onExpandedChange={setToggled}>
          <AccordionTrigger level={4} title={`Questions of ${name}: ${questions.length}`} />
          <AccordionPanel>
            {open && (
              <ul className={styles['list']}>
                {questions.map((question) => (
                  <QuestionItem key={question.id} {...question} claims={claims} />
                ))}
              </ul>
            )}
          </AccordionPanel>
        </Accordion>
      )}
    </FigureSection>
  );
}
