import { useStore } from '../../store/useStore.ts';
import { MappingDialog } from './MappingDialog.tsx';
import { PlaceDialog } from './PlaceDialog.tsx';

/** What has to be known before an imported graph can be read, and where it should go. */
export function ImportQuestions() {
  const question = useStore(({ session }) => session.question);
  switch (question?.kind) {
    case 'mapping':
      return <MappingDialog question={question} />;
    case 'place':
      return <PlaceDialog question={question} />;
    case undefined:
      return null;
  }
}
