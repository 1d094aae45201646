import type { Alarm } from '@hexastyle/plugin-well-architected-common';
import styles from './alarms.module.css';

/** Who is told of an alarm. */
export function AlarmActions({ alarm }: { readonly alarm: Alarm }) {
  const { actionsEnabled, alarmActions, okActions } = alarm;
  return (
    <div>
      {!actionsEnabled && (
        <p className={styles['warning']}>
          <span aria-hidden="true">⚠</span> Actions are disabled: nobody is told.
        </p>
      )}
      <Targets label="Told when it fires" arns={alarmActions} />
      <Targets label="Told when it is over" arns={okActions} />
    </div>
  );
}

function Targets({ label, arns }: { readonly label: string; readonly arns: readonly string[] }) {
  if (arns.length === 0) {
    return <p className={styles['quiet']}>{label}: nobody.</p>;
  }
  return (
    <ul className={styles['plain']} aria-label={label}>
      {arns.map((arn) => (
        <li key={arn}>
          {label}: <code>{arn}</code>
        </li>
      ))}
    </ul>
  );
}
