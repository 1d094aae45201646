import { createContext } from 'react';

/** Where the plugin's pages are mounted; cards on other pages lead there. */
export const PagesAddress = createContext('/environments');
