import { Link, sidebarConfig, useSidebarOpenState } from '@backstage/core-components';
import { Portico } from './portico';

/** The portico, and the name beside it when the sidebar is open. */
export function SidebarLogo() {
  const { isOpen } = useSidebarOpenState();
  return (
    <Link
      to="/"
      underline="none"
      aria-label="Hexastyle, home"
      style={{
        display: 'flex',
        alignItems: 'center',
        gap: 16,
        height: 2.5 * sidebarConfig.logoHeight,
        paddingLeft: (sidebarConfig.drawerWidthClosed - 32) / 2,
        color: '#fff',
      }}
    >
      <Portico size={32} />
      {isOpen && <span style={{ fontSize: 20, fontWeight: 600, letterSpacing: '0.02em' }}>Hexastyle</span>}
    </Link>
  );
}
