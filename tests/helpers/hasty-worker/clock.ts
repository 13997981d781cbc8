// A file that never comes is given up after half a minute; nobody should wait that long for a test.
const { setTimeout: real } = globalThis;
globalThis.setTimeout = ((work: () => void, milliseconds = 0) =>
  real(work, milliseconds / 15)) as typeof setTimeout;
