/** Sound as text of sixteen bits each, as a sound card has them, since so many numbers do not cross in one go. */
export function packed(samples: Float32Array): string {
  const bytes = new Uint8Array(
    Int16Array.from(samples, (one) => Math.max(-1, Math.min(1, one)) * 32_767).buffer,
  );
  let text = '';
  for (let at = 0; at < bytes.length; at += 30_000)
    text += String.fromCharCode(...bytes.subarray(at, at + 30_000));
  return btoa(text);
}

/** The sound that such a text stands for, from -1 to 1. */
export function unpacked(text: string): Float32Array {
  const bytes = Buffer.from(text, 'base64');
  const samples = new Int16Array(bytes.buffer, bytes.byteOffset, bytes.length / 2);
  return Float32Array.from(samples, (one) => one / 32_767);
}
