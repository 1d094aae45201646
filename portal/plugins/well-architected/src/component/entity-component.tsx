import { useEntity } from '@backstage/plugin-catalog-react';
import { namedEnvironments } from '../catalog/named-environments';
import { ComponentEnvironment } from './component-environment';
import styles from './component.module.css';
import { namedComponents } from './named-components';

/** The component that the catalog shows, in each of its environments: its claims, its resources and its cost. */
export function EntityComponent() {
  const { entity } = useEntity();
  const components = namedComponents(entity);
  return (
    <div className={styles['content']}>
      {namedEnvironments(entity).map((environment) => (
        <ComponentEnvironment key={environment} environment={environment} components={components} />
      ))}
    </div>
  );
}
