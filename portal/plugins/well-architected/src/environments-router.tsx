import { Route, Routes } from 'react-router-dom';
import { ComparePage } from './compare/compare-page';
import { EnvironmentPage } from './environment/environment-page';
import { EnvironmentsPage } from './environments/environments-page';
import { HistoryPage } from './history/history-page';

/** The pages below the plugin's path, in the new frontend system and in the old one. */
export function EnvironmentsRouter() {
  return (
    <Routes>
      <Route index element={<EnvironmentsPage />} />
      <Route path="compare" element={<ComparePage />} />
      <Route path=":name/history" element={<HistoryPage />} />
      <Route path=":name" element={<EnvironmentPage />} />
    </Routes>
  );
}
