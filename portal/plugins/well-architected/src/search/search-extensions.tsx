import { SearchFilterResultTypeBlueprint, SearchResultListItemBlueprint } from '@backstage/plugin-search-react/alpha';
import MenuBookIcon from '@material-ui/icons/MenuBook';
import VerifiedUserIcon from '@material-ui/icons/VerifiedUser';

const TYPES = [
  { name: 'claim', value: 'well-architected-claim', title: 'Claims', icon: <VerifiedUserIcon /> },
  { name: 'runbook', value: 'well-architected-runbook', title: 'Runbooks', icon: <MenuBookIcon /> },
] as const;

/** What search shows of claims and runbooks, and that it can be narrowed to them. */
export const searchExtensions = TYPES.flatMap(({ name, value, title, icon }) => [
  SearchResultListItemBlueprint.make({
    name,
    params: {
      icon,
      predicate: ({ type }) => type === value,
      component: async () => (await import('./search-result')).SearchResult,
    },
  }),
  SearchFilterResultTypeBlueprint.make({ name, params: { value, name: title, icon } }),
]);
