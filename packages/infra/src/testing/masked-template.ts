import type { Environment } from '@hexastyle/environment';

type Json = Readonly<Record<string, unknown>>;

interface Template extends Json {
  readonly Resources: Readonly<Record<string, { readonly Properties?: Json }>>;
  readonly Parameters?: Json;
  readonly Rules?: Json;
}

/** The canary's own script, as esbuild of this version writes it. */
const SCRIPT = /"Script":"(?:[^"\\]|\\.)*"/g;

/** Hashes of code: of an asset, of the API's migrations, and those in the ids of versions and deployments. */
const HASH = /[0-9a-f]{64}|[0-9a-f]{32}/g;

const TAGS = ['Tags', 'BackupPlanTags', 'BackupVaultTags', 'ResourceTags'];

const without = (record: Json | undefined, names: readonly string[]): Json =>
  Object.fromEntries(Object.entries(record ?? {}).filter(([name]) => !names.includes(name)));

/**
 * A template without what says nothing of it or is proven elsewhere: code and its hashes, the name and the account of the
 * environment, tags, and what the CDK puts into every template.
 */
export function maskedTemplate(template: unknown, { name, account }: Environment): Json {
  const masked = JSON.parse(
    JSON.stringify(template)
      .replace(SCRIPT, '"Script":"<code>"')
      .replace(HASH, '<hash>')
      .replaceAll(name, '<environment>')
      .replaceAll(account, '<account>'),
  ) as Template;
  const resources = Object.entries(masked.Resources).map(([logicalId, resource]) => [
    logicalId,
    'Properties' in resource ? { ...resource, Properties: without(resource.Properties, TAGS) } : resource,
  ]);
  return {
    ...masked,
    Resources: Object.fromEntries(resources) as Json,
    Parameters: without(masked.Parameters, ['BootstrapVersion']),
    Rules: without(masked.Rules, ['CheckBootstrapVersion']),
  };
}
