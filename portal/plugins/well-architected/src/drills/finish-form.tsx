import { Button, Radio, RadioGroup, Text, TextAreaField, TextField } from '@backstage/ui';
import type { Drill, DrillFinish, DrillResult } from '@hexastyle/plugin-well-architected-common';
import { LARGEST_NOTE } from '@hexastyle/plugin-well-architected-common';
import { useState } from 'react';
import styles from './drills.module.css';
import { lossOf } from './loss-of';

interface FinishFormProps {
  readonly drill: Drill;
  readonly onFinish: (end: DrillFinish) => Promise<void>;
}

const RESULTS: readonly (readonly [DrillResult, string])[] = [
  ['passed', 'Passed: every step of the verification is ticked'],
  ['failed', 'Failed: it did not lead where it should'],
  ['abandoned', 'Abandoned: it says nothing about the runbook'],
];

/** Ends a drill. After that nothing of it changes. */
export function FinishForm({ drill, onFinish }: FinishFormProps) {
  const [result, setResult] = useState<DrillResult>('passed');
  const [summary, setSummary] = useState('');
  const [point, setPoint] = useState('');
  const [minutes, setMinutes] = useState('');
  const [pending, setPending] = useState(false);
  const loss = lossOf(point, minutes);
  const finish = async () => {
    if (loss.kind === 'loss') {
      setPending(true);
      await onFinish({ version: drill.version, result, summary, ...loss.value });
      setPending(false);
    }
  };
  return (
    <section className={styles['finish']} aria-labelledby="finish">
      <Text as="h3" id="finish" variant="title-x-small" weight="bold">
        Finish
      </Text>
      <RadioGroup
        label="Result"
        orientation="vertical"
        value={result}
        onChange={(chosen) => {
          setResult(RESULTS.find(([value]) => value === chosen)?.[0] ?? result);
        }}
      >
        {RESULTS.map(([value, words]) => (
          <Radio key={value} value={value}>
            {words}
          </Radio>
        ))}
      </RadioGroup>
      <TextAreaField label="What was learnt" rows={3} value={summary} maxLength={LARGEST_NOTE} onChange={setSummary} />
      <LossFields point={point} minutes={minutes} onPoint={setPoint} onMinutes={setMinutes} />
      {loss.kind === 'fault' && (
        <p role="alert" className={styles['fault']}>
          {loss.reason}
        </p>
      )}
      <Button
        variant="primary"
        className={styles['more'] ?? ''}
        isDisabled={loss.kind === 'fault'}
        isPending={pending}
        onPress={() => void finish()}
      >
        Finish the drill
      </Button>
    </section>
  );
}

interface LossFieldsProps {
  readonly point: string;
  readonly minutes: string;
  readonly onPoint: (point: string) => void;
  readonly onMinutes: (minutes: string) => void;
}

/** The two ways to say how much data was lost. */
function LossFields({ point, minutes, onPoint, onMinutes }: LossFieldsProps) {
  return (
    <div className={styles['loss']}>
      <TextField
        label="Newest recovery point"
        description="Its CreationDate, when one was restored: the RPO is the time from there to the drill's beginning."
        placeholder="2026-10-01T14:00:00+00:00"
        value={point}
        onChange={onPoint}
      />
      <TextField
        label="Measured RPO in minutes"
        description="When you measured it in another way."
        placeholder="15"
        value={minutes}
        onChange={onMinutes}
      />
    </div>
  );
}
