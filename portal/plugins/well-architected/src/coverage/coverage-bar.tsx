import type { PillarCoverage } from '@hexastyle/plugin-well-architected-common';
import { CLASS_WORDS, CLASSES } from './class-words';
import styles from './coverage.module.css';

/** A bar of the classes in proportion, a pattern each, and the same in words. */
export function CoverageBar({ pillar: { name, classifications, inForce } }: { readonly pillar: PillarCoverage }) {
  const present = CLASSES.filter((each) => classifications[each] > 0);
  return (
    <div>
      <div className={styles['bar']} aria-hidden="true">
        {present.map((each) => (
          <span key={each} data-class={each} style={{ flexGrow: classifications[each] }} />
        ))}
      </div>
      <ul className={styles['legend']} aria-label={`Best practices of ${name} by class`}>
        {present.map((each) => (
          <li key={each}>
            <span className={styles['swatch']} data-class={each} aria-hidden="true" />
            {classifications[each]} {CLASS_WORDS[each].label.toLowerCase()}
            {each === 'attested' && `, ${inForce} in force`}
          </li>
        ))}
      </ul>
    </div>
  );
}
