import { Menu } from '@base-ui/react/menu';
import { listExpansions } from '../../focus/listExpansions.ts';
import { countBelow } from '../../heights/listMembers.ts';
import { toNodeKey } from '../../projection/projectGraph.ts';
import { selectEdges, selectMembers, selectProjection, selectRaised } from '../../store/selectors.ts';
import { togglePinned } from '../../store/togglePinned.ts';
import { useStore } from '../../store/useStore.ts';
import { foldInto, isHeld, takeStep } from '../../store/viewActions.ts';
import { MenuItem } from '../../ui/MenuItem.tsx';
import { Submenu } from '../../ui/Submenu.tsx';
import { AroundLines } from './AroundLines.tsx';

/** More than these relations to expand by make a menu that nobody reads. */
const MOST_EXPANSIONS = 8;

/** The ways of looking closer at an actor, as the lines of a menu. */
export function FocusMenuLines({ actor }: { readonly actor: string }) {
  const edges = useStore(selectEdges);
  const { nodes } = useStore(selectProjection);
  const { standFor, within } = useStore(selectRaised);
  const stand = standFor(actor);
  const below = countBelow(useStore(selectMembers).get(actor) ?? []);
  const isFolded = within.has(actor);
  const isDrawn = nodes.has(toNodeKey(stand));
  const isPinned = useStore(({ view }) => isHeld(view, stand));
  const expansions = listExpansions(stand, edges, (other) => nodes.has(toNodeKey(other)));
  return (
    <>
      <MenuItem label="Only this actor" onChoose={() => takeStep({ kind: 'only', actors: [actor] })} />
      <Submenu label="Those around it">
        <AroundLines actor={actor} />
      </Submenu>
      {expansions.length > 0 && <Menu.Separator className="my-1 h-px bg-line" />}
      {expansions.slice(0, MOST_EXPANSIONS).map(({ relation, label, hidden, neighbours }) => (
        <MenuItem
          key={relation}
          label={`More by “${label}”: ${hidden} of ${neighbours}`}
          onChoose={() => takeStep({ kind: 'expand', actor, relation })}
        />
      ))}
      {below > 0 && <Menu.Separator className="my-1 h-px bg-line" />}
      {below > 0 && (
        <MenuItem
          label={
            isFolded
              ? 'Let all of its people and bodies stand apart'
              : `Fold its people and bodies into it (${below})`
          }
          onChoose={() => foldInto(actor, !isFolded)}
        />
      )}
      <Menu.Separator className="my-1 h-px bg-line" />
      {isDrawn && (
        <>
          <MenuItem
            label="Collapse: without what hangs on it alone"
            onChoose={() => takeStep({ kind: 'collapse', actor })}
          />
          <MenuItem
            label={isPinned ? 'Let the layout move it again' : 'Pin it where it is'}
            onChoose={() => togglePinned(actor)}
          />
        </>
      )}
      <MenuItem label="Hide this actor" onChoose={() => takeStep({ kind: 'hide', actor })} />
    </>
  );
}
