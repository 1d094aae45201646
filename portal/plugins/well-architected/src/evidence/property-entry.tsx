import { Entry } from './evidence-card';
import styles from './evidence.module.css';

type Scalar = string | number | boolean;

interface PropertyEntryProps {
  readonly property?: string | undefined;
  readonly expected?: Scalar | undefined;
  readonly actual?: Scalar | undefined;
}

/** A property, what it is, and what it should be when that differs. */
export function PropertyEntry({ property, expected, actual }: PropertyEntryProps) {
  if (property === undefined) {
    return undefined;
  }
  const met = expected === undefined || String(expected) === String(actual);
  return (
    <Entry name="Property">
      <code>{property}</code> is <code className={met ? styles['met'] : styles['unmet']}>{say(actual)}</code>
      {!met && (
        <>
          , expected <code>{say(expected)}</code>
        </>
      )}
    </Entry>
  );
}

function say(value: Scalar | undefined): string {
  return value === undefined ? 'absent' : String(value);
}
