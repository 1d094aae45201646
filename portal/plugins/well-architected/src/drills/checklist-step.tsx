import { Checkbox } from '@backstage/ui';
import type { DrillStep, StepChange } from '@hexastyle/plugin-well-architected-common';
import { useState } from 'react';
import { MarkdownText } from '../markdown/markdown-text';
import styles from './drills.module.css';
import { sayInstant } from '../time/say-instant';
import { StepNote } from './step-note';

interface ChecklistStepProps {
  readonly step: DrillStep;
  /** The runbook, for the links of the step. */
  readonly file: string;
  readonly isFinished: boolean;
  readonly onChange: (change: StepChange) => Promise<void>;
}

/** One step: its words, its tick with time and person, and the note. */
export function ChecklistStep({ step, file, isFinished, onChange }: ChecklistStepProps) {
  const { position, section, text, version, doneAt, doneBy, note } = step;
  const [pending, setPending] = useState(false);
  const tick = async (done: boolean) => {
    setPending(true);
    await onChange({ version, done });
    setPending(false);
  };
  return (
    <li className={styles['step']} data-done={doneAt !== undefined}>
      <Checkbox
        isSelected={doneAt !== undefined}
        isDisabled={isFinished}
        // Disabled, it would lose the focus to nowhere while the tick is on its way.
        isReadOnly={pending}
        aria-label={`Step ${position}, ${section}, is done`}
        onChange={(done) => void tick(done)}
      >
        Step {position}
      </Checkbox>
      <div className={styles['words']}>
        <MarkdownText text={text} file={file} />
        {doneAt !== undefined && (
          <p className={styles['quiet']}>
            Done <time dateTime={doneAt}>{sayInstant(doneAt)}</time> by {doneBy}
          </p>
        )}
        {isFinished ? (
          note !== '' && <p className={styles['summary']}>{note}</p>
        ) : (
          <StepNote note={note} position={position} onSave={async (changed) => onChange({ version, note: changed })} />
        )}
      </div>
    </li>
  );
}
