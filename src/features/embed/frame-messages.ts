/**
 * Messages between an embedded figure and the host page. The names are those of open-iframe-resizer: frozen
 * copies answer no others, and pages that use it need no script of ours.
 */

/** Type of the figure's message, which has `width` and `height` in whole CSS pixels. */
export const HEIGHT = 'iframe-resized';

/** Types of the host page's questions. Both get the same answer. */
export const QUESTIONS = ['iframe-child-init', 'iframe-get-child-dimensions'] as const;
