import type Sigma from 'sigma';
import { TEXT_SCALE } from '../../ui/textScale.ts';
import { CANVAS_COLORS } from '../appearance.ts';
import { isVeiled, type Look } from '../look.ts';
import { createBoxGrid } from './boxGrid.ts';
import { drawGuideNames } from './drawGuideNames.ts';
import { drawLight } from './drawLight.ts';
import { drawNames } from './drawNames.ts';
import { drawRelations, RELATION_SIZE } from './drawRelations.ts';
import { gatherObstacles } from './gatherObstacles.ts';
import { locateNodes } from './locateNodes.ts';
import { createTextMeasure } from './measureText.ts';
import { placeGuides } from './placeGuides.ts';
import { wishNames } from './wishNames.ts';
import { wishRelations } from './wishRelations.ts';

/** Draws names and relations over the graph on every frame, and on a large graph the light. */
export function createLabelLayer(sigma: Sigma): (look: Look) => void {
  const context = sigma.getCanvases().labels?.getContext('2d');
  if (!context)
    throw new Error('createLabelLayer: this browser draws no text on a canvas. Use another browser.');
  const family = getComputedStyle(sigma.getContainer()).fontFamily;
  const measure = createTextMeasure(context);

  return (look) => {
    const { projection, theme, light, fade, guides, cover } = look;
    const { width, height } = sigma.getDimensions();
    const colors = CANVAS_COLORS[theme];
    context.clearRect(0, 0, width, height);
    if (light && isVeiled(look)) drawLight(context, sigma, projection, theme, light, fade);
    const nodes = locateNodes(sigma, look);
    const names = createBoxGrid();
    const all = gatherObstacles(sigma, look, nodes);
    const lit = light && gatherObstacles(sigma, look, nodes, true);
    const stage = { left: 0, top: 0, right: width - cover.right, bottom: height - cover.bottom };
    const guideFont = `600 ${12 * TEXT_SCALE}px ${family}`;
    const guideNames = placeGuides(sigma, guides, (text) => measure(text, guideFont), all.boxes);
    for (const { box } of guideNames) for (const { boxes } of lit ? [all, lit] : [all]) boxes.add(box);
    const named = new Set(guideNames.map(({ guide }) => guide.text));
    const wishes = wishNames(nodes, measure, family, look, named);
    drawGuideNames(context, guideNames, colors, guideFont);
    drawNames(context, wishes, names, { stage, ...all, ...(lit && { lit }) }, colors);
    const relations = wishRelations(sigma, projection, measure, family, light);
    drawRelations(context, relations, names, all, colors, `${RELATION_SIZE}px ${family}`);
  };
}
