import { describeProblem } from '../problem';
import { inRepository } from '../repository';
import { makeBundle, portalBundle, webBundle } from './bundle';
import { buildPackages } from './build-packages';

/**
 * `main.ts [--web] [--portal]`: brings every `lib`, and the bundles asked for, up to date. Its progress goes to standard
 * error, because `npm run synth` and `npm run evidence` build first and what they print may be read by a program.
 */
const main = async (options: readonly string[]): Promise<void> => {
  const started = performance.now();
  const built = await buildPackages();
  const bundles = [webBundle, portalBundle].filter(({ name }) => options.includes(`--${name}`));
  for (const bundle of bundles) {
    if (await makeBundle(bundle, inRepository('.hexastyle/logs', `build-${bundle.name}.log`))) built.push(bundle.name);
  }
  const seconds = ((performance.now() - started) / 1000).toFixed(2);
  console.error(built.length === 0 ? `up to date (${seconds} s)` : `built ${built.join(', ')} (${seconds} s)`);
};

main(process.argv.slice(2)).catch((thrown: unknown) => {
  console.error(describeProblem(thrown));
  process.exitCode = 1;
});
