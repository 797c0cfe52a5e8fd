import type Sigma from 'sigma';
import type { ProgramInfo } from 'sigma/rendering';
import type { RenderParams } from 'sigma/types';

/** What of one of Sigma's programs is used here: how it draws what is seen, and how what the pointer is found by. */
interface Program {
  normalProgram: ProgramInfo;
  pickProgram: ProgramInfo | null;
  hasNothingToRender(): boolean;
}

/**
 * What the pointer is found by: with every frame, Sigma draws every node and line a second time, each in a colour of its
 * own. Here that waits until the pointer asks, since it takes as long as the frame itself.
 */
export class Picking {
  private readonly waiting = new Map<Program, () => void>();

  /** Draws what is seen of a program, and keeps the rest for later; `render` is what Sigma would have drawn both with. */
  render(program: Program, params: RenderParams, render: (params: RenderParams) => void): void {
    const { normalProgram, pickProgram } = program;
    program.pickProgram = null;
    render(params);
    program.pickProgram = pickProgram;
    this.waiting.delete(program);
    if (!pickProgram || program.hasNothingToRender()) return;
    this.waiting.set(program, () => {
      program.normalProgram = pickProgram;
      program.pickProgram = null;
      render({ ...params, pixelRatio: params.pixelRatio / params.downSizingRatio });
      program.normalProgram = normalProgram;
      program.pickProgram = pickProgram;
    });
  }

  /** Whatever the pointer does, Sigma asks first which node is there: by then the rest is drawn. */
  serve(sigma: Sigma): void {
    const asked = sigma as unknown as { getNodeAtPosition: (place: object) => string | null };
    const findNode = asked.getNodeAtPosition.bind(sigma);
    asked.getNodeAtPosition = (place) => {
      for (const draw of this.waiting.values()) draw();
      this.waiting.clear();
      return findNode(place);
    };
  }
}
