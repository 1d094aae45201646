import { nameManifest } from './name-manifest';

describe('the manifest of the page', () => {
  afterEach(() => {
    document.head.replaceChildren();
  });

  it('is in the language that the page speaks', () => {
    document.head.innerHTML = '<link rel="manifest" href="/manifest.webmanifest">';
    nameManifest('de');
    expect(document.querySelector('link')?.getAttribute('href')).toBe('/manifest.de.webmanifest');
    nameManifest('en');
    expect(document.querySelector('link')?.getAttribute('href')).toBe('/manifest.webmanifest');
  });

  it('is not made up where the page has none', () => {
    nameManifest('de');
    expect(document.querySelector('link')).toBeNull();
  });
});
