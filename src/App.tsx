import { GraphView } from './renderer/GraphView.tsx';
import { useAppliedTheme } from './ui/useTheme.ts';

export function App() {
  useAppliedTheme();
  return (
    <div className="h-full">
      <GraphView />
    </div>
  );
}
