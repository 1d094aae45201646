import { Tags } from '../../features/tags/tags';

/** The words by which habits are grouped. */
export function TagsPage() {
  return <Tags />;
}
