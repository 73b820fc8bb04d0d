/** What the bar needs to know of the page around it. */
export class PageState {
  /** Id of the passage that the reader pointed at or moved the keyboard to, until it is read. */
  here: string | null = $state(null);
  /** Whether the present sentence is out of view. */
  away = $state(false);
  /** Whether the voice did not answer. */
  fault = $state(false);
}
