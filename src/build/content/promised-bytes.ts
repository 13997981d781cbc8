/**
 * How many bytes a sound says it has; 0 for kinds that do not say. A file with fewer was cut short,
 * although the duration at its beginning is still the whole one's.
 */
export function promisedBytes(content: Uint8Array): number {
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
  return Math.max(ofMp4(bytes), ofWebm(bytes), ofMp3(bytes));
}

/** MP4 is boxes, each with its size before its name. */
function ofMp4(bytes: Buffer): number {
  if (bytes.toString('latin1', 4, 8) !== 'ftyp') return 0;
  let at = 0;
  while (at + 16 <= bytes.length) {
    const size = bytes.readUInt32BE(at);
    // 1 stands for a size of 64 bits after the name, 0 for "until the end of the file".
    const whole = size === 1 ? Number(bytes.readBigUInt64BE(at + 8)) : size;
    if (whole < 8) return 0;
    at += whole;
  }
  return at;
}

const EBML = 0x1a45dfa3;
const SEGMENT = 0x18538067;

/** WebM is a head and one segment, each with its size after its name. */
function ofWebm(bytes: Buffer): number {
  if (bytes.length < 64 || bytes.readUInt32BE(0) !== EBML) return 0;
  const segment = endOfElement(bytes, 0);
  if (segment + 12 > bytes.length || bytes.readUInt32BE(segment) !== SEGMENT) return 0;
  return endOfElement(bytes, segment);
}

/** Where an element with a name of four bytes ends; 0 when it leaves that open. */
function endOfElement(bytes: Buffer, at: number): number {
  const first = bytes.readUInt8(at + 4);
  const width = Math.clz32(first) - 23;
  if (width > 8) return 0;
  let size = BigInt(first & (0xff >> width));
  for (let index = 1; index < width; index += 1) size = size * 256n + BigInt(bytes.readUInt8(at + 4 + index));
  const isOpen = size === (1n << BigInt(7 * width)) - 1n;
  return isOpen ? 0 : at + 4 + width + Number(size);
}

/**
 * An MP3 whose length varies counts its frames and bytes in its first frame, under the name Xing or
 * Info. Some programs count the tag before it too, so that it is not added: better to miss the last
 * few bytes than to refuse a whole file.
 */
function ofMp3(bytes: Buffer): number {
  const tag = bytes.toString('latin1', 0, 3) === 'ID3' ? 10 + sizeOfTag(bytes) : 0;
  if (tag + 2 > bytes.length || (bytes.readUInt16BE(tag) & 0xffe0) !== 0xffe0) return 0;
  const head = bytes.toString('latin1', tag, tag + 48).search(/Xing|Info/);
  if (head < 0 || tag + head + 16 > bytes.length) return 0;
  const flags = bytes.readUInt32BE(tag + head + 4);
  const hasBytes = (flags & 2) !== 0;
  return hasBytes ? bytes.readUInt32BE(tag + head + ((flags & 1) !== 0 ? 12 : 8)) : 0;
}

/** The size of a tag before the sound: four numbers of seven bits. */
function sizeOfTag(bytes: Buffer): number {
  if (bytes.length < 10) return 0;
  return [6, 7, 8, 9].reduce((size, at) => size * 128 + (bytes.readUInt8(at) & 0x7f), 0);
}
