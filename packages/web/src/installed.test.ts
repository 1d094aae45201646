import { pwa } from '../pwa';

describe('the worker of the application', () => {
  it('serves the page of the first visit too, from when it is ready', () => {
    expect(pwa.workbox).toMatchObject({ clientsClaim: true });
  });

  it('leaves the version of an open page to the person', () => {
    expect(pwa.registerType).toBe('prompt');
    expect(pwa.workbox).not.toMatchObject({ skipWaiting: true });
  });
});
