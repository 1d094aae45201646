import type { Plugin } from 'vite';

/** The chunk of `src/app/start.tsx` and all that it needs. */
export const APPLICATION = 'app';

/**
 * The page asks for the application at once, though it is evaluated only after the first frame was drawn; and nothing is
 * drawn before the entry has said in which theme.
 */
export const firstPage: Plugin = {
  name: 'first-page',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler(html, { bundle = {} }) {
      const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
      const application = chunks.find(({ name }) => name === APPLICATION);
      if (application === undefined) throw new Error(`The build has no chunk "${APPLICATION}": see vite.config.ts.`);
      const known = new Set(chunks.filter(({ isEntry }) => isEntry).map(({ fileName }) => fileName));
      const early = [application.fileName, ...application.imports].filter((file) => !known.has(file));
      const page = html.replace('<script type="module"', '<script type="module" blocking="render"');
      if (page === html) throw new Error('index.html has no script of type "module": restore it.');
      return {
        html: page,
        tags: early.map((file) => ({
          tag: 'link',
          attrs: { rel: 'modulepreload', fetchpriority: 'low', crossorigin: true, href: `/${file}` },
          injectTo: 'head' as const,
        })),
      };
    },
  },
};
