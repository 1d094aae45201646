import { alwaysTrusting, type TrustedOrigins } from '../http/trusted-origins';
import { OriginParameter } from './origin-parameter';
import { parameterStore } from './parameter-store';

/** What a function is told of the origins: themselves, or the parameter that the edge writes them into. */
export type OriginSettings =
  { readonly TRUSTED_ORIGINS: readonly string[] } | { readonly TRUSTED_ORIGINS_PARAMETER: string };

export function originsOf(settings: OriginSettings): TrustedOrigins {
  if ('TRUSTED_ORIGINS' in settings) return alwaysTrusting(settings.TRUSTED_ORIGINS);
  const parameter = new OriginParameter(settings.TRUSTED_ORIGINS_PARAMETER, parameterStore(), () => new Date());
  return () => parameter.read();
}
