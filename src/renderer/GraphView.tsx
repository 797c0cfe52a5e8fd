import { type KeyboardEvent, type PointerEvent, useLayoutEffect, useRef, useState } from 'react';
import { toNodeKey } from '../projection/projectGraph.ts';
import { expandActor } from '../store/focusActions.ts';
import { selectEdges, selectIndex } from '../store/selectors.ts';
import { openActorMenu, pointAt, select, setRoom } from '../store/sessionActions.ts';
import { store } from '../store/store.ts';
import { useStore } from '../store/useStore.ts';
import { TEXT_SCALE } from '../ui/textScale.ts';
import { BundleBadges } from './BundleBadges.tsx';
import type { Scene } from './createScene.ts';
import { describeActor } from './describeActor.ts';
import { FocusTrail } from './FocusTrail.tsx';
import { FoldBadges } from './FoldBadges.tsx';
import { type Direction, findNext, isDirection } from './findNext.ts';
import { GraphControls } from './GraphControls.tsx';
import { GraphStatus } from './GraphStatus.tsx';
import { LineTip } from './LineTip.tsx';
import { selectDrawn } from './selectDrawn.ts';
import { useCover } from './useCover.ts';
import { useScene } from './useScene.ts';

/** The room on the canvas that an entity with its name needs, in square pixels, and the bounds of what is drawn at first. */
const ROOM_OF_ENTITY = 13_000 * TEXT_SCALE ** 2;
const LEAST_ROOM = 24;
const MOST_ROOM = 64;
const ZOOM = 1.6;

export function GraphView() {
  const view = useRef<HTMLElement>(null);
  const canvas = useRef<HTMLDivElement>(null);
  const followFolds = useRef<(() => void) | null>(null);
  const followBundles = useRef<(() => void) | null>(null);
  const scene = useScene(canvas, () => {
    followFolds.current?.();
    followBundles.current?.();
  });
  useCover(scene, view);
  const [pointer, setPointer] = useState({ x: 0, y: 0 });
  const announcement = useAnnouncement();

  useLayoutEffect(() => {
    const { clientWidth = 0, clientHeight = 0 } = canvas.current ?? {};
    const room = Math.round((clientWidth * clientHeight) / ROOM_OF_ENTITY);
    setRoom(Math.min(MOST_ROOM, Math.max(LEAST_ROOM, room)));
  }, []);

  const onPointerMove = ({ clientX, clientY, currentTarget }: PointerEvent<HTMLElement>) => {
    const box = currentTarget.getBoundingClientRect();
    setPointer({ x: Math.min(clientX - box.left, box.width - 280), y: clientY - box.top });
  };

  return (
    <section
      ref={view}
      aria-label="Graph"
      className="relative h-full w-full overflow-hidden bg-canvas"
      onPointerMove={onPointerMove}
      onPointerLeave={() => pointAt(null)}
    >
      <div
        ref={canvas}
        role="application"
        aria-label="Graph of actors. Arrow keys go from actor to actor, Enter opens one, Space shows more of its neighbours, Shift+F10 opens its menu. The statements tab holds the same as a list."
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the canvas is walked with the arrow keys
        tabIndex={0}
        className="absolute inset-0 outline-offset-[-2px]"
        onKeyDown={(event) => scene && handleKey(event, scene)}
        onBlur={() => pointAt(null)}
      />
      <BundleBadges scene={scene} follow={followBundles} />
      <FoldBadges scene={scene} follow={followFolds} />
      <LineTip place={pointer} />
      <FocusTrail />
      <GraphStatus />
      <GraphControls scene={scene} />
      <p aria-live="polite" className="sr-only">
        {announcement}
      </p>
    </section>
  );
}

/** What a screen reader says of the entity that is pointed at, with what ties it to the one pointed at before. */
function useAnnouncement(): string {
  const { nodes, fold } = useStore(selectDrawn);
  const edges = useStore(selectEdges);
  const { entityById } = useStore(selectIndex);
  const pointed = useStore(({ session }) => session.pointedAt);
  const last = useRef<{ readonly at: string; readonly from: string | undefined }>(undefined);
  if (pointed?.kind !== 'entity') return '';
  const { id } = pointed;
  if (last.current?.at !== id) last.current = { at: id, from: last.current?.at };
  const entity = entityById.get(id);
  if (!entity || !nodes.has(toNodeKey(id))) return '';
  return describeActor({
    entity,
    edges: edges.filter(({ source, target }) => source === id || target === id),
    from: last.current?.from,
    folded: fold.folded.get(id) ?? 0,
    nameOf: (other) => entityById.get(other)?.label ?? other,
  });
}

function handleKey(event: KeyboardEvent, scene: Scene): void {
  const { pointedAt, selection } = store.getState().session;
  const current = pointedAt ?? selection;
  const entity = current?.kind === 'entity' ? current.id : null;
  if (isDirection(event.key)) walk(scene, entity, event.key);
  else if (event.key === 'Enter' && entity) select({ kind: 'entity', id: entity });
  else if (event.key === ' ' && entity) expandActor(entity);
  else if ((event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey)) && entity)
    openMenuAt(scene, entity);
  else if (event.key === '+' || event.key === '=') scene.zoom(ZOOM);
  else if (event.key === '-') scene.zoom(1 / ZOOM);
  else if (event.key === '0') scene.fit();
  else return;
  event.preventDefault();
}

function openMenuAt(scene: Scene, entity: string): void {
  const place = scene.locate(entity);
  if (!place) return;
  const box = scene.sigma.getContainer().getBoundingClientRect();
  openActorMenu(entity, box.left + place.x, box.top + place.y);
}

/** Goes to a neighbour in a direction, or where there is none, to any actor there. */
function walk(scene: Scene, from: string | null, direction: Direction): void {
  const { readGraph, nodes } = selectDrawn(store.getState());
  const place = from === null ? null : scene.locate(from);
  const locate = (node: string) => {
    const id = nodes.get(node)?.entity ?? '';
    const at = scene.locate(id);
    return at ? [{ id, x: at.x, y: at.y }] : [];
  };
  if (!place || from === null) {
    const [first] = [...nodes.keys()].flatMap(locate);
    if (first) pointAt({ kind: 'entity', id: first.id });
    return;
  }
  const next =
    findNext(place, readGraph().neighbors(toNodeKey(from)).flatMap(locate), direction) ??
    findNext(place, [...nodes.keys()].flatMap(locate), direction);
  if (!next) return;
  pointAt({ kind: 'entity', id: next.id });
  const { width, height } = scene.sigma.getDimensions();
  if (next.x < 0 || next.y < 0 || next.x > width || next.y > height) scene.goTo(next.id);
}
