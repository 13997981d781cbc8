import { readFileSync } from 'node:fs';

const SIGNATURE = Buffer.from('89504e470d0a1a0a', 'hex');

/** The size of a PNG as `192x192`, from its header. */
export function pngSize(file: string): string {
  const content = readFileSync(file);
  if (!content.subarray(0, 8).equals(SIGNATURE)) throw new Error(`${file} is no PNG`);
  return `${content.readUInt32BE(16)}x${content.readUInt32BE(20)}`;
}
