import { createContext } from 'react';

/** The address of the environment that is shown, such as `/environments/staging`; tabs lead on from it. */
export const EnvironmentAddress = createContext('/environments');
