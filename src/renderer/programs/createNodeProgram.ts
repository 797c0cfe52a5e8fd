import { NodeProgram, type NodeProgramType } from 'sigma/rendering';
import type { NodeDisplayData, RenderParams } from 'sigma/types';
import { floatColor, parseColor } from 'sigma/utils';
import { NODE_FRAGMENT, NODE_VERTEX } from './nodeShaders.ts';
import type { Picking } from './picking.ts';

/** How a node is drawn, beside what Sigma asks for. `shape`: 0 disc, 1 square, 2 diamond, 3 hexagon. */
interface ShapeDisplay extends NodeDisplayData {
  readonly shape: number;
  readonly ring: boolean;
  readonly alpha: number;
}

/** The colours around a node: of the canvas it stands on, and of the ring when it is selected. */
export interface Surroundings {
  readonly canvas: string;
  readonly ring: string;
}

const { FLOAT, UNSIGNED_BYTE, TRIANGLE_STRIP } = WebGLRenderingContext;
const UNIFORMS = ['u_matrix', 'u_sizeRatio', 'u_pixelRatio', 'u_dimensions', 'u_canvas', 'u_ink'] as const;

/** `readSurroundings` is asked on every frame, so that a change of theme shows at once. */
export function createNodeProgram(readSurroundings: () => Surroundings, picking: Picking): NodeProgramType {
  return class ShapeProgram extends NodeProgram<(typeof UNIFORMS)[number]> {
    getDefinition() {
      return {
        VERTICES: 4,
        VERTEX_SHADER_SOURCE: NODE_VERTEX,
        FRAGMENT_SHADER_SOURCE: NODE_FRAGMENT,
        METHOD: TRIANGLE_STRIP,
        UNIFORMS,
        ATTRIBUTES: [
          { name: 'a_position', size: 2, type: FLOAT },
          { name: 'a_size', size: 1, type: FLOAT },
          { name: 'a_shape', size: 1, type: FLOAT },
          { name: 'a_ring', size: 1, type: FLOAT },
          { name: 'a_alpha', size: 1, type: FLOAT },
          { name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true },
          { name: 'a_id', size: 4, type: UNSIGNED_BYTE, normalized: true },
        ],
        CONSTANT_ATTRIBUTES: [{ name: 'a_corner', size: 2, type: FLOAT }],
        CONSTANT_DATA: [
          [-1, -1],
          [1, -1],
          [-1, 1],
          [1, 1],
        ],
      };
    }

    override render(params: RenderParams): void {
      picking.render(this, params, (changed) => super.render(changed));
    }

    override processVisibleItem(id: number, start: number, display: NodeDisplayData): void {
      const { x, y, size, shape, ring, alpha, color } = display as ShapeDisplay;
      this.array.set([x, y, size, shape, ring ? 1 : 0, alpha, floatColor(color), id], start);
    }

    setUniforms(
      { matrix, sizeRatio, pixelRatio, width, height }: RenderParams,
      { gl, uniformLocations }: Parameters<NodeProgram['setUniforms']>[1],
    ): void {
      const { u_matrix, u_sizeRatio, u_pixelRatio, u_dimensions, u_canvas, u_ink } =
        uniformLocations as Record<(typeof UNIFORMS)[number], WebGLUniformLocation>;
      const { canvas, ring } = readSurroundings();
      gl.uniformMatrix3fv(u_matrix, false, matrix);
      gl.uniform1f(u_sizeRatio, sizeRatio);
      gl.uniform1f(u_pixelRatio, pixelRatio);
      gl.uniform2f(u_dimensions, width * pixelRatio, height * pixelRatio);
      gl.uniform3fv(u_canvas, toShares(canvas));
      gl.uniform3fv(u_ink, toShares(ring));
    }
  };
}

function toShares(color: string): [number, number, number] {
  const { r, g, b } = parseColor(color);
  return [r / 255, g / 255, b / 255];
}
