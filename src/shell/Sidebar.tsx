import { FilterPanel } from '../panels/filters/FilterPanel.tsx';
import { SearchBox } from '../panels/search/SearchBox.tsx';

export function Sidebar() {
  return (
    <nav aria-label="Search and filters" className="flex h-full min-h-0 flex-col bg-surface">
      <SearchBox />
      <FilterPanel />
    </nav>
  );
}
