import { type RefObject, useEffect, useRef, useState } from 'react';
import { giveWay } from '../dossier/giveWay.ts';
import { expandActor } from '../store/focusActions.ts';
import { listActors } from '../store/listActors.ts';
import { selectIndex } from '../store/selectors.ts';
import { notify, openActorMenu, pointAt, select } from '../store/sessionActions.ts';
import { store } from '../store/store.ts';
import { useStore } from '../store/useStore.ts';
import { pinEntity } from '../store/viewActions.ts';
import { useTheme } from '../ui/useTheme.ts';
import { bindPointer } from './bindPointer.ts';
import { createScene, type Scene } from './createScene.ts';
import { lightGraph } from './lightGraph.ts';
import { selectDrawn } from './selectDrawn.ts';
import { useLaidOut } from './useLaidOut.ts';
import { wakeGraphics } from './wakeGraphics.ts';

/** Keeps a scene in `container` that shows what the store holds. `onFrame` is called after every frame. */
export function useScene(container: RefObject<HTMLElement | null>, onFrame: () => void): Scene | null {
  const [scene, setScene] = useState<Scene | null>(null);
  const notifyFrame = useRef(onFrame);
  notifyFrame.current = onFrame;
  useEffect(() => {
    const element = container.current;
    if (!element) return;
    let isGone = false;
    let kill = () => {};
    void wakeGraphics()
      .then(giveWay)
      .then(() => {
        if (!isGone) kill = openScene(element, setScene, () => notifyFrame.current());
      });
    return () => {
      isGone = true;
      kill();
    };
  }, [container]);
  useLaidOut(scene);
  useLit(scene);
  useSought(scene);
  const theme = useTheme();
  useEffect(() => scene?.setTheme(theme), [scene, theme]);
  return scene;
}

/** Makes a scene and binds it to the store; returns how to end it. A task of its own: compiling its programs takes as long as all else at the start. */
function openScene(
  element: HTMLElement,
  setScene: (scene: Scene | null) => void,
  onFrame: () => void,
): () => void {
  const made = tryScene(element, onFrame);
  if (!made) return () => {};
  bindPointer(made.sigma, {
    readProjection: () => selectDrawn(store.getState()),
    pointAt,
    select,
    expand: (entity) => {
      if (!expandActor(entity)) made.goTo(entity);
    },
    move: made.moveNode,
    drop: pinEntity,
    openMenu: openActorMenu,
  });
  const observer = new ResizeObserver(() => {
    if (element.clientWidth > 0) made.sigma.resize().scheduleRefresh();
  });
  observer.observe(element);
  setScene(made);
  return () => {
    observer.disconnect();
    made.kill();
    setScene(null);
  };
}

/** A scene, or a message where the browser draws none: the lists hold the same. */
function tryScene(element: HTMLElement, onFrame: () => void): Scene | null {
  try {
    return createScene(element, selectDrawn(store.getState()), onFrame);
  } catch {
    notify({
      tone: 'error',
      text: 'The graph cannot be drawn: this browser gives no WebGL. Switch on hardware acceleration, or go on with the statements and the documents, which hold the same.',
    });
    return null;
  }
}

/** Lights what is pointed at, or else what is chosen. */
function useLit(scene: Scene | null): void {
  const projection = useStore(selectDrawn);
  const index = useStore(selectIndex);
  const pointed = useStore(({ session }) => session.pointedAt);
  const chosen = useStore(({ session }) => session.selection);
  const isSeen = useStore(({ view }) => view.tab === 'graph');
  useEffect(() => {
    if (!scene || !isSeen) return;
    const light = lightGraph(projection, index, pointed);
    if (light) scene.light(light, true);
    else scene.light(lightGraph(projection, index, chosen), false);
  }, [scene, isSeen, projection, index, pointed, chosen]);
}

/** Brings what was searched for to the middle, and what was chosen out from under the inspector. */
function useSought(scene: Scene | null): void {
  const sought = useStore(({ session }) => session.sought);
  const chosen = useStore(({ session }) => session.selection);
  const answered = useRef(0);
  useEffect(() => {
    if (!scene) return;
    const { standFor } = selectDrawn(store.getState());
    const isNew = sought !== null && sought.request !== answered.current;
    if (isNew) {
      answered.current = sought.request;
      scene.goTo(standFor(sought.entity));
    } else if (chosen && chosen.kind !== 'several')
      scene.keepClear(listActors(store.getState(), chosen).map(standFor));
  }, [scene, sought, chosen]);
}
