/** Seconds by which the clock on the wall may jump ahead of the practice before the device was asleep. */
const JUMP = 5;

/**
 * Notices that a device was asleep: the clock on the wall has jumped ahead of that of the sound since it
 * was last asked. On a busy device the sound falls behind as well, but little by little.
 */
export class SleepWatch {
  #ahead: number | undefined;

  /**
   * Whether the device was asleep since this was last asked. To be asked about once a second.
   *
   * @param wall the clock on the wall, seconds
   * @param sound the clock of the sound, seconds
   */
  hasSlept(wall: number, sound: number): boolean {
    const ahead = wall - sound;
    const before = this.#ahead ?? ahead;
    this.#ahead = ahead;
    return ahead > before + JUMP;
  }

  /** Begins anew, where the clock of the sound was stopped on purpose. */
  forget(): void {
    this.#ahead = undefined;
  }
}
