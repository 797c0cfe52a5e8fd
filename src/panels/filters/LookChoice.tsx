import { COLOURINGS, type Colouring, SIZINGS } from '../../projection/nodeLook.ts';
import { useStore } from '../../store/useStore.ts';
import { colourBy, sizeBy } from '../../store/viewActions.ts';
import { explainMeasure, MEASURE_WORDS } from '../../structure/measureWords.ts';
import { Choice } from '../../ui/Choice.tsx';
import { FilterSection } from './FilterSection.tsx';

const COLOURING_WORDS: Readonly<Record<Colouring, string>> = {
  type: 'What it is',
  community: 'Community',
};

/** What the colour and the size of nodes tell, and what that means. */
export function LookChoice() {
  const colouring = useStore(({ view }) => view.colouring);
  const sizing = useStore(({ view }) => view.sizing);
  return (
    <FilterSection title="How actors are drawn">
      <Choice
        label="Colour"
        value={colouring}
        options={COLOURINGS.map((value) => ({ value, label: COLOURING_WORDS[value] }))}
        onChoose={colourBy}
        {...(colouring === 'community' && { meaning: explainMeasure('community') })}
      />
      <Choice
        label="Size"
        value={sizing}
        options={SIZINGS.map((value) => ({ value, label: MEASURE_WORDS[value].label }))}
        onChoose={sizeBy}
        {...(sizing !== 'neighbours' && { meaning: explainMeasure(sizing) })}
      />
    </FilterSection>
  );
}
