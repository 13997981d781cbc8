import type { Look } from './look.ts';
import { STROKE, TILE, type FillStyle } from './styles.ts';

/** What an area is filled with: its colour, or strokes of it on the page's ground. */
export function fillOf({ colour, strokes }: FillStyle, look: Look): string | CanvasPattern {
  if (strokes === undefined) return look.colours[colour];
  const tile = document.createElement('canvas');
  tile.width = tile.height = Math.ceil(TILE * look.density);
  const context = tile.getContext('2d');
  if (!context) return look.colours[colour];
  const scale = tile.width / TILE;
  context.scale(scale, scale);
  context.fillStyle = look.ground;
  context.fillRect(0, 0, TILE, TILE);
  context.strokeStyle = look.colours[colour];
  context.lineWidth = STROKE;
  context.lineCap = 'round';
  context.stroke(new Path2D(strokes));
  const pattern = context.createPattern(tile, 'repeat');
  pattern?.setTransform(new DOMMatrix().scale(1 / scale));
  return pattern ?? look.colours[colour];
}
