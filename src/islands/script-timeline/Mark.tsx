import type { Step } from '../../domain/practice/script.ts';

interface Props {
  readonly kind: Step['kind'];
  readonly x: number;
  readonly width: number;
}

/** Words stand tall and full, silence lies low, a bell is an empty frame with a dot: no colour is needed. */
export function Mark({ kind, x, width }: Props) {
  if (kind === 'say') return <rect class="mark-say" x={x} y={4} width={width} height={32} />;
  if (kind === 'pause') return <rect class="mark-pause" x={x} y={26} width={width} height={10} />;
  return (
    <g class="mark-bell">
      <rect x={x + 1} y={5} width={Math.max(0, width - 2)} height={30} />
      <circle cx={x + width / 2} cy={20} r={Math.min(3, width / 3)} />
    </g>
  );
}
