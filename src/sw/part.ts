import { decideRange } from './decide.ts';

/** The part of a kept file that is asked for; players seek by it, and Safari plays nothing without. */
export async function partOf(whole: Response, asked: string | null): Promise<Response> {
  if (asked === null) return whole;
  const file = await whole.blob();
  const span = decideRange(asked, file.size);
  const headers = new Headers(whole.headers);
  if (span === 'whole') return new Response(file, { headers });
  if (span === 'none') {
    return new Response(null, { status: 416, headers: { 'content-range': `bytes */${file.size}` } });
  }
  const part = file.slice(span.first, span.last + 1);
  headers.set('content-length', String(part.size));
  headers.set('content-range', `bytes ${span.first}-${span.last}/${file.size}`);
  return new Response(part, { status: 206, statusText: 'Partial Content', headers });
}
