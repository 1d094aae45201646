import { buildSync } from 'esbuild';

/** `Synthetics` is a module of the runtime, and exists nowhere else. */
const ENTRY = `
const { probedSite } = require('./config');
const { probeSite } = require('./probe-site');
exports.handler = async () => probeSite(require('Synthetics'), probedSite());
`;

let script: string | undefined;

/** The probe as one file of plain JavaScript with the export `handler`; bundled once, it is the same for every environment. */
export const probeScript = (): string => (script ??= bundle());

function bundle(): string {
  const { outputFiles } = buildSync({
    stdin: { contents: ENTRY, resolveDir: __dirname },
    bundle: true,
    write: false,
    platform: 'node',
    target: 'node22',
    format: 'cjs',
    external: ['Synthetics'],
    minify: true,
    legalComments: 'none',
    logLevel: 'silent',
  });
  return outputFiles.map(({ text }) => text).join('');
}
