import { HEIGHTS } from '../../heights/height.ts';
import { HEIGHT_WORDS } from '../../heights/heightWords.ts';
import { LAYOUTS } from '../../layouts/arrangement.ts';
import { LAYOUT_WORDS } from '../../layouts/layoutWords.ts';
import { COLOURINGS, type Colouring, SIZINGS } from '../../projection/nodeLook.ts';
import { useStore } from '../../store/useStore.ts';
import { colourBy, colourLinesBy, layOutBy, lookFrom, sizeBy } from '../../store/viewActions.ts';
import { explainMeasure, MEASURE_WORDS } from '../../structure/measureWords.ts';
import { Choice } from '../../ui/Choice.tsx';
import { VOICINGS } from '../../voices/voices.ts';
import { VOICING_WORDS } from '../../voices/voiceWords.ts';
import { FilterSection } from './FilterSection.tsx';

const COLOURING_WORDS: Readonly<Record<Colouring, string>> = {
  type: 'What it is',
  community: 'Community',
};

/** How high the graph stands, which the list of actors follows; and on the graph what colour, size and place of nodes tell, and what that means. */
export function LookChoice() {
  const tab = useStore(({ view }) => view.tab);
  if (tab !== 'graph' && tab !== 'actors') return null;
  return (
    <FilterSection section="look" title={tab === 'graph' ? 'How actors are drawn' : 'Who is listed'}>
      <HeightChoice />
      {tab === 'graph' && <GraphChoices />}
    </FilterSection>
  );
}

function HeightChoice() {
  const height = useStore(({ view }) => view.height);
  return (
    <Choice
      label="Height"
      value={height}
      options={HEIGHTS.map((value) => ({ value, label: HEIGHT_WORDS[value].label }))}
      onChoose={lookFrom}
      {...(height !== 'people' && { meaning: HEIGHT_WORDS[height].meaning })}
    />
  );
}

function GraphChoices() {
  const voicing = useStore(({ view }) => view.voicing);
  const colouring = useStore(({ view }) => view.colouring);
  const layout = useStore(({ view }) => view.layout);
  const sizing = useStore(({ view }) => view.sizing);
  return (
    <>
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
      <Choice
        label="Layout"
        value={layout}
        options={LAYOUTS.map((value) => ({ value, label: LAYOUT_WORDS[value].label }))}
        onChoose={layOutBy}
        {...(layout !== 'forces' && { meaning: LAYOUT_WORDS[layout].meaning })}
      />
      <Choice
        label="Lines"
        value={voicing}
        options={VOICINGS.map((value) => ({ value, label: VOICING_WORDS[value] }))}
        onChoose={colourLinesBy}
      />
    </>
  );
}
