import { createContext, useContext } from 'react';
import type { Services } from './services';

export const ServicesContext = createContext<Services | undefined>(undefined);

/** What lives as long as the page. @throws Error outside of the application */
export function useServices(): Services {
  const services = useContext(ServicesContext);
  if (services === undefined) throw new Error('There are no services around this part: put it below <App>.');
  return services;
}
