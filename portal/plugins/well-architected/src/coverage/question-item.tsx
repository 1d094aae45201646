import { Text } from '@backstage/ui';
import type { JudgedClaim } from '@hexastyle/plugin-well-architected-common';
import styles from './coverage.module.css';
import { PracticeItem } from './practice-item';
import type { QuestionGroup } from './questions-of';

interface QuestionItemProps extends QuestionGroup {
  /** Of the report, by id. */
  readonly claims: ReadonlyMap<string, JudgedClaim>;
}

/** A question of the framework with those of its best practices that pass the filter. */
export function QuestionItem({ id, question, practices, shown, total, claims }: QuestionItemProps) {
  return (
    <li className={styles['question']}>
      <Text as="h5" variant="body-medium" weight="bold">
        {id} {question}
      </Text>
      <p className={styles['quiet']}>
        {shown} of {total} shown
      </p>
      <ul className={styles['practices']} aria-label={`Best practices of ${id}`}>
        {practices.map((practice) => (
          <PracticeItem key={practice.id} practice={practice} claims={claims} />
        ))}
      </ul>
    </li>
  );
}
