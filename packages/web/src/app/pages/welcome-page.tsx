import { Link, useNavigate } from '@tanstack/react-router';
import { Welcome } from '../../features/welcome/welcome';

/** The first page after an account was made. */
export function WelcomePage() {
  const navigate = useNavigate();
  return (
    <Welcome
      importLink={(text) => <Link to="/transfer">{text}</Link>}
      onDone={() => {
        void navigate({ to: '/', replace: true });
      }}
    />
  );
}
