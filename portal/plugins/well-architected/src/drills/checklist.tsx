import { Text } from '@backstage/ui';
import type { Drill, DrillStep, StepChange } from '@hexastyle/plugin-well-architected-common';
import { ChecklistStep } from './checklist-step';
import styles from './drills.module.css';

interface ChecklistProps {
  readonly drill: Drill;
  readonly onChange: (position: number, change: StepChange) => Promise<void>;
}

/** The steps of a drill below the headings of its runbook. */
export function Checklist({ drill, onChange }: ChecklistProps) {
  const file = `docs/runbooks/${drill.environment}/${drill.runbook}.md`;
  return (
    <>
      {sectionsOf(drill.items).map(({ heading, first, steps }) => (
        <section key={first} className={styles['section']} aria-labelledby={`section-${first}`}>
          <Text as="h3" id={`section-${first}`} variant="title-x-small" weight="bold">
            {heading}
          </Text>
          <ol className={styles['steps']}>
            {steps.map((step) => (
              <ChecklistStep
                key={step.position}
                step={step}
                file={file}
                isFinished={drill.result !== undefined}
                onChange={async (change) => onChange(step.position, change)}
              />
            ))}
          </ol>
        </section>
      ))}
    </>
  );
}

interface Section {
  readonly heading: string;
  /** Position of its first step; two sections may have the same heading. */
  readonly first: number;
  readonly steps: DrillStep[];
}

function sectionsOf(items: readonly DrillStep[]): readonly Section[] {
  const sections: Section[] = [];
  for (const step of items) {
    const last = sections.at(-1);
    if (last?.heading === step.section) {
      last.steps.push(step);
    } else {
      sections.push({ heading: step.section, first: step.position, steps: [step] });
    }
  }
  return sections;
}
