/** What the graphics card does with dots: which are on, decided for each anew in every frame, and what they look like. */

/** As many corners as any shape has. */
export const MOST_CORNERS = 12;

/** What is drawn: the days before the day (and what has no date), the day itself, or a ring around one dot. */
export const PARTS = { earlier: 0, ofDay: 1, ring: 2 } as const;

/** Where each column of a table goes. */
export const AT = { place: 0, first: 1, last: 2, kind: 3 } as const;

export const VERTEX_SHADER = `#version 300 es
uniform mat4 camera;
uniform int from;
uniform int day;
uniform int undated;
uniform int part;
/** One bit for each kind: whether it is shown. */
uniform uint kinds[8];
/** Device pixels. */
uniform float size;
layout(location = ${AT.place}) in vec2 place;
layout(location = ${AT.first}) in int first;
layout(location = ${AT.last}) in int last;
layout(location = ${AT.kind}) in uint kind;
void main() {
	bool isShown = (kinds[kind >> 5] >> (kind & 31u) & 1u) == 1u;
	bool isOn = isShown && first <= day && last >= from;
	bool isOfDay = first != undated && last >= day;
	bool isInPart = part == ${PARTS.ring} || isOfDay == (part == ${PARTS.ofDay});
	// Beyond the edge, where nothing is drawn.
	gl_Position = isOn && isInPart ? camera * vec4(place, 0.0, 1.0) : vec4(2.0, 2.0, 2.0, 1.0);
	gl_PointSize = size;
}`;

/** Distances are exact for polygons of any form; what is within is below zero. */
export const FRAGMENT_SHADER = `#version 300 es
precision highp float;
precision highp int;
uniform int part;
uniform float size;
/** Device pixels, all four. */
uniform float radius;
uniform float halo;
uniform float stroke;
/** In radii; none: a circle. */
uniform vec2 corners[${MOST_CORNERS}];
uniform int count;
uniform vec3 ink;
uniform vec3 paper;
/** How much ink and halo cover. */
uniform vec2 cover;
out vec4 colour;
float polygon(vec2 at) {
	vec2 to = at - corners[0];
	float nearest = dot(to, to);
	float side = 1.0;
	for (int i = 0; i < count; i++) {
		vec2 a = corners[i];
		vec2 b = corners[i == 0 ? count - 1 : i - 1];
		vec2 edge = b - a;
		vec2 away = at - a;
		vec2 off = away - edge * clamp(dot(away, edge) / dot(edge, edge), 0.0, 1.0);
		nearest = min(nearest, dot(off, off));
		bvec3 crossing = bvec3(at.y >= a.y, at.y < b.y, edge.x * away.y > edge.y * away.x);
		if (all(crossing) || all(not(crossing))) side = -side;
	}
	return side * sqrt(nearest);
}
void main() {
	vec2 at = (gl_PointCoord - 0.5) * size;
	float apart = part == ${PARTS.ring}
		? abs(length(at) - radius) - stroke / 2.0
		: count == 0 ? length(at) - radius : polygon(at / radius) * radius;
	// Half a pixel on each side of an edge is drawn by its share.
	float inside = clamp(0.5 - apart, 0.0, 1.0) * cover.x;
	float around = clamp(0.5 - apart + halo, 0.0, 1.0) * cover.y;
	vec4 under = vec4(paper, 1.0) * around;
	colour = vec4(ink, 1.0) * inside + under * (1.0 - inside);
}`;
