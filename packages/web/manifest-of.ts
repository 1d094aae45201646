import type { ManifestOptions } from 'vite-plugin-pwa';

const WORDS = {
  en: {
    description: 'Six habits a day hold up the roof: tick what you did, keep the streak.',
    newHabit: 'New habit',
  },
  de: {
    description: 'Sechs Gewohnheiten am Tag tragen das Dach: Hak ab, was du getan hast, und halt die Serie.',
    newHabit: 'Neue Gewohnheit',
  },
} as const;

/** What a device is told of the application when it is installed. In every language it is the same one, by its id. */
export function manifestOf(lang: keyof typeof WORDS): Partial<ManifestOptions> {
  const { description, newHabit } = WORDS[lang];
  return {
    id: '/',
    name: 'Hexastyle',
    short_name: 'Hexastyle',
    description,
    start_url: '/',
    scope: '/',
    display: 'standalone',
    lang,
    categories: ['lifestyle', 'productivity'],
    background_color: '#f6f2ea',
    theme_color: '#1c5d7a',
    icons: [
      { src: '/favicon.svg', sizes: 'any', type: 'image/svg+xml' },
      { src: '/icons/icon-192.png', sizes: '192x192', type: 'image/png' },
      { src: '/icons/icon-512.png', sizes: '512x512', type: 'image/png' },
      { src: '/icons/maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
    shortcuts: [{ name: newHabit, url: '/habits/new' }],
  };
}
