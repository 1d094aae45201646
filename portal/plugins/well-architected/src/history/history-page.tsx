import { BreadcrumbEntry } from '@backstage/frontend-plugin-api';
import { Container, Header } from '@backstage/ui';
import { useParams, useResolvedPath } from 'react-router-dom';
import { usePageTitle } from '../environment/use-page-title';
import { EnvironmentHistory } from './environment-history';

/** The history of one environment; its name comes from the address. */
export function HistoryPage() {
  const { name = '' } = useParams();
  usePageTitle(`${name} · History`);
  const { pathname } = useResolvedPath('.');
  const { pathname: root } = useResolvedPath('..');
  return (
    <BreadcrumbEntry entry={{ label: name, href: `${root}/${name}` }}>
      <BreadcrumbEntry entry={{ label: 'History', href: pathname }}>
        <Header title={`History of ${name}`} />
        <Container my="4">
          <EnvironmentHistory name={name} root={root} />
        </Container>
      </BreadcrumbEntry>
    </BreadcrumbEntry>
  );
}
