import { onceForText } from './once-for-text';

/** The keys of a dotted path, `Rules.0.Status`. */
export const keysOfPath = onceForText((path): readonly string[] => path.split('.'));
