import '@testing-library/jest-dom';
import 'fake-indexeddb/auto';
import { configure, render } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { userEvent } from '@testing-library/user-event';
import { App } from '../app/app';
import type { Services } from '../app/services';
import { createServices } from '../app/services';

// The first page of a file waits for modules to be compiled: on a busy machine longer than the second that is the default.
configure({ asyncUtilTimeout: 10_000 });

const opened: Services[] = [];

afterEach(async () => {
  for (const { session, sync } of opened.splice(0)) {
    sync.end();
    await session.access()?.store.close();
  }
});

/** The whole application in a page at the given address, on a device that knows nobody unless `keepDevice` says so. */
export function openApp(path = '/', keepDevice = false): Services & { readonly user: UserEvent } {
  if (!keepDevice) localStorage.clear();
  window.history.replaceState(undefined, '', path);
  window.scrollTo = () => undefined;
  const services = createServices();
  opened.push(services);
  render(<App services={services} />);
  return { ...services, user: userEvent.setup() };
}
