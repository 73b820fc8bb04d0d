/** State of the page that the bar shows. */
export class PageState {
  /** Id of the passage last clicked or focused, until it is read. */
  here: string | null = $state(null);
  /** True if the current sentence is out of view. */
  away = $state(false);
  /** True if the voice failed. */
  fault = $state(false);
}
