import type { Language } from '../i18n/language';

const MANIFESTS: Readonly<Record<Language, string>> = {
  en: '/manifest.webmanifest',
  de: '/manifest.de.webmanifest',
};

/** Names the manifest in a language, so that the application is installed in it. Without one, as in development, nothing is named. */
export function nameManifest(language: Language): void {
  document.querySelector('link[rel="manifest"]')?.setAttribute('href', MANIFESTS[language]);
}
