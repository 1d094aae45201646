import { Pauses } from '../../features/pauses/pauses';

/** Days on which habits rest. */
export function PausesPage() {
  return <Pauses />;
}
