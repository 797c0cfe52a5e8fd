import { Menu } from '@base-ui/react/menu';
import { listExpansions } from '../../focus/listExpansions.ts';
import { countBelow } from '../../heights/listMembers.ts';
import { toNodeKey } from '../../projection/projectGraph.ts';
import { selectEdges, selectMembers, selectProjection, selectRaised } from '../../store/selectors.ts';
import { useStore } from '../../store/useStore.ts';
import { foldInto, takeStep } from '../../store/viewActions.ts';
import { MenuItem } from '../../ui/MenuItem.tsx';

/** More than these relations to expand by make a menu that nobody reads. */
const MOST_EXPANSIONS = 8;

/** The ways of looking closer at an actor, as the lines of a menu. */
export function FocusMenuLines({ actor }: { readonly actor: string }) {
  const edges = useStore(selectEdges);
  const { graph } = useStore(selectProjection);
  const { standFor, within } = useStore(selectRaised);
  const stand = standFor(actor);
  const below = countBelow(useStore(selectMembers).get(actor) ?? []);
  const isFolded = within.has(actor);
  const expansions = listExpansions(stand, edges, (other) => graph.hasNode(toNodeKey(other)));
  return (
    <>
      <MenuItem label="Only this actor" onChoose={() => takeStep({ kind: 'only', actors: [actor] })} />
      <MenuItem
        label="It and those around it"
        onChoose={() => takeStep({ kind: 'around', actor, depth: 1, direction: 'both' })}
      />
      <MenuItem
        label="Within two steps"
        onChoose={() => takeStep({ kind: 'around', actor, depth: 2, direction: 'both' })}
      />
      <MenuItem
        label="Within three steps"
        onChoose={() => takeStep({ kind: 'around', actor, depth: 3, direction: 'both' })}
      />
      <MenuItem
        label="Whom it acts on"
        onChoose={() => takeStep({ kind: 'around', actor, depth: 1, direction: 'acts-on' })}
      />
      <MenuItem
        label="Who acts on it"
        onChoose={() => takeStep({ kind: 'around', actor, depth: 1, direction: 'acted-on-by' })}
      />
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
      <MenuItem label="Hide this actor" onChoose={() => takeStep({ kind: 'hide', actor })} />
    </>
  );
}
