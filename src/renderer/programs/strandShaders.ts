import { FAN_STEP, LOOP } from '../../projection/traceStrand.ts';

/**
 * A strand is a cubic curve drawn as a strip of `a_t` from the border of its source to the neck of its head (
 * `a_part` 0) and from there to the border of its target (1), where it is wider; every length is in pixels. The fragment knows how far along and across it is, and from that draws stroke, dashes, head and cross.
 */
export const writeStrandVertex = (pieces: number) => /* glsl */ `
attribute float a_t;
attribute float a_side;
attribute float a_part;
attribute vec2 a_source;
attribute vec2 a_target;
attribute float a_sourceRadius;
attribute float a_targetRadius;
attribute float a_thickness;
attribute float a_step;
attribute float a_stroke;
attribute float a_head;
attribute float a_alpha;
attribute vec4 a_color;
attribute vec4 a_id;

uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_pixelRatio;
uniform vec2 u_dimensions;

varying float v_left;
varying float v_across;
varying float v_length;
varying float v_halfWidth;
varying float v_stroke;
varying float v_headLength;
varying float v_unit;
varying vec4 v_color;

const int PIECES = ${pieces};
const float STEP = ${FAN_STEP.toFixed(1)};

vec2 toPixels(vec2 point) {
  vec3 clip = u_matrix * vec3(point, 1.0);
  return clip.xy * 0.5 * u_dimensions;
}

vec2 pointAt(vec2 a, vec2 b, vec2 c, vec2 d, float t) {
  float s = 1.0 - t;
  return s * s * s * a + 3.0 * s * s * t * b + 3.0 * s * t * t * c + t * t * t * d;
}

vec2 wayAt(vec2 a, vec2 b, vec2 c, vec2 d, float t) {
  float s = 1.0 - t;
  return 3.0 * s * s * (b - a) + 6.0 * s * t * (c - b) + 3.0 * t * t * (d - c);
}

void main() {
  float scale = u_pixelRatio / u_sizeRatio;
  vec2 from = toPixels(a_source);
  vec2 to = toPixels(a_target);
  vec2 way = to - from;
  float span = length(way);
  vec2 b;
  vec2 c;
  if (span < 0.01) {
    float reach = (a_sourceRadius * ${LOOP.radii.toFixed(2)} + ${LOOP.pixels.toFixed(1)} + a_step * STEP) * scale;
    b = from + reach * vec2(cos(${LOOP.from.toFixed(3)}), sin(${LOOP.from.toFixed(3)}));
    c = from + reach * vec2(cos(${LOOP.to.toFixed(3)}), sin(${LOOP.to.toFixed(3)}));
  } else {
    vec2 normal = vec2(-way.y, way.x) / span;
    float bulge = clamp(a_step * STEP * scale, -0.6 * span, 0.6 * span) * 4.0 / 3.0;
    b = from + way / 3.0 + normal * bulge;
    c = from + way * 2.0 / 3.0 + normal * bulge;
  }
  float start = min(0.45, a_sourceRadius * scale / max(1.0, 3.0 * length(b - from)));
  float end = 1.0 - min(0.45, (a_targetRadius * scale + u_pixelRatio) / max(1.0, 3.0 * length(to - c)));

  float width = clamp(a_thickness * scale, 1.1 * u_pixelRatio, 8.0 * u_pixelRatio);
  float total = 0.0;
  vec2 last = pointAt(from, b, c, to, start);
  for (int i = 1; i <= PIECES; i++) {
    vec2 next = pointAt(from, b, c, to, mix(start, end, float(i) / float(PIECES)));
    total += distance(last, next);
    last = next;
  }
  float head = a_head * min(total * 0.6, width * 2.0 + 6.0 * max(0.75, min(1.0, 1.0 / u_sizeRatio)) * u_pixelRatio);
  float neck = mix(end, start, head / max(total, 0.001));
  float own = a_part < 0.5 ? mix(start, neck, a_t) : mix(neck, end, a_t);
  float left = total * (end - own) / max(end - start, 0.0001);

  float reach = max(width * 0.5, a_part * head * 0.45);
  if (a_stroke > 1.5) reach = max(reach, 6.0 * u_pixelRatio);
  #ifdef PICKING_MODE
  reach = max(reach, 4.0 * u_pixelRatio);
  #endif
  reach += u_pixelRatio;

  vec2 direction = normalize(wayAt(from, b, c, to, own));
  vec2 place = pointAt(from, b, c, to, own) + vec2(-direction.y, direction.x) * a_side * reach;
  gl_Position = vec4(place / (0.5 * u_dimensions), 0.0, 1.0);
  if (a_alpha == 0.0) gl_Position = vec4(2.0, 2.0, 0.0, 1.0);

  v_left = left;
  v_across = a_side * reach;
  v_length = total;
  v_halfWidth = width * 0.5;
  v_stroke = a_stroke;
  v_headLength = head;
  v_unit = u_pixelRatio;
  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = vec4(a_color.rgb, a_color.a * a_alpha);
  #endif
}
`;

export const STRAND_FRAGMENT = /* glsl */ `
precision highp float;

varying float v_left;
varying float v_across;
varying float v_length;
varying float v_halfWidth;
varying float v_stroke;
varying float v_headLength;
varying float v_unit;
varying vec4 v_color;

const float bias = 255.0 / 254.0;

void main(void) {
  #ifdef PICKING_MODE
  gl_FragColor = vec4(v_color.rgb, v_color.a * bias);
  #else
  float soft = 0.6 * v_unit;
  float across = abs(v_across);
  float half_ = v_halfWidth;
  float cover = 1.0;
  if (v_left < v_headLength) {
    half_ = 0.45 * v_left;
  } else if (v_stroke > 0.5 && v_stroke < 1.5) {
    float period = 9.0 * v_unit + 2.0 * v_halfWidth;
    float phase = mod(v_left - v_headLength, period) - period * 0.5;
    cover = 1.0 - smoothstep(-soft, soft, abs(phase) - period * 0.28);
  }
  float alpha = cover * (1.0 - smoothstep(half_ - soft, half_ + soft, across));
  if (v_stroke > 1.5) {
    vec2 q = vec2(v_left - 0.5 * v_length, v_across);
    float bar = min(abs(q.x - q.y), abs(q.x + q.y)) * 0.7071;
    float inside = step(max(abs(q.x), abs(q.y)), 5.5 * v_unit);
    alpha = max(alpha, inside * (1.0 - smoothstep(1.0 * v_unit - soft, 1.0 * v_unit + soft, bar)));
  }
  alpha *= v_color.a * bias;
  gl_FragColor = vec4(v_color.rgb * alpha, alpha);
  #endif
}
`;
