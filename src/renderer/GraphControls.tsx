import { Maximize, Minus, Plus, RotateCw } from 'lucide-react';
import { layOutAnew } from '../store/sessionActions.ts';
import { useStore } from '../store/useStore.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { joinClasses } from '../ui/joinClasses.ts';
import type { Scene } from './createScene.ts';
import { LayoutMenu } from './LayoutMenu.tsx';

const ZOOM = 1.6;

export function GraphControls({ scene }: { readonly scene: Scene | null }) {
  const isCovered = useStore(({ session }) => session.selection !== null);
  return (
    <div
      data-over-graph
      className={joinClasses(
        'absolute right-3 bottom-3 flex flex-col rounded-lg border border-line bg-surface p-0.5 shadow-raised',
        isCovered && 'max-md:hidden md:right-[392px]',
      )}
    >
      <IconButton icon={Plus} label="Zoom in (+)" onClick={() => scene?.zoom(ZOOM)} />
      <IconButton icon={Minus} label="Zoom out (−)" onClick={() => scene?.zoom(1 / ZOOM)} />
      <IconButton icon={Maximize} label="Fit to screen (0)" onClick={() => scene?.fit()} />
      <LayoutMenu />
      <IconButton icon={RotateCw} label="Lay out again" onClick={layOutAnew} />
    </div>
  );
}
