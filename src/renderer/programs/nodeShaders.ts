/** A node is a square of pixels in which the fragment draws its shape, a halo of the canvas's colour and a ring. */
export const NODE_VERTEX = /* glsl */ `
attribute vec2 a_corner;
attribute vec2 a_position;
attribute float a_size;
attribute float a_shape;
attribute float a_ring;
attribute float a_alpha;
attribute vec4 a_color;
attribute vec4 a_id;

uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_pixelRatio;
uniform vec2 u_dimensions;

varying vec2 v_offset;
varying float v_radius;
varying float v_shape;
varying float v_ring;
varying float v_unit;
varying vec4 v_color;

void main() {
  float radius = max(a_size / u_sizeRatio, 1.6) * u_pixelRatio;
  vec2 offset = a_corner * (radius * 1.3 + 8.0 * u_pixelRatio);
  vec3 clip = u_matrix * vec3(a_position, 1.0);
  gl_Position = vec4(clip.xy + offset / (0.5 * u_dimensions), 0.0, 1.0);
  if (a_alpha == 0.0) gl_Position = vec4(2.0, 2.0, 0.0, 1.0);
  v_offset = offset;
  v_radius = radius;
  v_shape = a_shape;
  v_ring = a_ring;
  v_unit = u_pixelRatio;
  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = vec4(a_color.rgb, a_alpha);
  #endif
}
`;

export const NODE_FRAGMENT = /* glsl */ `
precision highp float;

varying vec2 v_offset;
varying float v_radius;
varying float v_shape;
varying float v_ring;
varying float v_unit;
varying vec4 v_color;

uniform vec3 u_canvas;
uniform vec3 u_ink;

const float bias = 255.0 / 254.0;

float toBox(vec2 p, float half_, float corner) {
  vec2 q = abs(p) - half_ + corner;
  return length(max(q, 0.0)) + min(max(q.x, q.y), 0.0) - corner;
}

float toHexagon(vec2 p, float radius) {
  const vec3 k = vec3(-0.8660254, 0.5, 0.5773503);
  p = abs(p);
  p -= 2.0 * min(dot(k.xy, p), 0.0) * k.xy;
  p -= vec2(clamp(p.x, -k.z * radius, k.z * radius), radius);
  return length(p) * sign(p.y);
}

float toShape(vec2 p, float r) {
  if (v_shape < 0.5) return length(p) - r;
  if (v_shape < 1.5) return toBox(p, r * 0.88, r * 0.22);
  if (v_shape < 2.5) return toBox(vec2(p.x + p.y, p.x - p.y) * 0.7071, r * 0.86, r * 0.14);
  return toHexagon(p, r * 0.94);
}

void main(void) {
  float distance_ = toShape(v_offset, v_radius);
  #ifdef PICKING_MODE
  if (distance_ > 2.0 * v_unit) discard;
  gl_FragColor = vec4(v_color.rgb, v_color.a * bias);
  #else
  float soft = 0.6 * v_unit;
  float halo = 1.0 - smoothstep(-soft, soft, distance_ - 1.5 * v_unit);
  float body = 1.0 - smoothstep(-soft, soft, distance_);
  vec3 color = mix(u_canvas, v_color.rgb, body);
  float alpha = max(body, halo) * v_color.a;
  float ring = v_ring * (1.0 - smoothstep(-soft, soft, abs(distance_ - 4.5 * v_unit) - 1.2 * v_unit));
  color = mix(color, u_ink, ring);
  alpha = max(alpha, ring) * bias;
  gl_FragColor = vec4(color * alpha, alpha);
  #endif
}
`;
