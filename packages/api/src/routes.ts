import { accountDataRoutes } from './account-data/routes';
import { accountRoutes } from './accounts/routes';
import { apiTokenRoutes } from './api-tokens/routes';
import { changeRoutes } from './changes/routes';
import { emailConfirmationRoutes } from './email-confirmations/routes';
import { deliveryRoutes } from './deliveries/routes';
import { entryRoutes } from './entries/routes';
import { habitRoutes } from './habits/routes';
import { healthRoutes } from './health/routes';
import type { Route } from './http/route';
import { openApiRoutes } from './openapi/routes';
import { pauseRoutes } from './pauses/routes';
import { passkeyRoutes } from './passkeys/routes';
import { passwordResetRoutes } from './password-resets/routes';
import { sessionRoutes } from './sessions/routes';
import { statisticsRoutes } from './statistics/routes';
import { tagRoutes } from './tags/routes';
import { todayRoutes } from './today/routes';
import { transferRoutes } from './transfer/routes';
import { webhookRoutes } from './webhooks/routes';

/** Every operation of the API, in the order of the document. */
export const ROUTES: readonly Route[] = [
  ...accountRoutes,
  ...accountDataRoutes,
  ...emailConfirmationRoutes,
  ...passwordResetRoutes,
  ...sessionRoutes,
  ...passkeyRoutes,
  ...apiTokenRoutes,
  ...habitRoutes,
  ...entryRoutes,
  ...pauseRoutes,
  ...tagRoutes,
  ...todayRoutes,
  ...statisticsRoutes,
  ...changeRoutes,
  ...transferRoutes,
  ...webhookRoutes,
  ...deliveryRoutes,
  ...healthRoutes,
  ...openApiRoutes,
];
