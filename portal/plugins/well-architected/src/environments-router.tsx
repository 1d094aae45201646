import { Route, Routes } from 'react-router-dom';
import { EnvironmentPage } from './environment/environment-page';
import { EnvironmentsPage } from './environments/environments-page';

/** The pages below the plugin's path, in the new frontend system and in the old one. */
export function EnvironmentsRouter() {
  return (
    <Routes>
      <Route index element={<EnvironmentsPage />} />
      <Route path=":name" element={<EnvironmentPage />} />
    </Routes>
  );
}
