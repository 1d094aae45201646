import '@testing-library/jest-dom';
import { render } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { userEvent } from '@testing-library/user-event';
import { App } from '../app/app';
import type { Services } from '../app/services';
import { createServices } from '../app/services';

/** The whole application in a page at the given address. */
export function openApp(path = '/'): Services & { readonly user: UserEvent } {
  window.history.replaceState(undefined, '', path);
  window.scrollTo = () => undefined;
  const services = createServices();
  services.queryClient.setDefaultOptions({
    ...services.queryClient.getDefaultOptions(),
    queries: { ...services.queryClient.getDefaultOptions().queries, retry: false },
  });
  render(<App services={services} />);
  return { ...services, user: userEvent.setup() };
}
