import { createContext } from 'react';

/** The document that is shown, from the repository's root: its relative links begin beside it. */
export const DocumentContext = createContext('');
