// Runs in the page before anything else: notes every WebGL draw call, whatever library draws, and the longest task.
window.drawingWatch = { first: undefined, last: 0, longest: 0 };

function noteDraw() {
  window.drawingWatch.first ??= performance.now();
  window.drawingWatch.last = performance.now();
}

for (const { prototype } of [WebGLRenderingContext, WebGL2RenderingContext])
  for (const name of ['drawArrays', 'drawElements', 'drawArraysInstanced', 'drawElementsInstanced']) {
    const draw = prototype[name];
    if (draw === undefined) continue;
    prototype[name] = function (...values) {
      noteDraw();
      return draw.apply(this, values);
    };
  }

new PerformanceObserver((list) => {
  for (const { duration } of list.getEntries())
    window.drawingWatch.longest = Math.max(window.drawingWatch.longest, duration);
}).observe({ type: 'longtask', buffered: true });
