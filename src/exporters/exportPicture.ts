import { nameFile } from '../../exporters/zip/nameFile.ts';
import type { Theme } from '../../graph-data/vocabulary/palette.ts';
import { runTask } from '../store/runTask.ts';
import { selectIndex, selectProjection } from '../store/selectors.ts';
import { store } from '../store/store.ts';
import { drawGraph } from './drawGraph.ts';
import { paintPng } from './paintPng.ts';
import type { MeasureText } from './placeNames.ts';
import { saveFile } from './saveFile.ts';
import { writeSvg } from './writeSvg.ts';

export interface PictureFormat {
  readonly id: 'png' | 'svg';
  readonly label: string;
  readonly description: string;
  readonly losses: string;
}

/** The pictures of the drawn graph, in the order of the menu. */
export const PICTURE_FORMATS: readonly PictureFormat[] = [
  {
    id: 'png',
    label: 'Picture (PNG)',
    description: 'For articles, slides and messages: the graph as it is drawn now, with its legend.',
    losses: 'Only what is drawn: no sentences, nothing that is folded away or filtered out.',
  },
  {
    id: 'svg',
    label: 'Drawing (SVG)',
    description:
      'For print and for Inkscape, Illustrator and web pages: the graph as shapes that stay sharp.',
    losses: 'Only what is drawn: no sentences, nothing that is folded away or filtered out.',
  },
];

/** Saves the graph as it is drawn now, whole, with its legend. */
export async function exportPicture({ id }: PictureFormat, theme: Theme): Promise<void> {
  const { name } = store.getState().dossier;
  const svg = drawPicture(theme);
  if (id === 'svg') saveFile(nameFile(name, 'svg'), new Blob([svg], { type: 'image/svg+xml' }));
  else await savePng(nameFile(name, 'png'), svg);
}

/** The graph as it is drawn now, as an SVG element. */
export function drawPicture(theme: Theme): string {
  const state = store.getState();
  const { entityById } = selectIndex(state);
  const nameOf = (entity: string) => entityById.get(entity)?.label ?? entity;
  const drawing = drawGraph(selectProjection(state), {
    title: state.dossier.name,
    theme,
    layout: state.view.layout,
    guides: state.session.guides,
    nameOf,
  });
  return writeSvg(drawing, createMeasure());
}

async function savePng(fileName: string, svg: string): Promise<void> {
  const png = await runTask('Painting the picture', 'Stopped. No picture was saved.', () => paintPng(svg));
  saveFile(fileName, png);
}

function createMeasure(): MeasureText {
  const context = document.createElement('canvas').getContext('2d');
  const { fontFamily } = getComputedStyle(document.body);
  return (text, { size, weight }) => {
    if (!context) return text.length * size * 0.6;
    context.font = `${weight} ${size}px ${fontFamily}`;
    return context.measureText(text).width;
  };
}
