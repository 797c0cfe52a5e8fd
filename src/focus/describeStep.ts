import { getRelation } from '../../graph-data/vocabulary/vocabulary.ts';
import type { FocusStep } from './focusStep.ts';

/** A step in the user's words. */
export function describeStep(step: FocusStep, nameOf: (actor: string) => string): string {
  switch (step.kind) {
    case 'only':
      return step.actors.length === 1
        ? `Only ${nameOf(step.actors[0] ?? '')}`
        : `Only ${nameOf(step.actors[0] ?? '')} and ${step.actors.length - 1} more`;
    case 'around': {
      const far = step.depth === 1 ? '' : ` within ${step.depth} steps`;
      if (step.direction === 'acts-on') return `Whom ${nameOf(step.actor)} acts on${far}`;
      if (step.direction === 'acted-on-by') return `Who acts on ${nameOf(step.actor)}${far}`;
      return `Around ${nameOf(step.actor)}${far}`;
    }
    case 'expand':
      return `+ ${nameOf(step.actor)}: ${step.relation ? getRelation(step.relation).label : 'all neighbours'}`;
    case 'add':
      return `+ ${nameOf(step.actor)}`;
    case 'collapse':
      return `− what hangs on ${nameOf(step.actor)} alone`;
    case 'hide':
      return `− ${nameOf(step.actor)}`;
  }
}
