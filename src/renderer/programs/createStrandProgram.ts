import { EdgeProgram, type EdgeProgramType } from 'sigma/rendering';
import type { EdgeDisplayData, NodeDisplayData, RenderParams } from 'sigma/types';
import { floatColor } from 'sigma/utils';
import type { Picking } from './picking.ts';
import { STRAND_FRAGMENT, writeStrandVertex } from './strandShaders.ts';

/** How a strand is drawn, beside what Sigma asks for. `stroke`: 0 solid, 1 dashed, 2 crossed out. */
interface StrandDisplay extends EdgeDisplayData {
  readonly step: number;
  readonly stroke: number;
  readonly head: boolean;
  readonly alpha: number;
}

const { FLOAT, UNSIGNED_BYTE, TRIANGLE_STRIP } = WebGLRenderingContext;
const UNIFORMS = ['u_matrix', 'u_sizeRatio', 'u_pixelRatio', 'u_dimensions'] as const;

/** A program for strands of so many straight pieces: 1 draws lines, more draw curves. */
export function createStrandProgram(pieces: number, picking: Picking): EdgeProgramType {
  const body = Array.from({ length: pieces + 1 }, (_, i) => ({ t: i / pieces, part: 0 }));
  const vertices = [...body, { t: 0, part: 1 }, { t: 1, part: 1 }];
  return class StrandProgram extends EdgeProgram<(typeof UNIFORMS)[number]> {
    getDefinition() {
      return {
        VERTICES: vertices.length * 2,
        VERTEX_SHADER_SOURCE: writeStrandVertex(pieces),
        FRAGMENT_SHADER_SOURCE: STRAND_FRAGMENT,
        METHOD: TRIANGLE_STRIP,
        UNIFORMS,
        ATTRIBUTES: [
          { name: 'a_source', size: 2, type: FLOAT },
          { name: 'a_target', size: 2, type: FLOAT },
          { name: 'a_sourceRadius', size: 1, type: FLOAT },
          { name: 'a_targetRadius', size: 1, type: FLOAT },
          { name: 'a_thickness', size: 1, type: FLOAT },
          { name: 'a_step', size: 1, type: FLOAT },
          { name: 'a_stroke', size: 1, type: FLOAT },
          { name: 'a_head', size: 1, type: FLOAT },
          { name: 'a_alpha', size: 1, type: FLOAT },
          { name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true },
          { name: 'a_id', size: 4, type: UNSIGNED_BYTE, normalized: true },
        ],
        CONSTANT_ATTRIBUTES: [
          { name: 'a_t', size: 1, type: FLOAT },
          { name: 'a_side', size: 1, type: FLOAT },
          { name: 'a_part', size: 1, type: FLOAT },
        ],
        CONSTANT_DATA: vertices.flatMap(({ t, part }) => [
          [t, -1, part],
          [t, 1, part],
        ]),
      };
    }

    override render(params: RenderParams): void {
      picking.render(this, params, (changed) => super.render(changed));
    }

    override processVisibleItem(
      id: number,
      start: number,
      source: NodeDisplayData,
      target: NodeDisplayData,
      display: EdgeDisplayData,
    ): void {
      const { size, color, step, stroke, head, alpha } = display as StrandDisplay;
      this.array.set(
        [
          source.x,
          source.y,
          target.x,
          target.y,
          source.size,
          target.size,
          size,
          step,
          stroke,
          head ? 1 : 0,
          alpha,
          floatColor(color),
          id,
        ],
        start,
      );
    }

    setUniforms(
      { matrix, sizeRatio, pixelRatio, width, height }: RenderParams,
      { gl, uniformLocations }: Parameters<EdgeProgram['setUniforms']>[1],
    ): void {
      const { u_matrix, u_sizeRatio, u_pixelRatio, u_dimensions } = uniformLocations as Record<
        (typeof UNIFORMS)[number],
        WebGLUniformLocation
      >;
      gl.uniformMatrix3fv(u_matrix, false, matrix);
      gl.uniform1f(u_sizeRatio, sizeRatio);
      gl.uniform1f(u_pixelRatio, pixelRatio);
      gl.uniform2f(u_dimensions, width * pixelRatio, height * pixelRatio);
    }
  };
}
