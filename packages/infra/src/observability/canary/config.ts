/**
 * The address that the canary opens, `https://` and a name, as its variable `SITE` says.
 * @throws Error when the variable is missing
 */
export function probedSite(): string {
  const site = process.env['SITE'];
  if (site === undefined || site === '') throw new Error('SITE is not set: give the canary the address of the site.');
  return site;
}
