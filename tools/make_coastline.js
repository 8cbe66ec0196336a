// Makes src/ui/coastline.h from Natural Earth's land at 1:110m: cut to the map's window, thinned, and split into triangles.
// npm install world-atlas@2 d3-geo@3 d3-geo-projection@4 earcut@2 topojson-client@3 topojson-simplify@3
// node tools/make_coastline.js > src/ui/coastline.h
const fs = require('fs');
const path = require('path');
const root = path.join(process.cwd(), 'node_modules');
const load = (name) => import(require.resolve(name, {paths: [root]}));

const west = -14, east = 296, south = -11, north = 72;  // degrees; the Pacific is in the middle
const least_ring = 3;                                    // square degrees: smaller islands are left out
const thinning = 0.36;                                   // share of the vertices that go

const area = (ring) => ring.reduce((sum, p, i) => {
  const q = ring[(i + 1) % ring.length];
  return sum + (p[0] * q[1] - q[0] * p[1]) / 2;
}, 0);

(async () => {
  const {geoPath, geoEquirectangular} = await load('d3-geo');
  const topojson = await load('topojson-client');
  const {presimplify, simplify, quantile} = await load('topojson-simplify');
  const earcut = (await load('earcut')).default;
  let world = presimplify(JSON.parse(fs.readFileSync(require.resolve('world-atlas/land-110m.json', {paths: [root]}))));
  world = simplify(world, quantile(world, thinning));
  const land = topojson.feature(world, world.objects.land);

  const scale = 180 / Math.PI;  // one unit a degree
  const middle = (west + east) / 2;
  const projection = geoEquirectangular().rotate([-middle, 0]).scale(scale).translate([0, 0]).precision(0)
                         .clipExtent([[west - middle, -north], [east - middle, -south]]);
  const rings = [];
  let ring = null;
  geoPath(projection, {
    moveTo: (x, y) => { ring = [[x, y]]; rings.push(ring); },
    lineTo: (x, y) => ring.push([x, y]),
    closePath: () => {},
    arc: () => {}
  })(land);

  const tenth = ([x, y]) => [Math.round(10 * (x + middle)), Math.round(-10 * y)];
  const clean = rings.map((r) => {
    const out = [];
    for (const p of r.map(tenth)) {
      const last = out[out.length - 1];
      if (!last || last[0] !== p[0] || last[1] !== p[1]) out.push(p);
    }
    while (out.length > 1 && out[0][0] === out[out.length - 1][0] && out[0][1] === out[out.length - 1][1]) out.pop();
    return out;
  }).filter((r) => r.length > 2);
  const holes = clean.filter((r) => area(r) > 0 === (area(clean[0]) < 0));
  const shores = clean.filter((r) => !holes.includes(r) && Math.abs(area(r)) / 100 >= least_ring);

  const points = [], ends = [], triangles = [];
  shores.sort((a, b) => Math.abs(area(b)) - Math.abs(area(a)));
  for (const shore of shores) {
    const base = points.length;
    const lakes = shore === shores[0] ? holes : [];  // the Caspian Sea, in the largest land
    const starts = [];
    for (const ring of [shore, ...lakes]) {
      if (ring !== shore) starts.push(points.length - base);
      points.push(...ring);
      ends.push(points.length);
    }
    triangles.push(...earcut(points.slice(base).flat(), starts).map((i) => base + i));
  }
  const numbers = (list) => list.join(', ').replace(/(.{1,110})(?: |$)/g, '    $1\n');
  process.stdout.write(
`// Land and coast on the map of supply; made by tools/make_coastline.js. Made with Natural Earth (public domain).
#pragma once

#include <array>
#include <cstdint>

namespace sputnik::ui::coastline {

// The window of the map: degrees east of Greenwich and north of the equator.
inline constexpr float west = ${west};
inline constexpr float east = ${east};
inline constexpr float south = ${south};
inline constexpr float north = ${north};

// East and north of every corner of every shore, in tenths of a degree.
inline constexpr std::array<std::int16_t, ${2 * points.length}> corners = {
${numbers(points.flat())}};

// Where in the list of corners each shore ends.
inline constexpr std::array<std::uint16_t, ${ends.length}> ends = {
${numbers(ends)}};

// Corners of the triangles that fill the land.
inline constexpr std::array<std::uint16_t, ${triangles.length}> triangles = {
${numbers(triangles)}};

}  // namespace sputnik::ui::coastline
`);
  process.stderr.write(`${shores.length} shores, ${holes.length} lakes, ${points.length} corners, ${triangles.length / 3} triangles\n`);
})();
