// What has just come under somebody's finger is not pressed yet.

/** Longer than the second half of a double press, shorter than reading a line. */
const MILLISECONDS = 500;

/**
 * Lets presses with a finger or a mouse pass by something for half a second after it has come, so that a
 * second press on what stood there before never answers what stands there now. Keys are not held up.
 */
export function settle(arrived: HTMLElement | null): void {
  if (arrived === null) return;
  arrived.dataset['settling'] = '';
  setTimeout(() => {
    delete arrived.dataset['settling'];
  }, MILLISECONDS);
}
