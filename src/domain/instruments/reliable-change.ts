/**
 * The difference between two scores of one person that chance alone exceeds in at most one of twenty
 * cases: 1.96 · √2 times the standard error of measurement (Jacobson and Truax 1991).
 *
 * @param spread the standard deviation in a group like the reader's
 * @param reliability how alike two answers of unchanged people are, 0–1
 */
export function reliableChange(spread: number, reliability: number): number {
  return 1.96 * Math.SQRT2 * spread * Math.sqrt(1 - reliability);
}
