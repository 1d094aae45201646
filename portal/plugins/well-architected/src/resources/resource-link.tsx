import { Link } from 'react-router-dom';
import type { ResourceView } from './resource-view';

/** Leads to one resource of this list. */
export function ResourceLink({ view: { id, resource } }: { readonly view: ResourceView }) {
  return (
    <Link to={{ search: `?${new URLSearchParams({ resource: id }).toString()}` }}>
      {resource.type} {resource.logicalId}
    </Link>
  );
}
