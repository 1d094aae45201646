import { Route, Routes } from 'react-router-dom';
import { ComparePage } from './compare/compare-page';
import { EnvironmentPage } from './environment/environment-page';
import { ENVIRONMENT_TABS } from './environment/tabs/environment-tabs';
import { TabContent } from './environment/tabs/tab-content';
import { UnknownTab } from './environment/tabs/unknown-tab';
import { EnvironmentsPage } from './environments/environments-page';
import { HistoryPage } from './history/history-page';

/** The pages below the plugin's path, in the new frontend system and in the old one. */
export function EnvironmentsRouter() {
  const [first] = ENVIRONMENT_TABS;
  return (
    // Neither frontend system marks where the page itself begins.
    <main>
      <Routes>
        <Route index element={<EnvironmentsPage />} />
        <Route path="compare" element={<ComparePage />} />
        <Route path=":name/history" element={<HistoryPage />} />
        <Route path=":name" element={<EnvironmentPage />}>
          <Route index element={<TabContent tab={first} />} />
          {ENVIRONMENT_TABS.map((tab) => (
            <Route key={tab.path} path={`${tab.path}/*`} element={<TabContent tab={tab} />} />
          ))}
          <Route path="*" element={<UnknownTab />} />
        </Route>
      </Routes>
    </main>
  );
}
