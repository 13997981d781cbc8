/**
 * A practice's length as the part of its address behind `#`, which no browser sends to a host.
 */

/** The address of a practice at a length, minutes. */
export function addressAtLength(address: string, minutes: number): string {
  return `${address}#${minutes}`;
}

/**
 * The length an address asks for; undefined when it asks for none or for one the practice cannot have.
 *
 * @param hash as `location.hash`, with its `#`
 * @param possible minutes
 */
export function askedLength(hash: string, possible: readonly number[]): number | undefined {
  const asked = /^#(\d{1,3})$/.exec(hash)?.[1];
  return possible.find((minutes) => String(minutes) === asked);
}
