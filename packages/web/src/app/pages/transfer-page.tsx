import { Transfer } from '../../features/transfer/transfer';
import { useServices } from '../services-context';

/** Import and export; what was imported is fetched at once. */
export function TransferPage() {
  const { sync } = useServices();
  return (
    <Transfer
      onImported={() => {
        sync.run();
      }}
    />
  );
}
