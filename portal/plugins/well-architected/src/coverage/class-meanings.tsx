import { CLASS_WORDS, CLASSES } from './class-words';
import { ClassBadge } from './class-badge';
import styles from './coverage.module.css';

/** What each class means. */
export function ClassMeanings() {
  return (
    <dl className={styles['meanings']}>
      {CLASSES.map((each) => (
        <div key={each}>
          <dt>
            <ClassBadge classification={each} />
          </dt>
          <dd>{CLASS_WORDS[each].meaning}</dd>
        </div>
      ))}
    </dl>
  );
}
