import { useContext } from 'react';
import { Entry } from './evidence-card';
import styles from './evidence.module.css';
import { ProofContext } from './proof-context';

type Scalar = string | number | boolean;

interface PropertyEntryProps {
  readonly property?: string | undefined;
  readonly expected?: Scalar | undefined;
  readonly actual?: Scalar | undefined;
}

/** A property, what it is, and what it should be when that differs. */
export function PropertyEntry({ property, expected, actual }: PropertyEntryProps) {
  const proves = useContext(ProofContext);
  if (property === undefined) {
    return undefined;
  }
  const same = expected === undefined || String(expected) === String(actual);
  return (
    <Entry name="Property">
      <code>{property}</code> is <code className={same || proves ? styles['met'] : styles['unmet']}>{say(actual)}</code>
      {!same && (
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
