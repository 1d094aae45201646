import { useApi } from '@backstage/core-plugin-api';
import { Text } from '@backstage/ui';
import { useCallback, useContext, useId } from 'react';
import { Link } from 'react-router-dom';
import { LoadingState } from '../api/loading-state';
import { useLoaded } from '../api/use-loaded';
import { wellArchitectedApiRef } from '../api/well-architected-api';
import { PagesAddress } from '../catalog/pages-address';
import { EnvironmentAddress } from '../environment/environment-address';
import { ProblemNotice } from '../problems/problem-notice';
import { ComponentShareView } from './component-share-view';
import styles from './component.module.css';

interface ComponentEnvironmentProps {
  readonly environment: string;
  readonly components: readonly string[];
}

/** Some components in one environment. An environment that fails to load takes none of the others with it. */
export function ComponentEnvironment({ environment, components }: ComponentEnvironmentProps) {
  const heading = useId();
  const address = `${useContext(PagesAddress)}/${environment}`;
  const api = useApi(wellArchitectedApiRef);
  const loaded = useLoaded(
    useCallback(
      () => Promise.all([api.getEnvironment(environment), api.getInventory(environment)]),
      [api, environment],
    ),
  );
  return (
    <section className={styles['environment']} aria-labelledby={heading}>
      <Text as="h2" id={heading} variant="title-small" weight="bold">
        <Link className={styles['link']} to={address}>
          {environment}
        </Link>
      </Text>
      <EnvironmentAddress.Provider value={address}>
        <LoadingState loaded={loaded} subject={`the environment ${environment}`}>
          {([detail, inventory]) =>
            inventory.state === 'read' ? (
              <ComponentShareView
                detail={detail}
                inventory={inventory.content}
                origin={inventory.origin}
                components={components}
              />
            ) : (
              <ProblemNotice
                problem={inventory}
                missing="There is no inventory, so nobody knows what belongs to the component"
                broken="The inventory is broken, so nobody knows what belongs to the component"
              />
            )
          }
        </LoadingState>
      </EnvironmentAddress.Provider>
    </section>
  );
}
