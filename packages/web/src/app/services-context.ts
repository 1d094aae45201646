import { createContext, useContext } from 'react';
import type { PageServices } from './page-services';

export const ServicesContext = createContext<PageServices | undefined>(undefined);

/** What lives as long as the page. @throws Error outside of the application */
export function useServices(): PageServices {
  const services = useContext(ServicesContext);
  if (services === undefined) throw new Error('There are no services around this part: put it below <App>.');
  return services;
}
