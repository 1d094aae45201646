import { createContext, useContext } from 'react';

/** Faults of the surrounding form by the name of the field. */
export const FaultsContext = createContext<Readonly<Record<string, string>>>({});

/** The fault of one field, if the surrounding form has one. */
export function useFault(field: string): string | undefined {
  return useContext(FaultsContext)[field];
}
