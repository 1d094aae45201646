import { createContext } from 'react';

/** Whether the evidence proves its claim: what is expected may then be a range, or one of several values. */
export const ProofContext = createContext(false);
