import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Headers for hosts that read a `_headers` file (others: see CONTRIBUTING.md). A page cannot say
 * `frame-ancestors` of itself, and the worker must not be kept by a proxy in between.
 */
const HEADERS = `/*
  Content-Security-Policy: frame-ancestors 'none'
  Referrer-Policy: no-referrer
  X-Content-Type-Options: nosniff
  Permissions-Policy: camera=(), geolocation=(), microphone=()
  Cross-Origin-Opener-Policy: same-origin

/sw.js
  Cache-Control: no-cache

/_astro/*
  Cache-Control: public, max-age=31536000, immutable
`;

export async function writeHeaders(dist: string): Promise<void> {
  await writeFile(join(dist, '_headers'), HEADERS);
}
