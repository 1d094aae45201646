import styles from './runbooks.module.css';

/** The alarms that lead to a runbook. */
export function AlarmNames({ alarms }: { readonly alarms: readonly string[] }) {
  if (alarms.length === 0) {
    return <p className={styles['quiet']}>No alarm points at it.</p>;
  }
  return (
    <ul className={styles['alarms']} aria-label="Alarms that point at it">
      {alarms.map((alarm) => (
        <li key={alarm}>
          <code>{alarm}</code>
        </li>
      ))}
    </ul>
  );
}
