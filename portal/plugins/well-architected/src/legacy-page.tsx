import { PluginHeader } from '@backstage/ui';
import AccountBalanceIcon from '@material-ui/icons/AccountBalance';
import { EnvironmentsRouter } from './environments-router';

/** Old apps draw no header of their own. */
export function LegacyPage() {
  return (
    <>
      <PluginHeader title="Environments" icon={<AccountBalanceIcon />} />
      <EnvironmentsRouter />
    </>
  );
}
